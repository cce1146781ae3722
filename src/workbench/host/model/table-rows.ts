import { HostError } from '../host-error';
import { Range } from './range';
import { Block } from './state/block';
import type { BookState } from './state/book-state';
import { bodyOf, type TableState } from './state/table-state';

/** The body rows of a table. Adding rows is not emulated: the add-in must not do it. */
export class TableRowCollection {
  static readonly wireName = 'TableRowCollection';

  constructor(private readonly book: BookState, private readonly table: TableState) {}

  get Count(): number { return bodyOf(this.table).rows; }
  GetCount(): number { return this.Count; }
  _items(): readonly TableRow[] { return Array.from({ length: this.Count }, (_, index) => new TableRow(this.book, this.table, index)); }

  GetItemAt(index: number): TableRow {
    if (!(index >= 0 && index < this.Count)) throw new HostError('InvalidArgument', 'TableRowCollection.getItemAt');
    return new TableRow(this.book, this.table, index);
  }
}

/** One body row of a table. */
export class TableRow {
  static readonly wireName = 'TableRow';

  constructor(private readonly book: BookState, private readonly table: TableState, readonly Index: number) {}

  get Values(): unknown { return this.GetRange().Values; }
  set Values(values: unknown) { this.GetRange().Values = values; }

  GetRange(): Range {
    const body = bodyOf(this.table);
    return new Range(this.book, new Block(this.table.sheet, { ...body, row: body.row + this.Index, rows: 1 }, 'TableRow.getRange'));
  }
}
