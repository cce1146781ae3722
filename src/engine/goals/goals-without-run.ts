import type { Model } from '../../domain';
import { type FindingList, placeOf } from '../finding-list';
import { yearsOf } from '../runs/plan-runs';

/** Warning `goal-without-run`: a goal of a year that cannot be calculated, so that no run shows it. */
export const findGoalsWithoutRun = (model: Model, findings: FindingList): void => {
  if (model.goals.length === 0) return;
  const years = new Set(yearsOf(model));
  for (const goal of model.goals) if (!years.has(goal.year)) findings.add('goal-without-run', placeOf(goal.ref, 'Jaar'), { goal: goal.code, year: goal.year });
};
