import { EVENT, WORKBOOK_TARGET } from './announce';
import type { BookState } from './book-state';
import { SheetState } from './sheet-state';

/** A name no sheet has yet. */
export const freeSheetName = (book: BookState): string => {
  let number = book.sheets.length + 1;
  while (book.sheet(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
};

/** A new sheet behind the others. */
export const addSheet = (book: BookState, name: string, remote = false): SheetState => {
  const sheet = new SheetState(book, book.id(''), name);
  book.sheets.push(sheet);
  book.active ??= sheet;
  book.emit(EVENT.added, WORKBOOK_TARGET, { worksheetId: sheet.id }, remote);
  return sheet;
};

/** Takes a sheet away, with its tables and what is selected on it. */
export const removeSheet = (book: BookState, sheet: SheetState, remote = false): void => {
  book.sheets = book.sheets.filter((one) => one !== sheet);
  book.tables = book.tables.filter((table) => table.sheet !== sheet);
  if (book.selection?.sheet === sheet) book.selection = null;
  if (book.active === sheet) book.active = book.sheets.find((one) => one.visibility === 'Visible') ?? null;
  book.emit(EVENT.deleted, WORKBOOK_TARGET, { worksheetId: sheet.id }, remote);
};
