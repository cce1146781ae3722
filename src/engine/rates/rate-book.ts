import {
  type Day, type Exact, type HourlyRate, type PositionCode, type RateRow, type Ratio, ONE, add, daysIn, firstDayOf, fraction, scale, zero,
} from '../../domain';
import type { RunContext } from '../runs/run-context';
import { type RatePrice, priceRate } from './rate-price';
import { type RateStretch, rateStretches } from './rate-rows';

/** One price of an hour within a run: of the hours of some months of one position, or of those spread over the year. */
export interface HourPrice {
  readonly position: PositionCode;
  /** Months priced alike; empty: hours spread over the year, at the mean of the year weighted by days. */
  readonly months: readonly number[];
  readonly hourly: HourlyRate;
  /** Share of these hours that carries overhead: 0 where the rate includes it already. */
  readonly carriesOverhead: Ratio;
  /** The part of `hourly` on hours that carry overhead. */
  readonly hourlyWithOverhead: HourlyRate;
  /** Formatie of one hour; null: productive hours unknown. */
  readonly fte: Exact<'fte/hour'> | null;
  readonly fteWithOverhead: Exact<'fte/hour'> | null;
  readonly stretches: readonly { readonly price: RatePrice; readonly days: number }[];
}

/** Nothing to price an hour with: on this day no row is in force; or (day null) the row itself is at fault and has its finding. */
export interface NoHourPrice { readonly missingOn: Day | null }

export interface PositionRates {
  readonly position: PositionCode;
  /** 0: spread over the year; 1 to 12: the month. */
  priceOf(month: number): HourPrice | NoHourPrice;
  /** The rates in force in the year, by first day. */
  readonly inForce: readonly RatePrice[];
}

interface Part { readonly price: RatePrice; readonly days: number }

const weighted = <U extends string>(parts: readonly Part[], value: (price: RatePrice) => Exact<U>): Exact<U> => {
  const days = BigInt(parts.reduce((total, part) => total + part.days, 0));
  return parts.reduce((total, part) => add(total, scale(value(part.price), fraction(BigInt(part.days), days))), zero<U>());
};

const fteOf = (price: RatePrice): Exact<'fte/hour'> =>
  price.productiveHours === null ? zero() : fraction(price.productiveHours.denominator, price.productiveHours.numerator);

const hourPrice = (position: PositionCode, months: readonly number[], parts: readonly Part[]): HourPrice => {
  const carrying = parts.filter((part) => !part.price.row.overheadIncluded);
  const known = (some: readonly Part[]): boolean => some.every((part) => part.price.productiveHours !== null);
  const ifCarrying = <U extends string>(value: (price: RatePrice) => Exact<U>) => (price: RatePrice): Exact<U> =>
    price.row.overheadIncluded ? zero<U>() : value(price);
  return {
    position, months, stretches: parts,
    hourly: weighted(parts, (price) => price.hourly),
    carriesOverhead: weighted(parts, ifCarrying(() => ONE)),
    hourlyWithOverhead: weighted(parts, ifCarrying((price) => price.hourly)),
    fte: known(parts) ? weighted(parts, fteOf) : null,
    fteWithOverhead: known(carrying) ? weighted(parts, ifCarrying(fteOf)) : null,
  };
};

const stretchOn = (stretches: readonly RateStretch[], day: Day): RateStretch | undefined =>
  [...stretches].reverse().find((stretch) => stretch.from <= day);

/** All months on which the same row is in force on the first day: they are priced alike. */
const monthsAlike = (stretches: readonly RateStretch[], year: number, row: RateRow): readonly number[] =>
  Array.from({ length: 12 }, (_, i) => i + 1).filter((month) => stretchOn(stretches, firstDayOf(year, month))?.row === row);

/** The rates of one position in one run. Source: calculation.md 1. */
export const positionRates = (context: RunContext, position: PositionCode, rows: readonly RateRow[]): PositionRates => {
  const year = context.inputYears.rates;
  const stretches = rateStretches(rows, context.basis, year);
  const priced = new Map<RateRow, RatePrice | null>();
  const price = (row: RateRow): RatePrice | null => {
    if (!priced.has(row)) priced.set(row, priceRate(context, row));
    return priced.get(row) ?? null;
  };
  const priceParts = (months: readonly number[], parts: readonly RateStretch[]): HourPrice | NoHourPrice => {
    const gap = parts.find((part) => part.row === null);
    if (gap !== undefined || parts.length === 0) return { missingOn: gap?.from ?? firstDayOf(year) };
    const prices = parts.flatMap((part) => (part.row === null ? [] : [{ price: price(part.row), days: part.days }]));
    const complete = prices.flatMap((part) => (part.price === null ? [] : [{ price: part.price, days: part.days }]));
    return complete.length < prices.length ? { missingOn: null } : hourPrice(position, months, complete);
  };
  const byRow = new Map<RateRow, HourPrice | NoHourPrice>();
  const ofMonth = (month: number): HourPrice | NoHourPrice => {
    const first = firstDayOf(year, month);
    const row = stretchOn(stretches, first)?.row ?? null;
    if (row === null) return { missingOn: first };
    const known = byRow.get(row) ?? priceParts(monthsAlike(stretches, year, row), [{ from: first, days: daysIn(year), row }]);
    byRow.set(row, known);
    return known;
  };
  let spread: HourPrice | NoHourPrice | undefined;
  const rowsInForce = [...new Set(stretches.flatMap((stretch) => (stretch.row === null ? [] : [stretch.row])))];
  return { position, inForce: rowsInForce.flatMap((row) => price(row) ?? []), priceOf: (month) => (month > 0 ? ofMonth(month) : (spread ??= priceParts([], stretches))) };
};

export const isPriced = (price: HourPrice | NoHourPrice): price is HourPrice => 'hourly' in price;
