import { ExcelFailure, type FailureKind, trip, type TripSurroundings, tripAgain, untracked, workbookErrorOf } from '../../../src/adapters/excel';
import { WorkbookError, type WorkbookErrorCode } from '../../../src/application/ports';
import type { Fault } from '../../../src/workbench/host';
import { useOffice } from '../harness/jsdom-office';
import { watchedProgress } from './progress';

const office = useOffice();
beforeEach(() => office.reset());

const readA1 = async (context: Excel.RequestContext): Promise<unknown> => {
  const range = untracked(context.workbook.worksheets.getItem('Sheet1').getRange('A1')).load('values');
  await context.sync();
  return range.values[0]?.[0];
};

const failureOf = async (going: Promise<unknown>): Promise<ExcelFailure> => {
  const thrown: unknown = await going.then(() => null, (reason: unknown) => reason);
  if (thrown instanceof ExcelFailure) return thrown;
  throw new Error(`no ExcelFailure: ${String(thrown)}`);
};

const around = (more: Partial<TripSurroundings> = {}): TripSurroundings => ({ progress: watchedProgress(), cancelPoll: 5, ...more });

describe('a trip to Excel', () => {
  it('is one request, asks to be held back while a cell is being edited, and needs no request to clean up', async () => {
    const cleaned: string[] = [];
    const { processQuery } = office.excel;
    office.excel.processQuery = (body, flags) => {
      cleaned.push(body);
      return processQuery.call(office.excel, body, flags);
    };
    expect(await trip(around(), readA1)).toBe('');
    await office.settle();
    expect(cleaned).toHaveLength(1);
    expect(cleaned[0]).not.toMatch(/_KeepReference|_RemoveReference/);
    expect(office.excel.traffic.map(({ flags }) => flags & 64)).toEqual([64]);
  });

  it('passes on what the batch itself throws', async () => {
    await expect(trip(around(), () => Promise.reject(new RangeError('own')))).rejects.toThrow(RangeError);
  });

  it('is not made when the user has asked to stop', async () => {
    const progress = watchedProgress();
    progress.cancelled = true;
    expect(await failureOf(trip({ progress }, readA1))).toMatchObject({ kind: 'cancelled', code: 'NotSent' });
    expect(office.excel.traffic).toHaveLength(0);
  });

  it('gives up waiting for an answer that never comes', async () => {
    office.excel.faults.next({ afterActions: 'all', as: 'reply-lost' });
    expect(await failureOf(trip(around({ deadline: 40 }), readA1))).toMatchObject({ kind: 'lost', code: 'Deadline' });
  }, 3_000);

  it('says that Excel waits while a cell is being edited, and when it goes on', async () => {
    const progress = watchedProgress();
    office.excel.editing.begin();
    const going = trip(around({ progress, cellEditNotice: 20 }), readA1);
    await new Promise((resolve) => { setTimeout(resolve, 60); });
    expect(progress.waiting).toEqual([true]);
    office.excel.editing.end();
    expect(await going).toBe('');
    expect(progress.waiting).toEqual([true, false]);
  });

  it('says nothing of editing when the answer comes soon', async () => {
    const progress = watchedProgress();
    await trip(around({ progress }), readA1);
    expect(progress.waiting).toEqual([]);
  });

  it('lets the user stop the waiting, and says that the request is under way', async () => {
    const progress = watchedProgress();
    office.excel.editing.begin();
    const going = failureOf(trip(around({ progress }), readA1));
    setTimeout(() => { progress.cancelled = true; }, 20);
    expect(await going).toMatchObject({ kind: 'cancelled', code: 'Sent' });
    office.excel.editing.end();
  });
});

const FAULTS: readonly (readonly [Fault['as'], FailureKind, WorkbookErrorCode])[] = [
  [{ hostError: 5102 }, 'retry-later', 'throttled'],
  [{ hostError: 5103 }, 'too-large', 'over-payload-limit'],
  [{ hostError: 5104 }, 'too-large', 'over-payload-limit'],
  [{ code: 'RangeExceedsLimit' }, 'too-large', 'over-payload-limit'],
  [{ code: 'ItemNotFound' }, 'gone', 'changed-meanwhile'],
  [{ code: 'InvalidReference' }, 'gone', 'changed-meanwhile'],
  [{ hostError: 7000 }, 'refused', 'protected'],
  [{ code: 'AccessDenied' }, 'refused', 'protected'],
  [{ hostError: 5004 }, 'editing', 'cell-being-edited'],
  [{ hostError: 5012 }, 'session', 'session-expired'],
  [{ code: 'ApiNotFound' }, 'too-old', 'excel-too-old'],
  [{ code: 'GeneralException' }, 'unknown', 'excel-failed'],
];

describe('what Excel answers instead', () => {
  it.each(FAULTS)('%j is %s, at the door %s', async (as, kind, code) => {
    office.excel.faults.next({ afterActions: 'none', as });
    const failure = await failureOf(trip(around(), readA1));
    expect(failure.kind).toBe(kind);
    const error = workbookErrorOf(failure, { sheet: 'Blad' });
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ code, facts: { sheet: 'Blad', reason: failure.code } });
  });

  it('leaves what is no failure of Excel as it is', () => {
    const own = new RangeError('own');
    expect(workbookErrorOf(own)).toBe(own);
  });
});

describe('a trip that may be made again', () => {
  const waits: number[] = [];
  const wait = async (milliseconds: number): Promise<void> => { waits.push(milliseconds); };
  beforeEach(() => { waits.length = 0; });

  it('waits longer every time that Excel is too busy', async () => {
    for (let i = 0; i < 3; i += 1) office.excel.faults.next({ afterActions: 'none', as: { hostError: 5102 } });
    expect(await tripAgain({ ...around(), wait }, readA1)).toBe('');
    expect(waits).toEqual([1_000, 2_000, 4_000]);
  });

  it('gives up in the end', async () => {
    office.excel.faults.plan = () => ({ afterActions: 'none', as: { hostError: 5102 } });
    expect(await failureOf(tripAgain({ ...around(), wait }, readA1))).toMatchObject({ kind: 'retry-later' });
    expect(office.excel.traffic).toHaveLength(4);
  });

  it('tries until the cell is done where Excel cannot hold a request back, and says so once', async () => {
    const progress = watchedProgress();
    for (let i = 0; i < 5; i += 1) office.excel.faults.next({ afterActions: 'none', as: { hostError: 5004 } });
    expect(await tripAgain({ ...around({ progress }), wait }, readA1)).toBe('');
    expect(progress.waiting).toEqual([true, false]);
    expect(waits).toHaveLength(5);
  });

  it('stops in between when the user asks to', async () => {
    const progress = watchedProgress();
    office.excel.faults.plan = () => ({ afterActions: 'none', as: { hostError: 5004 } });
    const stopping = async (): Promise<void> => { progress.cancelled = true; };
    expect(await failureOf(tripAgain({ ...around({ progress }), wait: stopping }, readA1))).toMatchObject({ kind: 'cancelled', code: 'NotSent' });
    expect(progress.waiting).toEqual([true, false]);
  });

  it('does not try again what is of no use', async () => {
    office.excel.faults.next({ afterActions: 'none', as: { hostError: 5012 } });
    expect(await failureOf(tripAgain({ ...around(), wait }, readA1))).toMatchObject({ kind: 'session' });
    expect(waits).toEqual([]);
  });
});
