import { seenWorkbook } from '../../../src/workbench/seen-workbook';
import { WorkbookError } from '../../../src/application';
import { excelWriter } from '../../../src/adapters/excel';
import { writtenTabMessages } from '../../../src/messages';
import { excelWorkbook } from '../../../src/taskpane/excel-workbook';
import type { PaneSession } from '../../../src/taskpane/session';
import { exampleBytes } from '../../office/flows/example-books';
import { useOffice } from '../../office/harness/jsdom-office';
import { calculated, endSessions, isIdle, openPane, until } from './visit';

const office = useOffice();
afterEach(endSessions);

const sheets = (): readonly string[] => office.excel.workbook.state.sheets.map(({ name }) => name);
const written = async (session: PaneSession) => {
  session.actions.write();
  await until(session, 'the end of the write', (state) => state.busy?.task !== 'write' && (state.written !== null || state.failure !== null));
  return until(session, 'all that follows', (state) => isIdle(state) && state.currency !== 'checking');
};
const failingWith = (left: string, code: 'not-answering' | 'protected' = 'not-answering') => ({
  ...excelWorkbook,
  writer: (progress: Parameters<typeof excelWorkbook.writer>[0]) => ({ ...excelWorkbook.writer(progress), write: () => Promise.reject(new WorkbookError(code, { left })) }),
});

