import type { Area } from '../../../report';

const letters = (column: number): string => (column <= 0 ? '' : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26)));

/** `C9`, of a row and column that count from 1. */
export const cellAddress = (row: number, column: number): string => `${letters(column)}${row}`;

/** `A1:C9`, or `B3` where the area is one cell. */
export const addressOf = ({ row, column, rows, columns }: Area): string => {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
};

/** `A1:C9` as formulas need it: `$A$1:$C$9`. */
export const fixedAddress = (area: Area): string => addressOf(area).replace(/[A-Z]+|\d+/g, '$$$&');

/** The address without its sheet: `A3:D63` of `'KPW Kostprijs'!A3:D63`. */
export const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');

const columnNumber = (name: string): number => [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The last row and column of `Sheet!A1:C9`; whole rows or columns give null. */
export const endOf = (address: string): { readonly rows: number; readonly columns: number } | null => {
  const end = /([A-Z]+)(\d+)$/.exec(withoutSheet(address));
  return end ? { rows: Number(end[2]), columns: columnNumber(end[1] ?? '') } : null;
};

/** The area of `A3:D63`, or of `A3`; null where it has whole rows or columns. */
export const areaAt = (address: string): Area | null => {
  const [first = '', last = first] = withoutSheet(address).split(':');
  const [start, end] = [endOf(first), endOf(last)];
  return start && end && { row: start.rows, column: start.columns, rows: end.rows - start.rows + 1, columns: end.columns - start.columns + 1 };
};
