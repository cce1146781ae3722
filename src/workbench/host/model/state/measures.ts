import type { SheetState } from './sheet-state';

/** Width or height of one column or row in points; 0 while it is hidden. */
export const sizeOf = (sheet: SheetState, axis: 'rows' | 'columns', index: number): number => {
  const band = sheet[axis].get(index);
  if (band?.hidden) return 0;
  return band?.size ?? (axis === 'rows' ? sheet.standardHeight : sheet.standardWidth);
};

/** Width or height of a run of columns or rows in points. */
export const lengthOf = (sheet: SheetState, axis: 'rows' | 'columns', from: number, count: number): number => {
  const standard = axis === 'rows' ? sheet.standardHeight : sheet.standardWidth;
  let sum = count * standard;
  for (const [index] of sheet[axis]) if (index >= from && index < from + count) sum += sizeOf(sheet, axis, index) - standard;
  return sum;
};

/** Points from the sheet's corner. */
export const offsetOf = (sheet: SheetState, axis: 'rows' | 'columns', index: number): number => lengthOf(sheet, axis, 0, index);

/** Excel keeps widths and heights in whole pixels, three quarters of a point each. */
export const wholePixels = (points: number): number => Math.round(points / 0.75) * 0.75;
