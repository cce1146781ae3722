import { type RowRef, type TraceTerm, sum, zero } from '../../domain';
import { keyRows } from '../allocate/key-shares';
import type { CalculatedRun, PricedActivity } from '../calculate-run';
import { wageTerms } from '../hours/price-hours';
import { ownKindFirst } from '../runs/run-context';
import type { Figures } from './figures';
import { type TraceBuilder, entry, fromRow } from './trace-builder';

/** The built-in key inwoners is read from Deelnemers. */
const columnOf = (run: CalculatedRun, ref: RowRef): string => (run.context.index.participants.some((one) => one.ref === ref) ? 'Inwoners' : 'Waarde');

/** The whole key: a share is one value of it against all. */
const keyTerms = (run: CalculatedRun, activity: PricedActivity): readonly TraceTerm[] =>
  (activity.division?.key == null ? [] : keyRows(run.context, activity.division.key)
    .map((row) => fromRow(row.ref, columnOf(run, row.ref), row.value)));

const volumeTerms = (run: CalculatedRun, activity: PricedActivity): readonly TraceTerm[] =>
  (activity.agreement?.funding !== 'pxq' ? [] : (run.context.volumes.get(activity.code) ?? [])
    .map((row) => fromRow(row.ref, 'Aantal', row.quantity)));

const hourTerms = (run: CalculatedRun, activity: PricedActivity): readonly TraceTerm[] => {
  const looksAtHours = activity.agreement?.funding === 'hours' || (activity.agreement?.funding === 'cost' && activity.division?.key === null);
  return looksAtHours ? wageTerms(run.context, activity.code, activity.price.hours) : [];
};

/** What a share of an activity was read from: key values, volumes or hours. Its terms are inputs, not parts of a sum. */
export const traceShares = (trace: TraceBuilder, run: CalculatedRun, figures: Figures, activity: PricedActivity): void => {
  for (const charge of activity.charges) {
    trace.set(figures.share(activity.code, charge.participant), () => entry(`6-participants/${activity.agreement?.funding ?? 'none'}`, charge.share ?? zero(), [
      ...keyTerms(run, activity), ...volumeTerms(run, activity), ...hourTerms(run, activity),
    ]));
  }
};

/** What the shares of the primary centres were read from: their rows in Doorbelasting. */
export const traceDrivers = (trace: TraceBuilder, run: CalculatedRun, figures: Figures): void => {
  for (const code of run.context.index.costCentres.keys()) {
    const rows = ownKindFirst(run.context.model.recharges.filter((row) => row.from === code && row.year === run.context.inputYears.volumes), run.context);
    if (rows.length > 0) trace.set(figures.drivers(code), () => entry('3-cost-centres/drivers', sum(rows.map((row) => row.value)), rows.map((row) => fromRow(row.ref, 'Waarde', row.value))));
  }
};
