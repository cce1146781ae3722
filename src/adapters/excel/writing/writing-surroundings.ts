import { ExcelFailure } from '../failure';
import type { TripSurroundings } from '../trip';
import type { RequestLimit } from './request-limit';

/** What a write goes by. */
export interface WritingSurroundings extends TripSurroundings {
  readonly limit: RequestLimit;
  /** Waits some milliseconds before Excel is asked again. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** The same for putting back what was there: a user who stops the writing wants that done. */
export const unstoppable = (around: WritingSurroundings): WritingSurroundings => ({
  ...around,
  progress: {
    enter: (phase) => around.progress.enter(phase),
    advance: () => undefined,
    waitForCellEdit: (waiting) => around.progress.waitForCellEdit(waiting),
    cancelled: false,
  },
});

/** Milliseconds before each new try. */
const WAITS = [500, 2_000, 6_000] as const;
const SECOND = 1_000;
/** An Excel that cannot hold a request back says so at once: the user gets a minute to finish the cell. */
const TRIES_WHEN_EDITING = 60;

/** Counts the tries of one task, and waits before each; longer every time, but for a user who is editing a cell. */
export class Tries {
  #failed = 0;
  #editing = 0;

  constructor(private readonly around: WritingSurroundings) {}

  /** Waits; false where it has been tried often enough, or where trying again is of no use. */
  async again(cause: unknown): Promise<boolean> {
    if (!(cause instanceof ExcelFailure) || cause.kind === 'cancelled' || cause.kind === 'too-old') return false;
    const milliseconds = cause.kind === 'editing' ? this.#whenEditing() : WAITS[this.#failed++];
    if (milliseconds === undefined) return false;
    await this.around.wait(milliseconds);
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
export const persist = async <T>(around: WritingSurroundings, task: () => Promise<T>): Promise<T> => {
  const tries = new Tries(around);
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
