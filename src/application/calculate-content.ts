import { type Day, type Finding, type Language, type Outcome, type Trace, type WorkbookContent, isBlocking } from '../domain';
import { calculate } from '../engine';
import { assembleReport, type ReportBook } from '../report';
import { readModel } from '../tables';
import type { Phase, Progress } from './ports';

export interface CalculateContentRequest {
  readonly language: Language;
  /** The date on the report; never used in a calculation. */
  readonly madeOn: Day;
  /** Only these years; absent: every year in the workbook. */
  readonly years?: readonly number[];
  readonly progress: Pick<Progress, 'enter' | 'cancelled'>;
}

export type ContentCalculation =
  | { readonly status: 'calculated'; readonly outcome: Outcome; readonly trace: Trace; readonly book: ReportBook }
  /** Something in the input stops the calculation. */
  | { readonly status: 'blocked'; readonly findings: readonly Finding[] }
  /** The user asked to stop. */
  | { readonly status: 'cancelled' };

const CANCELLED = { status: 'cancelled' } as const;

/** Enters a phase; false when the user has asked to stop. */
const enter = (progress: CalculateContentRequest['progress'], phase: Phase): boolean => {
  progress.enter(phase);
  return !progress.cancelled;
};

/**
 * From the content of a workbook to the report: checks the tables, calculates, assembles. Nothing waits and nothing is thrown for the input,
 * so that a worker and the command line run the same lines. Findings are in the result.
 */
export const calculateContent = (content: WorkbookContent, request: CalculateContentRequest): ContentCalculation => {
  const { language, madeOn, years, progress } = request;

  if (!enter(progress, 'check')) return CANCELLED;
  const { model, findings, placeInWorkbook } = readModel(content);
  if (!model || findings.some(isBlocking)) return { status: 'blocked', findings };

  if (!enter(progress, 'calculate')) return CANCELLED;
  const calculation = calculate(model, { findings, years });
  const placed = (finding: Finding): Finding => ({ ...finding, place: placeInWorkbook(finding.place) });
  if (calculation.status === 'blocked') return { status: 'blocked', findings: calculation.findings.map(placed) };

  if (!enter(progress, 'assemble')) return CANCELLED;
  const { trace } = calculation;
  const outcome = { ...calculation.outcome, findings: calculation.outcome.findings.map(placed) };
  return { status: 'calculated', outcome, trace, book: assembleReport(outcome, { language, madeOn }) };
};
