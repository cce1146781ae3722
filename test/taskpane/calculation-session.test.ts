import boce from '../../assets/examples/boce.json';
import { blockedDocument, calculateWorkbook, documentText, outcomeDocument, type Progress, WorkbookError } from '../../src/application';
import { isBlocking } from '../../src/domain';
import { MemoryWorkbook } from '../../src/adapters/memory';
import { assembleExample, type ExampleSource } from '../../src/report';
import type { CalculationSession } from '../../src/taskpane/calculation-session';
import { type Activity, AT_START, type PaneState } from '../../src/taskpane/pane-state';
import { inProcessWorker, workerLog } from './session/in-process-worker';
import { sessionOf, TODAY, workbookOf } from './pane-workbook';

const example = boce as unknown as ExampleSource;
const broken: ExampleSource = { ...example, tables: { ...example.tables, Volumes: { headers: ['Activiteit', 'Aantal'], rows: [['BESTAAT-NIET', 1]] } } };
const silent: Progress = { enter: () => undefined, advance: () => undefined, waitForCellEdit: () => undefined, cancelled: false };

/** What the command line makes of the same tables. */
const withoutPane = async (source: ExampleSource) => {
  const reader = new MemoryWorkbook();
  await reader.write(assembleExample(source, 'nl'));
  return calculateWorkbook({ reader, writer: null, clock: { today: () => TODAY }, progress: silent, language: 'nl' });
};

const activities = (session: CalculationSession): readonly Activity[] => {
  const seen: Activity[] = [];
  session.subscribe(() => {
    const activity = session.state.busy?.activity;
    if (activity && seen.at(-1) !== activity) seen.push(activity);
  });
  return seen;
};

const published = ({ answer }: PaneState): string => (answer ? new TextDecoder().decode(answer.published) : '');

