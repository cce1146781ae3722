import { type Money, type Ratio, add, fraction, scale, sum } from '../../domain';
import type { Gift } from './centre-network';
import { besideGrid, fromUnits, toUnits } from './grid';

/** What one centre gives to one receiver. */
export interface Flow { readonly to: number; readonly amount: Money; readonly share: Ratio }

export const totalWeight = (gives: readonly Gift[]): bigint => gives.reduce((total, { weight }) => total + weight, 0n);

/** The largest receiver, the first of equals: it takes what dividing on the grid leaves over. */
const largestOf = (gives: readonly Gift[]): number => gives.reduce((best, gift, i) => (gift.weight > (gives[best] as Gift).weight ? i : best), 0);

/** Divides a cost over its receivers: exactly, or on the grid with the remainder at the largest. Together always the cost itself. */
export const divideOver = (cost: Money, gives: readonly Gift[], exact: boolean): readonly Flow[] => {
  const total = totalWeight(gives);
  const shares = gives.map(({ to, weight }) => ({ to, share: fraction(weight, total) }));
  if (exact) return shares.map(({ to, share }) => ({ to, share, amount: scale(cost, share) }));
  const units = toUnits(cost);
  const parts = gives.map(({ weight }) => (units * weight) / total);
  const [last, left] = [largestOf(gives), units - parts.reduce((a, b) => a + b, 0n)];
  return shares.map(({ to, share }, i) => ({ to, share, amount: i === last ? add(fromUnits((parts[i] as bigint) + left), besideGrid(cost)) : fromUnits(parts[i] as bigint) }));
};

export const amountOf = (flows: readonly Flow[]): Money => sum(flows.map((flow) => flow.amount));
