import type { LeftBehind } from '../../../domain';
import type { ReportBook } from '../../../report';
import { packBook } from './packed-book';
import type { PackedText } from './packed-text';
import { readState } from './read-state';
import { runBatch } from './run-batch';
import { endTurns, isOthers, partDeletion, readTurns, type TakenTurn } from './turn';
import type { WorkbookState } from './workbook-state';
import { ForwardWrite, isWhole } from './write-forward';
import { deletion, type WriteTarget } from './write-plan';
import { mayBeOurs, writableSheets, type WriteSession } from './write-session';
import { persist, unstoppable, type WritingSurroundings } from './writing-surroundings';

/** The report that stood there, with what was kept with it. */
export interface PreviousReport { readonly book: ReportBook; readonly memory: PackedText | null }

/** A write that failed after it had begun. */
export interface FailedWrite {
  readonly session: WriteSession;
  readonly target: WriteTarget;
  /** What stood there; null: no report that can be put back. */
  readonly previous: PreviousReport | null;
}

/** Milliseconds: looking takes little, and a user who stopped because Excel does not answer need not wait for that again. */
const LOOK = 10_000;

const briefly = (around: WritingSurroundings): WritingSurroundings => ({ ...around, deadline: Math.min(around.deadline ?? LOOK, LOOK) });

interface Found { readonly state: WorkbookState; readonly turns: readonly TakenTurn[] }

const look = (around: WritingSurroundings, session: WriteSession): Promise<Found | null> =>
  persist(around, async () => ({ turns: await readTurns(around), state: await readState(around, mayBeOurs(session)) })).catch(() => null);

const putBack = async (around: WritingSurroundings, { session, target }: FailedWrite, { book, memory }: PreviousReport, { state, turns }: Found): Promise<LeftBehind> => {
  const keys = new Set(book.tabs.map(({ key }) => key));
  const dropped = new Set([...session.added.keys()].filter((key) => !keys.has(key)));
  const back: WriteTarget = { book, memory, packed: await packBook(book), writeId: `${target.writeId}-back`, writer: target.writer };
  const written = await new ForwardWrite(around, session, back, dropped).run(state, turns);
  if (written.done) return 'previous';
  const after = await look(briefly(around), session);
  if (!after) return 'unknown';
  return isWhole(after.state, back, session) ? 'previous' : 'marked';
};

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

const mend = async (around: WritingSurroundings, failed: FailedWrite): Promise<LeftBehind> => {
  const { session, target, previous } = failed;
  const found = await look(briefly(around), session);
  if (!found) return 'unknown';
  const { state } = found;
  if (isWhole(state, target, session)) return 'whole';
  const sheets = writableSheets(session, state);
  if (!sheets) return 'marked';
  if ([...sheets.values()].every(({ id, identity }) => identity?.unfinished === false && (session.sheetsBefore.has(id) || state.part !== null))) return 'nothing';
  if (isOthers(found.turns, target.writer)) return 'marked';
  return previous ? putBack(around, failed, previous, found) : remove(around, failed);
};

/**
 * After a write that could not be finished: finds out what stands in the workbook, and puts the previous report back by the same code that
 * writes the next. What cannot be mended keeps its mark.
 */
export const takeBack = async (around: WritingSurroundings, failed: FailedWrite): Promise<LeftBehind> => {
  const patient = unstoppable(around);
  const left = await mend(patient, failed);
  if (left !== 'unknown') await endTurns(briefly(patient), failed.target.writer);
  return left;
};
