import { fromDecimal, isZero, sum, toDecimal } from '../../../../domain';
import type { Figure } from '../../../../report';

/** Amounts in cents added up, as decimal text. */
export const added = (amounts: readonly string[]): string => toDecimal(sum(amounts.map((amount) => fromDecimal<'EUR'>(amount))), 2);

/** Figures added up: one alone keeps its explanation, a sum of several has none of its own. */
export const addedFigures = (figures: readonly Figure[]): Figure =>
  (figures.length === 1 && figures[0] ? figures[0] : { amount: added(figures.map(({ amount }) => amount)), figure: null });

export const isNil = (amount: string): boolean => isZero(fromDecimal(amount));

export const isBelowNil = (amount: string): boolean => amount.startsWith('-') && !isNil(amount);

/** Without its sign. */
export const withoutSign = (amount: string): string => amount.replace(/^-/, '');
