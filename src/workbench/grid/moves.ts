import type { SheetState } from '../host/model/state/sheet-state';
import type { Spot } from './open-book';

/** How many rows and columns can be gone to. */
export interface Extent { readonly rows: number; readonly columns: number }

/** One step: how many rows down and columns to the right. */
export interface Way { readonly down: number; readonly right: number }

/** The arrow keys. */
export const ARROWS: Readonly<Record<string, Way>> = {
  ArrowUp: { down: -1, right: 0 }, ArrowDown: { down: 1, right: 0 }, ArrowLeft: { down: 0, right: -1 }, ArrowRight: { down: 0, right: 1 },
};

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));
const isHidden = (sheet: SheetState, { row, column }: Spot): boolean => Boolean(sheet.rows.get(row)?.hidden) || Boolean(sheet.columns.get(column)?.hidden);
const stepped = ({ row, column }: Spot, { down, right }: Way): Spot => ({ row: row + down, column: column + right });
const inside = ({ row, column }: Spot, { rows, columns }: Extent): boolean => row >= 0 && column >= 0 && row < rows && column < columns;

/** Steps, over what is hidden; a spot at the edge stays where it is. */
export const step = (sheet: SheetState, from: Spot, way: Way, extent: Extent): Spot => {
  let next = stepped(from, way);
  while (inside(next, extent) && isHidden(sheet, next)) next = stepped(next, way);
  return inside(next, extent) ? next : from;
};

const isFilled = (sheet: SheetState, { row, column }: Spot): boolean => sheet.cells.value(row, column) !== undefined;

/** Ctrl and an arrow: to the last filled cell of a run, or over empty ones to the next filled cell, else to the edge. */
export const leap = (sheet: SheetState, from: Spot, way: Way, extent: Extent): Spot => {
  let at = stepped(from, way);
  if (!inside(at, extent)) return from;
  const run = isFilled(sheet, from) && isFilled(sheet, at);
  for (let next = stepped(at, way); inside(next, extent); next = stepped(next, way)) {
    if (run ? !isFilled(sheet, next) : isFilled(sheet, at)) return at;
    at = next;
  }
  return at;
};

/** A screen further: as many steps at once. */
export const page = (from: Spot, { down, right }: Way, extent: Extent): Spot => ({ row: within(from.row + down, extent.rows), column: within(from.column + right, extent.columns) });

/** Ctrl+End: the last row and column that are in use. */
export const lastUsed = (sheet: SheetState): Spot => {
  const used = sheet.cells.used(true);
  return used ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 } : { row: 0, column: 0 };
};
