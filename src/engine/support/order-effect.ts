import { type Cents, type CostCentreCode, type StepDownOrderEffect, centsToDecimal } from '../../domain';
import { type CalculatedRun, underRule } from '../calculate-run';
import { canBeSolved } from './centre-findings';
import { type ChargedCents, chargedCents } from './method-result';

const ALL_ORDERS_UP_TO = 3;

const permutations = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  (items.length <= 1 ? [items] : items.flatMap((first, i) => permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [first, ...rest])));

/** Every other order of a few centres; of many only the reverse. */
const otherOrders = (order: readonly CostCentreCode[]): readonly (readonly CostCentreCode[])[] =>
  (order.length > ALL_ORDERS_UP_TO ? [[...order].reverse()] : permutations(order).filter((other) => other.some((code, i) => code !== order[i])));

const lowest = (amounts: readonly Cents[]): Cents => amounts.reduce((a, b) => (b < a ? b : a));
const highest = (amounts: readonly Cents[]): Cents => amounts.reduce((a, b) => (b > a ? b : a));

/**
 * How much Volgorde moves: the step-down in the order of the calculation beside other orders, per sub-agreement and participant. An order that
 * cannot be solved is not counted. null: fewer than two centres give. Source: issue 5, point 2.
 */
export const orderEffect = (run: CalculatedRun, asOrdered: CalculatedRun, order: readonly CostCentreCode[]): StepDownOrderEffect | null => {
  if (order.length < 2) return null;
  const rules = otherOrders(order).map((other) => ({ method: 'step-down' as const, order: other })).filter((rule) => canBeSolved(run.network, rule));
  const own = chargedCents(asOrdered);
  const all: readonly ChargedCents[] = [own, ...rules.map((rule) => chargedCents(underRule(run, rule)))];
  return {
    order,
    examined: all.length,
    lines: [...own].flatMap(([subAgreement, amounts]) => [...amounts].map(([participant, cents]) => {
      const found = all.map((one) => one.get(subAgreement)?.get(participant) ?? 0n);
      return { subAgreement, participant, asOrdered: centsToDecimal(cents), lowest: centsToDecimal(lowest(found)), highest: centsToDecimal(highest(found)) };
    })),
  };
};
