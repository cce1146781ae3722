import { fraction, fromDecimal, type Language, scale, sign, toDecimal } from '../../../domain';
import { numberText } from '../../../report';

const HUNDRED = fraction(100n);
const MOST_DECIMALS = 12;

/** Decimals that a figure needs, between two bounds: "1.500000" needs one. */
const decimalsOf = (decimal: string, [least, most]: readonly [number, number]): number => {
  const kept = toDecimal(fromDecimal(decimal), most).split('.')[1] ?? '';
  return Math.max(least, kept.replace(/0+$/, '').length);
};

/** Euros and cents: "1.234,50" in Dutch. */
export const amountText = (decimal: string, language: Language): string => numberText(decimal, 2, language);

/** Whole euros, for beside a bar. */
export const wholeEuroText = (decimal: string, language: Language): string => numberText(decimal, 0, language);

/** As many decimals as there are, within bounds. */
export const exactText = (decimal: string, language: Language, bounds: readonly [number, number] = [0, 6]): string => numberText(decimal, decimalsOf(decimal, bounds), language);

/** A price: at least cents, at most 6 decimals. */
export const priceText = (decimal: string, language: Language): string => exactText(decimal, language, [2, 6]);

/** What is left of rounding: at least cents, at most everything that is known. */
export const remainderText = (decimal: string, language: Language): string => exactText(decimal, language, [2, MOST_DECIMALS]);

/** A share of 0.125 is "12,5" percent. */
export const percentageOfShare = (share: string, language: Language): string => exactText(toDecimal(scale(fromDecimal(share), HUNDRED), 4), language, [0, 4]);

/** A difference always says which way it goes. */
export const differenceText = (decimal: string, language: Language, decimals = 2): string => {
  const rounded = toDecimal(fromDecimal(decimal), decimals);
  return `${sign(fromDecimal(rounded)) > 0 ? '+' : ''}${numberText(rounded, decimals, language)}`;
};

/** Milliseconds as seconds with one decimal. */
export const secondsText = (milliseconds: number, language: Language): string => numberText(`${Math.round(milliseconds)}e-3`, 1, language);
