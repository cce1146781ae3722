import { HostError } from '../host-error';
import { around, COLUMNS, overlap, ROWS } from './state/area';
import { Block } from './state/block';
import type { BookState } from './state/book-state';

/** The cells that an argument stands for: an address, or a range. Error: `InvalidArgument`. */
export const blockOf = (book: BookState, argument: unknown, block: { readonly sheet: Block['sheet'] }, location: string): Block => {
  if (typeof argument === 'string') return book.block(argument, block.sheet, location);
  if (typeof argument === 'object' && argument !== null && 'block' in argument && argument.block instanceof Block) return argument.block;
  throw new HostError('InvalidArgument', location);
};

/** Where a range stands, and the ranges that can be reached from it. */
export abstract class RangeGeometry<Self> {
  constructor(readonly book: BookState, readonly block: Block) {}

  protected abstract made(block: Block): Self;

  get Address(): string { return this.block.address; }
  get AddressLocal(): string { return this.block.address; }
  get RowIndex(): number { return this.block.row; }
  get ColumnIndex(): number { return this.block.column; }
  get RowCount(): number { return this.block.rows; }
  get ColumnCount(): number { return this.block.columns; }
  get IsEntireRow(): boolean { return this.block.columns === COLUMNS; }
  get IsEntireColumn(): boolean { return this.block.rows === ROWS; }

  /** -1 where the number does not fit in 32 bits. */
  get CellCount(): number {
    return this.block.cells > 2_147_483_647 ? -1 : this.block.cells;
  }

  GetCell(row: number, column: number): Self { return this.part('getCell', row, column, 1, 1); }
  GetRow(row: number): Self { return this.inside('getRow', row, 0, 1, this.block.columns); }
  GetColumn(column: number): Self { return this.inside('getColumn', 0, column, this.block.rows, 1); }
  GetLastRow(): Self { return this.GetRow(this.block.rows - 1); }
  GetLastColumn(): Self { return this.GetColumn(this.block.columns - 1); }
  GetLastCell(): Self { return this.GetCell(this.block.rows - 1, this.block.columns - 1); }
  GetOffsetRange(rows: number, columns: number): Self { return this.part('getOffsetRange', rows, columns, this.block.rows, this.block.columns); }
  GetResizedRange(rows: number, columns: number): Self { return this.part('getResizedRange', 0, 0, this.block.rows + rows, this.block.columns + columns); }
  GetAbsoluteResizedRange(rows: number, columns: number): Self { return this.part('getAbsoluteResizedRange', 0, 0, rows, columns); }
  GetEntireRow(): Self { return this.made(new Block(this.block.sheet, { ...this.area, column: 0, columns: COLUMNS }, 'Range.getEntireRow')); }
  GetEntireColumn(): Self { return this.made(new Block(this.block.sheet, { ...this.area, row: 0, rows: ROWS }, 'Range.getEntireColumn')); }

  GetRowsBelow(count = 1): Self {
    return count > 0 ? this.part('getRowsBelow', this.block.rows, 0, count, this.block.columns)
      : this.part('getRowsBelow', count, 0, -count, this.block.columns);
  }

  GetRowsAbove(count = 1): Self { return this.part('getRowsAbove', -count, 0, count, this.block.columns); }
  GetColumnsAfter(count = 1): Self { return this.part('getColumnsAfter', 0, this.block.columns, this.block.rows, count); }
  GetColumnsBefore(count = 1): Self { return this.part('getColumnsBefore', 0, -count, this.block.rows, count); }

  GetBoundingRect(other: unknown): Self {
    const location = 'Range.getBoundingRect';
    const block = this.other(other, location);
    if (block.sheet !== this.block.sheet) throw new HostError('InvalidArgument', location);
    return this.made(new Block(this.block.sheet, around(this.block, block), location));
  }

  GetIntersectionOrNullObject(other: unknown): Self | null {
    const location = 'Range.getIntersectionOrNullObject';
    const block = this.other(other, location);
    const shared = block.sheet === this.block.sheet ? overlap(this.block, block) : null;
    return shared && this.made(new Block(this.block.sheet, shared, location));
  }

  GetIntersection(other: unknown): Self {
    const shared = this.GetIntersectionOrNullObject(other);
    if (shared === null) throw new HostError('ItemNotFound', 'Range.getIntersection');
    return shared;
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean): Self | null {
    const used = this.block.sheet.cells.used(valuesOnly ?? false);
    const shared = used && overlap(this.block, used);
    return shared && this.made(new Block(this.block.sheet, shared, 'Range.getUsedRangeOrNullObject'));
  }

  GetUsedRange(valuesOnly?: boolean): Self {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    if (used === null) throw new HostError('ItemNotFound', 'Range.getUsedRange');
    return used;
  }

  protected other(argument: unknown, location: string): Block {
    return blockOf(this.book, argument, this.block, location);
  }

  private get area() {
    const { row, column, rows, columns } = this.block;
    return { row, column, rows, columns };
  }

  private part(member: string, row: number, column: number, rows: number, columns: number): Self {
    return this.made(this.block.at(row, column, rows, columns, `Range.${member}`));
  }

  private inside(member: string, row: number, column: number, rows: number, columns: number): Self {
    if (row < 0 || column < 0 || row + rows > this.block.rows || column + columns > this.block.columns) throw new HostError('InvalidArgument', `Range.${member}`);
    return this.part(member, row, column, rows, columns);
  }
}
