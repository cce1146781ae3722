import { untracked } from '../trip';
import { cellAddress } from './addresses';
import type { DrawnTab } from './drawn-tab';
import { COST, type Operation } from './operation';
import { addressLists } from './rectangles';

/** Excel has column widths in points; a character of the report's widths, which take in the margins of the column, is 7 pixels of 1/96 inch. */
const PIXELS_A_CHARACTER = 7;
const POINTS_A_PIXEL = 0.75;

const widthInPoints = (characters: number): number => Math.round(characters * PIXELS_A_CHARACTER) * POINTS_A_PIXEL;

/** `3:3`, or `C:C`, of numbers that follow each other, from low to high. */
const spans = (numbers: readonly number[], nameOf: (number: number) => string): readonly string[] => {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found[found.length - 1];
    if (last && last[1] + 1 === number) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([first, last]) => `${nameOf(first)}:${nameOf(last)}`);
};

const bySize = (sizes: readonly (readonly [number, number])[]): ReadonlyMap<number, readonly number[]> => {
  const groups = new Map<number, number[]>();
  for (const [number, size] of sizes) groups.set(size, [...(groups.get(size) ?? []), number]);
  return groups;
};

const columnName = (column: number): string => cellAddress(0, column).slice(0, -1);

const sized = (sheet: string, addresses: string, set: (format: Excel.RangeFormat) => void): Operation => ({
  bytes: addresses.length + 2 * COST.object + COST.call,
  apply: (scope) => set(untracked(scope.sheet(sheet).getRanges(addresses)).format),
});

const widths = ({ tab, sheet }: DrawnTab): readonly Operation[] =>
  [...bySize(tab.columnWidths.map((width, i) => [i + 1, widthInPoints(width)]))].flatMap(([points, columns]) =>
    addressLists(spans(columns, columnName)).map((list) => sized(sheet, list, (format) => { format.columnWidth = points; })));

const heights = ({ tab, sheet }: DrawnTab): readonly Operation[] =>
  [...bySize(Object.entries(tab.rowHeights ?? {}).map(([row, height]) => [Number(row), height]))].flatMap(([points, rows]) =>
    addressLists(spans(rows, String)).map((list) => sized(sheet, list, (format) => { format.rowHeight = points; })));

/** Widths of the columns and heights of the rows that differ. */
export const sheetSizes = (drawn: DrawnTab): readonly Operation[] => [...widths(drawn), ...heights(drawn)];
