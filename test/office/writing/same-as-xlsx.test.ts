import { writeBook } from '../../../src/adapters/xlsx';
import { IDENTITY_NAME, type ReportBook } from '../../../src/report';
import { EmulatedExcel } from '../../../src/workbench/host';
import { sheetSnapshot } from '../../../src/workbench/host/model';
import { openXlsx } from '../../../src/workbench/open-xlsx';
import { showBook } from '../../support/show-book';
import { useOffice } from '../harness/jsdom-office';
import { installedCatalogue } from '../harness/office-package';
import { exampleReport } from './reports';
import { silentWriter } from './silent-writer';

const office = useOffice();

type Snapshot = ReturnType<typeof sheetSnapshot>;

/** Excel draws rows and columns in whole pixels, of three quarters of a point. */
const inPixels = (bands: unknown): Snapshot['rows'] => Object.fromEntries(
  Object.entries(bands as Record<string, { readonly size?: number }>).map(([index, { size = 0, ...band }]) => [index, { ...band, pixels: Math.round(size / 0.75) }]),
);

/** What the two cannot have in common: Excel's own ids, the place in the row of tabs, and the default letter of a workbook that was there before. */
const comparable = (snapshot: Snapshot): Partial<Snapshot> => {
  const { id: _id, position: _position, names, standardWidth: _width, standardHeight: _height, charts, rows, columns, ...rest } = snapshot;
  const shownNames = (names as readonly { readonly name: string; readonly visible: boolean }[]).map(({ name, visible }) => `${name} ${visible}`);
  const shownCharts = (charts as readonly Record<string, unknown>[]).map(({ box: _box, ...chart }) => chart);
  return { ...rest, rows: inPixels(rows), columns: inPixels(columns), names: shownNames, charts: shownCharts as Snapshot['charts'] };
};

const snapshots = ({ workbook: { state } }: EmulatedExcel): ReadonlyMap<string, Partial<Snapshot>> =>
  new Map(state.sheets.map((sheet) => [sheet.name, comparable(sheetSnapshot(state, sheet, { withoutUnseen: true, withoutQuotes: true }))]));

const books: Readonly<Record<string, () => Promise<ReportBook>>> = {
  'a book with every thing that can be drawn': async () => showBook,
  'the report on boce': () => exampleReport('boce'),
  'the report on south-hams': () => exampleReport('south-hams'),
};

describe.each(Object.keys(books))('%s, written in Excel', (name) => {
  let [excel, xlsx]: ReadonlyMap<string, Partial<Snapshot>>[] = [];
  let book: ReportBook;
  beforeAll(async () => {
    book = await (books[name] ?? (async () => showBook))();
    await office.reset();
    await silentWriter().write(book);
    excel = snapshots(office.excel);
    const other = new EmulatedExcel({ catalogue: installedCatalogue() });
    await openXlsx(await writeBook(book), other.workbook);
    xlsx = snapshots(other);
  }, 60_000);
  const both = (part: keyof Snapshot) => book.tabs.map((tab) => [tab.name, excel?.get(tab.name)?.[part], xlsx?.get(tab.name)?.[part]] as const);
  const parts = ['cells', 'columns', 'rows', 'tabColor', 'gridlines', 'frozen', 'merges', 'names', 'tables', 'charts', 'validations', 'comments', 'page', 'visibility'] as const;

  it.each(parts)('has the same %s as the file', (part) => {
    for (const [tab, here, there] of both(part)) {
      expect(here).toBeDefined();
      expect([tab, here]).toEqual([tab, there]);
    }
  });
  it('has no part that this test passes over', () => expect(Object.keys(xlsx?.get(book.tabs[0]?.name ?? '') ?? {}).sort()).toEqual([...parts, 'name', 'headings', 'conditionalFormats', 'protection'].sort()));
  it('has names, cells and widths to compare', () => {
    const [first] = book.tabs;
    expect(xlsx?.get(first?.name ?? '')?.names).toContain(`${IDENTITY_NAME} false`);
    expect(Object.keys(xlsx?.get(first?.name ?? '')?.cells ?? {}).length).toBeGreaterThan(10);
  });
});
