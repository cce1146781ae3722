import { type ActivityCode, type Day, type ParticipantCode, type PositionCode, daysBetween, daysIn, firstDayOf } from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import type { RatePrice } from '../rates/rate-price';
import { double } from './doubles';

/** Hours of one activity in plain doubles; `carrying`: those at rates without overhead in them. */
export interface SecondHours {
  hours: number;
  wage: number;
  readonly carrying: { hours: number; wage: number; fte: number };
  readonly labelledHours: Map<ParticipantCode, number>;
  readonly labelledWage: Map<ParticipantCode, number>;
}

interface HourPrice { readonly wage: number; readonly carrying: number; readonly carryingWage: number; readonly fte: number }

const NO_PRICE: HourPrice = { wage: 0, carrying: 0, carryingWage: 0, fte: 0 };

/** The row in force: the last of the own kind, else the last of those for both kinds. */
const inForce = (prices: readonly RatePrice[], basis: string, day: Day): RatePrice | undefined => {
  const last = (kind: string | null): RatePrice | undefined => prices
    .filter(({ row }) => row.basis === kind && (row.validFrom === null || row.validFrom <= day))
    .sort((a, b) => ((a.row.validFrom ?? '') < (b.row.validFrom ?? '') ? 1 : -1))[0];
  return last(basis) ?? last(null);
};

const priceOn = (price: RatePrice | undefined): HourPrice => {
  if (price === undefined) return NO_PRICE;
  const wage = double(price.hourly);
  if (price.row.overheadIncluded) return { ...NO_PRICE, wage };
  return { wage, carrying: 1, carryingWage: wage, fte: price.productiveHours === null ? 0 : 1 / double(price.productiveHours) };
};

/** The mean over all days of a year; days between two changes have one price. */
const meanOfYear = (priceOf: (day: Day) => HourPrice, year: number, changes: readonly Day[]): HourPrice => {
  const [first, end] = [firstDayOf(year), firstDayOf(year + 1)];
  const starts = [...new Set([first, ...changes.filter((day) => day > first && day < end)])].sort();
  let [wage, carrying, carryingWage, fte] = [0, 0, 0, 0];
  for (const [i, from] of starts.entries()) {
    const [price, part] = [priceOf(from), daysBetween(from, starts[i + 1] ?? end) / daysIn(year)];
    wage += price.wage * part; carrying += price.carrying * part; carryingWage += price.carryingWage * part; fte += price.fte * part;
  }
  return { wage, carrying, carryingWage, fte };
};

/** By month; 0: spread over the year. */
const pricesOf = (run: CalculatedRun, position: PositionCode): readonly HourPrice[] => {
  const { basis, inputYears: { rates: year } } = run.context;
  const prices = run.rates.get(position)?.inForce ?? [];
  const known = new Map<RatePrice | undefined, HourPrice>();
  const priceOf = (day: Day): HourPrice => {
    const found = inForce(prices, basis, day);
    const price = known.get(found) ?? priceOn(found);
    known.set(found, price);
    return price;
  };
  return Array.from({ length: 13 }, (_, month) => (month > 0 ? priceOf(firstDayOf(year, month)) : meanOfYear(priceOf, year, prices.flatMap(({ row }) => row.validFrom ?? []))));
};

/** Reads Uren once more, row by row, in doubles. */
export const secondHours = (run: CalculatedRun): ReadonlyMap<ActivityCode, SecondHours> => {
  const { model: { hours: ledger }, basis, inputYears } = run.context;
  const prices = ledger.positionCodes.map((position) => pricesOf(run, position));
  const found = ledger.activityCodes.map((): SecondHours => ({ hours: 0, wage: 0, carrying: { hours: 0, wage: 0, fte: 0 }, labelledHours: new Map(), labelledWage: new Map() }));
  const width = ledger.participantCodes.length;
  const [labelledHours, labelledWage] = [new Float64Array(found.length * width), new Float64Array(found.length * width)];
  const kind = basis === 'actual' ? 1 : 0;
  for (let row = 0; row < ledger.rowCount; row += 1) {
    if (ledger.basis[row] !== kind || ledger.year[row] !== inputYears.hours) continue;
    const own = found[ledger.activity[row] as number] as SecondHours;
    const price = prices[ledger.position[row] as number]?.[ledger.month[row] as number] ?? NO_PRICE;
    const hours = ledger.hours[row] as number;
    own.hours += hours;
    own.wage += hours * price.wage;
    own.carrying.hours += hours * price.carrying;
    own.carrying.wage += hours * price.carryingWage;
    own.carrying.fte += hours * price.fte;
    const label = ledger.participant[row] as number;
    if (label < 0) continue;
    const at = (ledger.activity[row] as number) * width + label;
    labelledHours[at] = (labelledHours[at] as number) + hours;
    labelledWage[at] = (labelledWage[at] as number) + hours * price.wage;
  }
  found.forEach((own, i) => ledger.participantCodes.forEach((code, label) => {
    const at = i * width + label;
    if (labelledHours[at] !== 0) own.labelledHours.set(code, labelledHours[at] as number);
    if (labelledWage[at] !== 0) own.labelledWage.set(code, labelledWage[at] as number);
  }));
  return new Map(ledger.activityCodes.map((code, i) => [code, found[i] as SecondHours]));
};
