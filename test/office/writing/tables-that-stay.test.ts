import type { ReportBook, ReportTab } from '../../../src/report';
import { useOffice } from '../harness/jsdom-office';
import { before } from './books';
import { faultsOf } from './report-in-workbook';
import { silentWriter } from './silent-writer';

const office = useOffice();

/** The first tab with so many rows and columns in its table. */
const sized = (rows: number, columns: number): ReportBook => {
  const [tab] = before.tabs;
  if (!tab) throw new Error('no tab');
  const drawn: ReportTab = {
    ...tab, charts: [],
    rows: [
      [{ value: 'Titel', style: 'title' }],
      Array.from({ length: columns }, (_, c) => ({ value: `kop ${c}` })),
      ...Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => ({ value: r * 100 + c }))),
      [{ value: 'onder de tabel' }],
    ],
    tables: [{ name: 'Overzicht', area: { row: 2, column: 1, rows: rows + 1, columns }, banded: true }],
  };
  return { ...before, tabs: [drawn] };
};

const conversions = (): number => office.excel.traffic.flatMap(({ actions }) => actions).filter(({ member }) => /convertToRange/i.test(member)).length;

describe.each([['1.15', 0], ['1.9', 4]] as const)('a table of ours at ExcelApi %s', (level, expected) => {
  it.each([false, true])('gets another size; it is made cells where Excel cannot resize it (%s: AutoCorrect works)', async (grows) => {
    await office.reset({ requirements: { ExcelApi: level } });
    for (const [rows, columns] of [[5, 2], [20, 4], [2, 2], [2, 5], [9, 1]] as const) {
      const book = sized(rows, columns);
      await silentWriter().write(book);
      office.excel.workbook.state.tablesGrow = grows && level === '1.15';
      expect(faultsOf(office.excel, book)).toEqual([]);
    }
    expect(conversions()).toBe(expected);
  });
});

it('is made cells where its header comes in another row', async () => {
  await office.reset({ requirements: { ExcelApi: '1.15' } });
  await silentWriter().write(sized(5, 2));
  const [tab] = sized(5, 2).tabs;
  if (!tab) throw new Error('no tab');
  const moved = { ...before, tabs: [{ ...tab, rows: [[], ...tab.rows], tables: tab.tables.map((table) => ({ ...table, area: { ...table.area, row: 3 } })) }] };
  await silentWriter().write(moved);
  expect(faultsOf(office.excel, moved)).toEqual([]);
  expect(conversions()).toBe(1);
});
