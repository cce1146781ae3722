import type { ActivityCode, Model, PositionCode, RateRow } from '../../domain';
import type { RunInput } from '../calculate-run';
import { grouped } from '../grouped';
import { type HourPrice, type NoHourPrice, type PositionRates, positionRates } from '../rates/rate-book';
import type { RunContext } from '../runs/run-context';
import type { ModelIndex } from '../model-index';
import { groupHours } from './group-hours';

type Rates = ReadonlyMap<PositionCode, PositionRates>;

const ratesOf = (context: RunContext, byPosition: ReadonlyMap<PositionCode, readonly RateRow[]>): Rates =>
  new Map([...byPosition].map(([position, rows]) => [position, positionRates(context, position, rows)]));

/** Months that are priced alike share a class within their run and position; a month without a rate has a class of its own. */
const classesOf = (prices: readonly (HourPrice | NoHourPrice)[]): readonly number[] => prices.map((price) => prices.indexOf(price));

/** Only funding by hours, or a division without a key, looks at who an hour names (calculation.md 6). */
export const namesMatter = (index: ModelIndex, code: ActivityCode): boolean => {
  const activity = index.activities.get(code);
  const agreement = activity?.subAgreement == null ? undefined : index.subAgreements.get(activity.subAgreement);
  if (activity === undefined || agreement === undefined) return false;
  return agreement.funding === 'hours' || (agreement.funding === 'cost' && (activity.allocationKey ?? agreement.allocationKey) === null);
};

const NO_ROWS: readonly RateRow[] = [];

/** The hours of all runs, grouped in one pass over Uren, each with how it is priced. */
export const hoursByRun = (model: Model, contexts: readonly RunContext[]): readonly RunInput[] => {
  const byPosition = grouped(model.rates, (row) => row.position);
  const ratesByRun = contexts.map((context) => ratesOf(context, byPosition));
  const pricesByRun = contexts.map((context, run) => model.hours.positionCodes.map((position) => {
    const rates = ratesByRun[run]?.get(position) ?? positionRates(context, position, NO_ROWS);
    return Array.from({ length: 13 }, (_, month) => rates.priceOf(month));
  }));
  const classes = pricesByRun.map((positions) => positions.map(classesOf));
  const [first] = contexts;
  const matters = (activity: number): boolean => first !== undefined && namesMatter(first.index, model.hours.activityCodes[activity] as ActivityCode);
  const hours = groupHours(model.hours, contexts, (run, position, month) => classes[run]?.[position]?.[month] ?? 0, matters);
  return contexts.map((_, run) => ({
    rates: ratesByRun[run] as Rates,
    runHours: hours[run] as (typeof hours)[number],
    priceOf: (group) => pricesByRun[run]?.[group.position]?.[group.priceClass] ?? { missingOn: null },
  }));
};
