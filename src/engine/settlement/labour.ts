import {
  type ActivityCode, type Hours, type HourlyRate, type LabourDifference, type Money, type PositionCode, type Ratio, ONE, isZero, per, ratio, scale,
  subtract, sum, times, toDecimal, zero,
} from '../../domain';
import { type CalculatedRun, type PricedActivity, counting } from '../calculate-run';
import { grouped } from '../grouped';
import { volumeOf } from '../price/unit-price';
import { isPriced } from '../rates/rate-book';
import type { FinancialYear } from './financial-years';

interface Worked { readonly hours: Hours; readonly wage: Money }

/** One position in one activity, with both its rates. */
interface PositionPair { readonly planned: Hours; readonly allowed: Hours; readonly actual: Hours; readonly budgetRate: HourlyRate; readonly actualRate: HourlyRate }

const NOTHING: Worked = { hours: zero(), wage: zero() };

const byPosition = (activity: PricedActivity): ReadonlyMap<PositionCode, Worked> =>
  new Map([...grouped(activity.price.hours.terms, (term) => term.price.position)]
    .map(([position, terms]) => [position, { hours: sum(terms.map((term) => term.group.hours)), wage: sum(terms.map((term) => term.wage)) }]));

const rateOf = ({ hours, wage }: Worked): HourlyRate | null => (isZero(hours) ? null : per(wage, hours));

/** The rate of a position that the activity had no hours of: its mean of the year. */
const rateOfYear = (run: CalculatedRun, position: PositionCode): HourlyRate | null => {
  const price = run.rates.get(position)?.priceOf(0);
  return price !== undefined && isPriced(price) ? price.hourly : null;
};

/** Actual volume / budget volume; 1 where one of them is unknown, or there was none to budget. */
const volumeFactor = (year: FinancialYear & { readonly actual: CalculatedRun }, budget: PricedActivity, actual: PricedActivity): Ratio => {
  const [before, after] = [volumeOf(year.budget.context, budget.price), volumeOf(year.actual.context, actual.price)];
  return before === null || after === null || isZero(before) ? ONE : ratio(after, before);
};

const positionPairs = (year: FinancialYear & { readonly actual: CalculatedRun }, budget: PricedActivity, actual: PricedActivity): readonly PositionPair[] => {
  const [before, after] = [byPosition(budget), byPosition(actual)];
  const factor = volumeFactor(year, budget, actual);
  return [...new Set([...before.keys(), ...after.keys()])].map((position) => {
    const [planned, worked] = [before.get(position) ?? NOTHING, after.get(position) ?? NOTHING];
    const found = rateOf(worked);
    const budgetRate = rateOf(planned) ?? rateOfYear(year.budget, position) ?? found ?? zero<'EUR/hour'>();
    return { planned: planned.hours, allowed: scale(planned.hours, factor), actual: worked.hours, budgetRate, actualRate: found ?? budgetRate };
  });
};

const hoursOver = (pairs: readonly PositionPair[], hours: (pair: PositionPair) => Hours): Hours => sum(pairs.map(hours));
const at = (rate: HourlyRate, hours: Hours): Money => times(rate, hours);

/** Yield: all hours allowed less all hours worked, at the mean rate of the budget. Without budgeted hours there is no mix to compare: all of it. */
const yieldOf = (pairs: readonly PositionPair[], efficiency: Money): Money => {
  const planned = hoursOver(pairs, (pair) => pair.planned);
  if (isZero(planned)) return efficiency;
  const meanRate = per(sum(pairs.map((pair) => at(pair.budgetRate, pair.planned))), planned);
  return at(meanRate, hoursOver(pairs, (pair) => subtract(pair.allowed, pair.actual)));
};

const RATE_DECIMALS = 6;
const text = (amount: Money): string => toDecimal(amount, RATE_DECIMALS);

const difference = (year: number, activity: ActivityCode, pairs: readonly PositionPair[]): LabourDifference => {
  const rate = sum(pairs.map((pair) => at(subtract(pair.budgetRate, pair.actualRate), pair.actual)));
  const efficiency = sum(pairs.map((pair) => at(pair.budgetRate, subtract(pair.allowed, pair.actual))));
  const produced = yieldOf(pairs, efficiency);
  return {
    year, activity, actualHours: toDecimal(hoursOver(pairs, (pair) => pair.actual), RATE_DECIMALS), allowedHours: toDecimal(hoursOver(pairs, (pair) => pair.allowed), RATE_DECIMALS),
    rate: text(rate), efficiency: text(efficiency), mix: text(subtract(efficiency, produced)), yield: text(produced),
  };
};

/**
 * Loonverschillen of every activity with hours in budget or actual, the host's own tasks included: + = favourable (voordelig).
 * rate = Σ actual hours × (budget rate - actual rate), efficiency = Σ (allowed - actual hours) × budget rate = mix + yield. Source: calculation.md 7.
 */
export const labourDifferences = ({ year, budget, actual }: FinancialYear): readonly LabourDifference[] => {
  if (actual === null) return [];
  const after = new Map(counting(actual).map((activity) => [activity.code, activity]));
  return counting(budget).flatMap((activity) => {
    const other = after.get(activity.code);
    const pairs = other === undefined ? [] : positionPairs({ year, budget, actual }, activity, other);
    return pairs.length === 0 ? [] : [difference(year, activity.code, pairs)];
  });
};
