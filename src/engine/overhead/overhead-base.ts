import { type ActivityCode, type Exact, type OverheadMethod, add, sign, subtract, withoutUnit, zero } from '../../domain';
import type { DirectCost } from '../cost/direct-cost';
import type { ActivityHours } from '../hours/price-hours';

/** The grondslag of an activity in its own unit (euro, hour or fte) as a plain number; null: productive hours are unknown. */
export type OverheadBase = Exact | null;

export interface Bearer { readonly code: ActivityCode; readonly hours: ActivityHours; readonly cost: DirectCost }

const directCostOf = ({ hours, cost }: Bearer): Exact<'EUR'> => {
  const withoutIncome = subtract(cost.total, cost.byKind.get('income') ?? zero<'EUR'>());
  const direct = add(hours.wageWithOverhead, withoutIncome);
  return sign(direct) > 0 ? direct : zero();
};

const BASES: Readonly<Record<Exclude<OverheadMethod, 'none'>, (bearer: Bearer) => OverheadBase>> = {
  'wage-percentage': ({ hours, cost }) => withoutUnit(add(hours.wageWithOverhead, cost.byKind.get('wage') ?? zero<'EUR'>())),
  'amount-per-hour': ({ hours }) => withoutUnit(hours.hoursWithOverhead),
  'amount-per-fte': ({ hours }) => (hours.fteWithOverhead === null ? null : withoutUnit(hours.fteWithOverhead)),
  'direct-cost-share': (bearer) => withoutUnit(directCostOf(bearer)),
};

/**
 * What overhead is laid on, by the method of calculation.md 4: wage cost (hours × rate and Kosten of kind loon), hours, fte, or direct cost
 * (wage, costs and capital, without income; at or below zero counts as zero). Hours at a rate that includes overhead are in no base.
 */
export const overheadBase = (method: Exclude<OverheadMethod, 'none'>, bearer: Bearer): OverheadBase => BASES[method](bearer);
