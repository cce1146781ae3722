import type { TableContent, WorkbookContent } from '../../domain';
import type { ReportBook } from '../../report';
import type { BookHead, TableHead } from './engine-messages';

/** As many cells as change hands in a few milliseconds. */
const CELLS_A_SLICE = 5_000;

/** Rows of one of several tables or tabs. */
export interface Slice<Row> { readonly of: number; readonly rows: readonly Row[] }

const sliced = <Row extends readonly unknown[]>(rows: readonly Row[], of: number): readonly Slice<Row>[] => {
  const slices: Slice<Row>[] = [];
  let [from, cells] = [0, 0];
  rows.forEach((row, i) => {
    cells += row.length + 1;
    if (cells < CELLS_A_SLICE && i < rows.length - 1) return;
    slices.push({ of, rows: rows.slice(from, i + 1) });
    [from, cells] = [i + 1, 0];
  });
  return slices;
};

/** The rows of several tables or tabs in portions that each change hands quickly, in order. */
export const slicesOf = <Row extends readonly unknown[]>(parts: readonly { readonly rows: readonly Row[] }[]): readonly Slice<Row>[] =>
  parts.flatMap(({ rows }, of) => sliced(rows, of));

export const headsOf = (content: WorkbookContent): readonly TableHead[] => content.tables.map(({ rows: _, percentCells, ...head }) => (
  { ...head, percentCells: [...(percentCells ?? [])].map(([column, cells]) => [column, Int32Array.from(cells)] as const) }
));

/** A table again, with no rows yet. */
export const tableOf = ({ percentCells, ...head }: TableHead, rows: TableContent['rows']): TableContent => (
  { ...head, rows, ...(percentCells.length > 0 ? { percentCells: new Map(percentCells.map(([column, cells]) => [column, new Set(cells)])) } : {}) }
);

export const headOfBook = ({ tabs, ...book }: ReportBook): BookHead => ({ ...book, tabs: tabs.map(({ rows: _, ...tab }) => tab) });

/** Puts slices that arrive one by one back together, a list of rows for each part. */
export class RowCollector<Row> {
  readonly #parts: Row[][] = [];

  add({ of, rows }: Slice<Row>): void {
    const part = (this.#parts[of] ??= []);
    for (const row of rows) part.push(row);
  }

  rowsOf(part: number): readonly Row[] {
    return this.#parts[part] ?? [];
  }
}
