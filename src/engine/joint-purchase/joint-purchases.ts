import {
  type Cents, type JointPurchaseOutcome, type Money, type Ratio, type Year,
  ONE, centsToDecimal, fraction, isZero, ratio, roundParts, roundToCents, scale, subtract, sum, withoutUnit, zero,
} from '../../domain';
import type { RunShared } from '../runs/run-context';
import { type Purchase, purchasesOf } from './purchase';
import { purchaseKey } from './purchase-key';
import { shapleyValues } from './shapley';

/** An amount in proportion of weights; weights that are all 0 count alike. */
const inProportion = (amount: Money, weights: readonly Ratio[]): readonly Money[] => {
  const total = sum(weights);
  return weights.map((weight) => scale(amount, isZero(total) ? ratio(ONE, fraction(BigInt(weights.length))) : ratio(weight, total)));
};

const total = (cents: readonly Cents[]): Cents => cents.reduce((a, b) => a + b, 0n);
const text = (cents: Cents | undefined): string => centsToDecimal(cents ?? 0n);

const divided = (shared: RunShared, purchase: Purchase) => {
  const { purchasers, rows } = purchase;
  const costs = rows.map((row) => row?.amount ?? zero<'EUR'>());
  const joint = costs.at(-1) ?? zero<'EUR'>();
  const [jointCents, everyone] = [roundToCents(joint), costs.length - 1];
  const alone = purchasers.map((_, i) => costs[1 << i] ?? zero<'EUR'>());
  const key = purchaseKey(shared, purchase);
  return {
    key: key?.key ?? null, jointCents,
    standAlone: alone.map(roundToCents),
    byKey: key === null ? null : roundParts(jointCents, inProportion(joint, key.weights)),
    byStandAlone: roundParts(jointCents, inProportion(joint, alone.map(withoutUnit))),
    incremental: purchasers.map((_, i) => roundToCents(subtract(joint, costs[everyone ^ (1 << i)] ?? zero<'EUR'>()))),
    shapley: roundParts(jointCents, shapleyValues(costs, purchasers.length)),
  };
};

const purchaseOutcome = (shared: RunShared, purchase: Purchase): JointPurchaseOutcome => {
  const { key, jointCents, standAlone, byKey, byStandAlone, incremental, shapley } = divided(shared, purchase);
  const saved = (part: readonly Cents[], i: number): string => centsToDecimal((standAlone[i] ?? 0n) - (part[i] ?? 0n));
  return {
    year: purchase.year, coalition: purchase.all.coalition, key,
    jointCost: centsToDecimal(jointCents),
    standAloneCost: centsToDecimal(total(standAlone)),
    saving: centsToDecimal(total(standAlone) - jointCents),
    lines: purchase.purchasers.map((participant, i) => ({
      participant,
      standAlone: text(standAlone[i]),
      byKey: byKey === null ? null : text(byKey[i]),
      byStandAlone: text(byStandAlone[i]),
      incremental: text(incremental[i]),
      shapley: text(shapley[i]),
      savingByKey: byKey === null ? null : saved(byKey, i),
      savingShapley: saved(shapley, i),
    })),
  };
};

/**
 * Gezamenlijke inkoop of every year with Coalities: stand-alone against joint cost, and the joint cost by key, in proportion of the stand-alone
 * cost, incremental (joining last) and by Shapley value. Every division adds up to the joint cost in cents, by largest remainder, ties by
 * Volgorde, then code; incremental costs need not add up. Source: calculation.md 16.
 */
export const jointPurchases = (shared: RunShared, years: readonly Year[] | undefined): readonly JointPurchaseOutcome[] =>
  purchasesOf(shared, years).map((purchase) => purchaseOutcome(shared, purchase));
