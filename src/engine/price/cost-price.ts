import {
  type ActivityCode, type Cents, type CostBreakdown, type CostKind, type Money, add, centsToDecimal, roundParts, roundToCents, sum, zero,
} from '../../domain';
import { type DirectCost, NO_COST } from '../cost/direct-cost';
import { type ActivityHours, NO_HOURS } from '../hours/price-hours';
import type { OverheadCharge } from '../overhead/charge-overhead';
import type { ScopedActivity } from '../runs/scope';
import type { Received, SupportCharges } from '../support/charge-centres';

/** The parts of a cost price, in the order in which they are shown. */
export const COST_PARTS = ['wage', 'hired', 'material', 'licence', 'capital', 'contribution', 'other', 'support', 'overhead', 'income'] as const;
export type CostPart = (typeof COST_PARTS)[number];

/** Kostprijs of one activity, exact, and once rounded. */
export interface ActivityPrice {
  readonly scoped: ScopedActivity;
  readonly hours: ActivityHours;
  readonly cost: DirectCost;
  readonly received: readonly Received[];
  readonly parts: Readonly<Record<CostPart, Money>>;
  readonly total: Money;
  /** R: the total in cents, half away from zero; the one rounding of the calculation (calculation.md 6). */
  readonly rounded: Cents;
  /** The parts in cents; they add up to `rounded`. */
  readonly roundedParts: Readonly<Record<CostPart, Cents>>;
}

const recordOf = <T>(value: (part: CostPart) => T): Readonly<Record<CostPart, T>> =>
  Object.fromEntries(COST_PARTS.map((part) => [part, value(part)])) as Record<CostPart, T>;

const partsOf = (hours: ActivityHours, cost: DirectCost, support: Money, overhead: Money): Readonly<Record<CostPart, Money>> => recordOf((part) => {
  if (part === 'support') return support;
  if (part === 'overhead') return overhead;
  const direct = cost.byKind.get(part as CostKind) ?? zero<'EUR'>();
  return part === 'wage' ? add(hours.wage, direct) : direct;
});

/** What an activity's cost price is made of. */
export interface PriceInputs {
  readonly hours: ReadonlyMap<ActivityCode, ActivityHours>;
  readonly costs: ReadonlyMap<ActivityCode, DirectCost>;
  readonly support: SupportCharges;
  readonly overhead: OverheadCharge;
}

/** Kostprijs of an activity: wage + hired + … + support + overhead + income (negative). Source: calculation.md 5. */
export const priceActivity = (scoped: ScopedActivity, inputs: PriceInputs): ActivityPrice => {
  const { code } = scoped.activity;
  const [hours, cost] = [inputs.hours.get(code) ?? NO_HOURS, inputs.costs.get(code) ?? NO_COST];
  const received = inputs.support.byActivity.get(code) ?? [];
  const overhead = inputs.overhead.byActivity.get(code)?.amount ?? zero<'EUR'>();
  const parts = partsOf(hours, cost, sum(received.map((part) => part.amount)), overhead);
  const total = sum(Object.values(parts));
  const rounded = roundToCents(total);
  const cents = roundParts(rounded, COST_PARTS.map((part) => parts[part]));
  return { scoped, hours, cost, received, parts, total, rounded, roundedParts: recordOf((part) => cents[COST_PARTS.indexOf(part)] ?? 0n) };
};

/** The cost of one or more activities as it is published: every part and the total in cents, and all of them add up. */
export const breakdown = (prices: readonly ActivityPrice[]): CostBreakdown => ({
  ...recordOf((part) => centsToDecimal(prices.reduce((total, price) => total + price.roundedParts[part], 0n))),
  total: centsToDecimal(prices.reduce((total, price) => total + price.rounded, 0n)),
});

export const exactTotal = (prices: readonly ActivityPrice[]): Money => sum(prices.map((price) => price.total));
