import type { Progress } from '../../application/ports';
import { DEADLINE, ExcelFailure, failureOf, NOT_SENT, SENT } from './failure';

/** What a trip goes by; the times are in milliseconds. */
export interface TripSurroundings {
  readonly progress: Progress;
  /** How long to wait for an answer. Office.js itself waits for ever when an answer is lost. */
  readonly deadline?: number;
  /** After how long the user hears that Excel may be waiting for a cell that is being edited. */
  readonly cellEditNotice?: number;
  /** How often to look whether the user has asked to stop. */
  readonly cancelPoll?: number;
}

const MINUTE = 60_000;
const NOTICE = 5_000;
const POLL = 200;

/** A promise that only ever fails: when the user asks to stop, or when the deadline has passed. Until it is stopped it also sees to the notice. */
const watch = ({ progress, deadline = MINUTE, cellEditNotice = NOTICE, cancelPoll = POLL }: TripSurroundings): { readonly failed: Promise<never>; readonly stop: () => void } => {
  const timers: ReturnType<typeof setTimeout>[] = [];
  let noticed = false;
  const failed = new Promise<never>((_, reject) => {
    timers.push(
      setInterval(() => { if (progress.cancelled) reject(new ExcelFailure('cancelled', SENT)); }, cancelPoll),
      setTimeout(() => reject(new ExcelFailure('lost', DEADLINE)), deadline),
      setTimeout(() => {
        noticed = true;
        progress.waitForCellEdit(true);
      }, cellEditNotice),
    );
  });
  const stop = (): void => {
    timers.forEach((timer) => clearTimeout(timer));
    if (noticed) progress.waitForCellEdit(false);
  };
  return { failed, stop };
};

/** Queues calls and syncs. */
export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * One trip to Excel: the batch queues its calls and syncs once. Excel holds the request back while a cell is being edited; the user can
 * stop the waiting. Ranges are let go of with `untracked` before the sync, so that no request to clean up follows.
 * `within`: the context of an earlier trip, whose event handlers the batch removes.
 * Errors: ExcelFailure for whatever Excel or the waiting made of it; what the batch itself throws, as it is.
 */
export const trip = async <T>(around: TripSurroundings, batch: Batch<T>, within?: OfficeExtension.ClientRequestContext): Promise<T> => {
  if (around.progress.cancelled) throw new ExcelFailure('cancelled', NOT_SENT);
  const { failed, stop } = watch(around);
  try {
    return await Promise.race([Excel.run({ delayForCellEdit: true, ...(within ? { previousObjects: within } : {}) }, batch), failed]);
  } catch (thrown) {
    throw failureOf(thrown);
  } finally {
    stop();
  }
};

/**
 * A range for this trip only. Inside Excel.run every range is otherwise kept by Excel, which costs a call a range in the request
 * and a request afterwards to let them go. After the sync only what was loaded can be read of it.
 */
export const untracked = <T extends { untrack: () => T }>(range: T): T => range.untrack();
