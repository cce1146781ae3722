import { writeBook } from '../../../src/adapters/xlsx';
import type { ReportBook } from '../../../src/report';
import { sheetSnapshot } from '../../../src/workbench/host/model';
import { openXlsx } from '../../../src/workbench/open-xlsx';
import { showBook } from '../../support/show-book';
import { useOffice } from '../harness/jsdom-office';
import { after, before } from './books';
import { faultsOf, identityOf } from './report-in-workbook';
import { silentWriter } from './silent-writer';

const office = useOffice();
beforeEach(() => office.reset());

/** The tabs of the book to the last look and size; without what Excel itself counts, and what tells one report from another. */
const tabsOf = (book: ReportBook): readonly unknown[] => {
  const { state } = office.excel.workbook;
  return book.tabs.map(({ key }) => {
    const sheet = state.sheets.find((one) => identityOf(one)?.key === key);
    if (!sheet) return `no ${key}`;
    const { id: _id, position: _position, names: _names, charts, standardWidth: _width, ...rest } = sheetSnapshot(state, sheet, { withoutUnseen: true });
    const shown = { ...rest, charts: (charts as readonly Record<string, unknown>[]).map(({ box: _box, ...chart }) => chart) };
    // a tab keeps the name it has
    return JSON.parse(JSON.stringify(shown).replaceAll(sheet.name, key)) as unknown;
  });
};

const earlier: Readonly<Record<string, () => Promise<unknown>>> = {
  'another report': () => silentWriter().write(before),
  'another report, and that over the report itself': async () => {
    await silentWriter().write(after);
    await silentWriter().write(before);
  },
  'a book with every thing that can be drawn': () => silentWriter().write(showBook),
};

describe.each(Object.keys(earlier))('a report written over %s', (name) => {
  it('is to the last look and size what it is in a new workbook', async () => {
    await silentWriter().write(after);
    const fresh = tabsOf(after);
    await office.reset();
    await earlier[name]?.();
    await silentWriter().write(after);
    expect(faultsOf(office.excel, after)).toEqual([]);
    expect(tabsOf(after)).toEqual(fresh);
  });
});

describe('a report that the command line has made, opened in Excel', () => {
  beforeEach(async () => openXlsx(await writeBook(before), office.excel.workbook));

  it('is written over, and not beside', async () => {
    const ids = office.excel.workbook.state.sheets.map(({ id }) => id);
    await silentWriter().write(after);
    expect(faultsOf(office.excel, after)).toEqual([]);
    expect(office.excel.workbook.state.sheets.map(({ name }) => name)).toEqual(['KPW Samenvatting', 'KPW Tarieven', 'KPW Vervallen', 'KPW Nieuw']);
    expect(office.excel.workbook.state.sheets.slice(0, 3).map(({ id }) => id)).toEqual(ids);
  });
  it('looks after that as it would in any other workbook that was opened', async () => {
    await silentWriter().write(after);
    const over = tabsOf(after);
    await office.reset();
    await openXlsx(await writeBook(after), office.excel.workbook);
    await silentWriter().write(after);
    expect(over).toEqual(tabsOf(after));
  });
});
