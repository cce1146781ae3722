import { type CostCentre, type Hours, type Money, compare, ratio, scale, sign, subtract, zero } from '../../domain';
import { placeOf } from '../finding-list';
import type { RunContext } from '../runs/run-context';
import { type PracticalCapacity, practicalCapacity, rowOfCentre } from './practical-capacity';

/** What a primary centre that is charged by hours gives to activities, and what of it is unused capacity. */
export interface ChargedCost {
  /** To the activities: all of the cost, or hours × practical rate where the host bears the rest. */
  readonly charged: Money;
  /** Onbenut: borne by the host (the rest of the cost) or in the price (a part of `charged`, shown apart). */
  readonly unused: Money;
  readonly hostBears: Money;
}

const allOf = (cost: Money): ChargedCost => ({ charged: cost, unused: zero(), hostBears: zero() });

/** null, with a finding, where the practical rate of a centre cannot be known. */
const capacityOf = (context: RunContext, centre: CostCentre): PracticalCapacity | null => {
  const row = rowOfCentre(context, centre.code);
  if (row === null) { context.findings.add('centre-without-capacity', placeOf(centre.ref, 'Code'), { centre: centre.code, year: context.year }); return null; }
  const found = practicalCapacity(context, row);
  if (found === null) context.findings.add('practical-capacity-unknown', placeOf(row.ref, 'Groep'), { centre: centre.code, group: row.group, year: context.inputYears.rates });
  return found;
};

/**
 * By the settings Urennoemer and Onbenutte capaciteit. Begrote uren: all of the cost is in the price. Normuren: hours × practical rate
 * (cost / capacity), the rest is unused: charged as well (in de prijs) or left with the host. More hours than capacity, or a centre without
 * Capaciteit: all of the cost is charged; so is income (cost below 0), since unused is never below 0. Findings: note `centre-without-capacity`, blocking `practical-capacity-unknown` (no row of
 * Urennorm). Source: calculation.md 8.
 */
export const chargedCost = (context: RunContext, centre: CostCentre, cost: Money, usedHours: Hours): ChargedCost => {
  const { hoursDenominator, unusedCapacity } = context.model.settings;
  if (hoursDenominator === 'budgeted-hours') return allOf(cost);
  const found = capacityOf(context, centre);
  if (found === null || compare(usedHours, found.capacity) >= 0 || sign(cost) < 0) return allOf(cost);
  const used = scale(cost, ratio(usedHours, found.capacity));
  const unused = subtract(cost, used);
  return unusedCapacity === 'host' ? { charged: used, unused, hostBears: unused } : { charged: cost, unused, hostBears: zero() };
};
