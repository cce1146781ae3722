import { HostError } from '../host-error';
import { ConditionalFormatCollection } from './conditional-formats';
import { DataValidation } from './data-validation';
import { RangeFormat } from './range-format';
import { changeCells } from './state/access';
import { announceCells } from './state/announce';
import { COLUMNS, ROWS } from './state/area';
import type { Block } from './state/block';
import type { BookState } from './state/book-state';
import { clearCells, isClearWhat } from './state/clear';
import { mendHeaders } from './state/headers';
import { TableScopedCollection } from './table-scoped-collection';

/** A range, as far as several of them together need to know it. */
interface RangeLike { readonly block: Block }

/** Some ranges of one sheet at once. */
export class RangeAreas {
  static readonly wireName = 'RangeAreas';

  constructor(private readonly book: BookState, private readonly ranges: readonly RangeLike[]) {}

  get blocks(): readonly Block[] { return this.ranges.map(({ block }) => block); }
  get _ReferenceId(): string { return this.book.services.references.idOf(this) ?? ''; }
  get Address(): string { return this.blocks.map((block) => block.address).join(','); }
  get AddressLocal(): string { return this.Address; }
  get AreaCount(): number { return this.ranges.length; }
  get CellCount(): number { return this.blocks.reduce((sum, block) => sum + block.cells, 0); }
  get IsEntireRow(): boolean { return this.blocks.every((block) => block.columns === COLUMNS); }
  get IsEntireColumn(): boolean { return this.blocks.every((block) => block.rows === ROWS); }
  get Style(): string | null { return this.Format.uniform((look) => look.style); }
  get Areas(): RangeCollection { return new RangeCollection(this.ranges); }
  get Format(): RangeFormat { return new RangeFormat(this.book, this.blocks); }
  get DataValidation(): DataValidation { return new DataValidation(this.book, this.blocks); }
  get ConditionalFormats(): ConditionalFormatCollection { return new ConditionalFormatCollection(this.book, this.blocks); }

  get Worksheet(): object {
    const [first] = this.ranges;
    if (!first) throw new HostError('InvalidReference', 'RangeAreas.worksheet');
    return this.book.faces.worksheet(first.block.sheet);
  }

  _KeepReference(): void { this.book.services.references.keep(this); }

  Clear(what = 'All'): void {
    const location = 'RangeAreas.clear';
    if (!isClearWhat(what)) throw new HostError('InvalidArgument', location);
    for (const block of this.blocks) {
      changeCells(this.book, block.sheet, block, location);
      clearCells(block, what);
      mendHeaders(this.book, block);
      announceCells(this.book, block);
    }
  }

  GetTables(fullyContained = false): TableScopedCollection {
    return new TableScopedCollection(this.book, this.blocks, fullyContained);
  }
}

/** The ranges of a RangeAreas one by one. */
export class RangeCollection {
  static readonly wireName = 'RangeCollection';

  constructor(private readonly ranges: readonly RangeLike[]) {}

  _items(): readonly object[] { return this.ranges; }
  GetCount(): number { return this.ranges.length; }

  GetItemAt(index: number): object {
    const range = this.ranges[index];
    if (!range) throw new HostError('InvalidArgument', 'RangeCollection.getItemAt');
    return range;
  }
}
