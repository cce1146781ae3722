import { type HoursPerFte, type HoursNorm, type HoursNormGroup, type PositionCode, type RateRow, equals, sign, subtract, sum } from '../../domain';
import { placeOf, shown } from '../finding-list';
import { type RunContext, ownKindFirst } from '../runs/run-context';

/** Contract hours less every deduction. */
export const productiveOf = (norm: HoursNorm): HoursPerFte => subtract(norm.contractHours, sum(Object.values(norm.deductions)));

/** The row of Urennorm of a group in the year. */
export const normOfGroup = (context: RunContext, group: HoursNormGroup | undefined): HoursNorm | null =>
  context.model.hoursNorms.find((row) => row.group === group && row.year === context.inputYears.rates) ?? null;

/** The row of Urennorm of a position, by way of Capaciteit; productive hours are its contract hours less the deductions. */
export const normOf = (context: RunContext, position: PositionCode): HoursNorm | null => {
  const rows = context.model.capacities.filter((row) => 'position' in row.target && row.target.position === position && row.year === context.inputYears.rates);
  return normOfGroup(context, ownKindFirst(rows, context)[0]?.group);
};

const fromNorm = (context: RunContext, position: PositionCode): HoursPerFte | null => {
  const norm = normOf(context, position);
  return norm === null ? null : productiveOf(norm);
};

/**
 * Productieve uren per fte of a rate row: its own, else the hours norm of its position; both and different is a warning,
 * and Tarieven wins (calculation.md 1). null: neither is known, or it is not above zero.
 */
export const productiveHours = (context: RunContext, row: RateRow): HoursPerFte | null => {
  const norm = fromNorm(context, row.position);
  const own = row.productiveHours;
  if (own !== null && norm !== null && !equals(own, norm)) {
    context.findings.add('productive-hours-differ', placeOf(row.ref, 'Productieve uren'), {
      position: row.position, rate: shown(own), norm: shown(norm),
    });
  }
  const found = own ?? norm;
  return found !== null && sign(found) > 0 ? found : null;
};
