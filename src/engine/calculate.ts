import { type Finding, type Model, type Outcome, type Trace, type Year, isBlocking } from '../domain';
import type { CalculatedRun } from './calculate-run';
import { type FindingList, findingList } from './finding-list';
import { sortFindings } from './finding-order';
import { jointPurchases } from './joint-purchase/joint-purchases';
import { tracePurchases } from './joint-purchase/trace-purchases';
import { indexModel } from './model-index';
import { calculateRuns, outcomesOf } from './model-runs';
import { runIdOf } from './run-id/run-id';
import type { RunShared } from './runs/run-context';
import { type ScenarioInput, calculateScenarios } from './scenarios/calculate-scenarios';
import { settleYears } from './settlement/settle-years';
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

interface Parts { readonly model: Model; readonly options: CalculationOptions; readonly runs: readonly CalculatedRun[]; readonly shared: RunShared }

/** All that stands on the runs: settlement, the bridge between years, scenarios, joint purchase. */
const published = ({ model, options, runs, shared }: Parts, findings: () => readonly Finding[]): Calculation => {
  const settled = settleYears(runs);
  const earlier = earlierRuns(shared, runs, options.years);
  const outcomes = outcomesOf(runs, settled, earlier);
  const years = bridgeYears(runs, earlier);
  const scenarios = calculateScenarios({ shared, runs, outcomes, years: options.years }, options.scenarios ?? []);
  const purchases = jointPurchases(shared, options.years);
  const all = findings();
  if (all.some(isBlocking)) return { status: 'blocked', findings: all };
  const outcome: Outcome = {
    runId: runIdOf(model), engineVersion: ENGINE_VERSION, ruleVersion: RULE_VERSION, settings: model.settings, sources: model.sources,
    participants: shared.index.participants.map(({ code, name, role }) => ({ code, name, role })),
    findings: all, runs: [...outcomes, ...scenarios.flatMap((scenario) => scenario.outcomes)],
    settlements: settled.settlements, advances: settled.advances, differences: settled.differences, labour: settled.labour,
    years, scenarios: scenarios.map((scenario) => scenario.outcome), jointPurchases: purchases,
  };
  const traced = [...runs, ...scenarios.flatMap((scenario) => scenario.runs)];
  return { status: 'calculated', outcome, trace: lazyTrace((trace) => { traced.forEach((run) => traceRun(trace, run)); settled.trace(trace); tracePurchases(trace, shared, options.years); }) };
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
    jointPurchases(shared, options.years);
    return { status: 'blocked', findings: findings() };
  }
  return published({ model, options, runs, shared }, findings);
};
