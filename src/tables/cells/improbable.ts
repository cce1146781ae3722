import { type Exact, type Fact, type ReadingFindingCode, compare, fraction, scale, sign } from '../../domain';
import type { Column } from '../definition';

/**
 * Above these a figure cannot be meant, though it can be calculated with. Euros: with two decimals ten billion still leaves Excel's 15 digits
 * room to add a thousand of them up to the cent; all Dutch municipalities together spend some eighty. Hours of one fte: those of a leap year.
 */
const MOST = { 'EUR': 10_000_000_000, 'EUR/fte': 10_000_000, 'EUR/hour': 100_000, 'hour': 100_000_000, 'hour/fte': 8_784, 'fte': 100_000, 'percent': 1_000 } as const;

const [LAST_YEAR, FIRST_OF_EXCEL] = [2200, 1900];

/** The most that is meant in a column of this unit; undefined: any figure may be. */
export const mostOf = ({ unit }: Column): number | undefined => (unit !== undefined && unit in MOST ? MOST[unit as keyof typeof MOST] : undefined);

const isExact = (value: unknown): value is Exact<string> => typeof value === 'object' && value !== null && 'numerator' in value;

const size = (value: Exact<string>): Exact<string> => (sign(value) < 0 ? scale(value, fraction(-1n)) : value);

const inThousands = (figure: number, separator: string): string => String(figure).replace(/\B(?=(\d{3})+$)/g, separator);

/** The bound as a sentence shows it, in the notation of each language. */
export const factsOfMost = (most: number): Readonly<Record<string, Fact>> => ({ mostNl: inThousands(most, '.'), mostEn: inThousands(most, ',') });

/** What a reader should look at again: a figure of an absurd size, or a day in the first year of Excel (a number taken for a date) or beyond 2200. */
export const improbable = (column: Column, value: unknown): { readonly code: ReadingFindingCode; readonly facts: Readonly<Record<string, Fact>> } | null => {
  if (column.type === 'date' && typeof value === 'string') {
    const year = Number(value.slice(0, 4));
    return year > LAST_YEAR || year === FIRST_OF_EXCEL ? { code: 'improbable-date', facts: { year: String(year) } } : null;
  }
  const most = mostOf(column);
  return most !== undefined && isExact(value) && compare(size(value), fraction(BigInt(most))) > 0 ? { code: 'improbable-value', facts: factsOfMost(most) } : null;
};
