import { excelWorkbook } from '../../../src/taskpane/excel-workbook';
import type { Day } from '../../../src/domain';
import { PaneSession, type PaneState, type SessionParts } from '../../../src/taskpane/session';
import { openXlsx } from '../../../src/workbench/open-xlsx';
import { exampleBytes } from '../../office/flows/example-books';
import type { JsdomOffice } from '../../office/harness/jsdom-office';
import { inProcessWorker } from './in-process-worker';

export const TODAY = '2026-01-31' as Day;
const LONGEST_WAIT = 30_000;
jest.setTimeout(2 * LONGEST_WAIT);

/** Waits until a condition holds; there is no other end to wait for than that the state changes. */
export const until = async (session: PaneSession, what: string, holds: (state: PaneState) => boolean): Promise<PaneState> => {
  const deadline = Date.now() + LONGEST_WAIT;
  while (!holds(session.state)) {
    if (Date.now() > deadline) throw new Error(`it did not come: ${what}; ${JSON.stringify({ ...session.state, overview: null, check: null, result: null, tabs: [] })}`);
    await new Promise((resolve) => { setTimeout(resolve, 2); });
  }
  return session.state;
};

export const isIdle = ({ busy }: PaneState): boolean => busy === null;

const sessions = new Set<PaneSession>();

export const sessionOf = (parts: Partial<SessionParts> = {}): PaneSession => {
  const session = new PaneSession({ workbook: excelWorkbook, startWorker: inProcessWorker(), clock: { today: () => TODAY }, language: 'nl', quiet: 5, ...parts });
  sessions.add(session);
  return session;
};

/** Lets go of every session of the test. Belongs in afterEach. */
export const endSessions = async (): Promise<void> => {
  await Promise.all([...sessions].map((session) => session.end()));
  sessions.clear();
};

/** Until the first look is done, and nothing more is wanted. */
export const looked = (session: PaneSession): Promise<PaneState> => until(session, 'a look', (state) => state.check !== null && isIdle(state) && state.currency !== 'checking');

/** Opens a workbook, and the pane beside it. */
export const openPane = async (office: JsdomOffice, xlsx: Uint8Array | null = exampleBytes('boce'), parts: Partial<SessionParts> = {}): Promise<PaneSession> => {
  await office.reset();
  if (xlsx) await openXlsx(xlsx, office.excel.workbook);
  const session = sessionOf(parts);
  await session.start();
  await looked(session);
  return session;
};

/** Opens the pane anew beside the workbook that is open. */
export const reopenPane = async (parts: Partial<SessionParts> = {}): Promise<PaneSession> => {
  const session = sessionOf(parts);
  await session.start();
  await looked(session);
  return session;
};

export const calculated = async (session: PaneSession): Promise<PaneState> => {
  session.actions.calculate();
  return until(session, 'a calculation', (state) => isIdle(state) && state.currency !== 'checking');
};
