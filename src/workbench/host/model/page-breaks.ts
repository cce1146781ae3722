import { HostError } from '../host-error';
import { Range } from './range';
import { blockOf } from './range-geometry';
import { changeSheet } from './state/access';
import { Block } from './state/block';
import type { BookState } from './state/book-state';
import type { SheetState } from './state/sheet-state';

/** Where new pages begin, over rows (horizontal) or over columns (vertical). */
export class PageBreakCollection {
  static readonly wireName = 'PageBreakCollection';

  constructor(private readonly book: BookState, readonly sheet: SheetState, private readonly axis: 'rowBreaks' | 'columnBreaks') {}

  _items(): readonly PageBreak[] { return this.sheet.page[this.axis].map((at) => new PageBreak(this.book, this.sheet, this.axis, at)); }
  GetCount(): number { return this.sheet.page[this.axis].length; }

  GetItem(index: number): PageBreak {
    const item = this._items()[index];
    if (!item) throw new HostError('ItemNotFound', 'PageBreakCollection.getItem');
    return item;
  }

  /** A page break before the top left cell of the range. */
  Add(range: unknown): PageBreak {
    const location = 'PageBreakCollection.add';
    const { row, column } = blockOf(this.book, range, this, location);
    const at = this.axis === 'rowBreaks' ? row : column;
    if (at === 0) throw new HostError('InvalidArgument', location);
    changeSheet(this.book, this.sheet, location);
    this.sheet.page[this.axis] = [...new Set([...this.sheet.page[this.axis], at])].sort((a, b) => a - b);
    return new PageBreak(this.book, this.sheet, this.axis, at);
  }

  RemovePageBreaks(): void {
    changeSheet(this.book, this.sheet, 'PageBreakCollection.removePageBreaks');
    this.sheet.page[this.axis] = [];
  }
}

/** Where one new page begins. */
export class PageBreak {
  static readonly wireName = 'PageBreak';

  constructor(private readonly book: BookState, private readonly sheet: SheetState, private readonly axis: 'rowBreaks' | 'columnBreaks', private readonly at: number) {}

  /** Office.js asks for an item of this collection again by its place in it. */
  get _Id(): number { return this.sheet.page[this.axis].indexOf(this.at); }
  get RowIndex(): number { return this.axis === 'rowBreaks' ? this.at : 0; }
  get ColumnIndex(): number { return this.axis === 'columnBreaks' ? this.at : 0; }

  GetCellAfterBreak(): Range {
    return new Range(this.book, new Block(this.sheet, { row: this.RowIndex, column: this.ColumnIndex, rows: 1, columns: 1 }, 'PageBreak.getCellAfterBreak'));
  }

  Delete(): void {
    changeSheet(this.book, this.sheet, 'PageBreak.delete');
    this.sheet.page[this.axis] = this.sheet.page[this.axis].filter((at) => at !== this.at);
  }
}
