import { type CellContent, type Exact, foldCode } from '../../domain';
import { cellReader } from '../cells/cell-reader';
import { DEFINITIONS } from '../definitions';
import type { Column } from '../definition';
import type { LocatedTable } from './located-table';
import { isBlankRow, readCell, reportCell } from './parsed-table';

/** The codes of one column: what each row says, as the place of its spelling; -1 is blank. By body row. */
export interface DraftCodes {
  readonly column: Column;
  readonly namespace: 'activity' | 'position' | 'participant';
  readonly spellings: readonly string[];
  readonly code: Int32Array;
  readonly firstRow: readonly number[];
}

/** Urenregels by column, by body row, before years and spellings are settled. */
export interface HoursDraft {
  readonly table: LocatedTable;
  /** Rows that are not wholly blank. */
  readonly rowCount: number;
  /** 1: the row can be used. */
  readonly usable: Uint8Array;
  readonly codes: readonly [DraftCodes, DraftCodes, DraftCodes];
  /** 0: blank. */
  readonly year: Int32Array;
  readonly month: Uint8Array;
  readonly basis: Uint8Array;
  readonly hours: Float64Array;
  readonly fixed: Uint8Array;
  /** Rank among the sorted pseudonyms, -1 for none. The pseudonyms themselves stay in this file (tables.md, rule 9). */
  readonly employee: Int32Array;
}

type ColumnId = (typeof DEFINITIONS.hours.columns)[number]['id'];
const UNREADABLE = -2;
const BLANK = -1;
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2200;

const columnOf = (id: ColumnId): Column => DEFINITIONS.hours.columns.find((column) => column.id === id) as Column;

/** One column of the table: its cells, and the slow way that reports. */
interface DraftColumn {
  readonly at: number;
  readonly column: Column;
  /** Reads by the rule of the column; undefined when it cannot be read, which is then reported. */
  readonly slow: (bodyRow: number) => unknown;
}

const draftColumn = (table: LocatedTable, id: ColumnId, date1904: boolean): DraftColumn => {
  const column = columnOf(id);
  const reader = cellReader(column, date1904);
  return { at: table.columnAt.get(id) ?? -1, column, slow: (bodyRow) => readCell(table, column, reader, bodyRow) };
};

type CodeColumn = ReturnType<typeof internCodes>;

/** Reads a column of codes into places in a list of spellings. */
const internCodes = ({ at, slow }: DraftColumn, rowCount: number) => {
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
  const read = (row: readonly CellContent[], bodyRow: number): number => {
    const cell = row[at];
    const place = places.get(cell) ?? learn(bodyRow, cell);
    code[bodyRow] = place;
    return place;
  };
  return { read, spellings, code, firstRow };
};

const normalHours = (cell: number): number => (Math.round(cell * 1e4) / 1e4 === cell ? cell : Number(cell.toPrecision(15)));

/** The nearest binary number to a decimal of at most 15 digits. */
const toBinary = ({ numerator, denominator }: Exact<string>): number => Number(numerator) / Number(denominator);

const readHours = ({ at, slow }: DraftColumn) => (row: readonly CellContent[], bodyRow: number): number => {
  const cell = row[at];
  if (typeof cell === 'number' && Number.isFinite(cell)) return normalHours(cell);
  const value = slow(bodyRow);
  return value === undefined ? Number.NaN : toBinary(value as Exact<string>);
};

/** A whole number within bounds; 0 for a blank cell, UNREADABLE for what cannot be read. */
const readWhole = ({ at, slow }: DraftColumn, least: number, most: number) => (row: readonly CellContent[], bodyRow: number): number => {
  const cell = row[at];
  if (cell === null || cell === undefined) return 0;
  if (typeof cell === 'number' && (cell | 0) === cell && cell >= least && cell <= most) return cell;
  const value = slow(bodyRow);
  return value === undefined ? UNREADABLE : Number(value ?? 0);
};

/** A word of a short list, remembered by how it was written. */
const readWord = ({ at, slow }: DraftColumn, one: unknown) => {
  const known = new Map<CellContent | undefined, number>();
  return (row: readonly CellContent[], bodyRow: number): number => {
    const cell = row[at];
    const found = known.get(cell);
    if (found !== undefined) return found;
    const value = slow(bodyRow);
    if (value === undefined) return UNREADABLE;
    known.set(cell, value === one ? 1 : 0);
    return value === one ? 1 : 0;
  };
};

/** An anonymous ordinal for each pseudonym. */
const rankEmployees = ({ spellings, code }: CodeColumn): Int32Array => {
  const folded = spellings.map(foldCode);
  const rank = new Map([...new Set(folded)].sort().map((pseudonym, i) => [pseudonym, i]));
  const rankOf = folded.map((pseudonym) => rank.get(pseudonym) ?? BLANK);
  return code.map((place) => rankOf[place] ?? BLANK);
};

/**
 * Reads Uren in one pass, fit for a million rows: plain cells are read at once, all others by the rule of their column.
 * Findings: those of the cells, and `negative-hours`.
 */
export const draftHours = (table: LocatedTable, date1904: boolean): HoursDraft => {
  const rows = table.content.rows;
  const column = (id: ColumnId): DraftColumn => draftColumn(table, id, date1904);
  const [activity, position, participant, employee] = (['activity', 'position', 'participant', 'employee'] as const).map((id) => internCodes(column(id), rows.length)) as
    [CodeColumn, CodeColumn, CodeColumn, CodeColumn];
  const amount = readHours(column('hours'));
  const yearOf = readWhole(column('year'), EARLIEST_YEAR, LATEST_YEAR);
  const monthOf = readWhole(column('month'), 1, 12);
  const basisOf = readWord(column('basis'), 'actual');
  const fixedOf = readWord(column('fixed'), true);
  const usable = new Uint8Array(rows.length);
  const [year, month, basis, hours, fixed] = [new Int32Array(rows.length), new Uint8Array(rows.length), new Uint8Array(rows.length), new Float64Array(rows.length), new Uint8Array(rows.length)];
  let rowCount = 0;
  for (let r = 0; r < rows.length; r += 1) {
    const row = rows[r] as readonly CellContent[];
    const first = row[0];
    if ((first === null || first === undefined || first === '') && isBlankRow(row)) continue;
    rowCount += 1;
    const [a, p, d, e] = [activity.read(row, r), position.read(row, r), participant.read(row, r), employee.read(row, r)];
    const [h, y, m, b, f] = [amount(row, r), yearOf(row, r), monthOf(row, r), basisOf(row, r), fixedOf(row, r)];
    if (a < 0 || p < 0 || d === UNREADABLE || e === UNREADABLE || h !== h || y === UNREADABLE || m === UNREADABLE || b === UNREADABLE || f === UNREADABLE) continue;
    usable[r] = 1;
    if (h < 0) reportCell(table, 'negative-hours', r, columnOf('hours'));
    hours[r] = h; year[r] = y; month[r] = m; basis[r] = b; fixed[r] = f;
  }
  const codesOf = (id: DraftCodes['namespace'], { spellings, code, firstRow }: CodeColumn): DraftCodes =>
    ({ column: columnOf(id), namespace: id, spellings, code, firstRow });
  return {
    table, rowCount, usable, year, month, basis, hours, fixed, employee: rankEmployees(employee),
    codes: [codesOf('activity', activity), codesOf('position', position), codesOf('participant', participant)],
  };
};
