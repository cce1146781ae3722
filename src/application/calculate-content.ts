import { type Day, type Finding, type Language, type Outcome, type Trace, type WorkbookContent, isBlocking } from '../domain';
import { calculate } from '../engine';
import { assembleReport, type ReportBook } from '../report';
import { type ModelReading, readModel } from '../tables';
import { type Choice, chosen, methodInBook } from './choose-scenarios';
import type { Phase, Progress } from './ports';

export interface TryContentRequest extends Choice {
  /** Only these years; absent: every year in the workbook. */
  readonly years?: readonly number[];
  readonly progress: Pick<Progress, 'enter' | 'cancelled'>;
}

export interface CalculateContentRequest extends TryContentRequest {
  readonly language: Language;
  /** The date on the report; never used in a calculation. */
  readonly madeOn: Day;
}

/** The calculation without a report. `reading`: how the tables were read, for whoever goes back to the cells. */
export type ContentTrial =
  | { readonly status: 'calculated'; readonly outcome: Outcome; readonly trace: Trace; readonly reading: ModelReading }
  /** Something in the input stops the calculation. */
  | { readonly status: 'blocked'; readonly findings: readonly Finding[]; readonly reading: ModelReading }
  /** The user asked to stop. */
  | { readonly status: 'cancelled' };

export type ContentCalculation =
  | (Extract<ContentTrial, { readonly status: 'calculated' }> & { readonly book: ReportBook })
  | Exclude<ContentTrial, { readonly status: 'calculated' }>;

const CANCELLED = { status: 'cancelled' } as const;

/** Enters a phase; false when the user has asked to stop. */
const enter = (progress: TryContentRequest['progress'], phase: Phase): boolean => {
  progress.enter(phase);
  return !progress.cancelled;
};

/**
 * Controleren: checks the tables and calculates, for everything there is to say about the input; no report is assembled.
 * Nothing waits and nothing is thrown for the input. Findings are in the result, with their places as they stand in the workbook.
 */
export const tryContent = (content: WorkbookContent, { years, progress, ...choice }: TryContentRequest): ContentTrial => {
  if (!enter(progress, 'check')) return CANCELLED;
  const reading = readModel(content);
  const { model, findings, placeInWorkbook } = reading;
  if (!model || findings.some(isBlocking)) return { status: 'blocked', findings, reading };
  const { model: ruled, scenarios } = chosen(model, reading, choice);

  if (!enter(progress, 'calculate')) return CANCELLED;
  const calculation = calculate(ruled, { findings, years, scenarios });
  const placed = (finding: Finding): Finding => ({ ...finding, place: placeInWorkbook(finding.place) });
  if (calculation.status === 'blocked') return { status: 'blocked', findings: calculation.findings.map(placed), reading };
  const { outcome, trace } = calculation;
  return { status: 'calculated', outcome: { ...outcome, findings: outcome.findings.map(placed) }, trace, reading };
};

/**
 * From the content of a workbook to the report: checks the tables, calculates, assembles. Nothing waits and nothing is thrown for the input,
 * so that a worker and the command line run the same lines. Findings are in the result.
 */
export const calculateContent = (content: WorkbookContent, request: CalculateContentRequest): ContentCalculation => {
  const { language, madeOn, progress } = request;
  const trial = tryContent(content, request);
  if (trial.status !== 'calculated') return trial;
  if (!enter(progress, 'assemble')) return CANCELLED;
  return { ...trial, book: assembleReport(trial.outcome, { language, madeOn, ...methodInBook(trial.reading, request) }) };
};
