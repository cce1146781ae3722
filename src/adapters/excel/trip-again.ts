import { ExcelFailure } from './failure';
import { type Batch, trip, type TripSurroundings } from './trip';

/** How long a trip that may be made again is tried. */
export interface Patience extends TripSurroundings {
  /** Waits so many milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

const SECOND = 1_000;
const TRIES_WHEN_THROTTLED = 4;
const TRIES_WHEN_EDITING = 60;

/** Waits so many milliseconds. */
export const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** How long until the next try; undefined where trying again is of no use. */
const pauseAfter = (thrown: unknown, tries: number): number | undefined => {
  if (!(thrown instanceof ExcelFailure)) return undefined;
  if (thrown.kind === 'editing') return tries < TRIES_WHEN_EDITING ? SECOND : undefined;
  return thrown.kind === 'retry-later' && tries < TRIES_WHEN_THROTTLED ? SECOND * 2 ** (tries - 1) : undefined;
};

/**
 * A trip whose batch may be carried out more than once: made again while Excel is too busy (three times, waiting longer every time) and, where
 * Excel cannot hold a request back, while a cell is being edited (about a minute, and the user is told). Errors: as `trip`.
 */
export const tripAgain = async <T>(around: Patience, batch: Batch<T>, within?: OfficeExtension.ClientRequestContext): Promise<T> => {
  const { progress, wait = sleep } = around;
  let noticed = false;
  try {
    for (let tries = 1; ; tries += 1) {
      try {
        return await trip(around, batch, within);
      } catch (thrown) {
        const pause = pauseAfter(thrown, tries);
        if (pause === undefined) throw thrown;
        if (!noticed && thrown instanceof ExcelFailure && thrown.kind === 'editing') {
          noticed = true;
          progress.waitForCellEdit(true);
        }
        await wait(pause);
      }
    }
  } finally {
    if (noticed) progress.waitForCellEdit(false);
  }
};
