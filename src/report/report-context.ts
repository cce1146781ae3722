import { fromDecimal, compare, type Basis, type Day, type Language, type Outcome, type Settings } from '../domain';
import { fill, reportWords, type ReportWords } from '../messages';
import { figureCells, type FigureCells } from './cells';
import { numberText } from './number-text';
import { basesOf, baseOutcome, periodsOf, type Period } from './run-periods';

export interface ReportOptions {
  readonly language: Language;
  /** null: no date on the report. */
  readonly madeOn: Day | null;
  readonly title?: string;
  /** Hulpkostenmethode as the workbook has it, where another was asked for at the calculation; absent: the workbook decided. */
  readonly supportMethodInBook?: Settings['supportMethod'];
}

/** What every tab needs: the outcome, its periods, and the words and cells of the language. */
export interface ReportContext extends FigureCells {
  readonly outcome: Outcome;
  readonly language: Language;
  readonly madeOn: Day | null;
  readonly title: string;
  readonly words: ReportWords;
  readonly periods: readonly Period[];
  readonly bases: readonly Basis[];
  readonly periodName: (period: Period) => string;
  /** Whether any participant has labelled cost of its own; it is rare, and without any its columns are left out. */
  readonly hasOwnCost: boolean;
  /** null: the workbook decided on the method of the support centres. */
  readonly supportMethodInBook: Settings['supportMethod'] | null;
  readonly participantName: (code: string) => string;
}

const yearsOf = (periods: readonly Period[]): string => [...new Set(periods.map((period) => period.year))].sort((a, b) => a - b).join(', ');

export const reportContext = (whole: Outcome, options: ReportOptions): ReportContext => {
  const outcome = baseOutcome(whole);
  const words = reportWords(options.language);
  const periods = periodsOf(outcome);
  const names = new Map(outcome.participants.map((participant) => [participant.code, participant.name]));
  return {
    ...figureCells(words.labels.notApplicable),
    outcome,
    language: options.language,
    madeOn: options.madeOn,
    title: options.title ?? fill(words.labels.defaultTitle, { years: yearsOf(periods) }).trim(),
    words,
    periods,
    bases: basesOf(outcome),
    periodName: (period) => (period.scenario === null ? String(period.year) : fill(words.labels.scenario, { year: period.year, scenario: period.scenario })),
    hasOwnCost: outcome.runs.some((run) => run.activities.some((one) => one.participants.some((share) => Number(share.labelled) !== 0))),
    supportMethodInBook: options.supportMethodInBook ?? null,
    participantName: (code) => names.get(code) ?? code,
  };
};

/** Short form of the run id, for footers and headings. */
export const shortRunId = (context: ReportContext): string => context.outcome.runId.slice(0, 12);

interface DrawnFigure { readonly name: string; readonly amount: string }

/** The sentence of a chart for who cannot see it: what it draws, and where the highest figure is. */
export const chartSentence = (context: ReportContext, template: string, period: string, figures: readonly DrawnFigure[]): string => {
  const highest = figures.reduce<DrawnFigure | null>((best, one) => (best === null || compare(fromDecimal(one.amount), fromDecimal(best.amount)) > 0 ? one : best), null);
  return fill(template, { period, name: highest?.name ?? context.words.labels.none, amount: numberText(highest?.amount ?? '0', 0, context.language) });
};
