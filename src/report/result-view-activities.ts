import type { ActivityOutcome, RunOutcome } from '../domain';
import type { ActivityCostView, ActivityView, Figure } from './result-view';
import { baseOf, byBasis, figure, figureOrNull, kindsIn } from './result-view-figures';
import { pairsOf, type Period } from './run-periods';

const costView = (run: RunOutcome, { code, cost, unitPrice, costPerHour, volume, hours }: ActivityOutcome): ActivityCostView => {
  const id = (part: string) => `${baseOf(run)}/activity/${code}/${part}`;
  return { total: figure(cost.total, id('total')), unitPrice: figureOrNull(unitPrice, id('unitPrice')), costPerHour: figureOrNull(costPerHour, id('costPerHour')), volume, hours };
};

/** Every activity of a period, in the order of the outcome; its name is with the names of the view. */
export const activityViews = (period: Period): readonly ActivityView[] => pairsOf(period, (run) => run.activities, (one) => one.code)
  .map(({ code, any: { subAgreement, memo, unit } }) => ({
    code, subAgreement, memo, unit,
    costs: byBasis(period, (run) => {
      const found = run.activities.find((one) => one.code === code);
      return found ? costView(run, found) : null;
    }),
  }));

/** The host's own tasks together. The trace has a total of all activities only: that explains them where nothing else costs anything. */
export const ownTasksTotal = (run: RunOutcome): Figure => {
  const alone = run.activities.every(({ memo, subAgreement, cost }) => memo || subAgreement === null || kindsIn(cost).length === 0);
  return { amount: run.total.hostOwn, figure: alone ? `${baseOf(run)}/total/total` : null };
};
