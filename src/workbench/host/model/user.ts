import { HostError } from '../host-error';
import { announceCells, EVENT, WORKBOOK_TARGET } from './state/announce';
import { COLUMNS } from './state/area';
import { Block } from './state/block';
import type { BookState } from './state/book-state';
import { clearCells } from './state/clear';
import { copySheet } from './state/copy-sheet';
import { mendHeaders } from './state/headers';
import { isSheetName } from './state/sheet-name';
import type { SheetState, Visibility } from './state/sheet-state';
import { addSheet, removeSheet } from './state/sheets';
import { shiftCells } from './state/shift';
import type { TableState } from './state/table-state';
import { CellWriter, shapeOf } from './state/write-cell';

const LOCATION = 'user';

/** Someone at the workbook: the user, whose doings can be undone, or a co-author elsewhere. For tests, and for the grid of the workbench. */
export class WorkbookUser {
  constructor(private readonly book: BookState, private readonly remote = false) {}

  /** Types values in cells, as rows of columns; one value goes in every cell. */
  edit(sheetName: string, address: string, values: unknown): void {
    const block = this.block(sheetName, address);
    const { sheet } = block;
    const at = shapeOf(values, block, LOCATION);
    const before = this.valuesIn(block);
    const writer = new CellWriter(this.book, sheet, this.book.words, LOCATION);
    for (let r = 0; r < block.rows; r += 1) {
      const row = sheet.cells.row(block.row + r);
      for (let c = 0; c < block.columns; c += 1) writer.put(block.row + r, row, block.column + c, at(r, c));
    }
    mendHeaders(this.book, block);
    this.did('edit', { address: block.address, before });
    this.book.recalculate();
    const first = before[0]?.[0];
    announceCells(this.book, block, { remote: this.remote, ...(first === undefined ? {} : { before: first }) });
  }

  clear(sheetName: string, address: string): void {
    const block = this.block(sheetName, address);
    const before = this.valuesIn(block);
    clearCells(block, 'All');
    mendHeaders(this.book, block);
    this.did('clear', { address: block.address, before });
    announceCells(this.book, block, { remote: this.remote });
  }

  addSheet(name: string): void {
    if (!isSheetName(name) || this.book.sheet(name)) throw new HostError('InvalidArgument', 'user.addSheet');
    addSheet(this.book, name, this.remote);
    this.did('addSheet');
  }

  /** Undo ends here, as for any deleted sheet. */
  deleteSheet(name: string): void {
    removeSheet(this.book, this.sheet(name), this.remote);
    this.book.dirty = true;
    this.book.undo = [];
  }

  /** The name of the copy. */
  copySheet(name: string): string {
    const copy = copySheet(this.book, this.sheet(name));
    this.did('copySheet');
    this.book.emit(EVENT.added, WORKBOOK_TARGET, { worksheetId: copy.id }, this.remote);
    return copy.name;
  }

  renameSheet(name: string, newName: string): void {
    const sheet = this.sheet(name);
    if (!isSheetName(newName) || (this.book.sheet(newName) ?? sheet) !== sheet) throw new HostError('InvalidArgument', 'user.renameSheet');
    sheet.name = newName;
    this.did('renameSheet');
    this.book.emit(EVENT.nameChanged, WORKBOOK_TARGET, { worksheetId: sheet.id, nameBefore: name, nameAfter: newName }, this.remote);
  }

  moveSheet(name: string, position: number): void {
    const sheet = this.sheet(name);
    this.book.sheets.splice(this.book.sheets.indexOf(sheet), 1);
    this.book.sheets.splice(position, 0, sheet);
    this.did('moveSheet');
  }

  showSheet(name: string, visibility: Visibility): void {
    this.sheet(name).visibility = visibility;
    this.did('showSheet');
  }

  protectSheet(name: string, password?: string): void {
    this.sheet(name).protection = { on: true, options: {}, ...(password === undefined ? {} : { password }) };
    this.did('protectSheet');
  }

  protectWorkbook(password?: string): void {
    this.book.structureProtected = password === undefined ? {} : { password };
    this.did('protectWorkbook');
  }

  /** `row` as Excel shows it: the first is 1. */
  insertRows(sheetName: string, row: number, count: number): void { this.shiftRows(sheetName, row, count); }
  deleteRows(sheetName: string, row: number, count: number): void { this.shiftRows(sheetName, row, -count); }

  resizeTable(name: string, address: string): void {
    const table = this.table(name);
    const { row, column, rows, columns } = this.book.block(address, table.sheet, 'user.resizeTable');
    table.area = { row, column, rows, columns };
    this.did('resizeTable');
  }

  deleteTable(name: string): void {
    const table = this.table(name);
    this.book.tables.splice(this.book.tables.indexOf(table), 1);
    clearCells(new Block(table.sheet, table.area, LOCATION), 'All');
    this.did('deleteTable');
  }

  select(sheetName: string, address: string): void {
    this.book.selection = this.block(sheetName, address);
    this.book.active = this.book.selection.sheet;
    const args = { address: this.book.selection.localAddress, worksheetId: this.book.active.id };
    for (const target of [this.book.active.id, WORKBOOK_TARGET]) this.book.emit(EVENT.selection, target, args);
  }

  /** How many things can be undone. */
  get undoDepth(): number { return this.book.undo.length; }

  /** Takes the last edit back; false where there is nothing to undo. */
  undo(): boolean {
    const step = this.book.undo.pop();
    if (!step?.address || !step.before) return step !== undefined;
    const block = this.book.block(step.address, this.sheet(this.book.sheets[0]?.name ?? ''), 'user.undo');
    step.before.forEach((line, r) => line.forEach((value, c) => block.sheet.cells.put(block.row + r, block.column + c, value)));
    return true;
  }

  private did(what: string, step: { readonly address?: string; readonly before?: ReturnType<WorkbookUser['valuesIn']> } = {}): void {
    this.book.dirty = true;
    if (!this.remote) this.book.undo.push({ what, ...step });
  }

  private shiftRows(sheetName: string, row: number, count: number): void {
    const sheet = this.sheet(sheetName);
    shiftCells(this.book, sheet, { axis: 'rows', at: row - 1, count, from: 0, to: COLUMNS });
    this.did(count > 0 ? 'insertRows' : 'deleteRows');
    const block = this.block(sheetName, `${row}:${row + Math.abs(count) - 1}`);
    announceCells(this.book, block, { type: count > 0 ? 'RowInserted' : 'RowDeleted', remote: this.remote });
  }

  private valuesIn({ sheet, row, column, rows, columns }: Block) {
    return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => sheet.cells.value(row + r, column + c)));
  }

  private block(sheetName: string, address: string): Block { return this.book.block(address, this.sheet(sheetName), 'user'); }

  private sheet(name: string): SheetState {
    const sheet = this.book.sheet(name);
    if (!sheet) throw new HostError('ItemNotFound', 'user');
    return sheet;
  }

  private table(name: string): TableState {
    const table = this.book.table(name);
    if (!table) throw new HostError('ItemNotFound', 'user');
    return table;
  }
}