describe('a visit to the pane', () => {
  it('reads nothing before it is asked to', async () => {
    const read = jest.fn(() => Promise.resolve());
    const session = sessionOf(await workbookOf(example, { read }));
    expect(session.state).toEqual(AT_START);
    expect(read).not.toHaveBeenCalled();
  });

  it('gives the figures, the report and the findings of the command line, and writes nothing yet', async () => {
    const workbook = await workbookOf(example);
    const session = sessionOf(workbook);
    const seen = activities(session);
    await session.calculate();
    const expected = await withoutPane(example);
    if (expected.status !== 'calculated') throw new Error('the example must calculate');
    const { answer } = session.state;
    expect(published(session.state)).toBe(documentText(outcomeDocument(expected.outcome, expected.trace, 'nl')));
    expect(answer).toMatchObject({ status: 'calculated', findings: expected.outcome.findings, book: expected.book });
    expect(seen).toEqual(['read', 'handOver', 'check', 'calculate', 'assemble', 'preview']);
    expect(session.state.preview?.tabs.map(({ name }) => name)).toEqual(expected.book.tabs.map(({ name }) => name));
    expect(workbook.written).toEqual([]);
  });

  it('writes the report that was calculated', async () => {
    const workbook = await workbookOf(example);
    const session = sessionOf(workbook);
    await session.calculate();
    await session.write();
    const { answer, written, failure } = session.state;
    expect(workbook.written).toEqual([answer?.status === 'calculated' ? answer.book : null]);
    expect([written, failure]).toEqual([true, null]);
  });

  it('shows what blocks, offers no report and writes nothing', async () => {
    const workbook = await workbookOf(broken);
    const session = sessionOf(workbook);
    await session.calculate();
    await session.write();
    const expected = await withoutPane(broken);
    if (expected.status !== 'blocked') throw new Error('this must block');
    const { answer, preview } = session.state;
    expect(answer?.findings.some(isBlocking)).toBe(true);
    expect(answer?.status).toBe('blocked');
    expect(published(session.state)).toBe(documentText(blockedDocument(expected.findings, 'nl')));
    expect(preview).toBeNull();
    expect(workbook.written).toEqual([]);
  });

  it('does one thing at a time', async () => {
    const log = workerLog();
    const session = sessionOf(await workbookOf(example), { startWorker: inProcessWorker(log) });
    await Promise.all([session.calculate(), session.calculate()]);
    expect(log.asked.filter(({ kind }) => kind === 'calculate')).toHaveLength(1);
    expect(log.alive).toBe(0);
  });

  it.each<Activity>(['handOver', 'check', 'calculate', 'assemble'])('stops at %s: the worker is ended and nothing is shown or written', async (last) => {
    const log = workerLog();
    const workbook = await workbookOf(example);
    const session = sessionOf(workbook, { startWorker: inProcessWorker(log) });
    session.subscribe(() => { if (session.state.busy?.activity === last && !session.state.busy.stopping) session.stop(); });
    await session.calculate();
    expect(session.state).toEqual({ ...AT_START, failure: { kind: 'workbook', code: 'cancelled', facts: {} } });
    expect(log.alive).toBe(0);
    expect(workbook.written).toEqual([]);
  });

  it('tells the reader that the user wants to stop', async () => {
    const session = sessionOf(await workbookOf(example, {
      read: async (progress) => {
        session.stop();
        if (progress.cancelled) throw new WorkbookError('cancelled');
      },
    }));
    await session.calculate();
    expect(session.state.failure).toMatchObject({ code: 'cancelled' });
    await session.calculate();
    expect(session.state.failure).toMatchObject({ code: 'cancelled' });
  });

  it('calculates again after it was stopped', async () => {
    let reads = 0;
    const session = sessionOf(await workbookOf(example, { read: async () => { reads += 1; if (reads === 1) session.stop(); } }));
    await session.calculate();
    expect(session.state.failure).toMatchObject({ code: 'cancelled' });
    await session.calculate();
    expect(session.state).toMatchObject({ failure: null, answer: { status: 'calculated' } });
  });

  it('shows that Excel waits for a cell, and for how long the work has got', async () => {
    const seen: PaneState['busy'][] = [];
    const session = sessionOf(await workbookOf(example, {
      read: async (progress) => {
        progress.advance(0.5);
        progress.waitForCellEdit(true);
        seen.push(session.state.busy);
        progress.waitForCellEdit(false);
        seen.push(session.state.busy);
      },
    }));
    await session.calculate();
    expect(seen).toEqual([true, false].map((waitingForCellEdit) => ({ activity: 'read', share: 0.5, waitingForCellEdit, stopping: false })));
  });

  it('keeps the figures when the workbook cannot be looked at or written in, and says why', async () => {
    const session = sessionOf(await workbookOf(example, { preview: () => Promise.reject(new WorkbookError('read-only', { left: 'nothing' })) }));
    await session.calculate();
    expect(session.state).toMatchObject({ answer: { status: 'calculated' }, preview: null, failure: { kind: 'workbook', code: 'read-only', facts: { left: 'nothing' } } });
  });

  it('offers to write again when a write was left half done', async () => {
    let broke = false;
    const workbook = await workbookOf(example, { write: () => (broke ? Promise.resolve() : Promise.reject(new WorkbookError('not-answering', { left: 'marked' }))) });
    const session = sessionOf(workbook);
    await session.calculate();
    await session.write();
    expect(session.state).toMatchObject({ written: false, preview: { unfinished: true }, failure: { code: 'not-answering' } });
    broke = true;
    await session.write();
    expect(session.state).toMatchObject({ written: true, preview: { unfinished: false }, failure: null });
  });

  it.each([
    ['unknown', { inDoubt: true, preview: { unfinished: false } }], ['whole', { inDoubt: true, preview: { unfinished: false } }], ['nothing', { inDoubt: false, preview: { unfinished: false } }],
  ])('does not say that a report is unfinished when a write left %s', async (left, expected) => {
    const workbook = await workbookOf(example, { write: () => Promise.reject(new WorkbookError('not-answering', { left })) });
    const session = sessionOf(workbook);
    await session.calculate();
    await session.write();
    expect(session.state).toMatchObject({ written: false, ...expected });
    await session.calculate();
    expect(session.state).toMatchObject({ failure: null, inDoubt: false });
  });

  it('shows a defect with its run, and never ends in silence', async () => {
    const session = sessionOf(await workbookOf(example, { write: () => Promise.reject(new TypeError('a table without a sheet')) }));
    await session.calculate();
    await session.write();
    const { answer } = session.state;
    expect(session.state.failure).toEqual({ kind: 'defect', message: 'TypeError: a table without a sheet', runId: answer?.status === 'calculated' ? answer.book.runId : null });
  });
});
