import { type ActivityDifference, type Money, type ParticipantCode, type Ratio, add, isZero, negate, ratio, scale, subtract, sum, toDecimal, zero } from '../../domain';
import type { Side, SidePair } from './sides';
import { shareIn } from './sides';

/** Why the charge of one participant changed, exact: + = it pays more. */
export interface ExactParts { readonly spending: Money; readonly dilution: Money; readonly ownUse: Money; readonly own: Money }

export const PART_NAMES = ['spending', 'dilution', 'ownUse', 'own'] as const satisfies readonly (keyof ExactParts)[];
export type PartName = (typeof PART_NAMES)[number];

/** What share of the cost of the budget and of the actual run makes each part of one activity; `own` is apart. */
export interface PartShares {
  readonly spending: { readonly actual: Ratio; readonly budget: Ratio };
  readonly dilution: Ratio;
  readonly ownUse: Ratio;
}

const hasPrice = ({ common, quantity }: Side): boolean => !isZero(common) && !isZero(quantity);

/**
 * Spending (Ca - Cb)·qa/Qa, dilution (Cb/Qa - Cb/Qb)·qa, own use (qa - qb)·Cb/Qb, as shares of Ca and Cb. Without a budget price all of it
 * is spending; with an actual quantity of 0 the loss is own use. Source: calculation.md 7.
 */
export const partShares = ({ budget, actual }: SidePair, participant: ParticipantCode): PartShares => {
  const [before, after] = [shareIn(budget, participant), shareIn(actual, participant)];
  if (!hasPrice(budget)) return { spending: { actual: after, budget: negate(before) }, dilution: zero(), ownUse: zero() };
  if (isZero(actual.quantity)) return { spending: { actual: zero(), budget: zero() }, dilution: zero(), ownUse: negate(before) };
  const atBudgetPrice = ratio(actual.quantityOf(participant), budget.quantity);
  return { spending: { actual: after, budget: negate(after) }, dilution: subtract(after, atBudgetPrice), ownUse: subtract(atBudgetPrice, before) };
};

/** The parts of one activity and participant. */
export const partsOf = (pair: SidePair, participant: ParticipantCode): ExactParts => {
  const shares = partShares(pair, participant);
  const { budget, actual } = pair;
  return {
    spending: add(scale(actual.common, shares.spending.actual), scale(budget.common, shares.spending.budget)),
    dilution: scale(budget.common, shares.dilution),
    ownUse: scale(budget.common, shares.ownUse),
    own: subtract(actual.labelledOf(participant), budget.labelledOf(participant)),
  };
};

/** The parts over all activities of the sub-agreement. */
export const sumOfParts = (parts: readonly ExactParts[]): ExactParts => ({
  spending: sum(parts.map((one) => one.spending)), dilution: sum(parts.map((one) => one.dilution)),
  ownUse: sum(parts.map((one) => one.ownUse)), own: sum(parts.map((one) => one.own)),
});

const text = (amount: Money): string => toDecimal(amount, 12);

/** The parts as they are published. */
export const partsText = ({ spending, dilution, ownUse, own }: ExactParts): Pick<ActivityDifference, PartName> =>
  ({ spending: text(spending), dilution: text(dilution), ownUse: text(ownUse), own: text(own) });
