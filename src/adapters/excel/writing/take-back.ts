import type { LeftBehind } from '../../../domain';
import type { ReportBook } from '../../../report';
import { COST, type Operation } from './operation';
import { packBook } from './packed-book';
import { readState } from './read-state';
import { runBatch } from './run-batch';
import type { WorkbookState } from './workbook-state';
import { ForwardWrite, isWhole } from './write-forward';
import { deletion, type WriteTarget } from './write-plan';
import { mayBeOurs, writableSheets, type WriteSession } from './write-session';
import { persist, unstoppable, type WritingSurroundings } from './writing-surroundings';

/** A write that failed after it had begun. */
export interface FailedWrite {
  readonly session: WriteSession;
  readonly target: WriteTarget;
  /** The report that stood there; null: none that can be put back. */
  readonly previous: ReportBook | null;
}

/** Milliseconds: looking takes little, and a user who stopped because Excel does not answer need not wait for that again. */
const LOOK = 10_000;

const stateNow = (around: WritingSurroundings, session: WriteSession): Promise<WorkbookState | null> => {
  const briefly = { ...around, deadline: Math.min(around.deadline ?? LOOK, LOOK) };
  return persist(briefly, () => readState(briefly, mayBeOurs(session))).catch(() => null);
};

const putBack = async (around: WritingSurroundings, { session, target }: FailedWrite, previous: ReportBook, state: WorkbookState): Promise<LeftBehind> => {
  const keys = new Set(previous.tabs.map(({ key }) => key));
  const dropped = new Set([...session.added.keys()].filter((key) => !keys.has(key)));
  const back: WriteTarget = { book: previous, packed: await packBook(previous), writeId: `${target.writeId}-back` };
  if ((await new ForwardWrite(around, session, back, dropped).run(state)).done) return 'previous';
  const after = await stateNow(around, session);
  if (!after) return 'unknown';
  return isWhole(after, back, session) ? 'previous' : 'marked';
};

const partDeletion = (id: string): Operation => ({ bytes: COST.object + COST.call, apply: ({ workbook }) => workbook.customXmlParts.getItem(id).delete() });

/** The custom XML part that this very write made, or wrote over. */
const partsOf = ({ part, partId, otherParts }: WorkbookState, { writeId }: WriteTarget): readonly string[] =>
  [...(partId === null ? [] : [{ id: partId, part }]), ...otherParts].filter((one) => one.part?.writeId === writeId).map(({ id }) => id);

/** There was no report: what this write made goes away again, but for what a colleague has since made their own. */
const remove = async (around: WritingSurroundings, { session, target }: FailedWrite): Promise<LeftBehind> => {
  let left: LeftBehind = 'unknown';
  const removed = async (): Promise<LeftBehind> => {
    left = 'unknown';
    const state = await readState(around, mayBeOurs(session));
    const made = [...writableSheets(session, state)?.values() ?? []].filter(({ identity }) => identity === null || identity.bookId === session.bookId);
    left = made.length === 0 ? 'nothing' : 'marked';
    if (made.some(({ id }) => session.sheetsBefore.has(id))) return left;
    const deletions = [...made.map(({ id }) => deletion(id)), ...partsOf(state, target).map(partDeletion)];
    if (deletions.length > 0) await runBatch(around, deletions);
    return 'nothing';
  };
  return persist(around, removed).catch(() => left);
};

/**
 * After a write that could not be finished: finds out what stands in the workbook, and puts the previous report back by the same code that
 * writes the next. What cannot be mended keeps its mark.
 */
export const takeBack = async (around: WritingSurroundings, failed: FailedWrite): Promise<LeftBehind> => {
  const patient = unstoppable(around);
  const { session, target, previous } = failed;
  const state = await stateNow(patient, session);
  if (!state) return 'unknown';
  if (isWhole(state, target, session)) return 'whole';
  const sheets = writableSheets(session, state);
  if (!sheets) return 'marked';
  if ([...sheets.values()].every(({ id, identity }) => session.sheetsBefore.has(id) && identity?.unfinished === false)) return 'nothing';
  return previous ? putBack(patient, failed, previous, state) : remove(patient, failed);
};
