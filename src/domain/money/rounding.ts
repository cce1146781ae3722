import { type Exact, fraction } from './exact';

/** Whole cents. The only rounded form of an amount inside the calculation. */
export type Cents = bigint;

const roundQuotient = (numerator: bigint, denominator: bigint): bigint => {
  const half = numerator < 0n ? -denominator : denominator;
  return (2n * numerator + half) / (2n * denominator);
};

/** To whole cents, half away from zero, as Excel's ROUND (calculation.md 6). */
export const roundToCents = (amount: Exact<'EUR'>): Cents => roundQuotient(amount.numerator * 100n, amount.denominator);

/** To whole cents, toward zero. */
export const truncateToCents = (amount: Exact<'EUR'>): Cents => (amount.numerator * 100n) / amount.denominator;

export const fromCents = (cents: Cents): Exact<'EUR'> => fraction(cents, 100n);

const withPoint = (units: bigint, decimals: number): string => {
  const digits = units.toString().replace('-', '').padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return `${units < 0n ? '-' : ''}${whole}${decimals === 0 ? '' : `.${digits.slice(-decimals)}`}`;
};

/** Decimal text with exactly so many decimals, half away from zero; never "-0.00". */
export const toDecimal = (value: Exact<string>, decimals: number): string =>
  withPoint(roundQuotient(value.numerator * 10n ** BigInt(decimals), value.denominator), decimals);

export const centsToDecimal = (cents: Cents): string => withPoint(cents, 2);

/** For drawing and for cells only: the nearest binary number. */
export const toNumber = (value: Exact<string>): number => Number(toDecimal(value, 12));
