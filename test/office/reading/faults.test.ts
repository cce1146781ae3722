import { excelReader, type ExcelReaderOptions } from '../../../src/adapters/excel';
import type { WorkbookErrorCode } from '../../../src/application/ports';
import type { Fault } from '../../../src/workbench/host';
import { useOffice } from '../harness/jsdom-office';
import { addTable, hourCells } from './filled-workbook';
import { watchedProgress } from './progress';

const office = useOffice();
const cells = hourCells(500);
/** Its error cell makes the reader look closer: four trips. */
const doubtful = [['Post', 'Bedrag'], ['Huur', '=1/0']];
const TRIPS = [1, 2, 3, 4];

beforeEach(async () => {
  await office.reset();
  addTable(office.excel, { sheet: 'Uren', name: 'Uren', cells });
  addTable(office.excel, { sheet: 'Kosten', name: 'Kosten', cells: doubtful });
});

const noWait = async (): Promise<void> => undefined;
const read = (options: Partial<ExcelReaderOptions> = {}) =>
  excelReader({ progress: watchedProgress(), wait: noWait, cancelPoll: 5, ...options }).read();
const fails = (trip: number, as: Fault['as'], times = 1): void => {
  let left = times;
  office.excel.faults.plan = (number) => (number >= trip && left-- > 0 ? { afterActions: 'none', as } : null);
};
const expectAll = async (reading: ReturnType<typeof read>): Promise<void> => {
  const { tables } = await reading;
  expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([['Uren', 500], ['Kosten', 1]]);
  expect(tables[1]?.rows).toEqual([['Huur', { error: '#DIV/0!' }]]);
};

/** Does something in the workbook when the trip has been answered, as a co-author would. */
const afterTrip = (trip: number, change: () => void): void => {
  const { processQuery } = office.excel;
  office.excel.processQuery = async (body, flags) => {
    const answer = await processQuery.call(office.excel, body, flags);
    if (office.excel.traffic.length === trip) change();
    return answer;
  };
};

it('takes four trips, so that the faults below hit every one', async () => {
  await expectAll(read());
  expect(office.excel.traffic).toHaveLength(TRIPS.length);
});

describe.each(TRIPS)('trip %d', (trip) => {
  it('is made again when Excel is too busy', async () => {
    fails(trip, { hostError: 5102 }, 3);
    await expectAll(read());
    expect(office.excel.traffic).toHaveLength(TRIPS.length + 3);
  });

  it.each<readonly [string, Fault['as'], WorkbookErrorCode]>([
    ['goes on being too busy', { hostError: 5102 }, 'throttled'],
    ['falls in an expired session', { hostError: 5012 }, 'session-expired'],
    ['is not allowed', { hostError: 7000 }, 'excel-failed'],
    ['fails for a reason unknown', { code: 'GeneralException' }, 'excel-failed'],
    ['finds something gone, every time', { code: 'ItemNotFound' }, 'changed-meanwhile'],
  ])('that %s is told as it is', async (_, as, code) => {
    fails(trip, as, Number.POSITIVE_INFINITY);
    await expect(read()).rejects.toMatchObject({ name: 'WorkbookError', code });
    expect(office.excel.traffic.length).toBeLessThan(15);
  });

  it('waits for a cell that is being edited, says so, and goes on', async () => {
    const progress = watchedProgress();
    const begin = (): void => {
      office.excel.editing.begin();
      setTimeout(() => { office.excel.editing.end(); }, 600);
    };
    if (trip === 1) begin();
    else afterTrip(trip - 1, begin);
    await expectAll(read({ progress, cellEditNotice: 400 }));
    expect(progress.waiting).toEqual([true, false]);
    expect(office.excel.traffic).toHaveLength(TRIPS.length);
  });

  it('can be stopped while it waits for a cell', async () => {
    const progress = watchedProgress();
    fails(trip, { hostError: 5004 }, Number.POSITIVE_INFINITY);
    const wait = async (): Promise<void> => { progress.cancelled = true; };
    await expect(read({ progress, wait })).rejects.toMatchObject({ name: 'WorkbookError', code: 'cancelled' });
    expect(progress.waiting).toEqual([true, false]);
  });

  it('whose answer is lost ends at the deadline', async () => {
    office.excel.faults.plan = (number) => (number === trip ? { afterActions: 'all', as: 'reply-lost' } : null);
    await expect(read({ deadline: 150 })).rejects.toMatchObject({ name: 'WorkbookError', code: 'not-answering' });
  }, 3_000);
});

it.each([1, 2, 3])('makes no trip after trip %d when the user has asked to stop', async (trip) => {
  const progress = watchedProgress();
  afterTrip(trip, () => { progress.cancelled = true; });
  await expect(read({ progress, cancelPoll: 60_000 })).rejects.toMatchObject({ name: 'WorkbookError', code: 'cancelled' });
  expect(office.excel.traffic).toHaveLength(trip);
});

describe('a workbook that changes between two trips', () => {
  const table = (name: string) => office.excel.workbook.Tables.GetItem(name);

  it.each([1, 2, 3])('is read anew when a table goes after trip %d', async (trip) => {
    afterTrip(trip, () => table('Uren').Delete());
    const { tables } = await read();
    expect(tables.map(({ name }) => name)).toEqual(trip === 3 ? ['Uren', 'Kosten'] : ['Kosten']);
  });

  it('is read anew when rows come in between the measuring and the reading', async () => {
    afterTrip(2, () => office.excel.workbook.Worksheets.GetItem('Uren').GetRange('10:12').Insert('Down'));
    const { tables } = await read();
    expect(tables[0]?.rows).toHaveLength(503);
    expect(tables[0]?.rows.slice(8, 11)).toEqual(Array.from({ length: 3 }, () => Array.from({ length: 8 }, () => null)));
  });

  it('is read anew when a totals row comes in', async () => {
    afterTrip(2, () => { table('Kosten').ShowTotals = true; });
    expect((await read()).tables[1]?.rows).toHaveLength(1);
  });

  it('names the sheets it was about where Excel does not say what is gone', async () => {
    office.excel.faults.plan = (_, { members }) =>
      (members.some(({ member }) => member === 'Worksheet.getRangeByIndexes') ? { afterActions: 'none', as: { code: 'ItemNotFound' } } : null);
    await expect(read()).rejects.toMatchObject({ code: 'changed-meanwhile', facts: { sheet: 'Uren, Kosten' } });
    expect(office.excel.traffic).toHaveLength(9);
  });

  it('is an error that names the sheet when it goes on changing', async () => {
    const { processQuery } = office.excel;
    office.excel.processQuery = async (body, flags) => {
      if (body.includes('numberFormat') || body.includes('"values"')) office.excel.workbook.Worksheets.GetItem('Uren').GetRange('10:10').Insert('Down');
      return processQuery.call(office.excel, body, flags);
    };
    await expect(read()).rejects.toMatchObject({ name: 'WorkbookError', code: 'changed-meanwhile', facts: { sheet: 'Uren' } });
  });
});
