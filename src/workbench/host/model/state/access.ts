import { HostError } from '../../host-error';
import { type Area, COLUMNS, overlap, ROWS } from './area';
import type { BookState } from './book-state';
import type { SheetState } from './sheet-state';

const MOST_CELLS_LOOKED_AT = 100_000;

/** Whole rows and columns count as locked: nobody unlocks them one by one. */
const anyLocked = (sheet: SheetState, area: Area): boolean => {
  if (area.rows === ROWS || area.columns === COLUMNS || area.rows * area.columns > MOST_CELLS_LOOKED_AT) return true;
  for (let r = area.row; r < area.row + area.rows; r += 1) {
    for (let c = area.column; c < area.column + area.columns; c += 1) if (sheet.look(r, c).locked) return true;
  }
  return false;
};

/** Error: `InvalidReference` for cells of a sheet that has been deleted. */
export const stillThere = (book: BookState, sheet: SheetState, location: string): void => {
  if (!book.sheets.includes(sheet)) throw new HostError('InvalidReference', location);
};

/** Lets a change of cells go on. Error: `InvalidReference` where the sheet is gone; `AccessDenied` on a protected sheet with locked cells in the area, or in a read-only workbook. */
export const changeCells = (book: BookState, sheet: SheetState, area: Area, member: string): void => {
  stillThere(book, sheet, member);
  if (sheet.protection.on && anyLocked(sheet, area)) throw new HostError('AccessDenied', member);
  book.change(member);
};

/** Lets a change of something else on a sheet go on (tables, charts, widths). Error: as `changeCells`. */
export const changeSheet = (book: BookState, sheet: SheetState, member: string): void => {
  stillThere(book, sheet, member);
  if (sheet.protection.on) throw new HostError('AccessDenied', member);
  book.change(member);
};

/** Error: `InvalidOperation` where only some columns (rows) of a table would move down (right) or back. */
export const keepTablesWhole = (book: BookState, { sheet, ...way }: Area & { readonly sheet: SheetState }, axis: 'rows' | 'columns', location: string): void => {
  const across = axis === 'rows' ? 'columns' : 'rows';
  for (const table of book.tables) {
    const shared = table.sheet === sheet ? overlap(table.area, way) : null;
    if (shared && shared[across] < table.area[across]) throw new HostError('InvalidOperation', location);
  }
};
