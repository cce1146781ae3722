import { ExcelFailure, type FailureKind } from './failure';
import type { TripSurroundings } from './trip';

/** How long a task that may be done again is tried. */
export interface Patience extends TripSurroundings {
  /** Waits so many milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** Which failures may not come again when the task is done again. */
export type MayHelp = (kind: FailureKind) => boolean;

/** For what is only read or asked: an Excel that is busy, or where a cell is being edited. */
export const WHEN_BUSY: MayHelp = (kind) => kind === 'retry-later' || kind === 'editing';
/** For what must be brought to an end, and is looked at anew before every try. */
export const WHATEVER_FAILS: MayHelp = (kind) => kind !== 'cancelled' && kind !== 'too-old';

const SECOND = 1_000;
/** Milliseconds before each new try. */
const WAITS = [SECOND, 2 * SECOND, 4 * SECOND] as const;
/** An Excel that cannot hold a request back says so at once: the user gets a minute to finish the cell. */
const TRIES_WHEN_EDITING = 60;

/** Waits so many milliseconds. */
const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** Counts the tries of one task, and waits before each; longer every time, but for a user who is editing a cell, who is told so once. */
export class Tries {
  #failed = 0;
  #editing = 0;

  constructor(private readonly around: Patience, private readonly mayHelp: MayHelp) {}

  /** Waits; false where it has been tried often enough, or where trying again is of no use. */
  async again(cause: unknown): Promise<boolean> {
    if (!(cause instanceof ExcelFailure) || !this.mayHelp(cause.kind)) return false;
    const milliseconds = cause.kind === 'editing' ? this.#whenEditing() : WAITS[this.#failed++];
    if (milliseconds === undefined) return false;
    await (this.around.wait ?? sleep)(milliseconds);
    return true;
  }

  /** Done, one way or the other: the user need not be told any longer that Excel waits. */
  end(): void {
    if (this.#editing > 0) this.around.progress.waitForCellEdit(false);
  }

  #whenEditing(): number | undefined {
    if (this.#editing === 0) this.around.progress.waitForCellEdit(true);
    this.#editing += 1;
    return this.#editing < TRIES_WHEN_EDITING ? SECOND : undefined;
  }
}

/** Does a thing until it succeeds or has been tried often enough. Error: that of the last try. */
export const persist = async <T>(around: Patience, task: () => Promise<T>, mayHelp: MayHelp): Promise<T> => {
  const tries = new Tries(around, mayHelp);
  try {
    for (;;) {
      try {
        return await task();
      } catch (cause) {
        if (!(await tries.again(cause))) throw cause;
      }
    }
  } finally {
    tries.end();
  }
};
