import { HostError } from '../../host-error';

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** A rectangle of cells; first row and column are 0. */
export interface Area { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }

const LETTERS = 26;
const FIRST_LETTER = 65;

/** `A` for 0, `AA` for 26. */
export const columnLetters = (index: number): string => {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) letters = String.fromCharCode(FIRST_LETTER + ((rest - 1) % LETTERS)) + letters;
  return letters;
};

/** 0 for `A`, 26 for `aa`. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - FIRST_LETTER + 1, 0) - 1;

const spanning = (r0: number, c0: number, r1: number, c1: number): Area => ({
  row: Math.min(r0, r1), column: Math.min(c0, c1), rows: Math.abs(r1 - r0) + 1, columns: Math.abs(c1 - c0) + 1,
});

const CELLS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i;
const WHOLE_COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^(\d{1,7}):(\d{1,7})$/;

const read = (text: string): Area | null => {
  const [, c0, r0, c1, r1] = CELLS.exec(text) ?? [];
  if (c0 && r0) return spanning(Number(r0) - 1, columnIndex(c0), Number(r1 ?? r0) - 1, columnIndex(c1 ?? c0));
  const [, from, to] = WHOLE_COLUMNS.exec(text) ?? [];
  if (from && to) return spanning(0, columnIndex(from), ROWS - 1, columnIndex(to));
  const [, first, last] = WHOLE_ROWS.exec(text) ?? [];
  return first && last ? spanning(Number(first) - 1, 0, Number(last) - 1, COLUMNS - 1) : null;
};

export const onSheet = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= ROWS && column + columns <= COLUMNS
  && [row, column, rows, columns].every(Number.isInteger);

/** The area of `A1`, `$A$1:B3`, `A:C` or `2:4`; null where the text is no address. */
export const areaOf = (address: string): Area | null => {
  const area = read(address.replaceAll('$', ''));
  return area && onSheet(area) ? area : null;
};

/** `A1:B3`, `A:C`, `2:4`. */
export const addressOf = ({ row, column, rows, columns }: Area): string => {
  const [first, last] = [columnLetters(column), columnLetters(column + columns - 1)];
  if (columns === COLUMNS) return `${row + 1}:${row + rows}`;
  if (rows === ROWS) return `${first}:${last}`;
  return rows * columns === 1 ? `${first}${row + 1}` : `${first}${row + 1}:${last}${row + rows}`;
};

/** `$A$1:$B$3`. */
export const fixedAddressOf = (area: Area): string => addressOf(area).replace(/([A-Z]+)?(\d+)?/g, (_, letters?: string, digits?: string) =>
  `${letters ? `$${letters}` : ''}${digits ? `$${digits}` : ''}`);

export const overlap = (a: Area, b: Area): Area | null => {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
};

/** The smallest area that holds both. */
export const around = (a: Area, b: Area): Area => {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return { row, column, rows: Math.max(a.row + a.rows, b.row + b.rows) - row, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
};

export const holds = (outer: Area, inner: Area): boolean => {
  const shared = overlap(outer, inner);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
};

/** Error: `InvalidArgument` where the area runs off the sheet. */
export const placed = (area: Area, location: string): Area => {
  if (!onSheet(area)) throw new HostError('InvalidArgument', location);
  return area;
};

const PLAIN_SHEET_NAME = /^[A-Za-z_\u00C0-\u024F][\w.\u00C0-\u024F]*$/;
const LIKE_A_CELL = /^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;

/** A sheet's name as it stands in an address. */
export const quoted = (sheetName: string): string =>
  (PLAIN_SHEET_NAME.test(sheetName) && !LIKE_A_CELL.test(sheetName) ? sheetName : `'${sheetName.replaceAll("'", "''")}'`);

/** Sheet name and the rest of `'My sheet'!A1`; the name is absent in a bare address. */
export const splitAddress = (address: string): { readonly sheet?: string; readonly rest: string } => {
  const [, inQuotes, bare, rest] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(address) ?? [];
  return rest === undefined ? { rest: address } : { sheet: (inQuotes ?? bare ?? '').replaceAll("''", "'"), rest };
};
