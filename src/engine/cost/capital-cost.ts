import {
  type Asset, type Money, type Ratio, type Year, ONE, absolute, add, asShare, compare, equals, fraction, isZero, negate, ratio, scale, sign, subtract, sum, yearOf,
} from '../../domain';
import type { CapitalCost } from './cost-entry';

const TWELVE = fraction(12n);
/** An annuity is kept to so many decimals of its rate: far beyond the 30 digits that calculation.md asks, and short enough to add up thousands. */
const ANNUITY_DECIMALS = 40n;
/** The longest life of an annuity; above it (1 + r)^n only grows. */
const LONGEST_ANNUITY = 200n;

const whole = (value: number): Ratio => fraction(BigInt(value));
const lesser = (a: Ratio, b: Ratio): Ratio => (compare(a, b) < 0 ? a : b);

/** What there is to finance: acquisition less contributions of others. */
const invested = ({ acquisitionValue, contributions }: Asset): Money => subtract(acquisitionValue, contributions);
/** Grondslag: what is written off over the life. */
export const baseOf = (asset: Asset): Money => subtract(invested(asset), asset.residualValue);

interface Term { readonly column: string; readonly amount: Money }

const made = (asset: Asset, terms: readonly Term[]): CapitalCost => {
  const parts = terms.filter((term) => !isZero(term.amount));
  return { asset, amount: sum(parts.map((part) => part.amount)), parts };
};

/** Months of use up to 1 January, and in the year; the month of first use counts whole. null: not in use in the year. */
const monthsOf = (asset: Asset, year: Year): { readonly before: Ratio; readonly inYear: Ratio; readonly life: Ratio } | null => {
  const first = yearOf(asset.inUseFrom);
  const monthsOfFirst = 13 - Number(asset.inUseFrom.slice(5, 7));
  const before = whole(year > first ? monthsOfFirst + 12 * (year - first - 1) : 0);
  const life = scale(asset.life, TWELVE);
  const left = subtract(life, before);
  if (year < first || sign(left) <= 0) return null;
  return { before, inYear: lesser(left, whole(year === first ? monthsOfFirst : 12)), life };
};

/** On 1 January of the year of first use there is a book value only when it was in use that month. */
const bookValue = (asset: Asset, year: Year, writtenOff: Ratio): Money =>
  (year === yearOf(asset.inUseFrom) && asset.inUseFrom.slice(5, 7) !== '01' ? scale(baseOf(asset), fraction(0n)) : subtract(invested(asset), scale(baseOf(asset), writtenOff)));

const linear = (asset: Asset, year: Year): CapitalCost | null => {
  const months = monthsOf(asset, year);
  if (months === null) return null;
  const share = ratio(months.inYear, months.life);
  return made(asset, [
    { column: 'Aanschafwaarde', amount: scale(asset.acquisitionValue, share) }, { column: 'Bijdragen', amount: negate(scale(asset.contributions, share)) },
    { column: 'Restwaarde', amount: negate(scale(asset.residualValue, share)) },
    { column: 'Rente %', amount: scale(bookValue(asset, year, ratio(months.before, months.life)), asShare(asset.interest)) },
  ]);
};

/** r / (1 - (1 + r)^-n), to 40 decimals. */
const annuityOf = (rate: Ratio, years: bigint): Ratio => {
  const grown = add(ONE, rate);
  const [top, bottom] = [grown.numerator ** years, grown.denominator ** years];
  const scaleUp = 10n ** ANNUITY_DECIMALS;
  const [numerator, denominator] = [rate.numerator * top * scaleUp, rate.denominator * (top - bottom)];
  return fraction((2n * numerator + denominator) / (2n * denominator), scaleUp);
};

/** A life in years that an annuity can have: whole, and no more than 200. null: neither. */
export const wholeLife = ({ life }: Asset): bigint | null => {
  const years = life.numerator / life.denominator;
  return equals(life, fraction(years)) && compare(absolute(life), fraction(LONGEST_ANNUITY)) <= 0 ? years : null;
};

/** Whether the asset is written off by annuity: at an interest of 0 that is linear. */
export const isAnnuity = (asset: Asset): boolean => asset.method === 'annuity' && sign(asset.interest) > 0;

const annuity = (asset: Asset, year: Year): CapitalCost | null => {
  const [years, first, rate] = [wholeLife(asset), yearOf(asset.inUseFrom), asShare(asset.interest)];
  if (years === null || year < first || BigInt(year - first) >= years) return null;
  const share = annuityOf(rate, years);
  return made(asset, [
    { column: 'Aanschafwaarde', amount: scale(asset.acquisitionValue, share) }, { column: 'Bijdragen', amount: negate(scale(asset.contributions, share)) },
    { column: 'Restwaarde', amount: scale(asset.residualValue, subtract(rate, share)) },
  ]);
};

/**
 * Kapitaallasten of an asset in a year; null: not in use, or past its life.
 * Linear: base / life, in the first year by the months of use and in the last what is left of them, and interest on the book value of 1 January
 * (so none in a first year that begins after January). Annuity: base · r / (1 - (1 + r)^-n) + r · residual in n whole years, interest included.
 * Exact, but for the annuity factor: 40 decimals. Source: calculation.md 2.
 */
export const capitalCost = (asset: Asset, year: Year): CapitalCost | null => (isAnnuity(asset) ? annuity(asset, year) : linear(asset, year));
