import { type CapacityRow, type Hours, compare, sign } from '../../domain';
import { placeOf, settingsPlace, shown } from '../finding-list';
import { normOfGroup, productiveOf } from '../rates/productive-hours';
import { type PracticalCapacity, capacityRows, practicalCapacity } from './practical-capacity';
import { type WorkedHours, hoursAreKnown, usedHours } from './used-hours';

const nameOf = ({ target }: CapacityRow): string => ('position' in target ? target.position : target.costCentre);

const reportNorm = ({ context }: WorkedHours, row: CapacityRow): void => {
  const [norm, year] = [normOfGroup(context, row.group), context.inputYears.rates];
  if (norm === null) context.findings.add('hours-norm-missing', placeOf(row.ref, 'Groep'), { name: nameOf(row), group: row.group, year });
  else if (sign(productiveOf(norm)) <= 0) {
    context.findings.add('hours-norm-not-positive', placeOf(norm.ref, 'Contracturen'), { group: norm.group, year, hours: shown(productiveOf(norm)) });
  }
};

const reportHours = (worked: WorkedHours, { row, capacity }: PracticalCapacity, used: Hours): void => {
  const { context } = worked;
  if (!hoursAreKnown(worked, row)) {
    context.findings.add('capacity-without-hours', placeOf(row.ref, 'Kostenplaats'), { centre: nameOf(row) });
    return;
  }
  if (compare(used, capacity) <= 0) return;
  context.findings.add('more-hours-than-capacity', placeOf(row.ref, 'Fte'), { name: nameOf(row), used: shown(used), capacity: shown(capacity), year: context.year, basis: context.basis });
};

/** Settings that say something of capacity, and change nothing. */
const reportIdleSettings = ({ context, scope }: WorkedHours): void => {
  const { model, index } = context;
  const { hoursDenominator, unusedCapacity } = model.settings;
  if (hoursDenominator === 'budgeted-hours') {
    if (unusedCapacity === 'host') context.findings.add('unused-capacity-in-price', settingsPlace(model, 'unusedCapacity'));
    return;
  }
  const carried = [...index.activities.values()].some(({ code, costCentre }) => costCentre !== null && scope.counts(code) && index.costCentres.get(costCentre)?.kind === 'primary');
  if (!carried) context.findings.add('norm-hours-without-centres', settingsPlace(model, 'hoursDenominator'), { year: context.inputYears.scope });
};

/**
 * What is wrong or remarkable in Capaciteit and Urennorm of one run. Warnings `hours-norm-missing` (the row is not shown) and
 * `more-hours-than-capacity`, blocking `hours-norm-not-positive`, note `capacity-without-hours`; of settings that change nothing the warning
 * `unused-capacity-in-price` and the note `norm-hours-without-centres`. Source: calculation.md 8.
 */
export const checkCapacity = (worked: WorkedHours): void => {
  reportIdleSettings(worked);
  const rows = capacityRows(worked.context);
  if (rows.length === 0) return;
  const used = usedHours(worked);
  for (const row of rows) {
    reportNorm(worked, row);
    const found = practicalCapacity(worked.context, row);
    if (found !== null) reportHours(worked, found, used(row));
  }
};
