import { cutToCell, type ReportBook } from '../../../src/report';
import { bookOf } from '../../contract/workbook-contract';
import { useOffice } from '../harness/jsdom-office';
import { silentWriter } from './silent-writer';

const office = useOffice();
beforeEach(() => office.reset());

const TEXTS = ['=1+1', '+31', '1-2', '0012', '1E5', '@x', "'", "''", "'s-Gravenhage", 'TRUE', 'WAAR', '#N/A', '12%', '1.234,56', ' x ', 'a\nb', 'x'.repeat(32_766), 'y'.repeat(32_767), `=${'z'.repeat(32_766)}`];
const LONG = 'langer dan een cel '.repeat(3_000);

/** Column B from its second row. */
const shown = (count: number): readonly unknown[] => {
  const sheet = office.excel.workbook.state.sheets[1];
  return Array.from({ length: count }, (_, i) => sheet?.cells.value(i + 1, 1));
};
const formulas = (): number => [...office.excel.workbook.state.sheets[1]?.cells.rows.values() ?? []].reduce((sum, { formulas: all }) => sum + (all?.size ?? 0), 0);

describe.each(['nl-NL', 'en-US', 'de-DE'])('what goes into cells in Excel in %s', (locale) => {
  beforeEach(() => office.reset({ locale }));
  it('stays the text it was', async () => {
    await silentWriter().write(bookOf(TEXTS));
    expect(shown(TEXTS.length)).toEqual(TEXTS);
    expect(formulas()).toBe(0);
  });
  it('stays what it was when it is written over other things', async () => {
    await silentWriter().write(bookOf(TEXTS.map((_, i) => i + 0.5), { format: 'percentage' }));
    await silentWriter().write(bookOf(TEXTS, { format: 'general' }));
    expect(shown(TEXTS.length)).toEqual(TEXTS);
    await silentWriter().write(bookOf([0, 1.5, true], { format: 'amount' }));
    expect(shown(4)).toEqual([0, 1.5, true, undefined]);
  });
});

describe('what goes into cells', () => {
  it('is cut at what a cell can hold', async () => {
    expect(LONG.length).toBeGreaterThan(40_000);
    await silentWriter().write(bookOf([LONG, 'after']));
    expect(shown(2)).toEqual([cutToCell(LONG), 'after']);
    expect(String(shown(1)[0])).toHaveLength(32_767);
  });
  it('may stand in the first cell too, where the mark was', async () => {
    const [tab] = bookOf([]).tabs;
    const book = (value: string): ReportBook => ({ ...bookOf([]), tabs: tab ? [{ ...tab, tables: [], rows: [[{ value }]] }] : [] });
    for (const text of ['=1+1', '0012', "'", 'y'.repeat(40_000)]) {
      await silentWriter().write(book(text));
      expect(office.excel.workbook.state.sheets[1]?.cells.value(0, 0)).toBe(cutToCell(text));
    }
  });
  it.each([[false, 46_022], [true, 44_560]])('is the serial of a day; in the 1904 date system: %s', async (date1904, serial) => {
    office.excel.workbook.state.date1904 = date1904;
    await silentWriter().write(bookOf([{ day: '2025-12-31' }]));
    expect(shown(1)).toEqual([serial]);
    expect(office.excel.workbook.state.sheets[1]?.look(1, 1).numberFormat).toBe('dd-mm-yyyy');
  });
});
