import { writeBook } from '../../../src/adapters/xlsx';
import type { ReportBook, ReportChart } from '../../../src/report';
import { EmulatedExcel } from '../../../src/workbench/host';
import { openXlsx } from '../../../src/workbench/open-xlsx';
import { useOffice } from '../harness/jsdom-office';
import { installedCatalogue } from '../harness/office-package';
import { showBook } from '../../support/show-book';
import { silentWriter } from './silent-writer';

const office = useOffice();
beforeEach(() => office.reset());

const KINDS = ['bar', 'column', 'stackedBar', 'stackedColumn'] as const;

const bookOfCharts = (kinds: readonly ReportChart['kind'][]): ReportBook => {
  const [tab] = showBook.tabs;
  const [chart] = tab?.charts ?? [];
  if (!tab || !chart) throw new Error('no chart');
  return { ...showBook, tabs: [{ ...tab, charts: kinds.map((kind, i) => ({ ...chart, kind, place: { ...chart.place, row: 18 + 20 * i } })) }] };
};

/** Of every series; a file that says nothing of overlap has none. */
const gapsAndOverlaps = ({ workbook }: EmulatedExcel): readonly (readonly unknown[])[] => workbook.state.sheets
  .flatMap(({ charts }) => charts.flatMap(({ series }) => series.map(({ properties }) => [properties.get('GapWidth'), properties.get('Overlap') ?? 0])));

const beginnings = ({ workbook }: EmulatedExcel): readonly unknown[] => workbook.state.sheets.flatMap(({ charts }) => charts.map(({ properties }) => properties.get('Axes.ValueAxis.Minimum') ?? null));

const withAxisFrom = (book: ReportBook, valueFrom: number): ReportBook => ({ ...book, tabs: book.tabs.map((tab) => ({ ...tab, charts: tab.charts.map((chart) => ({ ...chart, valueFrom })) })) });

describe('the axis of a waterfall', () => {
  it('begins where the report says, in Excel as in the file', async () => {
    const book = withAxisFrom(bookOfCharts(['stackedColumn']), 4_800_000);
    const file = new EmulatedExcel({ catalogue: installedCatalogue() });
    await openXlsx(await writeBook(book), file.workbook);
    await silentWriter().write(book);
    expect(beginnings(file)).toContain(4_800_000);
    expect(beginnings(office.excel)).toContain(4_800_000);
  });

  it('is left to Excel again when another chart takes its place', async () => {
    const book = bookOfCharts(['stackedColumn']);
    await silentWriter().write(withAxisFrom(book, 4_800_000));
    await silentWriter().write(book);
    expect(beginnings(office.excel).filter((from) => typeof from === 'number')).toEqual([]);
  });
});

describe('the bars of a chart', () => {
  it('stand as far apart as in the file, whatever Excel gives a new chart', async () => {
    const book = bookOfCharts(KINDS);
    const file = new EmulatedExcel({ catalogue: installedCatalogue() });
    await openXlsx(await writeBook(book), file.workbook);
    await silentWriter().write(book);
    expect(gapsAndOverlaps(office.excel)).toHaveLength(3 * KINDS.length);
    expect(gapsAndOverlaps(office.excel)).toEqual(gapsAndOverlaps(file));
  });
});
