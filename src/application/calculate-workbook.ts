import type { Language } from '../domain';
import { calculateContent, type ContentCalculation } from './calculate-content';
import type { Choice } from './choose-scenarios';
import type { Clock, Phase, Progress, WorkbookReader, WorkbookWriter } from './ports';

/** What one calculation needs from the outside. */
export interface CalculateWorkbookRequest extends Choice {
  readonly reader: WorkbookReader;
  /** Where the report goes; null: no report is written. */
  readonly writer: WorkbookWriter | null;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly language: Language;
  /** Only these years; absent: every year in the workbook. */
  readonly years?: readonly number[];
}

/** Blocked or cancelled: nothing was written. */
export type CalculateWorkbookResult = ContentCalculation;

const CANCELLED = { status: 'cancelled' } as const;

/** Enters a phase, and lets the screen draw; false when the user has asked to stop. */
const enter = async (progress: Progress, phase: Phase): Promise<boolean> => {
  progress.enter(phase);
  await Promise.resolve();
  return !progress.cancelled;
};

/**
 * Kostprijzen berekenen: reads a workbook, checks its tables, calculates, assembles the report and writes it.
 * Findings are in the result, never thrown. Error: WorkbookError, from the reader or the writer; then nothing was written.
 */
export const calculateWorkbook = async (request: CalculateWorkbookRequest): Promise<CalculateWorkbookResult> => {
  const { reader, writer, clock, progress, language, years, scenarios, supportMethod } = request;

  if (!(await enter(progress, 'read'))) return CANCELLED;
  const content = await reader.read();

  const result = calculateContent(content, { language, madeOn: clock.today(), progress, scenarios, supportMethod, ...(years ? { years } : {}) });

  if (result.status === 'calculated' && writer) {
    if (!(await enter(progress, 'write'))) return CANCELLED;
    await writer.write(result.book);
  }
  return result;
};
