import { type Finding, type HoursLedger, type Model, type RowRef, type RunOutcome, type ScenarioChange, type ScenarioOutcome, type ScenarioQuestion, type Year, isBlocking } from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import { findingList, placeOf } from '../finding-list';
import { sortFindings } from '../finding-order';
import { indexModel } from '../model-index';
import { calculateRuns, outcomesOf } from '../model-runs';
import type { RunShared } from '../runs/run-context';
import { settleYears } from '../settlement/settle-years';
import { earlierRuns } from '../years/earlier-runs';
import { type HoursOfRuns, askQuestions, beforeQuestions } from './ask-questions';
import { compareScenario } from './compare-scenario';
import { condenseHours } from './condense-hours';
import { lastFullOf } from './exits';
import { findInScenario } from './scenario-findings';

/** A scenario as `tables` made it: the model with its cells replaced, and what is asked of it (calculation.md 15). */
export interface ScenarioInput {
  readonly name: string;
  readonly model: Model;
  readonly questions: readonly ScenarioQuestion[];
  /** How many rows of Scenarios it has. */
  readonly changes: number;
  /** What each of them does. */
  readonly changed?: readonly ScenarioChange[];
  /** Its first row in Scenarios: where it is said that it could not be calculated. */
  readonly ref?: RowRef;
}

export interface CalculatedScenario { readonly runs: readonly CalculatedRun[]; readonly outcomes: readonly RunOutcome[]; readonly outcome: ScenarioOutcome }

/** What scenarios are put beside. */
export interface ScenarioBase { readonly shared: RunShared; readonly runs: readonly CalculatedRun[]; readonly outcomes: readonly RunOutcome[]; readonly years: readonly Year[] | undefined }

/** A what-if may not stop the bill: a scenario that something blocks is left out, with a warning that says what. */
const leaveOut = ({ shared: { findings } }: ScenarioBase, { name, ref }: ScenarioInput, causes: readonly Finding[]): null => {
  const [cause] = sortFindings(causes.filter(isBlocking));
  if (cause) findings.add('scenario-left-out', ref ? placeOf(ref, 'Scenario') : {}, { ...cause.facts, scenario: name, because: cause.code });
  return null;
};

const sharedOf = (model: Model, scenario: string): RunShared => ({ model, index: indexModel(model), findings: findingList(), scenario });

/** `before`: the runs that questions were asked of. */
interface Trial { readonly shared: RunShared; readonly runs: readonly CalculatedRun[]; readonly before?: readonly CalculatedRun[] }
const tried = (model: Model, name: string, years: readonly Year[] | undefined, hours?: HoursOfRuns): Trial => {
  const shared = sharedOf(model, name);
  return { shared, runs: calculateRuns(shared, years, hours) };
};
const blocks = ({ shared: { findings } }: Trial): boolean => findings.all.some(isBlocking);

/** The scenario with its questions answered; where something blocks what the questions are asked of, that. */
const answered = (base: ScenarioBase, { name, questions }: ScenarioInput, model: Model): Trial => {
  if (questions.length === 0) return tried(model, name, base.years);
  const before = tried(beforeQuestions(model, questions), name, base.years);
  if (blocks(before)) return before;
  const asked = askQuestions(model, questions, before.runs);
  return { ...tried(asked.model, name, base.years, asked.hours), before: before.runs };
};

const calculateScenario = (base: ScenarioBase, input: ScenarioInput, hours: HoursLedger): CalculatedScenario | null => {
  const trial = answered(base, input, { ...input.model, hours });
  const outcomes = outcomesOf(trial.runs, settleYears(trial.runs), earlierRuns(trial.shared, trial.runs, base.years));
  if (blocks(trial)) return leaveOut(base, input, trial.shared.findings.all);
  const { name, questions, changes, changed = [], ref } = input;
  const lastFull = lastFullOf(base.outcomes, base.shared.model.keyValues);
  findInScenario({ name, questions, changed, ref, before: trial.before ?? [], after: trial.runs, lastFull }, base.shared.findings);
  return { runs: trial.runs, outcomes, outcome: compareScenario({ name, questions, changes, changed, base: base.outcomes, scenario: outcomes, lastFull }) };
};

/** Runs every scenario in full, and puts it beside the base, which it never changes. Source: calculation.md 15. */
export const calculateScenarios = (base: ScenarioBase, scenarios: readonly ScenarioInput[]): readonly CalculatedScenario[] => {
  const condensed = new Map<HoursLedger, HoursLedger>();
  return scenarios.flatMap((input) => {
    const ledger = input.model.hours;
    const hours = condensed.get(ledger) ?? condenseHours(ledger);
    condensed.set(ledger, hours);
    const calculated = calculateScenario(base, input, hours);
    return calculated === null ? [] : [calculated];
  });
};
