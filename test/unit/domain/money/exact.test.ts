import * as fc from 'fast-check';
import {
  absolute, add, asShare, compare, equals, type Exact, fraction, fromCellNumber, fromDecimal, inUnit, isZero, lowestTerms, negate, ONE, per, ratio, scale, sign, subtract, sum, times,
  withoutUnit, zero,
} from '../../../../src/domain';

const quantity = fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([numerator, denominator]): Exact<'EUR'> => fraction(numerator, denominator));
const nonZero = quantity.filter((value) => value.numerator !== 0n);
/** Two fractions are one when their cross products are; written here apart from the code under test. */
const same = (a: Exact<string>, numerator: bigint, denominator: bigint): boolean => a.numerator * denominator === numerator * a.denominator;

describe('a fraction', () => {
  it('cannot have denominator zero', () => {
    expect(() => fraction(1n, 0n)).toThrow(new RangeError('a fraction cannot have denominator zero'));
  });

  it('keeps its sign above the line', () => {
    expect(fraction(3n, -4n)).toEqual({ numerator: -3n, denominator: 4n });
    expect(fraction(-3n, -4n)).toEqual({ numerator: 3n, denominator: 4n });
    expect(fraction(5n)).toEqual({ numerator: 5n, denominator: 1n });
    expect(fraction(0n, 7n)).toEqual({ numerator: 0n, denominator: 1n });
  });

  it('is brought to lowest terms when it grows long, without a change of its value', () => {
    const long = 2n ** 200n;
    expect(fraction(6n * long, 4n * long)).toEqual({ numerator: 3n, denominator: 2n });
    expect(fraction(-6n * long, 4n * long)).toEqual({ numerator: -3n, denominator: 2n });
    expect(fraction(7n, long)).toEqual({ numerator: 7n, denominator: long });
  });
});

describe('arithmetic', () => {
  it('adds and subtracts without loss', () => {
    fc.assert(fc.property(quantity, quantity, (a, b) => {
      const denominator = a.denominator * b.denominator;
      expect(same(add(a, b), a.numerator * b.denominator + b.numerator * a.denominator, denominator)).toBe(true);
      expect(same(subtract(a, b), a.numerator * b.denominator - b.numerator * a.denominator, denominator)).toBe(true);
    }));
  });

  it('takes a sum in any order', () => {
    fc.assert(fc.property(fc.array(quantity), (terms) => {
      expect(equals(sum(terms), sum([...terms].reverse()))).toBe(true);
    }));
    expect(sum([])).toEqual(zero());
  });

  it('divides and multiplies back to where it came from', () => {
    fc.assert(fc.property(quantity, nonZero, (cost, hours) => {
      expect(equals(times(per(cost, hours), hours), cost)).toBe(true);
      expect(equals(scale(hours, ratio(cost, hours)), cost)).toBe(true);
    }));
    expect(equals(scale(fraction(7n, 3n), ONE), fraction(7n, 3n))).toBe(true);
  });

  it('prices hours: 1,320 hours at 46.00 are 60,720.00', () => {
    expect(same(times(fromDecimal<'EUR/hour'>('46.00'), fromDecimal<'hour'>('1320')), 60_720n, 1n)).toBe(true);
  });

  it('refuses to divide by zero', () => {
    expect(() => per(ONE, zero())).toThrow(RangeError);
    expect(() => ratio(ONE, zero())).toThrow(RangeError);
  });

  it('compares by value, not by form', () => {
    fc.assert(fc.property(quantity, fc.bigInt({ min: 1n, max: 1000n }), (a, k) => {
      expect(equals(a, fraction(a.numerator * k, a.denominator * k))).toBe(true);
      expect(compare(a, add(a, fraction(1n, 10n ** 25n)))).toBe(-1);
      expect(equals(a, add(a, fraction(1n, 10n ** 25n)))).toBe(false);
      expect(compare(a, subtract(a, fraction(1n, 10n ** 25n)))).toBe(1);
    }));
  });

  it('knows sign, opposite and size', () => {
    fc.assert(fc.property(quantity, (a) => {
      expect(sign(negate(a))).toBe(-sign(a) + 0);
      expect(sign(absolute(a))).toBe(Math.abs(sign(a)));
      expect(isZero(add(a, negate(a)))).toBe(true);
    }));
    expect([sign(fraction(-1n, 3n)), sign(zero()), sign(fraction(1n, 3n))]).toEqual([-1, 0, 1]);
    expect(isZero(fraction(1n, 10n ** 40n))).toBe(false);
  });

  it('leaves its input as it was', () => {
    const a = Object.freeze(fraction<'EUR'>(1n, 3n));
    const b = Object.freeze(fraction<'EUR'>(-2n, 7n));
    [add(a, b), subtract(a, b), negate(a), absolute(b), ratio(a, b), sum(Object.freeze([a, b]))].forEach((result) => expect(result).toBeDefined());
    expect([a, b]).toEqual([{ numerator: 1n, denominator: 3n }, { numerator: -2n, denominator: 7n }]);
  });
});

