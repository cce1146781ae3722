import type { CostBreakdown, RunOutcome } from '../domain';
import { sumOf } from './sum-of';

/**
 * Kostprijs of all sub-agreements of a run together, by kind: the outcome's total also holds the host's own tasks.
 * The outcome's amounts are cents that add up, at every level and over the kinds, so this sum is exact; a memo is in no total.
 */
export const agreementsTotal = (run: RunOutcome): CostBreakdown => {
  const costs = run.subAgreements.filter((one) => !one.memo).map((one) => one.cost);
  const kinds = Object.keys(run.total.cost) as (keyof CostBreakdown)[];
  return Object.fromEntries(kinds.map((kind) => [kind, sumOf(costs.map((cost) => cost[kind]))])) as CostBreakdown;
};

/** What the sub-agreements of a run charge together, in whole cents. */
export const chargedTotal = (run: RunOutcome): string => sumOf(run.subAgreements.filter((one) => !one.memo).map((one) => one.charged));
