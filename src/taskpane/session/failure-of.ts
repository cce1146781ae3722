import { WorkbookError } from '../../application';
import type { Failure } from './pane-state';

/** What was thrown, as the pane shows it; whatever is not about the workbook is a defect of ours. */
export const failureOf = (error: unknown, runId: string | null): Failure => (error instanceof WorkbookError
  ? { kind: 'workbook', code: error.code, facts: error.facts }
  : { kind: 'defect', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error), runId });

/** The user asked to stop. */
export const STOPPED: Failure = { kind: 'workbook', code: 'cancelled', facts: {} };

const IN_DOUBT: readonly unknown[] = ['whole', 'marked', 'unknown'];

/** Whether a failure leaves something else in the workbook than stood there before. A report that was put back stands as it was seen. */
export const isLeftInDoubt = (failure: Failure): boolean => failure.kind === 'defect' || IN_DOUBT.includes(failure.facts['left']);
