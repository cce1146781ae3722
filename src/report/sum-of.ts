import { fromDecimal, sum, toDecimal } from '../domain';

/** The sum of printed amounts, in exact decimals; what does not apply (null) counts for nothing. */
export const sumOf = (amounts: readonly (string | null)[], decimals = 2): string =>
  toDecimal(sum(amounts.flatMap((amount) => (amount === null ? [] : [fromDecimal<'EUR'>(amount)]))), decimals);

/** Whether a printed figure is nought. */
export const isNought = (decimal: string | null): boolean => decimal === null || Number(decimal) === 0;
