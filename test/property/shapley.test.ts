import fc from 'fast-check';
import { type Money, add, equals, fraction, subtract, sum, zero } from '../../src/domain';
import { shapleyValues } from '../../src/engine/joint-purchase/shapley';

const cents = fc.bigInt({ min: -1_000_000_00n, max: 1_000_000_00n }).map((amount): Money => fraction(amount, 100n));

/** A cost for every coalition of n; of nobody it is 0. */
const game = (n: number) => fc.array(cents, { minLength: 2 ** n - 1, maxLength: 2 ** n - 1 }).map((costs): readonly Money[] => [zero<'EUR'>(), ...costs]);
const games = fc.integer({ min: 1, max: 6 }).chain((count) => fc.tuple(fc.constant(count), game(count)));

const has = (members: number, purchaser: number): boolean => (members & (1 << purchaser)) !== 0;
const without = (members: number, purchaser: number): number => members & ~(1 << purchaser);

const ordersOf = (left: readonly number[]): readonly (readonly number[])[] =>
  (left.length === 0 ? [[]] : left.flatMap((first) => ordersOf(left.filter((one) => one !== first)).map((rest) => [first, ...rest])));

describe('the Shapley value', () => {
  it('adds up to the cost of all together', () => fc.assert(fc.property(games, ([count, costs]) => {
    expect(equals(sum(shapleyValues(costs, count)), costs.at(-1) as Money)).toBe(true);
  })));

  it('is the mean over every order of joining', () => fc.assert(fc.property(fc.integer({ min: 1, max: 4 }).chain((count) => fc.tuple(fc.constant(count), game(count))), ([count, costs]) => {
    const orders = ordersOf(Array.from({ length: count }, (_, i) => i));
    const added = Array.from({ length: count }, (): Money => zero());
    for (const order of orders) {
      let joined = 0;
      for (const purchaser of order) {
        const before = costs[joined] as Money;
        joined |= 1 << purchaser;
        added[purchaser] = add(added[purchaser] as Money, subtract(costs[joined] as Money, before));
      }
    }
    const means = added.map((total) => fraction<'EUR'>(total.numerator, total.denominator * BigInt(orders.length)));
    expect(shapleyValues(costs, count).map((value, i) => equals(value, means[i] as Money))).toEqual(means.map(() => true));
  })));

  it('is the same for two who add the same to every coalition', () => fc.assert(fc.property(fc.integer({ min: 2, max: 6 }).chain((count) => fc.tuple(fc.constant(count), game(count))), ([count, costs]) => {
    // what a coalition costs depends on how many of the first two are in it, not on which
    const alike = costs.map((cost, members) => (has(members, 1) && !has(members, 0) ? costs[without(members, 1) | 1] as Money : cost));
    const [first, second] = shapleyValues(alike, count);
    expect(equals(first as Money, second as Money)).toBe(true);
  })));

  it('of one who adds its own cost to every coalition is that cost', () => fc.assert(fc.property(games, cents, ([count, costs], own) => {
    const dummy = costs.map((cost, members) => (has(members, 0) ? add(costs[without(members, 0)] as Money, own) : cost));
    expect(equals(shapleyValues(dummy, count)[0] as Money, own)).toBe(true);
  })));
});
