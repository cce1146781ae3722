import type { ReportCell, ReportTab } from '../report-book';
import { rowHeights } from './fitting';

/** A paragraph that runs over the width of one column. */
export const paragraph = (value: string): readonly ReportCell[] => [{ value, wrap: true }];

/** A sheet of text: nothing on it is read. */
export const textTab = (tab: Pick<ReportTab, 'key' | 'name' | 'columnWidths' | 'rows' | 'frozenRows'>, footer: string, titleRow: number | null): ReportTab => ({
  ...tab,
  color: '595959',
  rowHeights: rowHeights(tab.rows, tab.columnWidths),
  frozenColumns: 0,
  tables: [],
  validations: [],
  charts: [],
  print: { orientation: 'landscape', titleRows: titleRow === null ? null : [titleRow, titleRow], footerLeft: footer, footerRight: tab.name },
});
