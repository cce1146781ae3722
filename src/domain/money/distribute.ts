import { type Exact, absolute, compare, fraction, subtract, sum } from './exact';
import { type Cents, fromCents, truncateToCents } from './rounding';

/** What one participant can claim of an amount, exactly. The order of the list settles ties. */
export type Claim = Exact<'EUR'>;

const HALF_A_CENT: Claim = fraction(1n, 200n);

export interface Distributed {
  readonly cents: Cents;
  /** -1, 0 or +1: the left-over cent that this claim got (restcent). */
  readonly leftOverCents: number;
}

const fillUp = (total: Cents, claims: readonly Claim[]): Distributed[] => {
  const truncated = claims.map(truncateToCents);
  const missing = total - truncated.reduce((a, b) => a + b, 0n);
  const step = missing < 0n ? -1n : 1n;
  const remainders = claims.map((claim, i) => subtract(claim, fromCents(truncated[i] ?? 0n)));
  // a sort keeps the order of the list where remainders are equal
  const byRemainder = claims.map((_, i) => i).sort((a, b) => Number(step) * compare(remainders[b] as Claim, remainders[a] as Claim));
  const lucky = new Set(byRemainder.slice(0, Number(missing * step)));
  return truncated.map((cents, i) => ({ cents: lucky.has(i) ? cents + step : cents, leftOverCents: lucky.has(i) ? Number(step) : 0 }));
};

/**
 * Verdeling met grootste rest: divides whole cents over claims that add up to them.
 * Every claim is truncated toward zero; the missing cents (+ or -) go one each to the claims with the largest remainder
 * of that sign, ties in the order of the list. Valid for negative and mixed claims. Source: calculation.md 6.
 * Error: RangeError when the claims do not add up to the total.
 */
export const distribute = (total: Cents, claims: readonly Claim[]): Distributed[] => {
  if (compare(sum(claims), fromCents(total)) !== 0) throw new RangeError('the claims do not add up to the total');
  return fillUp(total, claims);
};

/**
 * The parts of an amount in whole cents that add up to the rounded amount, by the same rule.
 * Error: RangeError when the parts differ from the total by more than its rounding, half a cent.
 */
export const roundParts = (total: Cents, parts: readonly Claim[]): Cents[] => {
  if (compare(absolute(subtract(sum(parts), fromCents(total))), HALF_A_CENT) > 0) throw new RangeError('the parts do not add up to the total');
  return fillUp(total, parts).map((part) => part.cents);
};
