import type { RunOutcome, Year } from '../domain';
import { findBenchmarksWithoutRun } from './benchmark/compare-benchmarks';
import { type CalculatedRun, type RunInput, calculateRun } from './calculate-run';
import { findGoalsWithoutRun } from './goals/goals-without-run';
import { findNegativeSums } from './hours/negative-sums';
import { hoursByRun } from './hours/hours-by-run';
import { findUnsupported } from './not-supported';
import { runOutcome } from './outcome/run-outcome';
import { planRuns } from './runs/plan-runs';
import { type RunShared, runContext } from './runs/run-context';
import type { SettledYears } from './settlement/settle-years';
import { findOtherCentres } from './support/centre-findings';

/** The runs of one model, of the base or of a scenario. `hoursOf`: how their hours are made; a question of a scenario has some fall away. */
export const calculateRuns = (shared: RunShared, years: readonly Year[] | undefined, hoursOf: typeof hoursByRun = hoursByRun): readonly CalculatedRun[] => {
  const { model, findings } = shared;
  const contexts = planRuns(model, years).map((run) => runContext(run, shared));
  if (contexts.length === 0) findings.add('no-runs', {});
  findUnsupported(model, findings);
  findNegativeSums(model.hours, findings);
  findOtherCentres(shared.index, findings);
  findGoalsWithoutRun(model, findings);
  const inputs = hoursOf(model, contexts);
  const runs = contexts.map((context, i) => calculateRun(context, inputs[i] as RunInput));
  const [first] = runs;
  if (first) findBenchmarksWithoutRun(runs, first);
  return runs;
};

const yearBefore = (runs: readonly CalculatedRun[], run: CalculatedRun): CalculatedRun | null =>
  runs.find((other) => other.context.basis === run.context.basis && other.context.year === run.context.year - 1) ?? null;

/** The run of the budget of the same year: what capacity was budgeted on (calculation.md 8). */
const budgetOf = (runs: readonly CalculatedRun[], run: CalculatedRun): CalculatedRun | null =>
  runs.find((other) => other.context.basis === 'budget' && other.context.year === run.context.year) ?? null;

/** Runs as they are published. `earlier`: runs that are not published themselves, for what is compared with the year before. */
export const outcomesOf = (runs: readonly CalculatedRun[], settled: SettledYears, earlier: readonly CalculatedRun[] = []): readonly RunOutcome[] =>
  runs.map((run) => runOutcome(run, { before: yearBefore([...runs, ...earlier], run), budget: budgetOf(runs, run) }, settled));
