import { pageBreaks, type ReportChart, type ReportTab } from '../../../src/report';
import { showBook } from '../../support/show-book';

const [model] = showBook.tabs;
if (!model) throw new Error('no tab');
const chartAt = (row: number, rows: number): ReportChart => ({ ...(model.charts[0] as ReportChart), place: { row, column: 1, rows, columns: 4 } });
/** 505 points high, of which 5 per cent is left free: 31 rows of 15 points, less what is repeated. */
const tab = (charts: readonly ReportChart[], more: Partial<ReportTab> = {}): ReportTab =>
  ({ ...model, columnWidths: [100], rows: [], rowHeights: {}, charts, print: { ...model.print, titleRows: null }, ...more });

describe('pages that cut no chart in two', () => {
  it('leaves a chart that fits', () => expect(pageBreaks(tab([chartAt(10, 15)]))).toEqual([]));
  it('begins a page with a chart that does not', () => expect(pageBreaks(tab([chartAt(25, 15)]))).toEqual([25]));
  it('takes the heading along', () => {
    const rows = Array.from({ length: 24 }, (_, i) => (i === 22 ? [{ value: 'Opbouw', style: 'heading' as const }] : []));
    expect(pageBreaks(tab([chartAt(25, 15)], { rows }))).toEqual([23]);
  });
  it('takes the figures between heading and chart along too, where all of it goes on a page', () => {
    const rows = Array.from({ length: 24 }, (_, i) => (i === 15 ? [{ value: 'Opbouw', style: 'heading' as const }] : []));
    // from row 16 to row 39 is 24 rows of 15 points; from 16 to 59 is more than a page
    expect(pageBreaks(tab([chartAt(25, 15)], { rows }))).toEqual([16]);
    expect(pageBreaks(tab([chartAt(25, 26)], { rows }))).toEqual([25]);
  });
  it('counts on from the page that a chart begins', () => expect(pageBreaks(tab([chartAt(25, 15), chartAt(46, 15), chartAt(64, 10)]))).toEqual([25, 46]));
  it('knows on which later page a chart falls', () => {
    expect(pageBreaks(tab([chartAt(75, 15)]))).toEqual([]);
    expect(pageBreaks(tab([chartAt(85, 15)]))).toEqual([85]);
  });
  it('begins the page of a chart that falls on its first rows, for another program may put it at the foot of the page before', () => {
    // 31 rows fit: page 2 begins with row 32
    expect(pageBreaks(tab([chartAt(34, 10)]))).toEqual([34]);
    expect(pageBreaks(tab([chartAt(40, 10)]))).toEqual([]);
  });
  it('breaks once for charts beside each other, and never before the first row', () => {
    expect(pageBreaks(tab([chartAt(25, 15), chartAt(25, 14)]))).toEqual([25]);
    expect(pageBreaks(tab([chartAt(1, 60)]))).toEqual([]);
  });
  it('leaves no page with a title alone, nor with next to nothing: the chart goes on without its figures then', () => {
    const rows = Array.from({ length: 24 }, (_, i) => (i === 4 ? [{ value: 'Opbouw', style: 'heading' as const }] : []));
    // with its heading it takes 29 rows, and 31 fit on a page, of which 4 are taken
    expect(pageBreaks(tab([chartAt(19, 15)], { rows }))).toEqual([19]);
  });
  it('keeps a heading with the first rows of its table', () => {
    const rows = Array.from({ length: 45 }, (_, i) => (i === 29 ? [{ value: 'Wie draagt het', style: 'heading' as const }] : i > 40 ? [] : [{ value: i }]));
    // 31 rows fit: the heading is row 30
    expect(pageBreaks(tab([], { rows }))).toEqual([30]);
    const high = rows.map((row, i) => (i === 29 ? [{ value: 'x' }] : i === 15 ? [{ value: 'Wie draagt het', style: 'heading' as const }] : row));
    expect(pageBreaks(tab([], { rows: high }))).toEqual([]);
    // a table of two rows fits as it is
    const short = rows.map((row, i) => (i === 29 ? [] : i === 26 ? [{ value: 'Kort', style: 'heading' as const }] : row));
    expect(pageBreaks(tab([], { rows: short }))).toEqual([]);
  });
  it('fits more rows of a wide sheet on a page, and fewer high ones', () => {
    expect(pageBreaks(tab([chartAt(25, 15)], { columnWidths: [300] }))).toEqual([]);
    expect(pageBreaks(tab([chartAt(10, 15)], { rowHeights: { 3: 300 } }))).toEqual([10]);
  });
});
