import type { BookState } from './book-state';
import type { SheetState } from './sheet-state';

const LONGEST = 255;
const LETTERED = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
/** What would be an address: A1, XFD1048576, R1C1, R, C. */
const LIKE_A_CELL = /^([A-Z]{1,3}\d{1,7}|R\d*(C\d*)?|C\d*)$/i;

/** A text that can be the name of a table or of cells. */
export const isName = (name: unknown): name is string =>
  typeof name === 'string' && name.length >= 1 && name.length <= LONGEST && LETTERED.test(name) && !LIKE_A_CELL.test(name);

/** Names of cells in one scope differ; a name of the whole workbook may not be that of a table either. */
export const isFreeName = (book: BookState, name: string, scope: SheetState | null): boolean =>
  book.name(name, scope) === null && (scope !== null || book.tables.every((table) => table.name.toLowerCase() !== name.toLowerCase()));
