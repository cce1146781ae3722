import { HostError } from '../host-error';
import { announceCells, EVENT, WORKBOOK_TARGET } from './state/announce';
import { COLUMNS } from './state/area';
import { Block } from './state/block';
import type { BookState, UndoStep } from './state/book-state';
import { clearCells } from './state/clear';
import { copySheet } from './state/copy-sheet';
import { growTypedTables } from './state/grow-tables';
import { mendHeaders } from './state/headers';
import { keptCells, withHeaders } from './state/kept-cells';
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

  /** Types values in cells, as rows of columns; one value goes in every cell. Error: `InvalidArgument` for what Excel does not take; nothing was typed then. */
  edit(sheetName: string, address: string, values: unknown): void {
    this.put(this.block(sheetName, address), values, false);
  }

  /** Types in the grid: a table takes in what is filled right under or beside it. Error: as `edit`. */
  type(sheetName: string, address: string, values: unknown): void {
    this.put(this.block(sheetName, address), values, true);
  }

  clear(sheetName: string, address: string): void {
    this.empty(this.block(sheetName, address), 'All');
  }

  /** The Delete key: what stands in the cells goes, what they look like stays. */
  clearContents(sheetName: string, address: string): void {
    this.empty(this.block(sheetName, address), 'Contents');
  }

  /** Undo ends here, as in Excel. */
  addSheet(name: string): void {
    if (!isSheetName(name) || this.book.sheet(name)) throw new HostError('InvalidArgument', 'user.addSheet');
    addSheet(this.book, name, this.remote);
    this.endUndo();
  }

  /** Undo ends here, as for any deleted sheet. */
  deleteSheet(name: string): void {
    removeSheet(this.book, this.sheet(name), this.remote);
    this.endUndo();
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
    const block = new Block(table.sheet, table.area, LOCATION);
    clearCells(block, 'All');
    this.did('deleteTable');
    this.book.emit(EVENT.tableDeleted, WORKBOOK_TARGET, { tableId: table.id, tableName: table.name, worksheetId: table.sheet.id }, this.remote);
    announceCells(this.book, block, { remote: this.remote });
  }

  select(sheetName: string, address: string): void {
    this.book.selection = this.block(sheetName, address);
    this.book.active = this.book.selection.sheet;
    const args = { address: this.book.selection.localAddress, worksheetId: this.book.active.id };
    for (const target of [this.book.active.id, WORKBOOK_TARGET]) this.book.emit(EVENT.selection, target, args);
    this.book.touched('selection');
  }

  /** How many things can be undone. */
  get undoDepth(): number { return this.book.undo.length; }

  get redoDepth(): number { return this.book.redo.length; }

  /** Takes the last thing back; false where there is nothing to undo. */
  undo(): boolean { return this.step(this.book.undo, this.book.redo, 'back'); }

  /** Does again what was undone last; false where there is nothing. */
  redo(): boolean { return this.step(this.book.redo, this.book.undo, 'again'); }

  private step(from: UndoStep[], to: UndoStep[], way: 'back' | 'again'): boolean {
    const step = from.pop();
    if (!step) return false;
    step[way]?.();
    to.push(step);
    this.book.dirty = true;
    this.book.recalculate();
    this.book.touched('cells');
    return true;
  }

  private put(block: Block, values: unknown, grow: boolean): void {
    const { sheet } = block;
    const at = shapeOf(values, block, LOCATION);
    const before = this.book.valueAt(block);
    this.remember('edit', block, () => {
      const writer = new CellWriter(this.book, sheet, LOCATION, 'local');
      for (let r = 0; r < block.rows; r += 1) {
        const row = sheet.cells.row(block.row + r);
        for (let c = 0; c < block.columns; c += 1) writer.put(block.row + r, row, block.column + c, at(r, c));
      }
      if (grow) growTypedTables(this.book, block);
    });
    announceCells(this.book, block, { remote: this.remote, ...(before === undefined ? {} : { before }) });
  }

  private empty(block: Block, what: 'All' | 'Contents'): void {
    this.remember('clear', block, () => { clearCells(block, what); });
    announceCells(this.book, block, { remote: this.remote });
  }

  /** Does something to cells in a way that can be undone and done again; all of it, or nothing where Excel refuses a part. */
  private remember(what: string, block: Block, act: () => void): void {
    const areas = withHeaders(this.book, block.sheet, block);
    const back = keptCells(this.book, block.sheet, areas);
    try {
      act();
    } catch (error) {
      back();
      throw error;
    }
    for (const area of areas) mendHeaders(this.book, new Block(block.sheet, area, LOCATION));
    this.did({ what, back: this.announced(block, back), again: this.announced(block, keptCells(this.book, block.sheet, areas)) });
    this.book.recalculate();
  }

  private announced(block: Block, act: () => void): () => void {
    return () => {
      act();
      announceCells(this.book, block, { remote: this.remote });
    };
  }

  private endUndo(): void {
    this.book.dirty = true;
    [this.book.undo, this.book.redo] = [[], []];
    this.book.touched('cells');
  }

  private did(step: UndoStep | string): void {
    this.book.dirty = true;
    this.book.redo = [];
    if (!this.remote) this.book.undo.push(typeof step === 'string' ? { what: step } : step);
    this.book.touched('cells');
  }

  private shiftRows(sheetName: string, row: number, count: number): void {
    const sheet = this.sheet(sheetName);
    shiftCells(this.book, sheet, { axis: 'rows', at: row - 1, count, from: 0, to: COLUMNS });
    this.did(count > 0 ? 'insertRows' : 'deleteRows');
    const block = this.block(sheetName, `${row}:${row + Math.abs(count) - 1}`);
    announceCells(this.book, block, { type: count > 0 ? 'RowInserted' : 'RowDeleted', remote: this.remote });
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
