import {
  type ActivityCode, type Exact, type Money, type ParticipantCode, type SubAgreement, ONE, equals, fraction, ratio, scale, sum, zero,
} from '../../domain';
import { toDivide } from '../allocate/division';
import { keyShares } from '../allocate/key-shares';
import type { CalculatedRun, PricedActivity } from '../calculate-run';
import type { AgreementAdvances } from './advances';
import type { AgreementCharges } from './financial-years';

/** One activity in one of the two runs that are compared. Source: calculation.md 7. */
export interface Side {
  /** null: it is not divided in this run. */
  readonly activity: PricedActivity | null;
  /** C: exact cost less what is one participant's own. */
  readonly common: Money;
  /** Q: the sum of the weights of calculation.md 6. */
  readonly quantity: Exact;
  /** q. */
  quantityOf(participant: ParticipantCode): Exact;
  /** L. */
  labelledOf(participant: ParticipantCode): Money;
}

/** One activity in budget and actual, its weights in one unit. */
export interface SidePair { readonly code: ActivityCode; readonly budget: Side; readonly actual: Side }

const [UNITY, HUNDRED] = [ONE, fraction(100n)];

/**
 * Of weights that are key values: their sum, since a division holds them as shares. null: other weights, or a key that changes within the
 * year, of which only shares can be told (calculation.md 6).
 */
const keySumOf = (run: CalculatedRun | null, activity: PricedActivity | undefined): Exact | null => {
  if (run === null || activity?.agreement?.funding !== 'cost' || activity.division?.key == null) return null;
  const key = keyShares(run.context, activity.division.key);
  return key !== null && key.shares.size > 0 && key.sums.length === 1 ? key.sums[0] ?? null : null;
};

/** A key that goes from shares of 1 to shares of 100, or back, has changed its notation and nothing else. */
const isOtherNotation = (a: Exact, b: Exact): boolean =>
  (equals(a, UNITY) && equals(b, HUNDRED)) || (equals(a, HUNDRED) && equals(b, UNITY));

const sideOf = (activity: PricedActivity | undefined, agreement: SubAgreement, factor: Exact): Side => {
  const divided = activity !== undefined && activity.division !== null ? activity : null;
  const weights = divided?.division?.weights ?? new Map<ParticipantCode, Exact>();
  return {
    activity: divided,
    common: divided === null ? zero() : toDivide(divided.price, agreement).common,
    quantity: scale(sum(weights.values()), factor),
    quantityOf: (participant) => scale(weights.get(participant) ?? zero(), factor),
    labelledOf: (participant) => divided?.price.cost.labelled.get(participant) ?? zero(),
  };
};

/** Every activity of the sub-agreement, in budget and actual. Key values are compared as they are when both years have them, else as shares. */
export const sidePairs = (advances: AgreementAdvances): readonly SidePair[] => {
  const { agreement, financialYear } = advances;
  const find = ({ activities }: AgreementCharges, code: ActivityCode) => activities.find((activity) => activity.code === code);
  const codes = new Set([...advances.budget.activities, ...advances.actual.activities].map((activity) => activity.code));
  return [...codes].map((code) => {
    const [budget, actual] = [find(advances.budget, code), find(advances.actual, code)];
    const [sumBefore, sumAfter] = [keySumOf(financialYear.budget, budget), keySumOf(financialYear.actual, actual)];
    const asShares = sumBefore === null || sumAfter === null || isOtherNotation(sumBefore, sumAfter);
    return { code, budget: sideOf(budget, agreement, asShares ? ONE : sumBefore), actual: sideOf(actual, agreement, asShares ? ONE : sumAfter) };
  });
};

/** q/Q; 0 where there is nothing to divide by. */
export const shareIn = (side: Side, participant: ParticipantCode): Exact =>
  (side.quantity.numerator === 0n ? zero() : ratio(side.quantityOf(participant), side.quantity));
