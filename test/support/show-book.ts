import type { ReportBook, ReportCell, ReportTab } from '../../src/report';

const cell = (value: ReportCell['value'], style?: ReportCell['style'], format?: ReportCell['format']): ReportCell => ({ value, ...(style ? { style } : {}), ...(format ? { format } : {}) });
const amount = (value: number, style?: ReportCell['style']): ReportCell => cell(value, style, 'amount');

const costs: readonly (readonly [string, number, number, number])[] = [
  ['Sociale Zaken', 812_345.67, 143_210.5, 96_400], ['ICT', 1_204_998.12, 310_004.05, 151_200.33], ['Vastgoedonderhoud', 455_120.4, 61_999.99, 44_310.01],
];
const sum = (column: 1 | 2 | 3): number => costs.reduce((total, row) => total + row[column], 0);

const summary: ReportTab = {
  key: 'summary', name: 'Kostprijzen 2025', color: '1F4E79', columnWidths: [30, 16, 16, 16, 16, 18], frozenRows: 5, frozenColumns: 1,
  rowHeights: { 1: 30, 5: 30 },
  rows: [
    [cell('Kostprijzen per deelovereenkomst', 'title')],
    [cell('Begroting 2025, bedragen in euro, prijspeil 2025', 'subtitle')],
    [],
    [cell('Opbouw', 'heading'), ...Array.from({ length: 5 }, () => cell(null, 'heading'))],
    [cell('Deelovereenkomst', 'columnHeading'), ...['Directe kosten', 'Overhead', 'Materieel', 'Totaal'].map((text) => cell(text, 'columnHeadingRight')), cell('Oordeel', 'columnHeading')],
    ...costs.map(([name, ...parts], i) => [cell(name), ...parts.map((part) => amount(part)), amount(parts.reduce((a, b) => a + b, 0)), [cell('in orde', 'good'), cell('aandacht', 'attention'), cell('afwijking', 'bad')][i] ?? null]),
    [cell('Totaal', 'total'), ...([1, 2, 3] as const).map((column) => amount(sum(column), 'total')), amount(sum(1) + sum(2) + sum(3), 'total'), cell(null, 'total')],
    [],
    [cell('Peildatum', 'muted'), cell({ day: '2025-12-31' }, undefined, 'day')],
    [cell('Aandeel', 'indent'), cell(0.1254, undefined, 'share')],
    [cell('Afwijking', 'indent'), cell(12.5, undefined, 'percentage')],
    [cell('Uurtarief', 'indent'), cell(85.2534, undefined, 'rate')],
    [cell('Inwoners', 'indent'), cell(107_113, undefined, 'integer')],
    [cell('Het totaal sluit aan op de kosten van de werkmap.', 'remark')],
  ],
  tables: [], validations: [],
  charts: [
    {
      kind: 'stackedBar', title: 'Opbouw van de kostprijs', description: 'Gestapelde balken: per deelovereenkomst directe kosten, overhead en materieel.', valueFormat: 'wholeEuro', axisTitle: 'euro',
      categories: { row: 6, column: 1, rows: 3, columns: 1 },
      series: ['Directe kosten', 'Overhead', 'Materieel'].map((name, i) => ({ name, values: { row: 6, column: 2 + i, rows: 3, columns: 1 } })),
      place: { row: 18, column: 1, rows: 16, columns: 3 },
    },
    {
      kind: 'pie', title: 'Aandeel in het totaal', description: 'Taart: aandeel van elke deelovereenkomst in het totaal.', valueFormat: 'wholeEuro',
      categories: { row: 6, column: 1, rows: 3, columns: 1 }, series: [{ name: 'Totaal', values: { row: 6, column: 5, rows: 3, columns: 1 } }],
      place: { row: 18, column: 4, rows: 16, columns: 3 },
    },
    {
      kind: 'column', title: 'Totaal', description: 'Kolommen: totaal per deelovereenkomst.', valueFormat: 'wholeEuro', axisTitle: 'euro',
      categories: { row: 6, column: 1, rows: 3, columns: 1 }, series: [{ name: 'Totaal', values: { row: 6, column: 5, rows: 3, columns: 1 }, color: '1F4E79' }],
      place: { row: 35, column: 1, rows: 14, columns: 3 },
    },
  ],
  print: { orientation: 'landscape', titleRows: [5, 5], footerLeft: 'Gemeente Emmen & partners', footerRight: 'run 1a2b3c4d' },
};

const input: ReportTab = {
  key: 'input', name: 'Invoer', color: 'E0A030', columnWidths: [18, 24, 14, 14], frozenRows: 3, frozenColumns: 0,
  rows: [
    [cell('Tarieven', 'title')],
    [],
    [cell('Functie', 'inputHeadingRequired'), cell('Soort', 'inputHeading'), cell('Geldig vanaf', 'inputHeading'), cell('Uurtarief', 'inputHeading')],
    ...Array.from({ length: 60 }, (_, i) => [cell(`F${i}`), cell(i % 2 ? 'begroting' : 'realisatie'), cell({ day: `2025-0${1 + (i % 9)}-01` }), amount(80 + i / 4)]),
  ],
  tables: [{ name: 'Tarieven', area: { row: 3, column: 1, rows: 61, columns: 4 }, banded: true }],
  validations: [
    { area: { row: 4, column: 2, rows: 60, columns: 1 }, list: ['begroting', 'realisatie'], allowOther: false, promptTitle: 'Soort', prompt: 'Leeg betekent begroting en realisatie.' },
    { area: { row: 4, column: 1, rows: 60, columns: 1 }, list: Array.from({ length: 60 }, (_, i) => `F${i}, functie`), allowOther: true },
  ],
  charts: [],
  print: { orientation: 'landscape', titleRows: [3, 3], footerLeft: 'Gemeente Emmen & partners', footerRight: 'run 1a2b3c4d' },
};

/** A book with every thing that an adapter must be able to draw. */
export const showBook: ReportBook = { kind: 'report', title: 'Proefrapport', language: 'nl', runId: '1a2b3c4d', tabs: [summary, input] };
