import { type Finding, type Model, type Outcome, type Trace, type Year, isBlocking } from '../domain';
import { findBenchmarksWithoutRun } from './benchmark/compare-benchmarks';
import { type CalculatedRun, calculateRun } from './calculate-run';
import { findingList } from './finding-list';
import { sortFindings } from './finding-order';
import { findNegativeSums } from './hours/negative-sums';
import { hoursByRun } from './hours/hours-by-run';
import { indexModel } from './model-index';
import { findUnsupported } from './not-supported';
import { runOutcome } from './outcome/run-outcome';
import { runIdOf } from './run-id/run-id';
import { planRuns } from './runs/plan-runs';
import { type RunContext, runContext } from './runs/run-context';
import { findOtherCentres } from './support/primary-centres';
import { lazyTrace } from './trace/trace-builder';
import { traceRun } from './trace/trace-run';
import { ENGINE_VERSION, RULE_VERSION } from './version';

export interface CalculationOptions {
  /** Only these years; without it every year found. */
  readonly years?: readonly Year[] | undefined;
  /** What the reader found, to stand in the outcome beside the calculation's own findings. */
  readonly findings?: readonly Finding[] | undefined;
}

/** Blocked: at least one finding is blocking, and nothing was calculated that may be used. */
export type Calculation =
  | { readonly status: 'calculated'; readonly outcome: Outcome; readonly trace: Trace }
  | { readonly status: 'blocked'; readonly findings: readonly Finding[] };

type Shared = Pick<RunContext, 'model' | 'index' | 'findings'>;

const settle = (shared: Shared, years: readonly Year[] | undefined): readonly CalculatedRun[] => {
  const { model, findings } = shared;
  const contexts = planRuns(model, years).map((run) => runContext(run, shared));
  if (contexts.length === 0) findings.add('no-runs', {});
  findUnsupported(model, findings);
  findNegativeSums(model.hours, findings);
  findOtherCentres(shared.index, findings);
  const inputs = hoursByRun(model, contexts);
  const runs = contexts.map((context, i) => calculateRun(context, inputs[i] as (typeof inputs)[number]));
  const [first] = runs;
  if (first) findBenchmarksWithoutRun(runs, first);
  return runs;
};

const yearBefore = (runs: readonly CalculatedRun[], run: CalculatedRun): CalculatedRun | null =>
  runs.find((other) => other.context.basis === run.context.basis && other.context.year === run.context.year - 1) ?? null;

/**
 * The one door: from the typed model to the outcome, or to what blocks it. Pure and synchronous; the same input gives the same outcome,
 * whatever the order of its rows. Phases: plan the runs, hours and rates, cost and centres, overhead, cost price, participants,
 * benchmarks and controls, run id.
 */
export const calculate = (model: Model, options: CalculationOptions = {}): Calculation => {
  const found = findingList();
  const index = indexModel(model);
  const runs = settle({ model, index, findings: found }, options.years);
  const outcomes = runs.map((run) => runOutcome(run, yearBefore(runs, run)));
  const findings = sortFindings([...(options.findings ?? []), ...found.all]);
  if (findings.some(isBlocking)) return { status: 'blocked', findings };
  const outcome: Outcome = {
    runId: runIdOf(model), engineVersion: ENGINE_VERSION, ruleVersion: RULE_VERSION, settings: model.settings, sources: model.sources,
    participants: index.participants.map(({ code, name, role }) => ({ code, name, role })),
    findings, runs: outcomes, settlements: [], advances: [], years: [], scenarios: [],
  };
  return { status: 'calculated', outcome, trace: lazyTrace((trace) => runs.forEach((run) => traceRun(trace, run))) };
};
