import { type Exact, type RateOutcome, toDecimal } from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import type { RatePrice } from '../rates/rate-price';

const text = (value: Exact<string> | null, decimals: number): string | null => (value === null ? null : toDecimal(value, decimals));

const rateOutcome = ({ row, hourly, origin, productiveHours }: RatePrice): RateOutcome => ({
  position: row.position,
  validFrom: row.validFrom,
  wagePerHour: toDecimal(hourly, 6),
  origin,
  wageCost: text(row.wageCost, 2),
  otherStaffCost: text(row.otherStaffCost, 2),
  productiveHours: text(productiveHours, 6),
  productiveHoursFrom: productiveHours === null ? null : row.productiveHours === null ? 'hours-norm' : 'rates',
  overheadIncluded: row.overheadIncluded,
  components: [],
  fullPerHour: null,
  references: [],
  scale: row.scale,
  source: row.source,
});

/** Tarieven in force in the year, by position and first day. */
export const ratesOutcome = (run: CalculatedRun): readonly RateOutcome[] =>
  [...run.rates.values()].sort((a, b) => compareText(a.position, b.position)).flatMap((rates) => rates.inForce.map(rateOutcome));

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
