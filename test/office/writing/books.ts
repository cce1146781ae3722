import type { ReportBook, ReportChart, ReportTab } from '../../../src/report';

interface Content {
  readonly rows: readonly (readonly [string, number])[];
  readonly table?: string;
  readonly charts?: readonly ReportChart['kind'][];
}

const chart = (kind: ReportChart['kind'], i: number, rows: number): ReportChart => ({
  kind, title: `Grafiek ${i + 1}`, description: 'Wat de tabel ernaast zegt.', valueFormat: 'amount',
  categories: { row: 3, column: 1, rows, columns: 1 },
  series: Array.from({ length: i + 1 }, (_, s) => ({ name: `Reeks ${s + 1}`, values: { row: 3, column: 2, rows, columns: 1 } })),
  place: { row: 1 + 12 * i, column: 4, rows: 10, columns: 4 },
});

const tab = (key: string, title: string, { rows, table, charts = [] }: Content): ReportTab => ({
  key, name: `KPW ${title}`, color: '1F4E79', columnWidths: [24, 12], frozenRows: 2, frozenColumns: 1, rowHeights: { 1: 26 },
  rows: [
    [{ value: title, style: 'title' }],
    [{ value: 'Naam', style: 'columnHeading' }, { value: 'Bedrag', style: 'columnHeadingRight' }],
    ...rows.map(([name, amount]) => [{ value: name }, { value: amount, format: 'amount' as const }]),
    [{ value: 'Totaal', style: 'total' }, { value: rows.reduce((sum, [, amount]) => sum + amount, 0), style: 'total', format: 'amount' }],
  ],
  tables: table === undefined ? [] : [{ name: table, area: { row: 2, column: 1, rows: rows.length + 1, columns: 2 }, banded: true }],
  validations: [],
  charts: charts.map((kind, i) => chart(kind, i, rows.length)),
  print: { orientation: 'landscape', titleRows: [2, 2], footerLeft: 'Gemeente & partners', footerRight: 'run' },
});

const book = (title: string, tabs: readonly ReportTab[]): ReportBook => ({ kind: 'report', title, language: 'nl', runId: title, tabs });

const figures = (count: number, factor: number): readonly (readonly [string, number])[] => Array.from({ length: count }, (_, i) => [`regel ${i + 1}`, (i + 1) * factor]);

/** A report, and one that differs from it in rows, tables, charts and tabs. */
export const before = book('voor', [
  tab('summary', 'Samenvatting', { rows: figures(9, 1.25), table: 'Overzicht', charts: ['pie', 'stackedColumn'] }),
  tab('rates', 'Tarieven', { rows: figures(5, 80) }),
  tab('old', 'Vervallen', { rows: figures(2, 3), charts: ['bar'] }),
]);
export const after = book('na', [
  tab('summary', 'Samenvatting', { rows: figures(4, 2.5), charts: ['bar'] }),
  tab('rates', 'Tarieven', { rows: figures(7, 81), table: 'Tarieflijst' }),
  tab('added', 'Nieuw', { rows: figures(3, 7), charts: ['column'] }),
]);
