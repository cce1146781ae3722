import { HostError } from '../host-error';
import { Range } from './range';
import { blockOf } from './range-geometry';
import { changeSheet, stillThere } from './state/access';
import { announceCells, EVENT, WORKBOOK_TARGET } from './state/announce';
import { type Area, overlap } from './state/area';
import { Block } from './state/block';
import type { BookState } from './state/book-state';
import { uniqueHeaders } from './state/headers';
import { isName } from './state/name-rules';
import { shiftCells } from './state/shift';
import { namedByCells } from './state/table-references';
import { bodyOf, type TableState } from './state/table-state';
import { clearCells } from './state/clear';
import { TableColumnCollection } from './table-columns';
import { TableRowCollection } from './table-rows';

const STYLE = /^(TableStyle(Light|Medium|Dark)\d{1,2}|)$/;

/** A table of Excel (ListObject). */
export class Table {
  static readonly wireName = 'Table';

  constructor(private readonly book: BookState, readonly state: TableState) {}

  get Id(): string { return this.state.id; }
  get LegacyId(): string { return this.state.id; }
  get Name(): string { return this.state.name; }

  set Name(name: string) {
    if (!isName(name)) throw new HostError('InvalidArgument', 'Table.name');
    const [table, defined] = [this.book.table(name), this.book.name(name, null)];
    if ((table && table !== this.state) || defined) throw new HostError('ItemAlreadyExists', 'Table.name');
    this.change('name').name = name;
  }

  get Style(): string { return this.state.style; }
  set Style(style: string) {
    if (!STYLE.test(style)) throw new HostError('InvalidArgument', 'Table.style');
    this.change('style').style = style;
  }

  get ShowBandedRows(): boolean { return this.state.bandedRows; }
  set ShowBandedRows(yes: boolean) { this.change('showBandedRows').bandedRows = yes; }
  get ShowBandedColumns(): boolean { return this.state.bandedColumns; }
  set ShowBandedColumns(yes: boolean) { this.change('showBandedColumns').bandedColumns = yes; }
  get HighlightFirstColumn(): boolean { return this.state.firstColumn; }
  set HighlightFirstColumn(yes: boolean) { this.change('highlightFirstColumn').firstColumn = yes; }
  get HighlightLastColumn(): boolean { return this.state.lastColumn; }
  set HighlightLastColumn(yes: boolean) { this.change('highlightLastColumn').lastColumn = yes; }
  get ShowFilterButton(): boolean { return this.state.filterButton; }
  set ShowFilterButton(yes: boolean) { this.change('showFilterButton').filterButton = yes; }
  get ShowHeaders(): boolean { return this.state.showHeaders; }

  set ShowHeaders(yes: boolean) {
    if (yes === this.state.showHeaders) return;
    const { area } = this.change('showHeaders');
    if (!yes) this.state.columnNames = this.Columns._items().map((column) => column.Name);
    this.state.showHeaders = yes;
    this.state.area = yes ? { ...area, row: area.row - 1, rows: area.rows + 1 } : { ...area, row: area.row + 1, rows: area.rows - 1 };
    if (yes) this.state.columnNames.forEach((name, c) => this.state.sheet.cells.put(this.state.area.row, area.column + c, name));
    else clearCells(this.block({ ...area, rows: 1 }), 'Contents');
  }

  get ShowTotals(): boolean { return this.state.showTotals; }

  set ShowTotals(yes: boolean) {
    if (yes === this.state.showTotals) return;
    const { area, sheet } = this.change('showTotals');
    const at = yes ? area.row + area.rows : area.row + area.rows - 1;
    if (yes) shiftCells(this.book, sheet, { axis: 'rows', at, count: 1, from: area.column, to: area.column + area.columns });
    else clearCells(this.block({ ...area, row: at, rows: 1 }), 'Contents');
    this.state.area = { ...area, rows: area.rows + (yes ? 1 : -1) };
    this.state.showTotals = yes;
  }

  get Columns(): TableColumnCollection { return new TableColumnCollection(this.book, this.state); }
  get Rows(): TableRowCollection { return new TableRowCollection(this.book, this.state); }
  get Worksheet(): object { return this.book.faces.worksheet(this.state.sheet); }

  GetRange(): Range { return new Range(this.book, this.block(this.state.area)); }
  GetDataBodyRange(): Range { return new Range(this.book, this.block(bodyOf(this.state))); }

  GetHeaderRowRange(): Range {
    if (!this.state.showHeaders) throw new HostError('ItemNotFound', 'Table.getHeaderRowRange');
    return new Range(this.book, this.block({ ...this.state.area, rows: 1 }));
  }

  GetTotalRowRange(): Range {
    const { area, showTotals } = this.state;
    if (!showTotals) throw new HostError('ItemNotFound', 'Table.getTotalRowRange');
    return new Range(this.book, this.block({ ...area, row: area.row + area.rows - 1, rows: 1 }));
  }

  /** The header row stays where it is; the new area must overlap the old one. */
  Resize(newRange: unknown): void {
    const location = 'Table.resize';
    const block = blockOf(this.book, newRange, this.state, location);
    const { area, sheet } = this.state;
    const clash = this.book.tables.some((table) => table !== this.state && table.sheet === sheet && overlap(table.area, block));
    if (block.sheet !== sheet || block.row !== area.row || block.rows < 2 || !overlap(block, area) || clash) throw new HostError('InvalidArgument', location);
    this.change('resize').area = { row: block.row, column: block.column, rows: block.rows, columns: block.columns };
    uniqueHeaders(this.state, this.book.words.locale);
  }

  Delete(): void {
    const block = this.block(this.state.area);
    this.change('delete');
    this.takeAway();
    clearCells(block, 'All');
    announceCells(this.book, block);
  }

  ConvertToRange(): Range {
    this.change('convertToRange');
    namedByCells(this.book.sheets, this.state);
    this.takeAway();
    return new Range(this.book, this.block(this.state.area));
  }

  ClearFilters(): void { this.change('clearFilters'); }
  _RegisterDataChangedEvent(): void { this.book.listen(EVENT.tableChanged, this.state.id, 1); }
  _UnregisterDataChangedEvent(): void { this.book.listen(EVENT.tableChanged, this.state.id, -1); }

  private takeAway(): void {
    this.book.tables.splice(this.book.tables.indexOf(this.state), 1);
    this.book.emit(EVENT.tableDeleted, WORKBOOK_TARGET, { tableId: this.state.id, tableName: this.state.name, worksheetId: this.state.sheet.id });
  }

  private block(area: Area): Block {
    stillThere(this.book, this.state.sheet, 'Table.getRange');
    return new Block(this.state.sheet, area, 'Table');
  }

  private change(member: string): TableState {
    if (!this.book.tables.includes(this.state)) throw new HostError('InvalidReference', `Table.${member}`);
    changeSheet(this.book, this.state.sheet, `Table.${member}`);
    return this.state;
  }
}
