import { type HourlyRate, type HoursPerFte, type MoneyPerFte, type RateRow, add, inUnit, ratio, subtract, withoutUnit, zero } from '../../domain';
import { placeOf, shown } from '../finding-list';
import type { RunContext } from '../runs/run-context';
import { productiveHours } from './productive-hours';

/** Uurtarief of one row of Tarieven, with what it was built from. */
export interface RatePrice {
  readonly row: RateRow;
  readonly hourly: HourlyRate;
  readonly origin: 'given' | 'derived';
  readonly productiveHours: HoursPerFte | null;
}

const perHour = (cost: MoneyPerFte, productive: HoursPerFte): HourlyRate => inUnit(ratio(withoutUnit(cost), withoutUnit(productive)));

const buildUp = (row: RateRow, productive: HoursPerFte | null): HourlyRate | null =>
  row.wageCost === null || productive === null ? null : perHour(add(row.wageCost, row.otherStaffCost ?? zero<'EUR/fte'>()), productive);

const notePriceRemarks = (context: RunContext, row: RateRow, built: HourlyRate | null): void => {
  if (row.source === null) context.findings.add('rate-without-source', placeOf(row.ref, 'Bron'), { position: row.position });
  if (row.hourlyRate === null) return;
  if (built !== null) {
    context.findings.add('rate-and-build-up-differ', placeOf(row.ref, 'Uurtarief'), {
      position: row.position, rate: shown(row.hourlyRate), built: shown(built), difference: shown(subtract(row.hourlyRate, built)),
    });
  }
};

/**
 * The price of an hour by one row: the adopted rate as it stands, else (wage cost + other staff cost) / productive hours, exactly.
 * null with a blocking finding when there is neither. Source: calculation.md 1.
 */
export const priceRate = (context: RunContext, row: RateRow): RatePrice | null => {
  const productive = productiveHours(context, row);
  const built = buildUp(row, productive);
  notePriceRemarks(context, row, built);
  if (row.hourlyRate !== null) return { row, hourly: row.hourlyRate, origin: 'given', productiveHours: productive };
  if (built !== null) return { row, hourly: built, origin: 'derived', productiveHours: productive };
  if (row.wageCost === null) context.findings.add('rate-without-amount', placeOf(row.ref, 'Uurtarief'), { position: row.position });
  else context.findings.add('missing-productive-hours', placeOf(row.ref, 'Productieve uren'), { position: row.position });
  return null;
};
