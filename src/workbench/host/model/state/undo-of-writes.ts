import { announceCells, EVENT, WORKBOOK_TARGET } from './announce';
import { Block } from './block';
import type { BookState } from './book-state';
import { keptState } from './kept-state';
import type { SheetState } from './sheet-state';

const ADD_IN = 'add-in';
const LOCATION = 'undo';

const inFront = (book: BookState): void => {
  if (book.selection && !book.sheets.includes(book.selection.sheet)) book.selection = null;
  if (!book.active || !book.sheets.includes(book.active)) book.active = book.sheets.find(({ visibility }) => visibility === 'Visible') ?? null;
};

const announce = (book: BookState, before: readonly SheetState[], changed: readonly SheetState[]): void => {
  const say = (type: number, { id }: SheetState): void => { book.emit(type, WORKBOOK_TARGET, { worksheetId: id }); };
  for (const sheet of before) if (!book.sheets.includes(sheet)) say(EVENT.deleted, sheet);
  for (const sheet of book.sheets) if (!before.includes(sheet)) say(EVENT.added, sheet);
  for (const sheet of changed) {
    const area = sheet.cells.used(true);
    if (area) announceCells(book, new Block(sheet, area, LOCATION));
  }
};

/** Keeps sheets, tables and names; custom XML and settings are no part of what Excel undoes. */
const keptBook = (book: BookState): (() => void) => {
  const [sheets, tables, names] = [[...book.sheets], [...book.tables], [...book.names]];
  const apart = new Set<object>(sheets);
  const around = keptState([...tables, ...names], apart);
  const onSheets = sheets.map((sheet) => ({ sheet, putBack: keptState([sheet], new Set(sheets.filter((other) => other !== sheet))) }));
  return () => {
    const before = book.sheets;
    [book.sheets, book.tables, book.names] = [[...sheets], [...tables], [...names]];
    around();
    const changed = onSheets.filter(({ putBack }) => putBack()).map(({ sheet }) => sheet);
    inFront(book);
    announce(book, before, changed);
  };
};

/** An add-in is about to change the workbook: whatever it does until the user does something is one step on the undo stack. */
export const rememberWrite = (book: BookState): void => {
  if (book.undo.at(-1)?.what === ADD_IN) return;
  const before = keptBook(book);
  let after: (() => void) | null = null;
  book.undo.push({
    what: ADD_IN,
    back: () => {
      after = keptBook(book);
      before();
    },
    again: () => after?.(),
  });
};
