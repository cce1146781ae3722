import { type Exact, add, fraction, fromCellNumber, zero } from './money';
import type { Hours } from './quantities';

/** Ten-thousandths of an hour: nearly every time sheet fits, and whole numbers add up exactly. */
const UNITS_AN_HOUR = 1e4;
const LARGEST_ROW = 1e15;
const LARGEST_SUM = 2 ** 52;

/**
 * Adds cell numbers of hours into so many sums, exactly and fast: whole ten-thousandths in floating numbers below 2^52,
 * and the rare cell with more decimals as a fraction beside them.
 */
export interface HoursSums {
  add(sum: number, cell: number): void;
  total(sum: number): Hours;
}

/** Sums that all start at 0; a sum is named by its number, best counted from 0. */
export const hoursSums = (): HoursSums => {
  const units: number[] = [];
  const rest = new Map<number, Hours>();
  const addToRest = (sum: number, hours: Hours): void => { rest.set(sum, add(rest.get(sum) ?? zero<'hour'>(), hours)); };
  return {
    add: (sum, cell) => {
      const whole = Math.round(cell * UNITS_AN_HOUR);
      const next = (units[sum] ?? 0) + whole;
      if (whole / UNITS_AN_HOUR === cell && Math.abs(whole) < LARGEST_ROW && Math.abs(next) < LARGEST_SUM) units[sum] = next;
      else addToRest(sum, fromCellNumber(cell));
    },
    total: (sum) => add(inHours(units[sum] ?? 0), rest.get(sum) ?? zero<'hour'>()),
  };
};

const inHours = (units: number): Exact<'hour'> => fraction(BigInt(units), BigInt(UNITS_AN_HOUR));
