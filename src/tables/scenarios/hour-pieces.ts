import type { Exact } from '../../domain';

const DIGITS = 15;

/**
 * A decimal as cell numbers of at most 15 significant digits that add up to it exactly, since rows of Uren with one key add up. The denominator
 * is a power of ten, as of any cell and any product of cells.
 */
export const hourPieces = ({ numerator, denominator }: Exact<string>): readonly number[] => {
  if (numerator === 0n) return [0];
  const negative = numerator < 0n ? '-' : '';
  const digits = (negative ? -numerator : numerator).toString();
  const decimals = denominator.toString().length - 1;
  const pieces: number[] = [];
  for (let from = 0; from < digits.length; from += DIGITS) {
    const piece = digits.slice(from, from + DIGITS);
    const zeros = digits.length - from - piece.length;
    if (/[1-9]/.test(piece)) pieces.push(Number(`${negative}${piece}e${zeros - decimals}`));
  }
  return pieces;
};
