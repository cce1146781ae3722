import { type Exact, type HourlyRate, type RateComponent, add, fromDecimal, inUnit, isZero, ratio, scale, subtract, toDecimal, withoutUnit, zero } from '../../domain';
import type { OverheadCharge } from '../overhead/charge-overhead';
import type { RatePrice } from './rate-price';

/** Tariefopbouw of one rate: the steps from wage to the full hour. */
export interface RateWaterfall {
  readonly components: readonly RateComponent[];
  /** null: overhead is charged, and not by hour, fte or wage. */
  readonly full: HourlyRate | null;
}

/** What is known of the overhead that is laid on an hour. */
export interface OverheadSource {
  readonly charge: OverheadCharge;
  /** Overheadwaarde stands in Instellingen; else the rate follows from the overhead centres. */
  readonly valueIsSet: boolean;
  readonly source: string | null;
}

interface Step extends Pick<RateComponent, 'code' | 'origin' | 'source'> { readonly amount: Exact; readonly perFte: Exact<string> | null }

const NO_STEPS: readonly Step[] = [];

const stepsOfRate = ({ row, hourly, origin, productiveHours }: RatePrice): readonly Step[] => {
  const { source, otherStaffCost } = row;
  if (origin === 'given') return [{ code: 'adopted', amount: withoutUnit(hourly), origin, perFte: null, source }];
  const other = otherStaffCost === null || productiveHours === null ? zero() : ratio(withoutUnit(otherStaffCost), withoutUnit(productiveHours));
  return [
    { code: 'wage', amount: subtract(withoutUnit(hourly), other), origin: 'derived', perFte: row.wageCost, source },
    ...(otherStaffCost === null ? NO_STEPS : [{ code: 'otherStaff', amount: other, origin: 'derived', perFte: otherStaffCost, source } as const]),
  ];
};

interface Laid { readonly amount: Exact; readonly perFte: Exact | null }

/** Overhead on one hour at the rate of the run; null: its method does not go by hour, fte or wage, or productive hours are unknown. */
const overheadOnAnHour = ({ method }: OverheadCharge, rate: Exact, { hourly, productiveHours }: RatePrice): Laid | null => {
  if (method === 'amount-per-hour') return { amount: rate, perFte: null };
  if (method === 'wage-percentage') return { amount: scale(withoutUnit(hourly), rate), perFte: null };
  if (method !== 'amount-per-fte' || productiveHours === null) return null;
  return { amount: ratio(rate, withoutUnit(productiveHours)), perFte: rate };
};

const stepsOfOverhead = (price: RatePrice, { charge, valueIsSet, source }: OverheadSource): readonly Step[] | null => {
  if (price.row.overheadIncluded || charge.rate === null) return NO_STEPS;
  const laid = overheadOnAnHour(charge, charge.rate, price);
  if (laid === null) return null;
  const origin = valueIsSet && charge.method === 'amount-per-hour' ? 'given' : 'derived';
  return [{ code: 'overhead', ...laid, origin, source }];
};

const DECIMALS = 6;
const published = (value: Exact): Exact => fromDecimal(toDecimal(value, DECIMALS));

/** Each step is the difference of two published subtotals, so the steps add up to the last decimal; no step is off by more than one millionth. */
const inDecimals = (steps: readonly Step[]): readonly RateComponent[] => {
  let subtotal = zero();
  return steps.map(({ code, amount, origin, perFte, source }) => {
    const before = published(subtotal);
    subtotal = add(subtotal, amount);
    return { code, perHour: toDecimal(subtract(published(subtotal), before), DECIMALS), origin, perFte: perFte === null ? null : toDecimal(perFte, 2), source };
  });
};

/**
 * Builds the waterfall of one rate: wage, other staff cost and overhead in euro per hour, 6 decimals, each given (it stands in a cell) or
 * derived. An adopted rate is one step, since it has no build-up. At a rate with Overhead inbegrepen there is no overhead to add.
 * Source: calculation.md 1 and 4.
 */
export const rateWaterfall = (price: RatePrice, overhead: OverheadSource): RateWaterfall => {
  const own = stepsOfRate(price);
  const laid = stepsOfOverhead(price, overhead);
  const onTop = (laid ?? NO_STEPS).filter((step) => !isZero(step.amount));
  return {
    components: inDecimals([...own, ...onTop]),
    full: laid === null ? null : onTop.reduce((total, step) => add(total, inUnit(step.amount)), price.hourly),
  };
};
