import type { Basis, Outcome, RunOutcome } from '../domain';

/** One year (of one scenario): its budget run and its actual run stand beside each other in the report. */
export interface Period {
  readonly year: number;
  readonly scenario: string | null;
  readonly budget: RunOutcome | null;
  readonly actual: RunOutcome | null;
}

/** The same thing in the budget run and in the actual run. */
export interface Pair<T> {
  readonly code: string;
  readonly budget: T | null;
  readonly actual: T | null;
  /** Whichever there is, the actual one first: for names and units. */
  readonly any: T;
}

/** By code unit, so that the order is the same on every machine. */
export const inTextOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const samePeriod = (a: RunOutcome, b: RunOutcome): boolean => a.year === b.year && a.scenario === b.scenario;

/** The outcome without the runs of its scenarios: what the report and the pane show as the result. */
export const baseOutcome = (outcome: Outcome): Outcome => ({ ...outcome, runs: outcome.runs.filter((run) => run.scenario === null) });

/** Latest year first, because that is what a reader looks for; a scenario after its base. */
export const periodsOf = (outcome: Outcome): readonly Period[] => {
  const firsts = outcome.runs.filter((run, i) => outcome.runs.findIndex((other) => samePeriod(run, other)) === i);
  const run = (like: RunOutcome, basis: Basis): RunOutcome | null => outcome.runs.find((one) => samePeriod(one, like) && one.basis === basis) ?? null;
  return firsts
    .map((like) => ({ year: like.year, scenario: like.scenario, budget: run(like, 'budget'), actual: run(like, 'actual') }))
    .sort((a, b) => b.year - a.year || inTextOrder(a.scenario ?? '', b.scenario ?? ''));
};

/** The kinds of run in the whole outcome, budget first. */
export const basesOf = (outcome: Outcome): readonly Basis[] =>
  (['budget', 'actual'] as const).filter((basis) => outcome.runs.some((run) => run.basis === basis));

/** The runs of a period, budget first. */
export const runsOf = (period: Period): readonly RunOutcome[] => [period.budget, period.actual].filter((run) => run !== null);

/** The run that a reader takes as the result: the actual one, else the budget. */
export const leadingRun = (period: Period): RunOutcome | null => period.actual ?? period.budget;

const hasAgreementInForce = (period: Period): boolean => runsOf(period).some((run) => run.subAgreements.some((one) => !one.memo));

/** In the order of reading: the latest year in which a sub-agreement is in force comes first, for that is what a reader asks about; then the others, the latest first. */
export const periodsToRead = (periods: readonly Period[]): readonly Period[] => {
  const first = periods.find(hasAgreementInForce);
  return first === undefined ? periods : [first, ...periods.filter((period) => period !== first)];
};

/** Puts what has the same code in both runs together; in the order of the budget, then what only the actual run has. */
export const pairsOf = <T>(period: Period, select: (run: RunOutcome) => readonly T[], code: (one: T) => string): readonly Pair<T>[] => {
  const byCode = (run: RunOutcome | null): ReadonlyMap<string, T> => new Map((run ? select(run) : []).map((one) => [code(one), one]));
  const [budget, actual] = [byCode(period.budget), byCode(period.actual)];
  return [...new Set([...budget.keys(), ...actual.keys()])].flatMap((key) => {
    const any = actual.get(key) ?? budget.get(key);
    return any === undefined ? [] : [{ code: key, budget: budget.get(key) ?? null, actual: actual.get(key) ?? null, any }];
  });
};
