import { type Fault, type HostErrorNumber } from '../../../src/workbench/host';
import { useOffice } from '../harness/jsdom-office';

const office = useOffice();

const TEXTS = ['one', 'two', 'three'] as const;

/** Three cells in one trip; the code of the error, or ok. */
const writeThree = async (): Promise<string> => {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      TEXTS.forEach((text, row) => { sheet.getCell(row, 0).values = [[text]]; });
      await context.sync();
    });
    return 'ok';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
};

/** What of it stands in the sheet, seen by the workbook itself. */
const written = async (): Promise<readonly unknown[]> => {
  office.excel.faults.clear();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3').load('values');
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
};

/** Right after the n-th cell was written. */
const afterCells = (cells: number, as: Fault['as']) => (_trip: number, { members }: { readonly members: readonly { readonly member: string; readonly action: number }[] }): Fault => {
  const writes = members.filter(({ member }) => member === 'Range.values').map(({ action }) => action);
  return { afterActions: (writes[cells - 1] ?? 0) + 1, as };
};

beforeEach(() => office.reset());

describe('a trip that goes wrong', () => {
  it.each([
    ['before any action', { afterActions: 'none' }, ['', '', '']],
    ['after all of them', { afterActions: 'all' }, ['one', 'two', 'three']],
  ] as const)('%s', async (_when, fault, left) => {
    office.excel.faults.next({ ...fault, as: { code: 'GeneralException' } });
    expect(await writeThree()).toBe('GeneralException');
    expect(await written()).toEqual(left);
  });

  it.each([
    [1, ['one', '', '']],
    [2, ['one', 'two', '']],
    [3, ['one', 'two', 'three']],
  ] as const)('after %d of three cells', async (cells, left) => {
    office.excel.faults.next(afterCells(cells, { code: 'GeneralException' }));
    expect(await writeThree()).toBe('GeneralException');
    expect(await written()).toEqual(left);
  });

  // the codes that the library gives to errors outside the batch
  it.each([
    [5004, 'InvalidOperationInCellEditMode'],
    [5012, 'InvalidOrTimedOutSession'],
    [5102, 'ActivityLimitReached'],
    [5103, 'RequestPayloadSizeLimitExceeded'],
    [5104, 'ResponsePayloadSizeLimitExceeded'],
    [7000, 'AccessDenied'],
  ] as const)('with %d of Excel itself, after the second cell', async (hostError: HostErrorNumber, code) => {
    office.excel.faults.next(afterCells(2, { hostError }));
    expect(await writeThree()).toBe(code);
    expect(await written()).toEqual(['one', 'two', '']);
    expect(office.excel.traffic[0]?.outcome).toEqual({ hostError });
  });

  it('with an answer that never comes, after all was done', async () => {
    office.excel.faults.next({ afterActions: 'all', as: 'reply-lost' });
    const outcome = await Promise.race([writeThree(), new Promise((resolve) => { setTimeout(() => resolve('nothing heard'), 50); })]);
    expect(outcome).toBe('nothing heard');
    expect(await written()).toEqual(['one', 'two', 'three']);
    expect(office.excel.traffic[0]?.outcome).toBe('reply-lost');
  });

  it('and the next one does not', async () => {
    office.excel.faults.next({ afterActions: 'none', as: { hostError: 5012 } });
    expect([await writeThree(), await writeThree()]).toEqual(['InvalidOrTimedOutSession', 'ok']);
  });

  it('by a plan, which counts trips and may judge by what is in them', async () => {
    const seen: number[] = [];
    office.excel.faults.plan = (trip, { actionCount }) => {
      seen.push(actionCount);
      return trip === 2 ? { afterActions: 'none', as: { code: 'Busy' } } : null;
    };
    expect([await writeThree(), await writeThree(), await writeThree()]).toEqual(['ok', 'Busy', 'ok']);
    expect(new Set(seen)).toEqual(new Set([office.excel.traffic[0]?.actionCount]));
  });
});

describe('what is written down of a trip', () => {
  it('is its size, in and out, its length and how it ended', async () => {
    await writeThree();
    const [trip] = office.excel.traffic;
    expect(trip).toMatchObject({ number: 1, outcome: 'ok' });
    expect(trip?.requestBytes).toBeGreaterThan(500);
    expect(trip?.responseBytes).toBeGreaterThan(100);
    expect(trip?.milliseconds.running).toBeGreaterThan(0);
  });
});
