import type { Area } from './report-book';

/** Whether two areas share a cell. */
export const areasTouch = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
