import { type Area, COLUMNS, ROWS } from './area';
import type { SheetState } from './sheet-state';

const defaults = (sheet: SheetState, { row, column, rows, columns }: Area, found: Set<number>): void => {
  const rowLooks = [...sheet.rows].filter(([r, band]) => r >= row && r < row + rows && band.look !== undefined);
  for (const [, { look }] of rowLooks) found.add(look ?? 0);
  if (rowLooks.length >= rows) return;
  const columnLooks = [...sheet.columns].filter(([c, band]) => c >= column && c < column + columns && band.look !== undefined);
  for (const [, { look }] of columnLooks) found.add(look ?? 0);
  if (columnLooks.length < columns) found.add(0);
};

/** The ids of every look that a cell of the area has. */
export const looksIn = (sheet: SheetState, area: Area): ReadonlySet<number> => {
  const found = new Set<number>();
  const end = area.column + area.columns;
  let whole = 0;
  for (const [r, row] of sheet.cells.rowsIn(area)) {
    let own = 0;
    for (let c = area.column; c < Math.min(end, row.looks.length); c += 1) {
      if (row.looks[c] === undefined) continue;
      found.add(row.looks[c] ?? 0);
      own += 1;
    }
    if (own === area.columns) whole += 1;
    else if (area.columns !== COLUMNS && area.rows !== ROWS) for (let c = area.column; c < end; c += 1) found.add(sheet.lookId(r, c));
  }
  if (whole < area.rows) defaults(sheet, area, found);
  return found;
};
