import { type Money, type Ratio, add, fraction, scale, zero } from '../../domain';

/** Cost of every coalition of n purchasers, by its members as the bits of a whole number; index 0, of nobody, costs nothing. */
export type CoalitionCosts = readonly Money[];

const factorial = (n: number): bigint => (n < 2 ? 1n : BigInt(n) * factorial(n - 1));
const sizeOf = (members: number): number => (members === 0 ? 0 : (members & 1) + sizeOf(members >> 1));
const hasMember = (members: number, purchaser: number): boolean => (members & (1 << purchaser)) !== 0;

/** How much the cost of a coalition counts in the Shapley value of one purchaser: + with it, - without it. The weights of the whole add up to 1. */
export const shapleyWeight = (members: number, purchaser: number, count: number): Ratio => {
  const size = sizeOf(members);
  const before = hasMember(members, purchaser) ? size - 1 : size;
  const orders = factorial(before) * factorial(count - before - 1);
  return fraction(hasMember(members, purchaser) ? orders : -orders, factorial(count));
};

/**
 * Shapleywaarde of each purchaser, exactly: the mean, over every order in which they can join, of what its joining adds to the cost. The values
 * add up to the cost of all together. `costs` has 2^n entries. Source: calculation.md 16 (Shapley 1953).
 */
export const shapleyValues = (costs: CoalitionCosts, count: number): readonly Money[] =>
  Array.from({ length: count }, (_, purchaser) =>
    costs.reduce((total, cost, members) => (members === 0 ? total : add(total, scale(cost, shapleyWeight(members, purchaser, count)))), zero<'EUR'>()));
