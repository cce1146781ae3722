import { HostError } from '../host-error';
import { type CellPropertiesInput, cellPropertiesOf, setCellProperties } from './cell-properties';
import { ConditionalFormatCollection } from './conditional-formats';
import { DataValidation } from './data-validation';
import { RangeAreas } from './range-areas';
import { RangeContent } from './range-content';
import { RangeFormat } from './range-format';
import { changeCells, changeSheet, keepTablesWhole } from './state/access';
import { announceCells, EVENT, WORKBOOK_TARGET } from './state/announce';
import { COLUMNS, overlap, ROWS } from './state/area';
import { Block } from './state/block';
import type { CellLink } from './state/cell-store';
import { clearCells, isClearWhat } from './state/clear';
import { mendHeaders } from './state/headers';
import { lengthOf, offsetOf } from './state/measures';
import { type Shift, shiftCells } from './state/shift';
import { TableScopedCollection } from './table-scoped-collection';

/** Cells of one sheet, as Office.js speaks to them. */
export class Range extends RangeContent<Range> {
  static readonly wireName = 'Range';

  get _ReferenceId(): string { return this.book.services.references.idOf(this) ?? ''; }
  get Worksheet(): object { return this.book.faces.worksheet(this.block.sheet); }
  get Format(): RangeFormat { return new RangeFormat(this.book, [this.block]); }
  get DataValidation(): DataValidation { return new DataValidation(this.book, [this.block]); }
  get ConditionalFormats(): ConditionalFormatCollection { return new ConditionalFormatCollection(this.book, [this.block]); }
  get Top(): number { return offsetOf(this.block.sheet, 'rows', this.block.row); }
  get Left(): number { return offsetOf(this.block.sheet, 'columns', this.block.column); }
  get Height(): number { return lengthOf(this.block.sheet, 'rows', this.block.row, this.block.rows); }
  get Width(): number { return lengthOf(this.block.sheet, 'columns', this.block.column, this.block.columns); }
  get HasSpill(): boolean { return false; }
  get Style(): string | null { return this.Format.uniform((look) => look.style); }
  get Hidden(): boolean | null { return this.RowHidden === true || this.ColumnHidden === true; }
  get RowHidden(): boolean | null { return this.bandHidden('rows', this.block.row, this.block.rows); }
  get ColumnHidden(): boolean | null { return this.bandHidden('columns', this.block.column, this.block.columns); }
  set RowHidden(hidden: boolean | null) { this.hide('rows', this.block.row, this.block.rows, Boolean(hidden)); }
  set ColumnHidden(hidden: boolean | null) { this.hide('columns', this.block.column, this.block.columns, Boolean(hidden)); }

  get Hyperlink(): CellLink | null {
    return this.block.sheet.cells.rows.get(this.block.row)?.links?.get(this.block.column) ?? null;
  }

  set Hyperlink(link: CellLink | null) {
    changeCells(this.book, this.block.sheet, this.block, 'Range.hyperlink');
    const { sheet, row, column } = this.block;
    const cells = sheet.cells.row(row);
    if (!link) {
      cells.links?.delete(column);
      return;
    }
    (cells.links ??= new Map()).set(column, link);
    if (link.textToDisplay !== undefined) cells.values[column] = link.textToDisplay;
    sheet.restyle({ row, column, rows: 1, columns: 1 }, { fontColor: '#0563C1', underline: 'Single' });
  }

  _KeepReference(): void { this.book.services.references.keep(this); }

  Clear(what = 'All'): void {
    const location = 'Range.clear';
    if (!isClearWhat(what)) throw new HostError('InvalidArgument', location);
    changeCells(this.book, this.block.sheet, this.block, location);
    clearCells(this.block, what);
    mendHeaders(this.book, this.block);
    announceCells(this.book, this.block);
  }

  Insert(shift: string): Range {
    const { rows, columns } = this.block;
    this.move(shift === 'Down' ? 'rows' : 'columns', shift === 'Down' ? rows : columns, 'Range.insert');
    return this;
  }

