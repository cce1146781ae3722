import { WorkbookError } from '../../../application/ports';
import { ExcelFailure, NOT_SENT } from '../failure';
import { Tries, WHATEVER_FAILS } from '../tries';
import { batchesOf } from './batches';
import { drawnTabs } from './drawn-tabs';
import { readState } from './read-state';
import { refuseProtected, refuseReadOnly } from './refusals';
import { runBatch } from './run-batch';
import { endTurns, isOthers, readTurns, type TakenTurn, Turn } from './turn';
import type { WorkbookState } from './workbook-state';
import { type WritePlan, writePlan, type WriteTarget } from './write-plan';
import { mayBeOurs, undecidedSheets, writableSheets, type WriteSession } from './write-session';
import type { WritingSurroundings } from './writing-surroundings';

/** How a write went. `begun`: some request was sent, so that the workbook may have changed. */
export type ForwardResult =
  | { readonly done: true }
  | { readonly done: false; readonly cause: unknown; readonly begun: boolean };

/** Whether the workbook holds the target to the last call: our part is of this very write, and no tab says unfinished. */
export const isWhole = (state: WorkbookState, { book, writeId }: WriteTarget, session: WriteSession): boolean => {
  const sheets = writableSheets(session, state);
  return state.part?.writeId === writeId && book.tabs.every(({ key }) => sheets?.get(key)?.identity?.unfinished === false)
    && [...sheets?.values() ?? []].every(({ identity }) => identity?.unfinished === false);
};

/** One write of a target, with all its tries. */
export class ForwardWrite {
  #begun = false;
  readonly #tries: Tries;

  /** `dropped`: tabs that were made by the write that is taken back; they are deleted. */
  constructor(
    private readonly around: WritingSurroundings, private readonly session: WriteSession, private readonly target: WriteTarget,
    private readonly dropped: ReadonlySet<string> = new Set(),
  ) {
    this.#tries = new Tries(around, WHATEVER_FAILS);
  }

  /** Writes the target; after a failure it reads what stands in the workbook, and goes on from there. */
  async run(first: WorkbookState, turns: readonly TakenTurn[] = []): Promise<ForwardResult> {
    try {
      return await this.#goOn(first, turns);
    } finally {
      this.#tries.end();
    }
  }

  async #goOn(first: WorkbookState, taken: readonly TakenTurn[]): Promise<ForwardResult> {
    const { around, session, target: { writer } } = this;
    let seen: { readonly state: WorkbookState; readonly turns: readonly TakenTurn[] } | null = { state: first, turns: taken };
    for (;;) {
      try {
        // the turns first: what another writer does after that makes taking ours fail
        seen ??= { turns: await readTurns(around), state: await readState(around, mayBeOurs(session)) };
        if (this.#begun && isWhole(seen.state, this.target, session)) {
          await endTurns(around, writer);
          return { done: true };
        }
        if (this.#begun && isOthers(seen.turns, writer)) throw new ExcelFailure('gone', 'Conflict');
        await this.#runPlan(this.#plan(seen.state), session.kind === 'report' ? new Turn(writer, seen.turns, seen.state.partId) : null);
        return { done: true };
      } catch (cause) {
        seen = null;
        if (!(await this.#mayGoOn(cause))) return { done: false, cause, begun: this.#begun };
      }
    }
  }

  async #mayGoOn(cause: unknown): Promise<boolean> {
    return cause instanceof ExcelFailure && cause.kind === 'too-large' ? this.around.limit.halve() : this.#tries.again(cause);
  }

  #plan(state: WorkbookState): WritePlan {
    const { session, target: { book } } = this;
    refuseReadOnly(state);
    const sheets = writableSheets(session, state);
    if (!sheets) throw new WorkbookError('tab-undecided', { sheets: undecidedSheets(session, state) });
    const tabs = drawnTabs(book, { session, state, sheets }, this.dropped);
    refuseProtected(state, tabs);
    for (const { existing, tab, sheet } of tabs) if (!existing) session.added.set(tab.key, sheet);
    const toDelete = [...sheets].filter(([key]) => this.dropped.has(key)).map(([, { id }]) => id);
    const { date1904, partId, otherParts } = state;
    return writePlan(this.target, { tabs, toDelete, bookId: session.bookId, date1904, partId, otherParts, limit: this.around.limit.bytes });
  }

  async #runPlan({ content, last }: WritePlan, turn: Turn | null): Promise<void> {
    const { limit, progress } = this.around;
    const held = turn ? [turn.hold] : [];
    const batches = batchesOf([...(turn ? [turn.take] : []), ...content], limit.bytes);
    const ids = new Map<string, string>();
    for (const [i, batch] of batches.entries()) {
      (await this.#send(i > 0 ? [...held, ...batch] : batch)).forEach((id, name) => {
        ids.set(name, id);
        this.session.made.add(id);
      });
      progress.advance((i + 1) / (batches.length + 1));
    }
    for (const batch of batchesOf([...last(ids), ...(turn ? [turn.letGo] : [])], limit.bytes)) await this.#send([...held, ...batch]);
    progress.advance(1);
  }

  async #send(batch: Parameters<typeof runBatch>[1]): ReturnType<typeof runBatch> {
    const before = this.#begun;
    this.#begun = true;
    try {
      return await runBatch(this.around, batch);
    } catch (cause) {
      if (cause instanceof ExcelFailure && cause.code === NOT_SENT) this.#begun = before;
      throw cause;
    }
  }
}
