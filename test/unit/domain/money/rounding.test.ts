import * as fc from 'fast-check';
import { centsToDecimal, type Exact, fraction, fromCents, fromDecimal, roundToCents, toDecimal, toNumber, truncateToCents } from '../../../../src/domain';

const euros = (text: string): Exact<'EUR'> => fromDecimal<'EUR'>(text);
const amount = fc.tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.bigInt({ min: 1n, max: 10n ** 12n })).map(([n, d]) => fraction<'EUR'>(n, d));
const size = (value: bigint): bigint => (value < 0n ? -value : value);

describe('rounding to cents', () => {
  // as Excel's ROUND: half away from zero
  it.each([
    ['0.005', 1n], ['-0.005', -1n], ['0.0049999', 0n], ['-0.0049999', 0n], ['1.115', 112n], ['-1.115', -112n], ['2.675', 268n], ['8.335', 834n], ['0', 0n], ['-0.004', 0n],
  ])('%s becomes %d cents', (text, cents) => {
    expect(roundToCents(euros(text))).toBe(cents);
  });

  it('is never more than half a cent away', () => {
    fc.assert(fc.property(amount, (value) => {
      const twiceTheGap = 2n * size(roundToCents(value) * value.denominator - value.numerator * 100n);
      expect(twiceTheGap <= value.denominator).toBe(true);
    }));
  });

  it('treats what is owed and what is due alike', () => {
    fc.assert(fc.property(amount, (value) => {
      expect(roundToCents(fraction(-value.numerator, value.denominator))).toBe(-roundToCents(value));
    }));
  });
});

describe('truncating to cents', () => {
  it.each([['0.019', 1n], ['-0.019', -1n], ['0.009', 0n], ['-0.009', 0n], ['12.34', 1234n]])('%s becomes %d cents', (text, cents) => {
    expect(truncateToCents(euros(text))).toBe(cents);
  });

  it('never goes past the amount and leaves less than a cent', () => {
    fc.assert(fc.property(amount, (value) => {
      const left = value.numerator * 100n - truncateToCents(value) * value.denominator;
      expect(left === 0n || left > 0n === value.numerator > 0n).toBe(true);
      expect(size(left) < value.denominator).toBe(true);
    }));
  });
});

describe('decimal text', () => {
  it.each([
    ['1234.5', 2, '1234.50'], ['-0.004', 2, '0.00'], ['-0.005', 2, '-0.01'], ['0.05', 1, '0.1'], ['0.5', 0, '1'], ['-0.5', 0, '-1'], ['0.4', 0, '0'], ['46', 6, '46.000000'],
    ['0.0000005', 6, '0.000001'], ['7', 0, '7'], ['-12.999', 2, '-13.00'],
  ])('%s with %d decimals is %s', (text, decimals, expected) => {
    expect(toDecimal(euros(text), decimals)).toBe(expected);
  });

  it('reads back as the same cents', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (cents) => {
      expect(centsToDecimal(cents)).toMatch(/^-?\d+\.\d\d$/);
      expect(roundToCents(euros(centsToDecimal(cents)))).toBe(cents);
      expect(roundToCents(fromCents(cents))).toBe(cents);
    }));
    expect(centsToDecimal(-5n)).toBe('-0.05');
  });

  it('gives the number for a cell', () => {
    expect([toNumber(euros('1234.56')), toNumber(fraction(1n, 3n)), toNumber(euros('-0.1'))]).toEqual([1234.56, 0.333333333333, -0.1]);
  });
});
