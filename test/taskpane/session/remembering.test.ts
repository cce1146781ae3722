import { exampleBytes } from '../../office/flows/example-books';
import { useOffice } from '../../office/harness/jsdom-office';
import type { Day } from '../../../src/domain';
import { rememberedIn, textOf } from '../../../src/taskpane/session/remembered';
import type { ResultView } from '../../../src/report';
import { excelWorkbook } from '../../../src/taskpane/excel-workbook';
import { WorkbookError } from '../../../src/application';
import { calculated, endSessions, isIdle, openPane, reopenPane, until } from './visit';

const office = useOffice();
afterEach(endSessions);

const VIEW: ResultView = { runId: 'abc', participants: [{ code: 'X', name: 'Gemeente <é> 😀', role: 'host' }], activities: [], years: [] };
const REMEMBERED = { writtenOn: '2026-01-31' as Day, draft: { years: [2025], leftOut: ['rates'] }, view: VIEW };

/** Opens the example, calculates and writes it, and closes the pane. */
const writeReport = async (leftOut: readonly string[] = []): Promise<ResultView | undefined> => {
  const session = await openPane(office, exampleBytes('boce'));
  session.actions.change({ leftOut });
  await calculated(session);
  session.actions.write();
  await until(session, 'written', (state) => state.written !== null && isIdle(state));
  const view = session.state.result?.view;
  await session.end();
  return view;
};

describe('what is remembered with a report', () => {
  it('is there after reopening, with what was chosen, and current', async () => {
    const view = await writeReport(['benchmark']);
    const { state } = await reopenPane();
    expect(state).toMatchObject({ step: 'result', currency: 'current', draft: { leftOut: ['benchmark'], years: [] }, result: { remembered: true, published: null, took: null } });
    expect(state.result?.view).toEqual(view);
  });

  it('is out of date where the workbook was changed meanwhile', async () => {
    const view = await writeReport();
    office.excel.workbook.user.edit('Tarieven', 'D4', 60);
    await office.settle();
    const { state } = await reopenPane();
    expect(state).toMatchObject({ currency: 'outdated', result: { remembered: true } });
    expect(state.result?.view).toEqual(view);
  });

  it('makes way for a new calculation', async () => {
    await writeReport();
    const session = await reopenPane();
    await calculated(session);
    expect(session.state).toMatchObject({ currency: 'current', result: { remembered: false } });
  });

  it('is not written before a report is', async () => {
    const session = await openPane(office);
    session.actions.change({ leftOut: ['rates'] });
    await calculated(session);
    await session.end();
    const { state } = await reopenPane();
    expect(state).toMatchObject({ result: null, step: 'data', draft: { leftOut: [] } });
    expect(office.excel.workbook.IsDirty).toBe(false);
  });

  it('holds no cell of the user: no employee, no note, no source', () => {
    const kept = textOf({ ...REMEMBERED, view: VIEW });
    expect(Object.keys(rememberedIn(kept) ?? {}).sort()).toEqual(['draft', 'view', 'writtenOn']);
  });

  it('that cannot be read is as none: the pane opens as ever', async () => {
    const memory = () => ({ recall: () => Promise.reject(new WorkbookError('not-answering')) });
    const { state } = await openPane(office, exampleBytes('boce'), { workbook: { ...excelWorkbook, memory } });
    expect(state).toMatchObject({ result: null, failure: null, check: { blocked: false } });
  });

  it.each(['nonsense', '4:0:{}', '', textOf(REMEMBERED).slice(0, -3), textOf(REMEMBERED).replace('2025', '2024'), textOf(REMEMBERED).replace(/^4/, '9'), textOf(REMEMBERED).replace(/^4/, '2')])('is ignored where it was damaged, or of another version: %.20s', async (text) => {
    const memory = () => ({ recall: () => Promise.resolve(text) });
    const { state } = await openPane(office, exampleBytes('boce'), { workbook: { ...excelWorkbook, memory } });
    expect(state).toMatchObject({ result: null, failure: null });
  });

  it('is the same again', () => expect(rememberedIn(textOf(REMEMBERED))).toEqual(REMEMBERED));
});
