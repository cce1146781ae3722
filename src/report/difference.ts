import { absolute, fraction, fromDecimal, isZero, negate, ratio, scale, subtract, toDecimal } from '../domain';

const HUNDRED = fraction(100n);

/** Verschil: actual less budget of two printed figures, as decimal text; null unless both exist. */
export const differenceOf = (budget: string | null | undefined, actual: string | null | undefined, decimals = 2): string | null =>
  budget == null || actual == null ? null : toDecimal(subtract(fromDecimal(actual), fromDecimal(budget)), decimals);

/** A printed figure with the other sign; nought stays nought. */
export const opposite = (figure: string, decimals = 12): string => toDecimal(negate(fromDecimal(figure)), decimals);

/** The difference as a percentage of the size of the budget (6 decimals); null without a budget to compare with. */
export const differencePctOf = (budget: string | null | undefined, actual: string | null | undefined): string | null => {
  if (budget == null || actual == null) return null;
  const base = absolute(fromDecimal(budget));
  return isZero(base) ? null : toDecimal(scale(ratio(subtract(fromDecimal(actual), fromDecimal(budget)), base), HUNDRED), 6);
};

/** A figure as a percentage of another (6 decimals); null where there is nothing to compare with. */
export const percentageOf = (figure: string | null, of: string | null): string | null =>
  figure === null || of === null || isZero(fromDecimal(of)) ? null : toDecimal(scale(ratio(fromDecimal(figure), fromDecimal(of)), HUNDRED), 6);
