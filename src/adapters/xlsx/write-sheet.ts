import type { CellStyle, DataValidation, TableDefinition, WriteOptions, WriteSheet } from 'hucre/xlsx';
import { MARGINS, pageBreaks, type ReportCell, type ReportTab, type ReportTable, type ReportValidation } from '../../report';
import { rangeOf } from './addresses';
import { cellText } from './cell-text';
import { cellsOf } from './write-cells';
import { chartOf } from './write-chart';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/** Excel's limits for the message beside a cell. */
const MOST_IN_PROMPT = 255;
const MOST_IN_PROMPT_TITLE = 32;

/** Where the choices of a drop-down list stand: in the rule itself, or in cells. */
export type ListSource = (list: readonly string[]) => Pick<DataValidation, 'values' | 'formula1'>;

/** How the name of a table column holds a line break; Excel repairs a file that says it otherwise. */
const LINE_BREAK = '_x000a_';

const tableOf = (tab: ReportTab) => (table: ReportTable): TableDefinition => {
  const header = tab.rows[table.area.row - 1] ?? [];
  const columns = header.slice(table.area.column - 1, table.area.column - 1 + table.area.columns);
  return {
    name: table.name,
    range: rangeOf(table.area),
    columns: columns.map((cell) => ({ name: cellText(String(cell?.value ?? '')).replaceAll('\n', LINE_BREAK) })),
    style: 'TableStyleLight1',
    showRowStripes: table.banded,
  };
};

const validationOf = (source: ListSource) => (rule: ReportValidation): DataValidation => ({
  type: 'list',
  range: rangeOf(rule.area),
  ...source(rule.list),
  allowBlank: true,
  showErrorMessage: !rule.allowOther,
  errorStyle: 'stop',
  ...(rule.prompt ? { showInputMessage: true, inputMessage: rule.prompt.slice(0, MOST_IN_PROMPT) } : {}),
  ...(rule.promptTitle ? { inputTitle: rule.promptTitle.slice(0, MOST_IN_PROMPT_TITLE) } : {}),
});

const literal = (text: string): string => text.replaceAll('&', '&&');

const pageOf = ({ print }: ReportTab): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> => ({
  pageSetup: {
    paperSize: 'a4',
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: MARGINS,
  },
  headerFooter: { oddFooter: `&L&8${literal(` ${print.footerLeft}`)}&C&8&P / &N&R&8${literal(` ${print.footerRight}`)}` },
});

const rowsOf = (tab: ReportTab): NonNullable<WriteSheet['rowDefs']> =>
  new Map(Object.entries(tab.rowHeights ?? {}).map(([row, height]) => [Number(row) - 1, { height }]));

/** Rows repeated on every printed page. hucre's own setting leaves the sheet name without quotes, which Excel calls damage. */
export const printTitlesOf = ({ name, print }: ReportTab): readonly NamedRange[] => (print.titleRows === null ? [] : [{
  name: '_xlnm.Print_Titles', scope: name, range: `'${name.replaceAll("'", "''")}'!$${print.titleRows[0]}:$${print.titleRows[1]}`,
}]);

/** One tab of the report as hucre writes it. */
export const sheetOf = (tab: ReportTab, styles: (cell: ReportCell) => CellStyle, source: ListSource): WriteSheet => ({
  name: tab.name,
  columns: tab.columnWidths.map((width) => ({ width })),
  cells: cellsOf(tab, styles),
  rowDefs: rowsOf(tab),
  view: { showGridLines: false, ...(tab.color ? { tabColor: { rgb: tab.color } } : {}) },
  ...(tab.frozenRows || tab.frozenColumns ? { freezePane: { rows: tab.frozenRows, columns: tab.frozenColumns } } : {}),
  tables: tab.tables.map(tableOf(tab)),
  dataValidations: tab.validations.map(validationOf(source)),
  charts: tab.charts.map(chartOf),
  // hucre counts from 0 and breaks after the row
  rowBreaks: pageBreaks(tab).map((row) => row - 2),
  ...pageOf(tab),
});
