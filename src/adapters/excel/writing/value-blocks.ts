import type { Area } from '../../../report';
import { untracked } from '../trip';
import { addressOf } from './addresses';
import { fillsCell, wireValue, type WireValue } from './cell-content';
import { bodyCellAt, type DrawnTab, sizeOf } from './drawn-tab';
import { bytesOf, COST, type Operation } from './operation';
import { putValue } from './put-value';

/** What the library sends as one piece; above it, it cuts the block in pieces itself. */
const MOST_CELLS = 1_500;

/** How blocks are made: how many bytes an operation may take, and how days are counted. */
export interface BlockLimits { readonly bytes: number; readonly date1904: boolean }

const blockOf = ({ sheet }: DrawnTab, area: Area, values: readonly (readonly WireValue[])[], bytes: number): Operation => ({
  bytes: COST.object + COST.call + bytes,
  apply: (scope) => {
    const range = untracked(scope.sheet(sheet).getRange(addressOf(area)));
    range.values = values.map((row) => [...row]);
  },
});

const halvesOf = (area: Area): readonly [Area, Area] => {
  if (area.rows > 1) {
    const rows = Math.ceil(area.rows / 2);
    return [{ ...area, rows }, { ...area, row: area.row + rows, rows: area.rows - rows }];
  }
  const columns = Math.ceil(area.columns / 2);
  return [{ ...area, columns }, { ...area, column: area.column + columns, columns: area.columns - columns }];
};

const blocksIn = (drawn: DrawnTab, area: Area, limits: BlockLimits): readonly Operation[] => {
  const cells = area.rows * area.columns;
  if (cells <= MOST_CELLS) {
    const values = Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (__, c) => valueAt(drawn, area.row + r, area.column + c, limits)));
    const bytes = bytesOf(values);
    if (bytes <= limits.bytes || cells === 1) return [blockOf(drawn, area, values, bytes)];
  }
  return halvesOf(area).flatMap((half) => blocksIn(drawn, half, limits));
};

const valueAt = ({ tab, existing }: DrawnTab, row: number, column: number, { date1904 }: BlockLimits): WireValue => {
  const cell = bodyCellAt(tab, row, column);
  if (cell && fillsCell(cell.value)) return null;
  // a blank on a new sheet, or on one that was cleared first, is there already; only '' takes the place of what a table puts in
  return cell === null ? (existing && (row > 1 || column > 1) ? '' : null) : wireValue(cell.value, date1904);
};

const longText = ({ sheet }: DrawnTab, area: Area, text: string): Operation => ({
  bytes: COST.object + 3 * COST.call + bytesOf(text),
  apply: (scope) => putValue(untracked(scope.sheet(sheet).getRange(addressOf(area))), text, false),
});

const longTexts = (drawn: DrawnTab): readonly Operation[] => drawn.tab.rows.flatMap((cells, r) => cells.flatMap((_, c) => {
  const cell = bodyCellAt(drawn.tab, r + 1, c + 1);
  return cell && fillsCell(cell.value) ? [longText(drawn, { row: r + 1, column: c + 1, rows: 1, columns: 1 }, cell.value)] : [];
}));

/** The content of every cell but the one with the mark. */
export const valueBlocks = (drawn: DrawnTab, limits: BlockLimits): readonly Operation[] => {
  const { rows, columns } = sizeOf(drawn.tab);
  if (rows === 0 || columns === 0) return [];
  return [...blocksIn(drawn, { row: 1, column: 1, rows, columns }, limits), ...longTexts(drawn)];
};
