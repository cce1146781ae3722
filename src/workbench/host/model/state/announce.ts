import type { Block } from './block';
import type { BookState } from './book-state';
import type { Stored } from './cell-store';
import { overlap } from './area';
import { shown, valueTypeOf } from './write-cell';

/** Event types of the protocol. */
export const EVENT = {
  changed: 10, activated: 11, deactivated: 12, added: 13, selection: 14, deleted: 15, calculated: 16, format: 18, nameChanged: 25, visibility: 26, moved: 27, protection: 24,
  chartAdded: 50, chartDeleted: 53, tableChanged: 101, tableAdded: 102, tableDeleted: 103,
} as const;
export const WORKBOOK_TARGET = 'Workbook';

const detailsOf = (book: BookState, block: Block, before: Stored): Readonly<Record<string, unknown>> => {
  if (block.cells !== 1) return {};
  const after = book.valueAt(block);
  return { valueBefore: shown(before), valueAfter: shown(after), valueTypeBefore: valueTypeOf(before), valueTypeAfter: valueTypeOf(after) };
};

export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';
interface Change { readonly type?: ChangeType; readonly before?: Stored; readonly remote?: boolean }

/** Tells who listens that cells have changed: on the sheet, on all sheets, and on the tables they stand in. */
export const announceCells = (book: BookState, block: Block, { type = 'RangeEdited', before, remote = false }: Change = {}): void => {
  if (book.listening.size === 0) return;
  const referenceId = book.services.references.keep(book.faces.range(block));
  const args = { changeType: type, worksheetId: block.sheet.id, address: block.localAddress, referenceId, shiftDirection: 'None', ...detailsOf(book, block, before) };
  for (const target of [block.sheet.id, WORKBOOK_TARGET]) book.emit(EVENT.changed, target, args, remote);
  for (const table of book.tables) {
    if (table.sheet !== block.sheet || !overlap(table.area, block)) continue;
    const inTable = { changeType: type, worksheetId: block.sheet.id, tableId: table.id, address: block.localAddress };
    for (const target of [table.id, WORKBOOK_TARGET]) book.emit(EVENT.tableChanged, target, inTable, remote);
  }
};

/** Tells who listens of an edit or of another look. */
export const announceChange = (book: BookState, block: Block, what: 'edit' | 'format', before?: Stored): void => {
  if (what === 'edit') announceCells(book, block, before === undefined ? {} : { before });
  else for (const target of [block.sheet.id, WORKBOOK_TARGET]) book.emit(EVENT.format, target, { worksheetId: block.sheet.id, address: block.localAddress });
};
