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

/** Lets a change of cells go on. Error: `AccessDenied` on a protected sheet with locked cells in the area, or in a read-only workbook. */
export const changeCells = (book: BookState, sheet: SheetState, area: Area, member: string): void => {
  if (sheet.protection.on && anyLocked(sheet, area)) throw new HostError('AccessDenied', member);
  book.change(member);
};

/** Lets a change of something else on a sheet go on (tables, charts, widths). Error: as `changeCells`. */
export const changeSheet = (book: BookState, sheet: SheetState, member: string): void => {
  if (sheet.protection.on) throw new HostError('AccessDenied', member);
  book.change(member);
};

/** Error: `InvalidArgument` where part of a table would be cut off. */
export const keepTablesWhole = (book: BookState, sheet: SheetState, area: Area, location: string): void => {
  for (const table of book.tables) {
    const shared = table.sheet === sheet ? overlap(table.area, area) : null;
    if (shared && (shared.rows < table.area.rows || shared.columns < table.area.columns)) throw new HostError('InvalidOperation', location);
  }
};
