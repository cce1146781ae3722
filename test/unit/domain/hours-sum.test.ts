import * as fc from 'fast-check';
import { equals, fraction, hoursSums, lowestTerms } from '../../../src/domain';

const sumOf = (cells: readonly number[]) => {
  const sums = hoursSums();
  cells.forEach((cell) => sums.add(0, cell));
  return sums.total(0);
};

describe('sums of hours', () => {
  it('add up exactly where binary numbers do not', () => {
    expect(equals(sumOf(Array.from({ length: 10 }, () => 0.1)), fraction(1n))).toBe(true);
    expect(equals(sumOf([0.1, 0.2, -0.3]), fraction(0n))).toBe(true);
  });

  it('add up ten-thousandths of any size and sign', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -(10 ** 9), max: 10 ** 9 })), (tenThousandths) => {
      const expected = tenThousandths.reduce((a, b) => a + BigInt(b), 0n);
      expect(equals(sumOf(tenThousandths.map((n) => n / 10_000)), fraction(expected, 10_000n))).toBe(true);
    }));
  });

  it('keep the decimals beyond the fourth', () => {
    expect(equals(sumOf([0.00001, 1, 0.333333]), fraction(1_333_343n, 1_000_000n))).toBe(true);
  });

  it('lose nothing where the sum grows beyond what a binary number holds', () => {
    const large = 99_999_999_999;
    expect(equals(sumOf([...Array.from({ length: 9 }, () => large), 0.0001]), fraction(BigInt(large) * 9n * 10_000n + 1n, 10_000n))).toBe(true);
    expect(equals(sumOf([1e15, 0.0001, -1e15]), fraction(1n, 10_000n))).toBe(true);
    // 11 × 999,999,999,990,000 ten-thousandths is beyond 2^53, where binary numbers have no odd numbers left
    expect(lowestTerms(sumOf([...Array.from({ length: 11 }, () => large), 0.0001]))).toBe('10999999999890001/10000');
  });

  it('read a cell by its 15 significant digits, however large: 123,456,789,012.3456 has one too many', () => {
    expect(equals(sumOf([123_456_789_012.3456]), fraction(123_456_789_012_346n, 1000n))).toBe(true);
    expect(equals(sumOf([-123_456_789_012.3456]), fraction(-123_456_789_012_346n, 1000n))).toBe(true);
  });

  it('are apart from each other, and 0 where nothing was added', () => {
    const sums = hoursSums();
    sums.add(0, 1.5);
    sums.add(40, 2.25);
    sums.add(3, 7);
    expect([0, 3, 40, 5, 1000].map((sum) => equals(sums.total(sum), fraction(BigInt([150, 700, 225, 0, 0][[0, 3, 40, 5, 1000].indexOf(sum)] ?? 0), 100n)))).toEqual([true, true, true, true, true]);
  });
});
