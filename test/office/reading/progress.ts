import type { Progress } from '../../../src/application/ports';

/** A progress that remembers what it was told, and whose user can ask to stop. */
export interface WatchedProgress extends Progress {
  readonly shares: readonly number[];
  /** What it was told of waiting for a cell, in order. */
  readonly waiting: readonly boolean[];
  cancelled: boolean;
}

export const watchedProgress = (): WatchedProgress => {
  const [shares, waiting]: [number[], boolean[]] = [[], []];
  return {
    shares, waiting, cancelled: false,
    enter: () => undefined,
    advance: (share) => { shares.push(share); },
    waitForCellEdit: (is) => { waiting.push(is); },
  };
};
