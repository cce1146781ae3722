import { type CostRow, type Exact, type RateOutcome, toDecimal } from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import type { RatePrice } from '../rates/rate-price';
import { type OverheadSource, rateWaterfall } from '../rates/rate-waterfall';
import { compareReferences } from '../rates/reference-rates';

const text = (value: Exact<string> | null, decimals: number): string | null => (value === null ? null : toDecimal(value, decimals));

const distinct = (sources: readonly (string | null)[]): string | null => {
  const named = [...new Set(sources.flatMap((source) => (source === null ? [] : [source])))].sort();
  return named.length === 0 ? null : named.join('; ');
};

/** Where the overhead of an hour comes from: the Bron of the rows on the overhead centres; a set value has none, it stands in Instellingen. */
const overheadSource = (run: CalculatedRun): OverheadSource => {
  const valueIsSet = run.context.model.settings.overheadValue !== null;
  const ofOverhead = (row: CostRow): boolean => 'costCentre' in row.target && run.context.index.costCentres.get(row.target.costCentre)?.kind === 'overhead';
  const rows = run.context.model.costs.filter((row) => ofOverhead(row) && row.year === run.context.inputYears.costs && row.basis === run.context.basis);
  return { charge: run.overhead, valueIsSet, source: valueIsSet ? null : distinct(rows.map((row) => row.source)) };
};

const rateOutcome = (run: CalculatedRun, price: RatePrice, overhead: OverheadSource): RateOutcome => {
  const { row, hourly, origin, productiveHours } = price;
  const { components, full } = rateWaterfall(price, overhead);
  return {
    position: row.position,
    validFrom: row.validFrom,
    wagePerHour: toDecimal(hourly, 6),
    origin,
    wageCost: text(row.wageCost, 2),
    otherStaffCost: text(row.otherStaffCost, 2),
    productiveHours: text(productiveHours, 6),
    productiveHoursFrom: productiveHours === null ? null : row.productiveHours === null ? 'hours-norm' : 'rates',
    overheadIncluded: row.overheadIncluded,
    components,
    fullPerHour: text(full, 6),
    references: compareReferences(run.context, price),
    scale: row.scale,
    source: row.source,
  };
};

/** Tarieven in force in the year, by position and first day. */
export const ratesOutcome = (run: CalculatedRun): readonly RateOutcome[] => {
  const overhead = overheadSource(run);
  return [...run.rates.values()].sort((a, b) => compareText(a.position, b.position))
    .flatMap((rates) => rates.inForce.map((price) => rateOutcome(run, price, overhead)));
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
