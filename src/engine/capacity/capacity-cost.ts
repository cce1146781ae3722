import { type CapacityRow, type Money, type MoneyPerFte, type RowRef, fraction, scale, sum, times, zero } from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import { isPriced } from '../rates/rate-book';

/** A cell of Tarieven, for its part of the year. */
export interface StaffCost { readonly ref: RowRef; readonly column: string; readonly perFte: MoneyPerFte }

/** Wage and other staff cost of one fte, each rate of the year weighted by the days it is in force; null: a rate without build-up, or a gap. */
export const staffCosts = (run: CalculatedRun, position: string): readonly StaffCost[] | null => {
  const price = run.rates.get(position)?.priceOf(0);
  if (price === undefined || !isPriced(price)) return null;
  const all = BigInt(price.stretches.reduce((total, stretch) => total + stretch.days, 0));
  if (price.stretches.some((stretch) => stretch.price.row.wageCost === null)) return null;
  return price.stretches.flatMap(({ price: { row }, days }) => {
    const part = (column: string, perFte: MoneyPerFte | null): readonly StaffCost[] =>
      (perFte === null ? [] : [{ ref: row.ref, column, perFte: scale(perFte, fraction(BigInt(days), all)) }]);
    return [...part('Loonkosten', row.wageCost), ...part('Overige personeelskosten', row.otherStaffCost)];
  });
};

/**
 * What the capacity of a row costs: of a position fte × (wage + other), null where its rate has no build-up; of a cost centre its cost after
 * support. Source: calculation.md 8.
 */
export const capacityCost = (run: CalculatedRun, { target, fte }: CapacityRow): Money | null => {
  if ('costCentre' in target) return run.support.centres.get(target.costCentre)?.gross ?? zero();
  const costs = staffCosts(run, target.position);
  return costs === null ? null : times(sum(costs.map(({ perFte }) => perFte)), fte);
};
