import { useOffice } from '../../office/harness/jsdom-office';
import { exampleBytes } from '../../office/flows/example-books';
import { addTable } from '../../office/reading/filled-workbook';
import { excelWorkbook } from '../../../src/taskpane/excel-workbook';
import { WorkbookError } from '../../../src/application';
import { inProcessWorker, workerLog } from './in-process-worker';
import { endSessions, isIdle, looked, openPane, sessionOf, until } from './visit';

const office = useOffice();
afterEach(endSessions);

describe('opening the pane', () => {
  it('looks at the workbook, and leaves it as it was: not dirty, nothing set, and undo as it was', async () => {
    const session = await openPane(office);
    office.excel.workbook.user.edit('Tarieven', 'D4', 45.86);
    const [undo, trips] = [office.excel.workbook.user.undoDepth, office.excel.traffic.length];
    await until(session, 'a second look', () => office.excel.traffic.length > trips && isIdle(session.state) && session.state.currency !== 'checking');
    expect(office.excel.workbook.user.undoDepth).toBe(undo);
    const kinds = office.excel.traffic.flatMap(({ actions }) => actions.filter(({ kind }) => kind === 'set').map(({ member }) => member));
    expect(kinds).toEqual([]);
  });

  it('leaves a workbook that need not be saved so', async () => {
    await openPane(office);
    expect(office.excel.workbook.IsDirty).toBe(false);
  });

  it('shows which tables stand where, the findings, the settings in force and the years', async () => {
    const { state: { overview, check, step, result, currency } } = await openPane(office);
    expect(overview).toMatchObject({ isEmpty: false, mayWrite: true, missing: expect.arrayContaining(['mappings']) });
    expect(overview?.found.find(({ table }) => table === 'hours')).toMatchObject({ table: 'hours', by: 'name', sheet: 'Uren', name: 'Uren', address: 'Uren!A3:I208', rows: 205 });
    expect(check).toMatchObject({ blocked: false, years: [2025, 2024] });
    expect(check?.settings.find(({ id }) => id === 'year')).toEqual({ id: 'year', value: 2025, address: 'Instellingen!B4' });
    expect([step, result, currency]).toEqual(['data', null, 'unknown']);
  });

  it('beside an empty workbook says that it is empty, and blocks nothing but the calculation', async () => {
    const { state } = await openPane(office, null);
    expect(state.overview).toMatchObject({ isEmpty: true, found: [] });
    expect(state.overview?.missing.slice(0, 3)).toEqual(['activities', 'hours', 'rates']);
    expect(state.check).toMatchObject({ blocked: true, runId: null, years: [], settings: [] });
    expect(state.failure).toBeNull();
  });

  it('ends every worker that looked', async () => {
    const log = workerLog();
    await openPane(office, exampleBytes('boce'), { startWorker: inProcessWorker(log) });
    expect(log.asked.filter(({ kind }) => kind === 'calculate')).toHaveLength(1);
    expect(log.alive).toBe(0);
  });

  it('works without a watcher: what the user changes is seen when it is looked at again', async () => {
    const watcher = () => ({ watch: () => Promise.reject(new WorkbookError('excel-too-old')) });
    const session = await openPane(office, exampleBytes('boce'), { workbook: { ...excelWorkbook, watcher } });
    expect(session.state.failure).toBeNull();
    const before = session.state.check?.runId;
    office.excel.workbook.user.edit('Tarieven', 'D4', 50);
    await office.settle();
    expect(session.state.check?.runId).toBe(before);
    session.actions.look();
    await until(session, 'another run', ({ check }) => check?.runId !== before);
  });

  it('shows why the first look failed, and looks again when it is asked to', async () => {
    await office.reset();
    addTable(office.excel, { sheet: 'Uren', name: 'Uren', cells: [['Activiteit', 'Functie', 'Uren'], ['A', 'P', 1]] });
    const session = sessionOf();
    office.excel.faults.plan = () => ({ afterActions: 'none', as: { hostError: 7000 } });
    await session.start();
    await until(session, 'a failure', ({ failure }) => failure !== null);
    expect(session.state).toMatchObject({ check: null, currency: 'unknown', failure: { kind: 'workbook' } });
    office.excel.faults.clear();
    session.actions.look();
    await looked(session);
    expect(session.state).toMatchObject({ failure: null, check: { blocked: true } });
  });

  it('tells a defect of a worker that looks', async () => {
    await office.reset();
    const session = sessionOf({ startWorker: () => { throw new Error('blocked by a policy'); } });
    await session.start();
    await until(session, 'a failure', ({ failure }) => failure !== null);
    expect(session.state.failure).toEqual({ kind: 'defect', message: 'Error: blocked by a policy', runId: null });
  });
});
