import * as fc from 'fast-check';
import { centsToDecimal, type Claim, compare, distribute, fraction, fromCents, fromDecimal, isZero, roundParts, roundToCents, subtract, sum } from '../../../../src/domain';

const claims = (...texts: readonly string[]): Claim[] => texts.map((text) => fromDecimal<'EUR'>(text));
const amounts = (total: bigint, list: readonly Claim[]): readonly string[] => distribute(total, list).map((part) => centsToDecimal(part.cents));
const add = (list: readonly bigint[]): bigint => list.reduce((a, b) => a + b, 0n);

/** Whole cents over weights, of any sign, as exact claims; the first weight keeps the sum of the weights away from zero. */
const division = (weights: fc.Arbitrary<number>): fc.Arbitrary<{ readonly total: bigint; readonly claims: readonly Claim[] }> =>
  fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.array(weights, { minLength: 1, maxLength: 12 }))
    .filter(([, list]) => list.reduce((a, b) => a + b, 0) !== 0)
    .map(([total, list]) => {
      const all = BigInt(list.reduce((a, b) => a + b, 0));
      return { total, claims: list.map((weight) => fraction<'EUR'>(total * BigInt(weight), 100n * all)) };
    });
const plain = division(fc.integer({ min: 0, max: 100_000 }));
const mixed = division(fc.integer({ min: -100_000, max: 100_000 }));

