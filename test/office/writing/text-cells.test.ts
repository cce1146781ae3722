import type { ReportBook } from '../../../src/report';
import { CellWriter } from '../../../src/workbench/host/model/state/write-cell';
import { useOffice } from '../harness/jsdom-office';
import { bookOf } from '../../contract/workbook-contract';
import { silentWriter } from './silent-writer';

const office = useOffice();

/** What came behind an apostrophe in a cell that had text format at that moment, in the order of the actions. */
const doubtful: string[] = [];
let puts = 0;
const { put } = CellWriter.prototype;
beforeAll(() => {
  jest.spyOn(CellWriter.prototype, 'put').mockImplementation(function record(this: CellWriter, ...given: Parameters<CellWriter['put']>) {
    const [row, , column, input] = given;
    puts += 1;
    const look = office.excel.workbook.state.sheets[1]?.look(row, column);
    if (typeof input === 'string' && input.startsWith("'") && look?.numberFormat === '@') doubtful.push(input);
    put.apply(this, given);
  });
});
beforeEach(async () => {
  await office.reset();
  doubtful.length = 0;
  puts = 0;
});
afterAll(() => { jest.restoreAllMocks(); });

const FORMULAS = ['=1+1', '-x', '@x', '+31', `=${'z'.repeat(32_766)}`];
/** A tab that begins with a text which looks like a formula, as the user's own words may. */
const beginningWith = (first: string, values: readonly (string | number)[]): ReportBook => {
  const book = bookOf(values);
  return { ...book, tabs: book.tabs.map((tab) => ({ ...tab, tables: [], rows: tab.rows.map((row, r) => (r === 0 ? [{ value: first }, ...row.slice(1)] : row)) })) };
};
const column = (index: number, count: number): readonly unknown[] =>
  Array.from({ length: count }, (_, i) => office.excel.workbook.state.sheets[1]?.cells.value(i + 1, index));
const first = (): readonly unknown[] => {
  const sheet = office.excel.workbook.state.sheets[1];
  return [sheet?.cells.value(0, 0), sheet?.look(0, 0).numberFormat];
};

describe('a text in a cell with text format', () => {
  it.each(FORMULAS)('is never written behind an apostrophe, the first time nor over another: %.12s', async (title) => {
    for (const text of [title, '=A1', title]) {
      await silentWriter().write(beginningWith(text, FORMULAS));
      expect(first()).toEqual([text, '@']);
      expect(column(1, FORMULAS.length)).toEqual(FORMULAS);
    }
    expect(puts).toBeGreaterThan(30);
    expect(doubtful).toEqual([]);
  });

  it('that the user has given to whole columns of the tab, is taken away before the new report comes', async () => {
    await silentWriter().write(beginningWith('Naam', ['a']));
    const columns = office.excel.workbook.Worksheets._items()[1]?.GetRange('A:D');
    if (!columns) throw new Error('no tab');
    columns.NumberFormat = '@';
    await silentWriter().write(beginningWith('Naam', ['0012', 7, 1.5, '=1+1']));
    expect(column(1, 4)).toEqual(['0012', 7, 1.5, '=1+1']);
    expect(first()).toEqual(['Naam', 'General']);
    expect(doubtful).toEqual([]);
  });
});
