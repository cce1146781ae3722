import { HostError } from '../host-error';
import { blockOf } from './range-geometry';
import { changeSheet } from './state/access';
import { announceCells, EVENT, WORKBOOK_TARGET } from './state/announce';
import { overlap } from './state/area';
import type { Block } from './state/block';
import type { BookState } from './state/book-state';
import { uniqueHeaders } from './state/headers';
import { shiftCells } from './state/shift';
import type { SheetState } from './state/sheet-state';
import type { TableState } from './state/table-state';
import { Table } from './table';

const LOCATION = 'TableCollection.add';

/** The tables of the workbook, or of one sheet. */
export class TableCollection {
  static readonly wireName = 'TableCollection';

  constructor(private readonly book: BookState, private readonly sheet: SheetState | null) {}

  get Count(): number { return this.list().length; }
  _items(): readonly Table[] { return this.list().map((table) => new Table(this.book, table)); }
  GetCount(): number { return this.Count; }

  Add(address: unknown, hasHeaders = false): Table {
    const sheet = this.sheet ?? this.book.active;
    if (!sheet) throw new HostError('InvalidArgument', LOCATION);
    const block = blockOf(this.book, address, { sheet }, LOCATION);
    this.refuseOverlap(block);
    changeSheet(this.book, block.sheet, LOCATION);
    if (!hasHeaders) shiftCells(this.book, block.sheet, { axis: 'rows', at: block.row, count: 1, from: block.column, to: block.column + block.columns });
    const rows = hasHeaders ? Math.max(block.rows, 2) : block.rows + 1;
    const state: TableState = {
      id: String(this.book.services.nextId()), name: this.freeName(), sheet: block.sheet,
      area: { row: block.row, column: block.column, rows, columns: block.columns },
      showHeaders: true, showTotals: false, style: 'TableStyleMedium2', bandedRows: true, bandedColumns: false, firstColumn: false, lastColumn: false,
      filterButton: true, columnNames: [],
    };
    this.book.tables.push(state);
    uniqueHeaders(state, this.book.words.locale);
    for (const target of [WORKBOOK_TARGET]) this.book.emit(EVENT.tableAdded, target, { tableId: state.id, worksheetId: block.sheet.id });
    announceCells(this.book, block);
    return new Table(this.book, state);
  }

  GetItemOrNullObject(key: unknown): Table | null {
    const wanted = this.book.table(key);
    const table = this.list().find((one) => one === wanted);
    return table ? new Table(this.book, table) : null;
  }

  GetItem(key: unknown): Table { return this.orRefuse(this.GetItemOrNullObject(key), 'ItemNotFound', 'getItem'); }
  GetItemAt(index: number): Table { return this.orRefuse(this._items()[index], 'InvalidArgument', 'getItemAt'); }
  _RegisterDataChangedEvent(): void { this.book.listen(EVENT.tableChanged, WORKBOOK_TARGET, 1); }
  _UnregisterDataChangedEvent(): void { this.book.listen(EVENT.tableChanged, WORKBOOK_TARGET, -1); }
  _RegisterAddedEvent(): void { this.book.listen(EVENT.tableAdded, WORKBOOK_TARGET, 1); }
  _UnregisterAddedEvent(): void { this.book.listen(EVENT.tableAdded, WORKBOOK_TARGET, -1); }
  _RegisterDeletedEvent(): void { this.book.listen(EVENT.tableDeleted, WORKBOOK_TARGET, 1); }
  _UnregisterDeletedEvent(): void { this.book.listen(EVENT.tableDeleted, WORKBOOK_TARGET, -1); }

  private orRefuse(table: Table | null | undefined, code: string, member: string): Table {
    if (!table) throw new HostError(code, `TableCollection.${member}`);
    return table;
  }

  private refuseOverlap(block: Block): void {
    if (this.book.tables.some((table) => table.sheet === block.sheet && overlap(table.area, block))) {
      throw new HostError('InvalidArgument', LOCATION, "A table can't overlap another table.");
    }
    if (block.sheet.merges.some((merge) => overlap(merge, block))) throw new HostError('InvalidArgument', LOCATION);
  }

  private freeName(): string {
    let number = this.book.tables.length + 1;
    while (this.book.table(`Table${number}`)) number += 1;
    return `Table${number}`;
  }

  private list(): readonly TableState[] {
    return this.sheet ? this.book.tables.filter((table) => table.sheet === this.sheet) : this.book.tables;
  }
}
