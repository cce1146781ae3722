import { type Finding, type Language, type Outcome, type Trace, isBlocking } from '../domain';
import { calculate } from '../engine';
import { assembleReport, type ReportBook } from '../report';
import { readModel } from '../tables';
import type { Clock, Phase, Progress, WorkbookReader, WorkbookWriter } from './ports';

/** What one calculation needs from the outside. */
export interface CalculateWorkbookRequest {
  readonly reader: WorkbookReader;
  /** Where the report goes; null: no report is written. */
  readonly writer: WorkbookWriter | null;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly language: Language;
  /** Only these years; absent: every year in the workbook. */
  readonly years?: readonly number[];
}

export type CalculateWorkbookResult =
  | { readonly status: 'calculated'; readonly outcome: Outcome; readonly trace: Trace; readonly book: ReportBook }
  /** Something in the input stops the calculation; nothing was written. */
  | { readonly status: 'blocked'; readonly findings: readonly Finding[] }
  /** The user asked to stop; nothing was written. */
  | { readonly status: 'cancelled' };

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
  const { reader, writer, clock, progress, language, years } = request;

  if (!(await enter(progress, 'read'))) return CANCELLED;
  const content = await reader.read();

  if (!(await enter(progress, 'check'))) return CANCELLED;
  const { model, findings, placeInWorkbook } = readModel(content);
  if (!model || findings.some(isBlocking)) return { status: 'blocked', findings };

  if (!(await enter(progress, 'calculate'))) return CANCELLED;
  const calculation = calculate(model, { findings, years });
  const placed = (finding: Finding): Finding => ({ ...finding, place: placeInWorkbook(finding.place) });
  if (calculation.status === 'blocked') return { status: 'blocked', findings: calculation.findings.map(placed) };

  if (!(await enter(progress, 'assemble'))) return CANCELLED;
  const { trace } = calculation;
  const outcome = { ...calculation.outcome, findings: calculation.outcome.findings.map(placed) };
  const book = assembleReport(outcome, { language, madeOn: clock.today() });

  if (writer) {
    if (!(await enter(progress, 'write'))) return CANCELLED;
    await writer.write(book);
  }
  return { status: 'calculated', outcome, trace, book };
};
