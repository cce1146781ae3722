import {
  type ActivityCode, type Exact, type Hours, type HoursLedger, type Money, type ParticipantCode, type TraceTerm,
  add, scale, sum, times, toDecimal, zero,
} from '../../domain';
import type { HourPrice, NoHourPrice } from '../rates/rate-book';
import { placeOf } from '../finding-list';
import { grouped } from '../grouped';
import { isPriced } from '../rates/rate-book';
import type { RunContext } from '../runs/run-context';
import { traceAmount } from '../trace/trace-builder';
import type { HoursGroup, RunHours } from './group-hours';

/** The hours of one activity in one run, priced: the ground under its wage cost, overhead, split and formatie. */
export interface ActivityHours {
  readonly hours: Hours;
  readonly wage: Money;
  /** Only hours at rates without overhead in them. */
  readonly hoursWithOverhead: Hours;
  readonly wageWithOverhead: Money;
  /** null: productive hours of a position are unknown. */
  readonly fte: Exact<'fte'> | null;
  readonly fteWithOverhead: Exact<'fte'> | null;
  /** Whether any hour names a participant. */
  readonly named: boolean;
  readonly unlabelled: { readonly hours: Hours; readonly wage: Money };
  /** Per participant, where that matters to the division; else all hours are together in `unlabelled`. */
  readonly labelled: ReadonlyMap<ParticipantCode, { readonly hours: Hours; readonly wage: Money }>;
  readonly terms: readonly PricedGroup[];
}

export interface PricedGroup {
  readonly group: HoursGroup;
  readonly price: HourPrice;
  readonly wage: Money;
  /** null: for all participants together. */
  readonly label: ParticipantCode | null;
}

const NOTHING: { readonly hours: Hours; readonly wage: Money } = { hours: zero(), wage: zero() };

export const NO_HOURS: ActivityHours = {
  ...NOTHING, hoursWithOverhead: zero(), wageWithOverhead: zero(), fte: zero(), fteWithOverhead: zero(), named: false, unlabelled: NOTHING, labelled: new Map(), terms: [],
};

const fteOf = (terms: readonly PricedGroup[], each: (price: HourPrice) => Exact<'fte/hour'> | null): Exact<'fte'> | null => {
  let total = zero<'fte'>();
  for (const { group, price } of terms) {
    const fte = each(price);
    if (fte === null) return null;
    total = add(total, times(fte, group.hours));
  }
  return total;
};

const totalsOf = (terms: readonly PricedGroup[]): { readonly hours: Hours; readonly wage: Money } =>
  ({ hours: sum(terms.map((term) => term.group.hours)), wage: sum(terms.map((term) => term.wage)) });

const gather = (terms: readonly PricedGroup[], named: boolean): ActivityHours => ({
  ...totalsOf(terms),
  named,
  hoursWithOverhead: sum(terms.map((term) => scale(term.group.hours, term.price.carriesOverhead))),
  wageWithOverhead: sum(terms.map((term) => times(term.price.hourlyWithOverhead, term.group.hours))),
  fte: fteOf(terms, (price) => price.fte),
  fteWithOverhead: fteOf(terms, (price) => price.fteWithOverhead),
  unlabelled: totalsOf(terms.filter((term) => term.label === null)),
  labelled: new Map([...grouped(terms.filter((term) => term.label !== null), (term) => term.label as ParticipantCode)]
    .map(([label, own]) => [label, totalsOf(own)])),
  terms,
});

const firstRow = (context: RunContext, ledger: HoursLedger, group: HoursGroup): number => {
  let first = Infinity;
  for (let row = 0; row < ledger.rowCount; row += 1) {
    const same = ledger.position[row] === group.position && ledger.activity[row] === group.activity && ledger.year[row] === context.inputYears.hours
      && (ledger.basis[row] === 1) === (context.basis === 'actual');
    if (same) first = Math.min(first, ledger.sheetRow[row] as number);
  }
  return first;
};

const reportMissing = (context: RunContext, group: HoursGroup, price: NoHourPrice): void => {
  if (price.missingOn === null) return;
  const { hours } = context.model;
  context.findings.add('missing-rate', { sheet: hours.sheet, table: hours.table, row: firstRow(context, hours, group), column: 'Functie' }, {
    position: hours.positionCodes[group.position] ?? '', day: price.missingOn, year: context.year,
    activity: hours.activityCodes[group.activity] ?? '',
  });
};

/** Note `adopted-rate-in-actual`: these hours are priced at an adopted rate, so their wage cost is calculated, not actual. */
const noteAdoptedRates = (context: RunContext, price: HourPrice): void => {
  if (context.basis !== 'actual') return;
  for (const { price: { row, origin } } of price.stretches) {
    if (origin === 'given') context.findings.add('adopted-rate-in-actual', placeOf(row.ref, 'Uurtarief'), { position: row.position, year: context.year });
  }
};

/** Prices every group of hours (Σ hours × rate) and gathers them per activity. Blocking `missing-rate` where no rate is in force. */
export const priceHours = (
  context: RunContext, runHours: RunHours, priceOf: (group: HoursGroup) => HourPrice | NoHourPrice,
): ReadonlyMap<ActivityCode, ActivityHours> => {
  const { activityCodes, participantCodes } = context.model.hours;
  const priced = runHours.groups.flatMap((group) => {
    const price = priceOf(group);
    if (!isPriced(price)) { reportMissing(context, group, price); return []; }
    noteAdoptedRates(context, price);
    return [{ group, price, wage: times(price.hourly, group.hours), label: participantCodes[group.participant] ?? null }];
  });
  return new Map([...grouped(priced, (term) => activityCodes[term.group.activity] as ActivityCode)].map(([code, terms]) => [code, gather(terms, runHours.named[activityCodes.indexOf(code)] === 1)]));
};

/** Trace of the wage cost: one term for each price of an hour. */
export const wageTerms = (context: RunContext, activity: ActivityCode, hours: ActivityHours): readonly TraceTerm[] =>
  hours.terms.map(({ group, price, wage }) => ({
    hours: { activity, position: price.position, participant: context.model.hours.participantCodes[group.participant] ?? null, months: price.months },
    quantity: toDecimal(group.hours, 6), price: toDecimal(price.hourly, 6), amount: traceAmount(wage),
  }));

