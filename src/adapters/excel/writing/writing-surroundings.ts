import { type Patience, persist as persistWhen, WHATEVER_FAILS } from '../tries';
import type { RequestLimit } from './request-limit';

/** What a write goes by. */
export interface WritingSurroundings extends Patience { readonly limit: RequestLimit }

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

/** Does a thing until it succeeds or has been tried often enough. Error: that of the last try. */
export const persist = <T>(around: WritingSurroundings, task: () => Promise<T>): Promise<T> => persistWhen(around, task, WHATEVER_FAILS);
