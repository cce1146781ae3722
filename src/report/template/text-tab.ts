import type { ReportCell, ReportTab } from '../report-book';

/** Letters are on the whole narrower than the digit that a width counts in. */
const LETTERS_A_WIDTH = 1.08;
const LINE_HEIGHT = 14;

/** A paragraph that runs over the width of one column. */
export const paragraph = (value: string): readonly ReportCell[] => [{ value, wrap: true }];

const linesOf = (cell: ReportCell | null, width: number): number =>
  cell?.wrap && typeof cell.value === 'string' ? Math.max(1, Math.ceil(cell.value.length / (width * LETTERS_A_WIDTH))) : 1;

const heights = (rows: ReportTab['rows'], widths: readonly number[]): Readonly<Record<number, number>> =>
  Object.fromEntries(rows.flatMap((row, i) => {
    const lines = Math.max(1, ...row.map((cell, column) => linesOf(cell, widths[column] ?? 10)));
    return lines > 1 ? [[i + 1, lines * LINE_HEIGHT]] : [];
  }));

/** A sheet of text: nothing on it is read. */
export const textTab = (tab: Pick<ReportTab, 'key' | 'name' | 'columnWidths' | 'rows' | 'frozenRows'>, footer: string, titleRow: number | null): ReportTab => ({
  ...tab,
  color: '595959',
  rowHeights: heights(tab.rows, tab.columnWidths),
  frozenColumns: 0,
  tables: [],
  validations: [],
  charts: [],
  print: { orientation: 'landscape', titleRows: titleRow === null ? null : [titleRow, titleRow], footerLeft: footer, footerRight: tab.name },
});