describe('units', () => {
  it('come and go without a change of the value', () => {
    expect(withoutUnit(fraction<'EUR'>(-7n, 3n))).toEqual({ numerator: -7n, denominator: 3n });
    expect(inUnit<'hour'>(fraction(5n, 2n))).toEqual({ numerator: 5n, denominator: 2n });
  });

  it('a percentage is a hundredth: 12.5 % is 1/8', () => expect(same(asShare(fromDecimal<'percent'>('12.5')), 1n, 8n)).toBe(true));
});

describe('lowest terms', () => {
  it.each([[50n, 100n, '1/2'], [-6n, 4n, '-3/2'], [5n, 1n, '5/1'], [-7n, 3n, '-7/3'], [0n, 9n, '0/1'], [12n, 18n, '2/3']] as const)('%d/%d is %s', (numerator, denominator, text) =>
    expect(lowestTerms(fraction(numerator, denominator))).toBe(text));
});

describe('decimal text', () => {
  it.each([
    ['0', 0n, 1n], ['-1234.56', -123_456n, 100n], ['+7', 7n, 1n], ['1e-7', 1n, 10_000_000n], ['1.5E3', 1500n, 1n], ['2.50e+1', 25n, 1n], ['-0.10', -1n, 10n],
    ['123456789012345678901234567890.12', 12_345_678_901_234_567_890_123_456_789_012n, 100n],
  ])('%s is read exactly', (text, numerator, denominator) => {
    expect(same(fromDecimal(text), numerator, denominator)).toBe(true);
  });

  it.each(['', ' 1', '1 ', '1,5', '.5', '5.', '1e', 'e5', '1.2.3', '--1', 'NaN', 'Infinity', '0x10', '1_000', '1\n'])('%j is not a decimal', (text) => {
    expect(() => fromDecimal(text)).toThrow(new RangeError(`not a decimal: ${text}`));
  });
});

describe('a cell number', () => {
  it.each([
    [0.1 + 0.2, 3n, 10n], [0.30000000000000004, 3n, 10n], [1.1 * 3, 33n, 10n], [-0.1 - 0.2, -3n, 10n], [1234.56, 123_456n, 100n], [0, 0n, 1n], [-0, 0n, 1n],
    [1e15, 10n ** 15n, 1n], [1e21, 10n ** 21n, 1n], [1e-7, 1n, 10n ** 7n], [999_999_999_999_999, 999_999_999_999_999n, 1n], [123_456_789_012_345_680, 123_456_789_012_346_000n, 1n],
  ])('%d is the decimal of its 15 significant digits', (cell, numerator, denominator) => {
    expect(same(fromCellNumber(cell), numerator, denominator)).toBe(true);
  });

  it('of two decimals is exactly that many hundredths', () => {
    fc.assert(fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (hundredths) => {
      expect(same(fromCellNumber(hundredths / 100), BigInt(hundredths), 100n)).toBe(true);
    }));
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is refused', (cell) => {
    expect(() => fromCellNumber(cell)).toThrow(RangeError);
  });
});
