import type { ColumnUse } from './column-use';
import { looksLikeError } from './error-name';
import type { MeasuredTable } from './measure-tables';
import type { Piece } from './pieces';
import { bodyLines, type TableCells } from './table-cells';

/** What the format or the type of one cell takes in an answer: `["General"],`. */
const FORMAT_BYTES = 14;
const TYPE_BYTES = 12;

const formatPiece = (table: MeasuredTable, column: number): Piece => {
  const { first, end } = bodyLines(table);
  return { table, property: 'numberFormat', line: first, lines: end - first, column, columns: 1, lineBytes: FORMAT_BYTES };
};

/** The columns of a table whose header says so. */
const columnsWhere = ({ headers }: MeasuredTable, is: (header: string, column: number) => boolean): readonly number[] =>
  headers.flatMap((header, column) => (is(String(header), column) ? [column] : []));

/**
 * What is asked of a table at first: its values, and the formats of the columns where they make a difference: where a percentage or a day belongs,
 * and where a row that was looked at shows a day or a time that does not belong. (12:00 in a column of hours is 0.5.)
 */
export const firstPieces = (table: MeasuredTable, { needsFormat, isNoDay }: ColumnUse): readonly Piece[] => {
  const { rowCount, columnCount } = table.area;
  const values: Piece = { table, property: 'values', line: 0, lines: rowCount, column: 0, columns: columnCount, lineBytes: table.rowBytes };
  const formatted = columnsWhere(table, (header, column) => needsFormat(header) || (table.dayColumns.has(column) && isNoDay(header)));
  return [values, ...formatted.map((column) => formatPiece(table, column))].filter(({ lines }) => lines > 0);
};

/** The serials of 1976 to 2100, in either date system. */
const [EARLIEST_DAY, LATEST_DAY] = [27_759, 73_415];
const SECONDS_A_DAY = 86_400;
const HUNDREDTH_OF_A_SECOND = 0.01;

/**
 * A number that may be a day or a time of day in disguise: Excel makes a day of 1-2 and a time of 8:30. Of numbers with a fraction only those
 * with more than two decimals count: nobody types 0.354166666666667.
 */
const mayBeDayOrTime = (value: number): boolean => {
  if (value <= 0 || value > LATEST_DAY) return false;
  if (Number.isInteger(value)) return value >= EARLIEST_DAY;
  const seconds = value * SECONDS_A_DAY;
  return Math.round(value * 100) / 100 !== value && Math.abs(seconds - Math.round(seconds)) < HUNDREDTH_OF_A_SECOND;
};

/** Lines nearer to each other than this come in one piece: the lines between weigh less than a piece of their own. */
const NEAR = 50;

const runsOf = (lines: readonly number[]): readonly { readonly line: number; readonly lines: number }[] => {
  const runs: { line: number; lines: number }[] = [];
  lines.forEach((line) => {
    const last = runs.at(-1);
    if (last && line - (last.line + last.lines) < NEAR) last.lines = line - last.line + 1;
    else runs.push({ line, lines: 1 });
  });
  return runs;
};

/** What the values of a table leave open, by column. */
interface Doubts {
  /** Lines whose value looks like an error. */
  readonly errors: ReadonlyMap<number, readonly number[]>;
  readonly days: ReadonlySet<number>;
}

/** Looks at every value once, by plain loops: a table may have a hundred thousand rows. */
const doubtsIn = ({ table, values }: TableCells): Doubts => {
  const errors = new Map<number, number[]>();
  const days = new Set<number>();
  const { first, end } = bodyLines(table);
  for (let column = 0; column < table.area.columnCount; column += 1) {
    const lines: number[] = [];
    let mayBeDay = false;
    for (let at = first; at < end; at += 1) {
      const value = values[at]?.[column];
      if (typeof value === 'number') mayBeDay ||= mayBeDayOrTime(value);
      else if (looksLikeError(value)) lines.push(at);
    }
    if (mayBeDay) days.add(column);
    if (lines.length > 0) errors.set(column, lines);
  }
  return { errors, days };
};

/**
 * What the values alone leave open: whether `#N/A` is an error or a text that somebody typed, and whether a number in a column that is no day is a
 * day or a time all the same. For most tables nothing.
 */
export const closerPieces = (cells: TableCells, { isNoDay }: ColumnUse): readonly Piece[] => {
  const { table, formats } = cells;
  const { errors, days } = doubtsIn(cells);
  const types = [...errors].flatMap(([column, lines]) => runsOf(lines)
    .map((run): Piece => ({ table, property: 'valueTypes', ...run, column, columns: 1, lineBytes: TYPE_BYTES })));
  return [...types, ...columnsWhere(table, isNoDay).filter((column) => days.has(column) && !formats.has(column)).map((column) => formatPiece(table, column))];
};
