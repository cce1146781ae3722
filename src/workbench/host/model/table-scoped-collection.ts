import { HostError } from '../host-error';
import { holds, overlap } from './state/area';
import type { Block } from './state/block';
import type { BookState } from './state/book-state';
import type { TableState } from './state/table-state';

/** The tables that touch some cells. */
export class TableScopedCollection {
  static readonly wireName = 'TableScopedCollection';

  constructor(private readonly book: BookState, private readonly blocks: readonly Block[], private readonly fullyContained: boolean) {}

  _items(): readonly object[] { return this.tables().map((table) => this.book.faces.table(table)); }
  GetCount(): number { return this.tables().length; }

  GetItemOrNullObject(key: unknown): object | null {
    const table = this.tables().find((one) => one === this.book.table(key));
    return table ? this.book.faces.table(table) : null;
  }

  GetItem(key: unknown): object { return this.orRefuse(this.GetItemOrNullObject(key), 'getItem'); }
  GetFirst(): object { return this.orRefuse(this._items()[0], 'getFirst'); }

  private orRefuse(table: object | null | undefined, member: string): object {
    if (!table) throw new HostError('ItemNotFound', `TableScopedCollection.${member}`);
    return table;
  }

  private tables(): readonly TableState[] {
    const touches = this.fullyContained ? holds : (block: Block, area: TableState['area']) => overlap(block, area) !== null;
    return this.book.tables.filter((table) => this.blocks.some((block) => block.sheet === table.sheet && touches(block, table.area)));
  }
}
