import type { Model, ScenarioQuestion } from '../../domain';
import type { CalculatedRun, RunInput } from '../calculate-run';
import type { RunContext } from '../runs/run-context';
import { askedOf, runOf } from './asked';
import { changeCosts } from './change-costs';
import { hoursAfter, ledgerAfter } from './change-hours';
import { changeKeys, fullyIn } from './change-keys';
import { changeRecharges, changeVolumes } from './change-volumes';
import { fallingShares } from './falling-shares';

/** How the hours of runs are made from a model. */
export type HoursOfRuns = (model: Model, contexts: readonly RunContext[]) => readonly RunInput[];

/** What the questions are asked of: the model with clients that join in from the first day of their year. */
export const beforeQuestions = (model: Model, questions: readonly ScenarioQuestion[]): Model =>
  (questions.some(({ kind }) => kind === 'joins') ? { ...model, keyValues: fullyIn(askedOf(questions), model.keyValues) } : model);

/**
 * The answer as input: who leaves or joins, what ends, and the cost and hours that fall or come with it (calculation.md 15). What is Vast stays.
 * Overhead, cost centres and the division follow in the run itself. `before`: the runs without the questions, which tell everybody's share.
 */
export const askQuestions = (model: Model, questions: readonly ScenarioQuestion[], before: readonly CalculatedRun[]): { readonly model: Model; readonly hours: HoursOfRuns } => {
  const asked = askedOf(questions);
  const falls = new Map(before.map((run) => [run, fallingShares(asked, run)]));
  const fallsOf = ({ year, basis }: RunContext) => {
    const run = runOf(before, year, basis);
    return run && falls.get(run);
  };
  const years = [...new Set(before.map(({ context }) => context.year))];
  return {
    hours: hoursAfter(asked, fallsOf, model.hours),
    model: {
      ...model,
      hours: ledgerAfter(asked, fallsOf, model.hours, before),
      costs: changeCosts(asked, model.costs, before, falls),
      keyValues: changeKeys(asked, model, years),
      volumes: changeVolumes(asked, model),
      recharges: changeRecharges(asked, model.recharges),
    },
  };
};
