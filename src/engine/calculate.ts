import { type Finding, type Model, type Outcome, type Trace, type Year, isBlocking } from '../domain';
import { findBenchmarksWithoutRun } from './benchmark/compare-benchmarks';
import { type CalculatedRun, calculateRun } from './calculate-run';
import { type FindingList, findingList } from './finding-list';
import { sortFindings } from './finding-order';
import { findNegativeSums } from './hours/negative-sums';
import { hoursByRun } from './hours/hours-by-run';
import { jointPurchases } from './joint-purchase/joint-purchases';
import { tracePurchases } from './joint-purchase/trace-purchases';
import { indexModel } from './model-index';
import { findUnsupported } from './not-supported';
import { runOutcome } from './outcome/run-outcome';
import { runIdOf } from './run-id/run-id';
import { planRuns } from './runs/plan-runs';
import { type RunShared, runContext } from './runs/run-context';
import { type ScenarioInput, calculateScenarios } from './scenarios/calculate-scenarios';
import { type SettledYears, settleYears } from './settlement/settle-years';
import { findOtherCentres } from './support/centre-findings';
import { lazyTrace } from './trace/trace-builder';
import { traceRun } from './trace/trace-run';
import { ENGINE_VERSION, RULE_VERSION } from './version';
import { bridgeYears } from './years/bridge-years';
import { earlierRuns } from './years/earlier-runs';

export interface CalculationOptions {
  /** Only these years; without it every year found. */
  readonly years?: readonly Year[] | undefined;
  /** What the reader found, to stand in the outcome beside the calculation's own findings. */
  readonly findings?: readonly Finding[] | undefined;
  /** What `tables` made of the table Scenarios: the same input with cells replaced, and what is asked of it. */
  readonly scenarios?: readonly ScenarioInput[] | undefined;
}

/** Blocked: at least one finding is blocking, and nothing was calculated that may be used. */
export type Calculation =
  | { readonly status: 'calculated'; readonly outcome: Outcome; readonly trace: Trace }
  | { readonly status: 'blocked'; readonly findings: readonly Finding[] };

/** The runs of one model: of the base or of a scenario. */
export const calculateRuns = (shared: RunShared, years: readonly Year[] | undefined): readonly CalculatedRun[] => {
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

/** The run of the budget of the same year: what capacity was budgeted on (calculation.md 8). */
const budgetOf = (runs: readonly CalculatedRun[], run: CalculatedRun): CalculatedRun | null =>
  runs.find((other) => other.context.basis === 'budget' && other.context.year === run.context.year) ?? null;

const outcomesOf = (runs: readonly CalculatedRun[], settled: SettledYears, earlier: readonly CalculatedRun[] = []) =>
  runs.map((run) => runOutcome(run, { before: yearBefore([...runs, ...earlier], run), budget: budgetOf(runs, run) }, settled));

interface Parts { readonly model: Model; readonly options: CalculationOptions; readonly runs: readonly CalculatedRun[]; readonly shared: RunShared }

/** All that stands on the runs: settlement, the bridge between years, scenarios, joint purchase. */
const published = ({ model, options, runs, shared }: Parts, findings: () => readonly Finding[]): Calculation => {
  const settled = settleYears(runs);
  const earlier = earlierRuns(shared, runs, options.years);
  const outcomes = outcomesOf(runs, settled, earlier);
  const years = bridgeYears(runs, earlier);
  const scenarios = calculateScenarios(runs, options.scenarios ?? [], (scenarioShared) => calculateRuns(scenarioShared, options.years));
  const purchases = jointPurchases(shared);
  const all = findings();
  if (all.some(isBlocking)) return { status: 'blocked', findings: all };
  const outcome: Outcome = {
    runId: runIdOf(model), engineVersion: ENGINE_VERSION, ruleVersion: RULE_VERSION, settings: model.settings, sources: model.sources,
    participants: shared.index.participants.map(({ code, name, role }) => ({ code, name, role })),
    findings: all, runs: [...outcomes, ...scenarios.flatMap((scenario) => outcomesOf(scenario.runs, settleYears(scenario.runs)))],
    settlements: settled.settlements, advances: settled.advances, differences: settled.differences, labour: settled.labour,
    years, scenarios: scenarios.map((scenario) => scenario.outcome), jointPurchases: purchases,
  };
  const traced = [...runs, ...scenarios.flatMap((scenario) => scenario.runs)];
  return { status: 'calculated', outcome, trace: lazyTrace((trace) => { traced.forEach((run) => traceRun(trace, run)); settled.trace(trace); tracePurchases(trace, shared); }) };
};

/**
 * The one door: from the typed model to the outcome, or to what blocks it. Pure and synchronous; the same input gives the same outcome,
 * whatever the order of its rows. Phases: plan the runs, hours and rates, cost and centres, overhead, cost price, participants,
 * settlement, years, scenarios, benchmarks and controls, run id.
 */
export const calculate = (model: Model, options: CalculationOptions = {}): Calculation => {
  const found: FindingList = findingList();
  const shared: RunShared = { model, index: indexModel(model), findings: found, scenario: null };
  const runs = calculateRuns(shared, options.years);
  const findings = (): readonly Finding[] => sortFindings([...(options.findings ?? []), ...found.all]);
  if (found.all.some(isBlocking) || options.findings?.some(isBlocking)) {
    outcomesOf(runs, settleYears(runs));
    jointPurchases(shared);
    return { status: 'blocked', findings: findings() };
  }
  return published({ model, options, runs, shared }, findings);
};