  Delete(shift: string): void {
    const { rows, columns } = this.block;
    this.move(shift === 'Up' ? 'rows' : 'columns', shift === 'Up' ? -rows : -columns, 'Range.delete');
  }

  Select(): void {
    this.book.selection = this.block;
    this.book.active = this.block.sheet;
    for (const target of [this.block.sheet.id, WORKBOOK_TARGET]) {
      this.book.emit(EVENT.selection, target, { address: this.block.localAddress, worksheetId: this.block.sheet.id });
    }
  }

  Merge(across = false): void {
    const { sheet, row, column, rows, columns } = this.block;
    changeCells(this.book, sheet, this.block, 'Range.merge');
    if (this.book.tables.some((table) => table.sheet === sheet && overlap(table.area, this.block))) throw new HostError('InvalidOperation', 'Range.merge');
    this.Unmerge();
    const merges = across ? Array.from({ length: rows }, (_, r) => ({ row: row + r, column, rows: 1, columns })) : [{ row, column, rows, columns }];
    sheet.merges.push(...merges.filter((merge) => merge.rows * merge.columns > 1));
  }

  Unmerge(): void {
    changeCells(this.book, this.block.sheet, this.block, 'Range.unmerge');
    this.block.sheet.merges = this.block.sheet.merges.filter((merge) => !overlap(merge, this.block));
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.block.sheet.merges.filter((merge) => overlap(merge, this.block));
    if (merges.length === 0) return null;
    return new RangeAreas(this.book, merges.map((merge) => this.made(new Block(this.block.sheet, merge, 'Range.getMergedAreas'))));
  }

  GetTables(fullyContained = false): TableScopedCollection {
    return new TableScopedCollection(this.book, [this.block], fullyContained);
  }

  SetCellProperties(properties: readonly (readonly CellPropertiesInput[])[]): void {
    changeCells(this.book, this.block.sheet, this.block, 'Range.setCellProperties');
    setCellProperties(this.book, this.block, properties);
  }

  GetCellProperties(options: Readonly<Record<string, unknown>>): unknown {
    return cellPropertiesOf(this.block, options);
  }

  Calculate(): void { this.book.recalculate(); }

  protected made(block: Block): Range { return new Range(this.book, block); }

  private bandHidden(axis: Shift['axis'], from: number, count: number): boolean | null {
    const bands = this.block.sheet[axis];
    const hidden = [...bands].filter(([index, band]) => band.hidden && index >= from && index < from + count).length;
    return hidden === 0 ? false : hidden === count ? true : null;
  }

  private hide(axis: Shift['axis'], from: number, count: number, hidden: boolean): void {
    changeSheet(this.book, this.block.sheet, axis === 'rows' ? 'Range.rowHidden' : 'Range.columnHidden');
    const bands = this.block.sheet[axis];
    if (hidden) for (let i = from; i < from + count; i += 1) this.block.sheet.band(axis, i).hidden = true;
    else for (const [i, band] of bands) if (i >= from && i < from + count) delete band.hidden;
  }

  private move(axis: Shift['axis'], count: number, location: string): void {
    const { sheet, row, column, rows, columns } = this.block;
    changeCells(this.book, sheet, this.block, location);
    if (rows < ROWS && columns < COLUMNS) keepTablesWhole(this.book, { sheet, ...this.wayOf(axis) }, axis, location);
    shiftCells(this.book, sheet, axis === 'rows'
      ? { axis, at: row, count, from: column, to: column + columns } : { axis, at: column, count, from: row, to: row + rows });
    const whole = axis === 'rows' ? columns === COLUMNS : rows === ROWS;
    const word = whole ? (axis === 'rows' ? 'Row' : 'Column') : 'Cell';
    announceCells(this.book, this.block, { type: `${word}${count > 0 ? 'Inserted' : 'Deleted'}` });
  }

  /** All cells that would move. */
  private wayOf(axis: Shift['axis']) {
    const { row, column, rows, columns } = this.block;
    return axis === 'rows' ? { row, column, rows: ROWS - row, columns } : { row, column, rows, columns: COLUMNS - column };
  }
}
