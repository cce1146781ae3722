import { type Money, fraction, subtract } from '../../domain';

/**
 * Where exact fractions would grow beyond bounds (say two hundred centres, each with a total of its own), amounts between centres are kept to
 * 40 decimals and the last remainder goes to one receiver: every total stays exact, and no amount is off by more than a 1 in the last places.
 */
const GRID = 10n ** 40n;

/** Toward zero, in units of the grid. */
export const toUnits = (amount: Money): bigint => (amount.numerator * GRID) / amount.denominator;
export const fromUnits = (units: bigint): Money => fraction(units, GRID);
/** What does not fit on the grid. */
export const besideGrid = (amount: Money): Money => subtract(amount, fromUnits(toUnits(amount)));

const bitsOf = (denominator: bigint): number => denominator.toString(16).length * 4;

const EXACT_BITS = 192;

/** Whether fractions with these denominators (none below zero), multiplied, stay small enough to be kept as they are. */
export const staySmall = (denominators: Iterable<bigint>): boolean => {
  let bits = 0;
  for (const one of denominators) if (one > 1n) bits += bitsOf(one);
  return bits <= EXACT_BITS;
};
