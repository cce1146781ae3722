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

/** Counts the tries of one task, and waits longer before each. */
export class Tries {
  #made = 0;

  constructor(private readonly wait: WritingSurroundings['wait']) {}

  /** Waits; false where it has been tried often enough. */
  async again(): Promise<boolean> {
    const milliseconds = WAITS[this.#made];
    if (milliseconds === undefined) return false;
    this.#made += 1;
    await this.wait(milliseconds);
    return true;
  }
}
