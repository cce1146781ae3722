import { exampleBytes } from '../../office/flows/example-books';
import { useOffice } from '../../office/harness/jsdom-office';
import { inProcessWorker, workerLog } from './in-process-worker';
import { calculated, endSessions, isIdle, openPane, until } from './visit';

const office = useOffice();
afterEach(endSessions);

const rate = (value: number): void => office.excel.workbook.user.edit('Tarieven', 'D4', value);

describe('whether a result is current', () => {
  it('is seen a pause after a change; a new calculation makes it so again, with other figures', async () => {
    const session = await openPane(office);
    await calculated(session);
    const [first] = session.state.result?.view.years ?? [];
    expect(session.state).toMatchObject({ currency: 'current', step: 'result', result: { remembered: false } });
    rate(60);
    await until(session, 'outdated', ({ currency }) => currency === 'outdated');
    expect(session.state.result?.view.years[0]).toBe(first);
    await calculated(session);
    expect(session.state.currency).toBe('current');
    expect(Number(session.state.result?.view.years[0]?.total.budget?.amount)).toBeGreaterThan(Number(first?.total.budget?.amount));
  });

  it('is so again when the change is taken back', async () => {
    const session = await openPane(office);
    await calculated(session);
    rate(60);
    await until(session, 'outdated', ({ currency }) => currency === 'outdated');
    rate(45.85);
    await until(session, 'current', ({ currency }) => currency === 'current');
  });

  it('is being looked at as soon as something changes, and is not lost by a change that means nothing', async () => {
    const session = await openPane(office);
    await calculated(session);
    const seen: string[] = [];
    session.subscribe(() => void seen.push(session.state.currency));
    office.excel.workbook.user.addSheet('Kladblok');
    office.excel.workbook.user.edit('Kladblok', 'A1', 'eigen aantekening');
    await until(session, 'current', ({ currency }) => currency === 'current' && seen.includes('checking'));
    expect(seen).not.toContain('outdated');
  });

  it('is unknown when the workbook cannot be looked at, and nobody is bothered with why', async () => {
    const session = await openPane(office);
    await calculated(session);
    office.excel.faults.plan = () => ({ afterActions: 'none', as: { hostError: 7000 } });
    rate(60);
    await until(session, 'unknown', ({ currency, busy }) => currency === 'unknown' && busy === null);
    expect(session.state.failure).toBeNull();
    office.excel.faults.clear();
  });

  it('follows what is blocked, and what is mended', async () => {
    const session = await openPane(office);
    await calculated(session);
    rate(-1);
    await until(session, 'blocked', ({ check }) => check?.blocked === true);
    expect(session.state).toMatchObject({ currency: 'outdated', check: { runId: null } });
    rate(45.85);
    await until(session, 'current', ({ currency, check }) => currency === 'current' && check?.blocked === false);
  });

  it('is of the years that were asked', async () => {
    const session = await openPane(office);
    await until(session, 'two years', ({ check }) => check?.years.length === 2);
    session.actions.change({ years: [2025] });
    await calculated(session);
    expect(session.state).toMatchObject({ currency: 'current' });
    expect(session.state.result?.view.years.map(({ year }) => year)).toEqual([2025]);
    session.actions.change({ years: [] });
    expect(session.state.currency).toBe('outdated');
    await until(session, 'a look', isIdle);
    session.actions.change({ years: [2025] });
    await until(session, 'current', ({ currency, busy }) => currency === 'current' && busy === null);
  });

  it('forgets a year that was asked and is not there any more', async () => {
    const session = await openPane(office);
    session.actions.change({ years: [1998] });
    await until(session, 'every year again', ({ draft, busy }) => draft.years.length === 0 && busy === null);
    session.actions.change({ years: [1999] });
    await calculated(session);
    expect(session.state).toMatchObject({ currency: 'current', draft: { years: [] }, check: { blocked: false, years: [2025, 2024] } });
    expect(session.state.result?.view.years.map(({ year }) => year)).toEqual([2025, 2024]);
  });

  it('is looked at when the user pauses, not after every cell', async () => {
    const log = workerLog();
    const session = await openPane(office, exampleBytes('boce'), { quiet: 100, startWorker: inProcessWorker(log) });
    const looks = (): number => log.asked.filter(({ kind }) => kind === 'calculate').length;
    const [before, run] = [looks(), session.state.check?.runId];
    for (let i = 0; i < 20; i += 1) rate(50 + i);
    await until(session, 'a look', ({ currency, check, busy }) => currency !== 'checking' && busy === null && check?.runId !== run);
    expect(looks() - before).toBeLessThan(20);
    expect(looks()).toBeGreaterThan(before);
  });

  it('is looked at after a change while a calculation runs', async () => {
    const session = await openPane(office);
    let changed = false;
    session.subscribe(() => {
      if (changed || session.state.busy?.task !== 'calculate' || session.state.busy.phase !== 'calculate') return;
      changed = true;
      rate(60);
    });
    session.actions.calculate();
    await until(session, 'outdated', ({ currency, result }) => result !== null && currency === 'outdated');
  });
});

describe('looking in the background', () => {
  it('is tried again of itself when Excel did not allow it', async () => {
    const session = await openPane(office);
    await calculated(session);
    office.excel.faults.next({ afterActions: 'none', as: { hostError: 7000 } });
    rate(60);
    await until(session, 'outdated', ({ currency, busy }) => currency === 'outdated' && busy === null);
  });

  it('waits while nobody sees the pane, and is done when somebody does', async () => {
    const session = await openPane(office);
    await calculated(session);
    session.rest(true);
    rate(60);
    await until(session, 'the change', ({ currency }) => currency === 'checking');
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    expect(session.state).toMatchObject({ currency: 'checking', busy: null });
    session.rest(false);
    await until(session, 'outdated', ({ currency }) => currency === 'outdated');
  });
});
