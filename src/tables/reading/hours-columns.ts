import type { CellContent, Exact } from '../../domain';
import { cellReader } from '../cells/cell-reader';
import { DEFINITIONS } from '../definitions';
import type { Column } from '../definition';
import type { LocatedTable } from './located-table';
import { readCell } from './parsed-table';

/** A column of Uren. */
export type ColumnId = (typeof DEFINITIONS.hours.columns)[number]['id'];
/** Marks a cell that cannot be read, which has been reported. */
export const UNREADABLE = -2;
/** Marks a code that is blank. */
export const BLANK = -1;

/** The definition of a column of Uren. */
export const columnOf = (id: ColumnId): Column => DEFINITIONS.hours.columns.find((column) => column.id === id) as Column;

/** One column of the table: its cells, and the slow way that reports. */
interface DraftColumn {
  readonly at: number;
  readonly column: Column;
  /** Reads by the rule of the column; undefined when it cannot be read, which is then reported. */
  readonly slow: (bodyRow: number) => unknown;
}

/** Knows where a column stands and how its cells are read. */
export const draftColumn = (table: LocatedTable, id: ColumnId, date1904: boolean): DraftColumn => {
  const column = columnOf(id);
  const reader = cellReader(column, date1904);
  return { at: table.columnAt.get(id) ?? -1, column, slow: (bodyRow) => readCell(table, column, reader, bodyRow) };
};

/** A column of codes that is being read. */
export type CodeColumn = ReturnType<typeof internCodes>;

/** Reads a column of codes into places in a list of spellings. */
export const internCodes = ({ at, column, slow }: DraftColumn, rowCount: number) => {
  const places = new Map<CellContent | undefined, number>();
  const placeOf = new Map<string, number>();
  const spellings: string[] = [];
  const firstRow: number[] = [];
  const code = new Int32Array(rowCount).fill(BLANK);
  const learn = (bodyRow: number, cell: CellContent | undefined): number => {
    const value = slow(bodyRow);
    if (typeof value !== 'string') return value === undefined ? UNREADABLE : BLANK;
    const known = placeOf.get(value);
    const place = known ?? spellings.push(value) - 1;
    if (known === undefined) firstRow.push(bodyRow);
    placeOf.set(value, place);
    places.set(cell, place);
    return place;
  };
  const absent = column.required === true ? UNREADABLE : BLANK;
  const read = (row: readonly CellContent[], bodyRow: number): number => {
    if (at < 0) return absent;
    const cell = row[at];
    if ((cell === null || cell === undefined) && column.required !== true) return BLANK;
    const place = places.get(cell) ?? learn(bodyRow, cell);
    code[bodyRow] = place;
    return place;
  };
  return { read, spellings, code, firstRow };
};

/** The decimal of 15 significant digits; at once for what has at most four decimals. */
const normalHours = (cell: number): number => (Math.floor(cell * 1e4 + 0.5) / 1e4 === cell ? cell : Number(cell.toPrecision(15)));

/** The nearest binary number to a decimal of at most 15 digits. */
const toBinary = ({ numerator, denominator }: Exact<string>): number => Number(numerator) / Number(denominator);

/** Reads hours; NaN for what cannot be read. */
export const readHours = ({ at, slow }: DraftColumn) => (row: readonly CellContent[], bodyRow: number): number => {
  const cell = at < 0 ? null : row[at];
  if (typeof cell === 'number' && cell - cell === 0) return normalHours(cell);
  const value = slow(bodyRow);
  return value === undefined ? Number.NaN : toBinary(value as Exact<string>);
};

/** A whole number within bounds; 0 for a blank cell, UNREADABLE for what cannot be read. */
export const readWhole = ({ at, slow }: DraftColumn, least: number, most: number) => (row: readonly CellContent[], bodyRow: number): number => {
  const cell = at < 0 ? null : row[at];
  if (cell === null || cell === undefined) return 0;
  if (typeof cell === 'number' && (cell | 0) === cell && cell >= least && cell <= most) return cell;
  const value = slow(bodyRow);
  return value === undefined ? UNREADABLE : Number(value ?? 0);
};

/** A word of a short list, remembered by how it was written. */
export const readWord = ({ at, slow }: DraftColumn, one: unknown) => {
  const known = new Map<CellContent | undefined, number>();
  return (row: readonly CellContent[], bodyRow: number): number => {
    const cell = at < 0 ? null : row[at];
    const found = known.get(cell);
    if (found !== undefined) return found;
    const value = slow(bodyRow);
    if (value === undefined) return UNREADABLE;
    known.set(cell, value === one ? 1 : 0);
    return value === one ? 1 : 0;
  };
};
