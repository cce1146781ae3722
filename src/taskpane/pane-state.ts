import type { Phase } from '../application';
import type { Fact, WorkbookErrorCode } from '../domain';
import type { EngineAnswer } from './engine/calculate-in-worker';

/** What the writing of a report would do to the workbook. */
export interface ReportPreview {
  readonly tabs: readonly { readonly name: string; readonly isNew: boolean }[];
  /** Against the report that stands in the workbook; absent where there is none. */
  readonly changedCells?: number;
  /** False: this Excel forgets what the user can undo as soon as anything is written by an add-in. */
  readonly undoSurvives: boolean;
  /** A report of an earlier time was not finished, and says so on its tabs. */
  readonly unfinished: boolean;
}

/** `handOver`: the tables go from the pane to the calculation. `preview`: looking what writing would do. */
export type Activity = Phase | 'handOver' | 'preview';

export interface Busy {
  readonly activity: Activity;
  /** From 0 to 1; null where it is not known. */
  readonly share: number | null;
  /** Excel waits until the user has finished a cell. */
  readonly waitingForCellEdit: boolean;
  /** The user has asked to stop. */
  readonly stopping: boolean;
}

/** Why the last task did not end well. */
export type Failure =
  | { readonly kind: 'workbook'; readonly code: WorkbookErrorCode; readonly facts: Readonly<Record<string, Fact>> }
  /** A fault of ours; the run is the one it concerns, where there is one. */
  | { readonly kind: 'defect'; readonly message: string; readonly runId: string | null };

const IN_DOUBT: readonly unknown[] = ['whole', 'marked', 'unknown'];

/** Whether a failure leaves something else in the workbook than stood there before. A report that was put back stands as it was seen. */
export const isLeftInDoubt = (failure: Failure | null): boolean =>
  failure !== null && (failure.kind === 'defect' || IN_DOUBT.includes(failure.facts['left']));

export type Answered = Exclude<EngineAnswer, { readonly status: 'cancelled' }>;

/** Everything that the pane shows. */
export interface PaneState {
  readonly busy: Busy | null;
  readonly answer: Answered | null;
  readonly preview: ReportPreview | null;
  readonly written: boolean;
  readonly failure: Failure | null;
  /** A write failed after it had begun: what the preview saw no longer holds. */
  readonly inDoubt: boolean;
}

export const AT_START: PaneState = { busy: null, answer: null, preview: null, written: false, failure: null, inDoubt: false };
