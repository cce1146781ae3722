import { type CapacityRow, type Exact, type Money, type MoneyPerFte, add, fraction, scale, times, zero } from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import { isPriced } from '../rates/rate-book';
import type { RatePrice } from '../rates/rate-price';

const staffCost = ({ row }: RatePrice): MoneyPerFte | null => (row.wageCost === null ? null : add(row.wageCost, row.otherStaffCost ?? zero<'EUR/fte'>()));

/** Wage + other staff cost of one fte, the rates of the year weighted by the days they are in force; null: a rate without build-up, or a gap. */
const staffCostOfYear = (run: CalculatedRun, position: string): MoneyPerFte | null => {
  const price = run.rates.get(position)?.priceOf(0);
  if (price === undefined || !isPriced(price)) return null;
  const days = BigInt(price.stretches.reduce((total, stretch) => total + stretch.days, 0));
  let total: Exact<'EUR/fte'> = zero();
  for (const stretch of price.stretches) {
    const cost = staffCost(stretch.price);
    if (cost === null) return null;
    total = add(total, scale(cost, fraction(BigInt(stretch.days), days)));
  }
  return total;
};

/**
 * What the capacity of a row costs: of a position fte × (wage + other), null where its rate has no build-up; of a cost centre its cost after
 * support. Source: calculation.md 8.
 */
export const capacityCost = (run: CalculatedRun, { target, fte }: CapacityRow): Money | null => {
  if ('costCentre' in target) return run.support.centres.get(target.costCentre)?.gross ?? zero();
  const perFte = staffCostOfYear(run, target.position);
  return perFte === null ? null : times(perFte, fte);
};
