import { HostError } from '../host-error';
import { Range } from './range';
import { Block } from './state/block';
import type { BookState } from './state/book-state';
import { bodyOf, type TableState } from './state/table-state';
import { shown } from './state/write-cell';

/** The columns of a table. */
export class TableColumnCollection {
  static readonly wireName = 'TableColumnCollection';

  constructor(private readonly book: BookState, private readonly table: TableState) {}

  get Count(): number { return this.table.area.columns; }
  GetCount(): number { return this.Count; }
  _items(): readonly TableColumn[] { return Array.from({ length: this.Count }, (_, index) => new TableColumn(this.book, this.table, index)); }

  GetItemOrNullObject(key: unknown): TableColumn | null {
    const name = String(key).toLowerCase();
    return this._items().find((column) => column.Name.toLowerCase() === name || column.Id === key) ?? null;
  }

  GetItem(key: unknown): TableColumn { return this.orRefuse(this.GetItemOrNullObject(key), 'ItemNotFound', 'getItem'); }
  GetItemAt(index: number): TableColumn { return this.orRefuse(this._items()[index], 'InvalidArgument', 'getItemAt'); }

  private orRefuse(column: TableColumn | null | undefined, code: string, member: string): TableColumn {
    if (!column) throw new HostError(code, `TableColumnCollection.${member}`);
    return column;
  }
}

/** One column of a table. */
export class TableColumn {
  static readonly wireName = 'TableColumn';

  constructor(private readonly book: BookState, private readonly table: TableState, readonly Index: number) {}

  get Id(): number { return this.Index + 1; }

  get Name(): string {
    const { table } = this;
    return table.showHeaders ? String(shown(table.sheet.cells.value(table.area.row, table.area.column + this.Index))) : table.columnNames[this.Index] ?? '';
  }

  set Name(name: string) {
    this.book.change('TableColumn.name');
    this.table.sheet.cells.put(this.table.area.row, this.table.area.column + this.Index, name);
  }

  get Values(): unknown { return this.GetRange().Values; }
  set Values(values: unknown) { this.GetRange().Values = values; }
  GetRange(): Range { return this.part(this.table.area.row, this.table.area.rows); }

  GetDataBodyRange(): Range {
    const { row, rows } = bodyOf(this.table);
    return this.part(row, rows);
  }

  GetHeaderRowRange(): Range { return this.part(this.table.area.row, 1); }

  GetTotalRowRange(): Range {
    if (!this.table.showTotals) throw new HostError('ItemNotFound', 'TableColumn.getTotalRowRange');
    return this.part(this.table.area.row + this.table.area.rows - 1, 1);
  }

  private part(row: number, rows: number): Range {
    return new Range(this.book, new Block(this.table.sheet, { row, rows, column: this.table.area.column + this.Index, columns: 1 }, 'TableColumn'));
  }
}
