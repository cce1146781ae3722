import { type FigureId, type Money, isZero, negate, subtract, sum } from '../../domain';
import type { PricedActivity } from '../calculate-run';
import { costTerms } from '../cost/trace-costs';
import type { Figures } from './figures';
import { type TraceBuilder, entry, fromFigure } from './trace-builder';

type Priced = Pick<PricedActivity, 'code' | 'price'>;

const labelledRows = ({ price }: Priced) => price.cost.rows.filter((row) => row.participant !== null);

/** C of calculation.md 7: the exact cost without what is one participant's own. */
export const commonCost = (activity: Priced): Money => subtract(activity.price.total, sum(labelledRows(activity).map((row) => row.amount)));

/** What the shares of the participants are shares of: the cost price, or, where some cost is one participant's own, what is left without it. */
export const commonFigure = (figures: Figures, activity: Priced): FigureId => figures.activity(activity.code, labelledRows(activity).some((row) => !isZero(row.amount)) ? 'common' : 'total');

/** Herleiding of the cost that is divided: the cost price, less every row that is one participant's own. */
export const traceCommon = (trace: TraceBuilder, figures: Figures, activity: Priced): void => {
  const own = labelledRows(activity);
  if (own.every((row) => isZero(row.amount))) return;
  const { code, price } = activity;
  trace.set(figures.activity(code, 'common'), () => entry('6-common-cost', commonCost(activity), [
    fromFigure(figures.activity(code, 'total'), price.total), ...costTerms(figures, own.map((row) => ({ ...row, amount: negate(row.amount) }))),
  ]));
};
