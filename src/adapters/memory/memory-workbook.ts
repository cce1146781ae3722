import type { WorkbookMemory, WorkbookReader, WorkbookWriter, WriteOptions } from '../../application/ports';
import type { CellContent, Day, TableContent, WorkbookContent } from '../../domain';
import { identitiesOf, type ReportBook, type ReportTab, type ReportTable, type ReportValue, type TabIdentity } from '../../report';

const contentOf = (value: ReportValue): CellContent => {
  if (typeof value === 'object' && value !== null) return { day: value.day as Day };
  return value === '' ? null : value;
};

const tableContent = (tab: ReportTab, { name, area }: ReportTable): TableContent => {
  const line = (row: number): CellContent[] =>
    Array.from({ length: area.columns }, (_, i) => contentOf(tab.rows[row - 1]?.[area.column - 1 + i]?.value ?? null));
  return {
    sheet: tab.name, name, headerRow: area.row, firstColumn: area.column,
    headers: line(area.row),
    rows: Array.from({ length: area.rows - 1 }, (_, i) => line(area.row + 1 + i)),
  };
};

const contentOfBook = (book: ReportBook): WorkbookContent => ({
  date1904: false,
  tables: book.tabs.flatMap((tab) => tab.tables.map((table) => tableContent(tab, table))),
});

/** A workbook that lives in memory: for tests and previews. What was written last is what is read. */
export class MemoryWorkbook implements WorkbookReader, WorkbookWriter, WorkbookMemory {
  readonly #books: ReportBook[] = [];
  #kept: string | null = null;

  constructor(private content: WorkbookContent = { date1904: false, tables: [] }) {}

  /** Every book that was written, in order. */
  get books(): readonly ReportBook[] {
    return this.#books;
  }

  /** Whose every sheet is, by sheet name; a sheet that is not in it is the user's. */
  get tabIdentities(): ReadonlyMap<string, TabIdentity> {
    const last = this.#books.at(-1);
    return last ? identitiesOf(last) : new Map();
  }

  async read(): Promise<WorkbookContent> {
    return this.content;
  }

  async recall(): Promise<string | null> {
    return this.#kept;
  }

  async write(book: ReportBook, { keep }: WriteOptions = {}): Promise<void> {
    this.#books.push(book);
    if (book.kind === 'report') this.#kept = keep ?? null;
    this.content = contentOfBook(book);
  }
}