describe('distribute', () => {
  // F01, the penny case: 33.34 over four equal shares; published answer 8.33, 8.33, 8.34, 8.34, naive rounding makes 33.36 (Stack Overflow 1823529)
  it('gives the penny case its published answer, left-over cents to the first in order', () => {
    const parts = distribute(3334n, claims('8.335', '8.335', '8.335', '8.335'));
    expect(parts).toEqual([
      { cents: 834n, leftOverCents: 1 }, { cents: 834n, leftOverCents: 1 }, { cents: 833n, leftOverCents: 0 }, { cents: 833n, leftOverCents: 0 },
    ]);
  });

  it('mirrors it when money goes back', () => {
    const parts = distribute(-3334n, claims('-8.335', '-8.335', '-8.335', '-8.335'));
    expect(parts.map((part) => [part.cents, part.leftOverCents])).toEqual([[-834n, -1], [-834n, -1], [-833n, 0], [-833n, 0]]);
  });

  it('gives the cent to the largest remainder, not to the largest claim or the first', () => {
    expect(amounts(10_000n, claims('60.002', '39.996', '0.002'))).toEqual(['60.00', '40.00', '0.00']);
    expect(amounts(10_000n, claims('0.333', '0.334', '99.333'))).toEqual(['0.33', '0.34', '99.33']);
  });

  it('takes a cent away where negative claims leave too much', () => {
    // truncated: 1.00 and -0.50 make 0.50; 0.49 is to be divided
    expect(distribute(49n, claims('1.000', '-0.510')).map((part) => part.leftOverCents)).toEqual([0, 0]);
    expect(distribute(49n, claims('0.999', '-0.509'))).toEqual([{ cents: 99n, leftOverCents: 0 }, { cents: -50n, leftOverCents: 0 }]);
    expect(distribute(-1n, claims('0.004', '-0.007', '-0.007'))).toEqual([
      { cents: 0n, leftOverCents: 0 }, { cents: -1n, leftOverCents: -1 }, { cents: 0n, leftOverCents: 0 },
    ]);
  });

  it('refuses claims that do not add up to the total, by however little', () => {
    expect(() => distribute(100n, claims('0.50', '0.499999'))).toThrow(new RangeError('the claims do not add up to the total'));
    expect(() => distribute(100n, [])).toThrow(RangeError);
    expect(distribute(0n, [])).toEqual([]);
  });

  it.each([['claims of one sign', plain], ['claims of mixed signs', mixed]])('conserves every cent over %s', (_, cases) => {
    fc.assert(fc.property(cases, ({ total, claims: list }) => {
      expect(add(distribute(total, list).map((part) => part.cents))).toBe(total);
    }), { numRuns: 300 });
  });

  it.each([['claims of one sign', plain], ['claims of mixed signs', mixed]])('keeps each part within a cent of its claim over %s', (_, cases) => {
    fc.assert(fc.property(cases, ({ total, claims: list }) => {
      const gaps = distribute(total, list).map((part, i) => subtract(fromCents(part.cents), list[i] as Claim));
      expect(gaps.filter((gap) => compare(gap, fraction(1n, 100n)) !== -1 || compare(gap, fraction(-1n, 100n)) !== 1)).toEqual([]);
    }), { numRuns: 300 });
  });

  it('gives nothing to who claims nothing, and no part against the sign of its claim', () => {
    fc.assert(fc.property(mixed, ({ total, claims: list }) => {
      distribute(total, list).forEach((part, i) => {
        const claim = list[i] as Claim;
        if (isZero(claim)) expect(part).toEqual({ cents: 0n, leftOverCents: 0 });
      });
    }));
    fc.assert(fc.property(plain, ({ total, claims: list }) => {
      distribute(total, list).forEach((part) => expect(total < 0n ? part.cents <= 0n : part.cents >= 0n).toBe(true));
    }));
  });

  it('passes over no one with a larger remainder, and among equals no one earlier in the list', () => {
    fc.assert(fc.property(mixed, ({ total, claims: list }) => {
      const parts = distribute(total, list);
      const step = parts.find((part) => part.leftOverCents !== 0)?.leftOverCents ?? 1;
      const remainder = (i: number): Claim => {
        const truncated = (parts[i]?.cents ?? 0n) - BigInt(parts[i]?.leftOverCents ?? 0);
        const rest = subtract(list[i] as Claim, fromCents(truncated));
        return step < 0 ? fraction(-rest.numerator, rest.denominator) : rest;
      };
      const passedOver = (w: number, l: number): boolean => {
        const difference = compare(remainder(w), remainder(l));
        return difference < 0 || (difference === 0 && w > l);
      };
      const [winners, losers] = [true, false].map((won) => parts.flatMap((part, i) => (part.leftOverCents !== 0 === won ? [i] : [])));
      expect(winners?.filter((w) => losers?.some((l) => passedOver(w, l)))).toEqual([]);
    }), { numRuns: 300 });
  });

  it('does not mind the scale of the key', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 10n }), fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 8 }), fc.integer({ min: 2, max: 1000 }), (total, weights, factor) => {
      const all = weights.reduce((a, b) => a + b, 0);
      const by = (scale: number): readonly Claim[] => weights.map((w) => fraction<'EUR'>(total * BigInt(w * scale), 100n * BigInt(all * scale)));
      expect(distribute(total, by(1))).toEqual(distribute(total, by(factor)));
    }));
  });

  it('leaves its input as it was', () => {
    const list = Object.freeze(claims('0.335', '0.665'));
    const before = [...list];
    distribute(100n, list);
    expect(list).toEqual(before);
  });
});

describe('roundParts', () => {
  it('rounds the parts so that they add up to the rounded amount', () => {
    expect(roundParts(100n, claims('0.333333', '0.333333', '0.333333'))).toEqual([34n, 33n, 33n]);
    expect(roundParts(-100n, claims('-0.333333', '-0.333333', '-0.333333'))).toEqual([-34n, -33n, -33n]);
    expect(roundParts(100n, claims('1.50', '-0.50'))).toEqual([150n, -50n]);
  });

  it('adds up for every amount', () => {
    const part = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n })).map(([n, d]) => fraction<'EUR'>(n, d));
    fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 10 }), (parts) => {
      const total = roundToCents(sum(parts));
      expect(add(roundParts(total, parts))).toBe(total);
    }));
  });

  it('refuses parts that are more than half a cent beside the total', () => {
    expect(roundParts(100n, claims('0.995'))).toEqual([100n]);
    expect(() => roundParts(100n, claims('0.9949'))).toThrow(new RangeError('the parts do not add up to the total'));
    expect(() => roundParts(100n, claims('1.0051'))).toThrow(RangeError);
  });
});
