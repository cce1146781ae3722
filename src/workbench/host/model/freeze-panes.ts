import { HostError } from '../host-error';
import { Range } from './range';
import { blockOf } from './range-geometry';
import { changeSheet } from './state/access';
import { COLUMNS, ROWS } from './state/area';
import { Block } from './state/block';
import type { BookState } from './state/book-state';
import type { SheetState } from './state/sheet-state';

/** The rows and columns that stay in sight. */
export class WorksheetFreezePanes {
  static readonly wireName = 'WorksheetFreezePanes';

  constructor(private readonly book: BookState, readonly sheet: SheetState) {}

  FreezeRows(count = 1): void { this.freeze(count, 0, 'freezeRows'); }
  FreezeColumns(count = 1): void { this.freeze(0, count, 'freezeColumns'); }
  Unfreeze(): void { this.freeze(0, 0, 'unfreeze'); }

  /** The cells that stay in sight, from the corner of the sheet. */
  FreezeAt(range: unknown): void {
    const { row, column, rows, columns } = blockOf(this.book, range, this, 'WorksheetFreezePanes.freezeAt');
    this.freeze(columns === COLUMNS || rows < ROWS ? row + rows : 0, rows === ROWS || columns < COLUMNS ? column + columns : 0, 'freezeAt');
  }

  GetLocationOrNullObject(): Range | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows + columns === 0) return null;
    return new Range(this.book, new Block(this.sheet, { row: 0, column: 0, rows: rows || ROWS, columns: columns || COLUMNS }, 'WorksheetFreezePanes.getLocation'));
  }

  GetLocation(): Range {
    const range = this.GetLocationOrNullObject();
    if (!range) throw new HostError('ItemNotFound', 'WorksheetFreezePanes.getLocation');
    return range;
  }

  private freeze(rows: number, columns: number, member: string): void {
    if (rows < 0 || columns < 0) throw new HostError('InvalidArgument', `WorksheetFreezePanes.${member}`);
    changeSheet(this.book, this.sheet, `WorksheetFreezePanes.${member}`);
    this.sheet.frozen = { rows, columns };
  }
}
