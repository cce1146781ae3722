import { exampleBytes } from '../../office/flows/example-books';
import { useOffice } from '../../office/harness/jsdom-office';
import { EXAMPLE_SOURCES, triedExample } from '../../support/tried-example';
import type { PaneState } from '../../../src/taskpane/session';
import { inProcessWorker, workerLog } from './in-process-worker';
import { calculated, endSessions, isIdle, openPane, reopenPane, until } from './visit';

const office = useOffice();
afterEach(endSessions);

/** Where the first hours of the explanation that is open stand, and how many they are. */
const hoursCell = ({ explanation }: PaneState): { readonly address: string; readonly quantity: number } => {
  const [term] = explanation?.explanation?.terms ?? [];
  if (term?.kind !== 'hours' || !term.source?.address) throw new Error('hours were expected');
  const [, address = ''] = term.source.address.split('!');
  return { address, quantity: Number(term.quantity) };
};

const ICT = '2025/budget/subAgreement/ICT/total';

describe('explaining a figure', () => {
  it('follows a path down to the cells, and back', async () => {
    const session = await openPane(office);
    await calculated(session);
    const { trace } = await triedExample(EXAMPLE_SOURCES.boce);
    session.actions.explain(ICT);
    expect(session.state.explanation).toEqual({ path: [ICT], explanation: null, state: 'loading' });
    await until(session, 'the first', ({ explanation }) => explanation?.state === 'shown');
    expect(session.state.explanation?.explanation).toMatchObject({ figure: ICT, amount: trace.explain(ICT)?.amount });
    const next = '2025/budget/activity/ICT-WP/wage';
    session.actions.explain(next);
    await until(session, 'the second', ({ explanation }) => explanation?.state === 'shown' && explanation.explanation?.figure === next);
    expect(session.state.explanation?.path).toEqual([ICT, next]);
    const [term] = session.state.explanation?.explanation?.terms ?? [];
    expect(term).toMatchObject({ kind: 'hours', activity: 'ICT-WP', source: { sheet: 'Uren', table: 'Uren', column: 'Uren' } });
    session.actions.explainBack();
    await until(session, 'the first again', ({ explanation }) => explanation?.explanation?.figure === ICT);
    expect(session.state.explanation?.path).toEqual([ICT]);
    session.actions.explainBack();
    expect(session.state.explanation).toBeNull();
  });

  it('selects its source in the sheet', async () => {
    const session = await openPane(office);
    await calculated(session);
    session.actions.explain('2025/budget/activity/ICT-WP/wage');
    const { explanation } = await until(session, 'the explanation', (state) => state.explanation?.state === 'shown');
    const [term] = explanation?.explanation?.terms ?? [];
    if (term?.kind !== 'hours' || !term.source) throw new Error('hours were expected');
    const { sheet, table, row, address } = term.source;
    session.actions.select({ sheet, table, row, ...(address === null ? {} : { address }) });
    await until(session, 'the selection', () => office.excel.workbook.Worksheets.GetActiveWorksheet().Name === 'Uren');
    expect(session.state.failure).toBeNull();
  });

  it('leads to the cells where they stand now, when rows came in above them that change no figure', async () => {
    const session = await openPane(office);
    await calculated(session);
    const seen: string[] = [];
    session.subscribe(() => void seen.push(session.state.currency));
    office.excel.workbook.user.insertRows('Uren', 4, 3);
    await until(session, 'a look', (state) => seen.includes('checking') && state.currency === 'current' && isIdle(state));
    session.actions.explain('2025/budget/activity/ICT-WP/wage');
    const { explanation } = await until(session, 'the explanation', (state) => state.explanation?.state === 'shown');
    const [term] = explanation?.explanation?.terms ?? [];
    if (term?.kind !== 'hours' || !term.source?.address) throw new Error('hours were expected');
    const [, cell = ''] = term.source.address.split('!');
    expect(office.excel.workbook.Worksheets.GetItem('Uren').GetRange(cell).Values).toEqual([[Number(term.quantity)]]);
  });

  it('of the panel that is open follows rows that shift, without a flash and once a change', async () => {
    const log = workerLog();
    const session = await openPane(office, exampleBytes('boce'), { startWorker: inProcessWorker(log) });
    await calculated(session);
    session.actions.explain('2025/budget/activity/ICT-WP/wage');
    await until(session, 'the explanation', ({ explanation }) => explanation?.state === 'shown');
    const before = hoursCell(session.state);
    const [states, reports] = [new Set<string | undefined>(), (): number => log.asked.filter((one) => one.kind === 'open' && one.options.goal === 'report').length];
    session.subscribe(() => void states.add(session.state.explanation?.state));
    office.excel.workbook.user.insertRows('Uren', 4, 3);
    await until(session, 'the new place', (state) => hoursCell(state).address !== before.address && isIdle(state));
    const { address, quantity } = hoursCell(session.state);
    expect(office.excel.workbook.Worksheets.GetItem('Uren').GetRange(address).Values).toEqual([[quantity]]);
    await until(session, 'rest', (state) => isIdle(state) && state.currency === 'current');
    expect([[...states], reports()]).toEqual([['shown'], 2]);
  });

  it('of the panel that is open stays as it is where Excel does not allow it to follow, and asks no second time', async () => {
    const log = workerLog();
    const session = await openPane(office, exampleBytes('boce'), { startWorker: inProcessWorker(log) });
    await calculated(session);
    session.actions.explain('2025/budget/activity/ICT-WP/wage');
    await until(session, 'the explanation', ({ explanation }) => explanation?.state === 'shown');
    const tasks: (string | undefined)[] = [];
    session.subscribe(() => {
      const { busy } = session.state;
      if (busy?.task === 'calculate' && tasks.at(-1) !== 'calculate') office.excel.faults.plan = () => ({ afterActions: 'none', as: { hostError: 7000 } });
      if (tasks.at(-1) !== busy?.task) tasks.push(busy?.task);
    });
    office.excel.workbook.user.insertRows('Uren', 4, 3);
    await until(session, 'a failure', (state) => state.failure !== null && isIdle(state));
    office.excel.faults.clear();
    session.actions.dismissFailure();
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(session.state.explanation?.state).toBe('shown');
    expect(tasks.filter((task) => task === 'calculate')).toHaveLength(1);
  });

  it('is not there for what is no figure, nor before a calculation', async () => {
    const session = await openPane(office);
    session.actions.explain(ICT);
    await until(session, 'nothing', ({ explanation }) => explanation?.state === 'unavailable');
    session.actions.explainClose();
    await calculated(session);
    session.actions.explain('2025/budget/subAgreement/NIET/total');
    await until(session, 'nothing', ({ explanation }) => explanation?.state === 'unavailable');
  });

  it('shows nothing of a figure that was left before its explanation came', async () => {
    const session = await openPane(office);
    await calculated(session);
    session.actions.explain(ICT);
    session.actions.explainClose();
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(session.state.explanation).toBeNull();
  });

  it('calculates a remembered result anew first, and stays where the user is', async () => {
    const first = await openPane(office, exampleBytes('boce'));
    await calculated(first);
    first.actions.write();
    await until(first, 'written', (state) => state.written !== null && isIdle(state));
    await first.end();
    const session = await reopenPane();
    expect(session.state).toMatchObject({ result: { remembered: true }, currency: 'current' });
    session.actions.goTo('result');
    session.actions.explain(ICT);
    await until(session, 'the explanation', ({ explanation }) => explanation?.state === 'shown');
    expect(session.state).toMatchObject({ step: 'result', result: { remembered: false }, explanation: { explanation: { figure: ICT } } });
  });
});

describe('going to a place', () => {
  it('shows a sheet, and says where it cannot', async () => {
    const session = await openPane(office);
    session.actions.showSheet('Kosten');
    await until(session, 'the sheet', () => office.excel.workbook.Worksheets.GetActiveWorksheet().Name === 'Kosten');
    session.actions.showSheet('Er is geen blad dat zo heet');
    await until(session, 'a failure', ({ failure }) => failure !== null);
    expect(session.state.failure).toMatchObject({ kind: 'workbook', code: 'place-not-found' });
    expect(office.excel.workbook.IsDirty).toBe(false);
  });
});
