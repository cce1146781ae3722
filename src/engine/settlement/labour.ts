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

/** One position in one activity: what it was and what it cost, and what its actual hours would have cost at the rate of the budget. */
interface PositionPair { readonly planned: Worked; readonly actual: Worked; readonly atBudgetRate: Money }

const NOTHING: Worked = { hours: zero(), wage: zero() };

const byPosition = (activity: PricedActivity): ReadonlyMap<PositionCode, Worked> =>
  new Map([...grouped(activity.price.hours.terms, (term) => term.price.position)]
    .map(([position, terms]) => [position, { hours: sum(terms.map((term) => term.group.hours)), wage: sum(terms.map((term) => term.wage)) }]));

/** Hours that come to nothing have no rate, and so no cost to compare. */
const compared = (worked: Worked | undefined): Worked => (worked === undefined || isZero(worked.hours) ? NOTHING : worked);

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

const positionPairs = (year: FinancialYear, before: ReadonlyMap<PositionCode, Worked>, after: ReadonlyMap<PositionCode, Worked>): readonly PositionPair[] =>
  [...new Set([...before.keys(), ...after.keys()])].map((position) => {
    const [planned, actual] = [compared(before.get(position)), compared(after.get(position))];
    const budgetRate = rateOf(planned) ?? rateOfYear(year.budget, position);
    return { planned, actual, atBudgetRate: budgetRate === null ? actual.wage : times(budgetRate, actual.hours) };
  });

const over = (pairs: readonly PositionPair[], side: 'planned' | 'actual'): Worked =>
  ({ hours: sum(pairs.map((pair) => pair[side].hours)), wage: sum(pairs.map((pair) => pair[side].wage)) });

const RATE_DECIMALS = 6;
const text = (amount: Money): string => toDecimal(amount, RATE_DECIMALS);

/**
 * Hours times their own rate are their cost, so only the actual hours at the rate of the budget take a fraction for each position.
 * Yield: all hours allowed less all hours worked, at the mean rate of the budget; without budgeted hours there is no mix to compare: all of it.
 */
const difference = (year: number, activity: ActivityCode, pairs: readonly PositionPair[], factor: Ratio): LabourDifference => {
  const [planned, actual, atBudgetRate] = [over(pairs, 'planned'), over(pairs, 'actual'), sum(pairs.map((pair) => pair.atBudgetRate))];
  const allowed = scale(planned.hours, factor);
  const efficiency = subtract(scale(planned.wage, factor), atBudgetRate);
  const produced = isZero(planned.hours) ? efficiency : times(per(planned.wage, planned.hours), subtract(allowed, actual.hours));
  return {
    year, activity, actualHours: toDecimal(actual.hours, RATE_DECIMALS), allowedHours: toDecimal(allowed, RATE_DECIMALS),
    rate: text(subtract(atBudgetRate, actual.wage)), efficiency: text(efficiency), mix: text(subtract(efficiency, produced)), yield: text(produced),
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
    const pairs = other === undefined ? [] : positionPairs({ year, budget, actual }, byPosition(activity), byPosition(other));
    return other === undefined || pairs.length === 0 ? [] : [difference(year, activity.code, pairs, volumeFactor({ year, budget, actual }, activity, other))];
  });
};
