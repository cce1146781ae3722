import { blockedBytes, EXAMPLES, exampleBytes } from '../../office/flows/example-books';
import { useOffice } from '../../office/harness/jsdom-office';
import { documentText, outcomeDocument } from '../../../src/application';
import type { Busy, PaneSession } from '../../../src/taskpane/session';
import { EXAMPLE_SOURCES } from '../../../src/cli/example-sources';
import type { ExampleSource } from '../../../src/report';
import { triedExample } from '../../support/tried-example';
import { inProcessWorker, workerLog } from './in-process-worker';
import { calculated, endSessions, isIdle, looked, openPane, until } from './visit';

const office = useOffice();
afterEach(endSessions);

const phasesOf = (session: PaneSession): readonly Busy['phase'][] => {
  const seen: Busy['phase'][] = [];
  session.subscribe(() => {
    const { busy } = session.state;
    if (busy?.task === 'calculate' && seen.at(-1) !== busy.phase) seen.push(busy.phase);
  });
  return seen;
};

const published = ({ state }: PaneSession): string => new TextDecoder().decode(state.result?.published ?? new Uint8Array());

const sourceOf = (name: string): ExampleSource => {
  const found = EXAMPLE_SOURCES.find((one) => one.name === name);
  if (!found) throw new Error(`no example ${name}`);
  return found;
};

describe('calculating', () => {
  it.each(EXAMPLES)('gives the outcome that the same tables give without a pane: %s', async (name) => {
    const session = await openPane(office, exampleBytes(name));
    const phases = phasesOf(session);
    await calculated(session);
    const { outcome, trace } = await triedExample(sourceOf(name));
    expect(JSON.parse(published(session))).toEqual(JSON.parse(documentText(outcomeDocument(outcome, trace, 'nl'))));
    expect(phases).toEqual(['read', 'handOver', 'check', 'calculate', 'assemble', 'preview']);
    expect(session.state).toMatchObject({ step: 'result', currency: 'current', failure: null, result: { view: { runId: outcome.runId }, remembered: false } });
    expect(session.state.result?.took).toBeGreaterThan(0);
    expect(session.state.preview?.tabs.map(({ isNew }) => isNew)).toEqual(session.state.tabs.map(() => true));
  });

  it('writes nothing', async () => {
    const session = await openPane(office);
    await calculated(session);
    expect(office.excel.workbook.IsDirty).toBe(false);
  });

  it('shows what blocks, and stays where it can be mended', async () => {
    const session = await openPane(office, await blockedBytes());
    session.actions.goTo('calculate');
    await calculated(session);
    expect(session.state).toMatchObject({ step: 'calculate', result: null, preview: null, failure: null, check: { blocked: true } });
    session.actions.write();
    expect(session.state.busy).toBeNull();
    expect(office.excel.workbook.IsDirty).toBe(false);
  });

  it('is one thing at a time, and has the worker alive that can explain it', async () => {
    const log = workerLog();
    const session = await openPane(office, exampleBytes('boce'), { startWorker: inProcessWorker(log) });
    const before = log.asked.filter(({ kind }) => kind === 'calculate').length;
    session.actions.calculate();
    session.actions.calculate();
    session.actions.insertExample();
    await until(session, 'a result', (state) => state.result !== null && isIdle(state));
    expect(log.asked.filter(({ kind }) => kind === 'calculate')).toHaveLength(before + 1);
    expect(log.alive).toBe(1);
    await calculated(session);
    expect(log.alive).toBe(1);
  });

  it.each<Busy['phase']>(['read', 'handOver', 'check', 'calculate', 'assemble'])('stops at %s: the worker is ended, what was shown stays, and the look is done that it came before', async (last) => {
    const log = workerLog();
    const session = await openPane(office, exampleBytes('boce'), { startWorker: inProcessWorker(log) });
    session.subscribe(() => {
      const { busy } = session.state;
      if (busy?.task === 'calculate' && busy.phase === last && !busy.stopping) session.actions.stop();
    });
    session.actions.calculate();
    await until(session, 'stopped', ({ failure }) => failure !== null);
    await looked(session);
    expect(session.state).toMatchObject({ result: null, preview: null, failure: { kind: 'workbook', code: 'cancelled' }, check: { blocked: false } });
    expect(log.alive).toBe(0);
    expect(office.excel.workbook.IsDirty).toBe(false);
  });

  it('calculates after it was stopped, and keeps the earlier result until then', async () => {
    const session = await openPane(office);
    await calculated(session);
    const { result } = session.state;
    session.actions.calculate();
    session.actions.stop();
    await until(session, 'stopped', ({ failure, busy }) => failure !== null && busy === null);
    expect(session.state.result).toBe(result);
    await calculated(session);
    expect(session.state).toMatchObject({ failure: null, currency: 'current' });
    expect(session.state.result).not.toBe(result);
  });

  it('comes before a look that runs, which is not needed after it', async () => {
    const log = workerLog();
    await office.reset();
    const session = await openPane(office, exampleBytes('boce'), { startWorker: inProcessWorker(log) });
    session.actions.look();
    await until(session, 'the look', ({ busy }) => busy?.task === 'look');
    const before = log.asked.filter(({ kind }) => kind === 'calculate').length;
    session.actions.calculate();
    expect(session.state.busy?.task).toBe('calculate');
    await until(session, 'a result', (state) => state.result !== null && isIdle(state));
    expect(session.state).toMatchObject({ currency: 'current', overview: { isEmpty: false } });
    expect(log.asked.filter(({ kind }) => kind === 'calculate').length).toBe(before + 1);
  });

  it('says that Excel waits for a cell; a look in the background does not', async () => {
    const session = await openPane(office);
    const waited: string[] = [];
    session.subscribe(() => { if (session.state.busy?.waitingForCellEdit) waited.push(session.state.busy.task); });
    office.excel.faults.next({ afterActions: 'none', as: { hostError: 5004 } });
    session.actions.calculate();
    await until(session, 'the notice', () => waited.length > 0);
    expect(session.state.busy?.task).toBe('calculate');
    await until(session, 'a result', (state) => state.result !== null && isIdle(state));
    const heard = waited.length;
    const [run] = [session.state.check?.runId];
    office.excel.faults.next({ afterActions: 'none', as: { hostError: 5004 } });
    office.excel.workbook.user.edit('Tarieven', 'D4', 60);
    await until(session, 'a look', (state) => state.check?.runId !== run && isIdle(state));
    expect(waited.slice(heard)).toEqual([]);
  });

  it('gives the figures where nothing may be written, and says why there is no preview', async () => {
    const session = await openPane(office);
    session.subscribe(() => { if (session.state.busy?.phase === 'preview') office.excel.faults.plan = () => ({ afterActions: 'none', as: { hostError: 7000 } }); });
    session.actions.calculate();
    await until(session, 'a result', (state) => state.result !== null && isIdle(state));
    office.excel.faults.clear();
    expect(session.state).toMatchObject({ result: { remembered: false }, preview: null, failure: { kind: 'workbook' } });
  });
});
