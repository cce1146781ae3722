import { cellRef, colToLetter } from 'hucre/xlsx';
import type { Area } from '../../report';

/** `A1:C9` of an area whose first row and column are 1. */
export const rangeOf = (area: Area): string =>
  `${cellRef(area.row - 1, area.column - 1)}:${cellRef(area.row + area.rows - 2, area.column + area.columns - 2)}`;

/** `$A$1:$C$9`. */
export const fixedRangeOf = (area: Area): string => {
  const corner = (row: number, column: number): string => `$${colToLetter(column - 1)}$${row}`;
  return `${corner(area.row, area.column)}:${corner(area.row + area.rows - 1, area.column + area.columns - 1)}`;
};

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The area of `B3:F9` or `B3`; undefined where the text is no address. */
export const areaOf = (range: string): Area | undefined => {
  const [first, last] = range.split(':').map((corner) => ADDRESS.exec(corner));
  if (!first) return undefined;
  const end = last ?? first;
  const [row, column] = [Number(first[2]), columnNumber(first[1] ?? '')];
  return { row, column, rows: Number(end[2]) - row + 1, columns: columnNumber(end[1] ?? '') - column + 1 };
};
