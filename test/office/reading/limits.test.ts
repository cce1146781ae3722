import { excelReader, type ExcelReaderOptions } from '../../../src/adapters/excel';
import { useOffice } from '../harness/jsdom-office';
import { addTable, hourCells } from './filled-workbook';
import { watchedProgress } from './progress';

const office = useOffice();
const KILOBYTE = 1024;

const read = (options: Partial<ExcelReaderOptions> = {}) => excelReader({ progress: watchedProgress(), ...options }).read();
const outcomes = (): readonly unknown[] => office.excel.traffic.map(({ outcome }) => outcome);

/** The rows of a table as the reader should give them. */
const rowsOf = (cells: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] => cells.slice(1).map((row) => row.map((cell) => (cell === '' ? null : cell)));

describe('a limit of 64 KB a trip', () => {
  beforeEach(() => office.reset({ payloadLimit: 64 * KILOBYTE }));

  it('is found by halving, and every row comes once and in order', async () => {
    const cells = hourCells(5_000);
    addTable(office.excel, { sheet: 'Uren', name: 'Uren', cells });
    const { tables } = await read();
    expect(tables[0]?.rows).toEqual(rowsOf(cells));
    const refused = outcomes().filter((outcome) => outcome !== 'ok');
    expect(refused.length).toBeGreaterThan(0);
    // 4.4 million bytes halved until it fits: seven times
    expect(refused.length).toBeLessThanOrEqual(7);
  });

  it('holds for requests too: many tables are measured in parts', async () => {
    for (let i = 0; i < 60; i += 1) addTable(office.excel, { sheet: `Blad ${i}`, name: `Tabel_${i}`, cells: [['Code', 'Naam'], [`C${i}`, 'Eén']] });
    const { tables } = await read();
    expect(tables.map(({ name, rows }) => [name, rows])).toEqual(Array.from({ length: 60 }, (_, i) => [`Tabel_${i}`, [[`C${i}`, 'Eén']]]));
    expect(outcomes()).toContainEqual({ hostError: 5103 });
  });

  it('is too little for a row that is larger, which the error names by its sheet', async () => {
    const long = 'x'.repeat(30_000);
    addTable(office.excel, { sheet: 'Toelichtingen', name: 'Eigen', cells: [['A', 'B', 'C'], ['kort', '', ''], [long, long, long], ['kort', '', '']] });
    await expect(read()).rejects.toMatchObject({ code: 'over-payload-limit', facts: { sheet: 'Toelichtingen' } });
  });
});

describe('a range that Excel finds too large', () => {
  const cells = hourCells(2_000);
  beforeEach(async () => {
    await office.reset();
    addTable(office.excel, { sheet: 'Uren', name: 'Uren', cells });
  });

  it('is asked again by half', async () => {
    office.excel.faults.plan = (trip) => (trip === 3 || trip === 4 ? { afterActions: 'none', as: { code: 'RangeExceedsLimit' } } : null);
    expect((await read()).tables[0]?.rows).toEqual(rowsOf(cells));
    expect(office.excel.traffic.length).toBeGreaterThan(6);
  });

  it('comes as null, and is not taken for empty cells', async () => {
    const { processQuery } = office.excel;
    let left = 2;
    office.excel.processQuery = async (body, flags) => {
      const answer = await processQuery.call(office.excel, body, flags);
      if (typeof answer !== 'object' || !('body' in answer) || !answer.body.includes('"Values":[[') || office.excel.traffic.length < 3 || left === 0) return answer;
      left -= 1;
      return { body: answer.body.replace(/"Values":\[\[.*?\]\]/, '"Values":null') };
    };
    expect((await read()).tables[0]?.rows).toEqual(rowsOf(cells));
    expect(left).toBe(0);
  });

  it('down to one row, and then is an error', async () => {
    office.excel.faults.plan = (trip) => (trip > 2 ? { afterActions: 'none', as: { code: 'RangeExceedsLimit' } } : null);
    await expect(read()).rejects.toMatchObject({ code: 'over-payload-limit', facts: { sheet: 'Uren' } });
    expect(office.excel.traffic.length).toBeLessThan(40);
  });
});
