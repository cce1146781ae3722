import { addressOf, type Area, placed, quoted } from './area';
import type { SheetState } from './sheet-state';

/** A rectangle of cells of one sheet. */
export class Block implements Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;

  /** Error: `InvalidArgument` at `location` where the area runs off the sheet. */
  constructor(readonly sheet: SheetState, area: Area, location: string) {
    ({ row: this.row, column: this.column, rows: this.rows, columns: this.columns } = placed(area, location));
  }

  get cells(): number {
    return this.rows * this.columns;
  }

  /** Without the sheet. */
  get localAddress(): string {
    return addressOf(this);
  }

  get address(): string {
    return `${quoted(this.sheet.name)}!${this.localAddress}`;
  }

  /** Another block of the sheet, its row and column counted from this one. */
  at({ row, column, rows, columns }: Area, location: string): Block {
    return new Block(this.sheet, { row: this.row + row, column: this.column + column, rows, columns }, location);
  }
}
