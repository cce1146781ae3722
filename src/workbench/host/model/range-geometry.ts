import { HostError } from '../host-error';
import { type Area, around, COLUMNS, holds, overlap, ROWS } from './state/area';
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

  GetCell(row: number, column: number): Self { return this.part('getCell', { row, column, rows: 1, columns: 1 }); }
  GetRow(row: number): Self { return this.inside('getRow', { ...this.own, row, rows: 1 }); }
  GetColumn(column: number): Self { return this.inside('getColumn', { ...this.own, column, columns: 1 }); }
  GetLastRow(): Self { return this.GetRow(this.block.rows - 1); }
  GetLastColumn(): Self { return this.GetColumn(this.block.columns - 1); }
  GetLastCell(): Self { return this.GetCell(this.block.rows - 1, this.block.columns - 1); }
  GetOffsetRange(row: number, column: number): Self { return this.part('getOffsetRange', { ...this.own, row, column }); }

  GetResizedRange(rows: number, columns: number): Self {
    return this.part('getResizedRange', { ...this.own, rows: this.block.rows + rows, columns: this.block.columns + columns });
  }

  GetAbsoluteResizedRange(rows: number, columns: number): Self { return this.part('getAbsoluteResizedRange', { ...this.own, rows, columns }); }
  GetEntireRow(): Self { return this.part('getEntireRow', { ...this.own, column: -this.block.column, columns: COLUMNS }); }
  GetEntireColumn(): Self { return this.part('getEntireColumn', { ...this.own, row: -this.block.row, rows: ROWS }); }

  GetRowsBelow(count = 1): Self {
    const { rows } = this.block;
    return this.part('getRowsBelow', { ...this.own, ...(count > 0 ? { row: rows, rows: count } : { row: rows + count, rows: -count }) });
  }

  GetRowsAbove(count = 1): Self { return this.part('getRowsAbove', { ...this.own, ...(count > 0 ? { row: -count, rows: count } : { row: 0, rows: -count }) }); }
  GetColumnsAfter(count = 1): Self { return this.part('getColumnsAfter', { ...this.own, column: this.block.columns, columns: count }); }
  GetColumnsBefore(count = 1): Self { return this.part('getColumnsBefore', { ...this.own, column: -count, columns: count }); }

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

  /** The range itself, counted from its own corner. */
  private get own(): Area {
    return { row: 0, column: 0, rows: this.block.rows, columns: this.block.columns };
  }

  private part(member: string, area: Area): Self {
    return this.made(this.block.at(area, `Range.${member}`));
  }

  private inside(member: string, area: Area): Self {
    if (!holds(this.own, area)) throw new HostError('InvalidArgument', `Range.${member}`);
    return this.part(member, area);
  }
}