describe('writing a report', () => {
  it('puts it in the workbook, names its first tab and how long it took, and knows what writing again would do', async () => {
    const session = await openPane(office);
    const before = sheets();
    await calculated(session);
    const { written: done, preview, failure, currency } = await written(session);
    const added = sheets().filter((name) => !before.includes(name));
    expect(done).toMatchObject({ tabs: added.length, firstTab: 'KPW Samenvatting' });
    expect(done?.took).toBeGreaterThan(0);
    expect(done?.tooLargeToKeep).toBe(false);
    expect(added).toEqual(preview?.tabs.map(({ name }) => name));
    expect(preview).toMatchObject({ changedCells: 0, unfinished: false });
    expect([failure, currency]).toEqual([null, 'current']);
  });

  it('tells the pane when what it shows is too large to be kept with the report', async () => {
    const writer = (progress: Parameters<typeof excelWorkbook.writer>[0]) => {
      const real = excelWorkbook.writer(progress);
      return { ...real, write: async (...[book, options]: Parameters<typeof real.write>) => { await real.write(book, options); options?.onNotKept?.(); } };
    };
    const session = await openPane(office, exampleBytes('boce'), { workbook: { ...excelWorkbook, writer } });
    await calculated(session);
    expect((await written(session)).written).toMatchObject({ firstTab: 'KPW Samenvatting', tooLargeToKeep: true });
  });

  it('leaves tabs out that the user does not want, but never the summary and the accountability', async () => {
    const session = await openPane(office);
    await calculated(session);
    session.actions.change({ leftOut: ['rates', 'benchmark', 'summary'] });
    expect(session.state.tabs.filter(({ chosen }) => !chosen).map(({ key }) => key)).toEqual(['rates', 'benchmark']);
    const chosen = session.state.tabs.length - 2;
    await until(session, 'a preview', (state) => isIdle(state) && state.preview?.tabs.length === chosen);
    await written(session);
    const tabs = sheets().filter((name) => name.startsWith('KPW'));
    expect(tabs).toHaveLength(chosen);
    expect(tabs).toEqual(expect.arrayContaining(['KPW Samenvatting', 'KPW Kostprijs', 'KPW Kengetallen', 'KPW Verdeling', 'KPW Controles', 'KPW Bevindingen', 'KPW Verantwoording']));
    expect(tabs).not.toEqual(expect.arrayContaining(['KPW Tarieven']));
    expect(tabs).not.toEqual(expect.arrayContaining(['KPW Benchmark']));
  });

  it('empties a tab of an earlier report that is left out now, and says so on it', async () => {
    const session = await openPane(office);
    await calculated(session);
    await written(session);
    session.actions.change({ leftOut: ['rates'] });
    await until(session, 'a preview', (state) => isIdle(state) && state.preview?.tabs.length === state.tabs.length - 1);
    await written(session);
    const tab = office.excel.workbook.Worksheets.GetItem('KPW Tarieven');
    expect(tab.GetUsedRangeOrNullObject(true)?.Values).toEqual([[writtenTabMessages('nl').notInReport]]);
  });

  it('no longer says that a report was written once another one is chosen, or its tabs were taken away', async () => {
    const session = await openPane(office);
    await calculated(session);
    await written(session);
    session.actions.change({ leftOut: ['rates'] });
    expect(session.state.written).toBeNull();
    await until(session, 'a preview', (state) => isIdle(state) && state.preview?.tabs.length === state.tabs.length - 1);
    await written(session);
    expect(session.state.written).not.toBeNull();
    office.excel.workbook.user.deleteSheet('KPW Kostprijs');
    await until(session, 'that it is gone', (state) => state.written === null && isIdle(state));
    expect(session.state.preview?.tabs.filter(({ isNew }) => isNew).map(({ name }) => name)).toEqual(['KPW Kostprijs']);
  });

  it('has the report in the language that is chosen, with the same figures', async () => {
    const session = await openPane(office);
    await calculated(session);
    const { result } = session.state;
    session.actions.speak('en');
    await until(session, 'English tabs', (state) => isIdle(state) && state.tabs[0]?.name === 'KPW Summary' && state.preview?.tabs[0]?.name === 'KPW Summary');
    expect(session.state.result?.view).toBe(result?.view);
    const [dutch, english] = [result, session.state.result].map((one) => JSON.parse(new TextDecoder().decode(one?.published ?? new Uint8Array())));
    expect(english.findings).not.toEqual(dutch.findings);
    expect({ ...english, findings: [] }).toEqual({ ...dutch, findings: [] });
    await written(session);
    expect(sheets()).toContain('KPW Summary');
  });

  it('takes over a language that is chosen while it calculates', async () => {
    const session = await openPane(office);
    session.subscribe(() => { if (session.state.busy?.phase === 'assemble' && session.state.draft.language === 'nl') session.actions.speak('en'); });
    session.actions.calculate();
    await until(session, 'English tabs', (state) => isIdle(state) && state.tabs[0]?.name === 'KPW Summary' && state.preview !== null);
  });

  it('does nothing without figures', async () => {
    const session = await openPane(office);
    session.actions.write();
    expect(session.state.busy).toBeNull();
    expect(office.excel.workbook.IsDirty).toBe(false);
  });

  it.each([
    ['marked', { inDoubt: true, preview: { unfinished: true } }], ['unknown', { inDoubt: true, preview: { unfinished: false } }],
    ['whole', { inDoubt: true, preview: { unfinished: false } }], ['previous', { inDoubt: false, preview: { unfinished: false } }], ['nothing', { inDoubt: false, preview: { unfinished: false } }],
  ])('that fails and left %s says so', async (left, expected) => {
    const session = await openPane(office, exampleBytes('boce'), { workbook: failingWith(left) });
    await calculated(session);
    expect(await written(session)).toMatchObject({ written: null, failure: { kind: 'workbook', code: 'not-answering', facts: { left } }, ...expected });
    await calculated(session);
    expect(session.state).toMatchObject({ failure: null, inDoubt: false });
  });

  it('that Excel refuses leaves nothing, and can be tried again', async () => {
    const writer = (progress: Parameters<typeof excelWorkbook.writer>[0]) => excelWriter({ progress, wait: () => Promise.resolve() });
    const session = await openPane(office, exampleBytes('boce'), { workbook: { ...excelWorkbook, writer } });
    await calculated(session);
    const before = seenWorkbook(office.excel);
    office.excel.faults.plan = (_, { members }) => (members.some(({ member }) => member === 'WorksheetCollection.add') ? { afterActions: 'none', as: { hostError: 7000 } } : null);
    expect(await written(session)).toMatchObject({ written: null, failure: { kind: 'workbook', facts: { left: 'nothing' } }, inDoubt: false });
    expect(Object.keys(seenWorkbook(office.excel).sheets)).toEqual(Object.keys(before.sheets));
    office.excel.faults.clear();
    expect(await written(session)).toMatchObject({ failure: null, written: { firstTab: 'KPW Samenvatting' } });
  });

  it('is not spoilt by an Excel that does not let us look again afterwards', async () => {
    const previewFails = { now: false };
    const writer = (progress: Parameters<typeof excelWorkbook.writer>[0]) => {
      const real = excelWorkbook.writer(progress);
      return { ...real, preview: (book: Parameters<typeof real.preview>[0]) => (previewFails.now ? Promise.reject(new WorkbookError('not-answering')) : real.preview(book)) };
    };
    const session = await openPane(office, exampleBytes('boce'), { workbook: { ...excelWorkbook, writer } });
    await calculated(session);
    previewFails.now = true;
    expect(await written(session)).toMatchObject({ failure: null, written: { firstTab: 'KPW Samenvatting' } });
    session.actions.change({ leftOut: ['rates'] });
    await until(session, 'that it cannot be looked at', (state) => isIdle(state) && state.failure !== null);
  });

  it('that failed keeps saying what it left, also when it cannot be looked at again what writing would do', async () => {
    const fails = { now: false };
    const writer = (progress: Parameters<typeof excelWorkbook.writer>[0]) => {
      const real = excelWorkbook.writer(progress);
      const preview = (book: Parameters<typeof real.preview>[0]) => (fails.now ? Promise.reject(new WorkbookError('session-expired')) : real.preview(book));
      return { ...real, preview, write: () => Promise.reject(new WorkbookError('session-expired', { left: 'marked' })) };
    };
    const session = await openPane(office, exampleBytes('boce'), { workbook: { ...excelWorkbook, writer } });
    await calculated(session);
    fails.now = true;
    session.actions.write();
    await until(session, 'that the write failed', (state) => isIdle(state) && state.failure !== null);
    let looks = 0;
    session.subscribe(() => { if (session.state.busy?.task === 'preview') looks += 1; });
    session.actions.change({ leftOut: ['rates'] });
    await until(session, 'that it was looked at again', (state) => looks > 0 && isIdle(state));
    expect(session.state.failure).toMatchObject({ facts: { left: 'marked' } });
  });

  it('tells a defect with the run that it concerns', async () => {
    const workbook = { ...excelWorkbook, writer: (progress: Parameters<typeof excelWorkbook.writer>[0]) => ({ ...excelWorkbook.writer(progress), write: () => Promise.reject(new TypeError('a table without a sheet')) }) };
    const session = await openPane(office, exampleBytes('boce'), { workbook });
    await calculated(session);
    const { failure, result } = await written(session);
    expect(failure).toEqual({ kind: 'defect', message: 'TypeError: a table without a sheet', runId: result?.view.runId });
    session.actions.dismissFailure();
    expect(session.state.failure).toBeNull();
  });
});
