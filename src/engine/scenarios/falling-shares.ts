import { type ActivityCode, type ParticipantCode, type Ratio, ONE, add, compare, isZero, ratio, scale, subtract, sum, zero } from '../../domain';
import { keyShares } from '../allocate/key-shares';
import type { CalculatedRun, PricedActivity } from '../calculate-run';
import type { Asked } from './asked';
import { stretchesOf } from './days';

/** Which part of a cost or of hours falls away in a run; negative: it grows. Rows that are Vast stay whole. */
export interface FallingShares {
  /** Of rows of Kosten that are nobody's own. */
  readonly costs: ReadonlyMap<ActivityCode, Ratio>;
  /** Of hours that are nobody's own. */
  readonly hours: ReadonlyMap<ActivityCode, Ratio>;
}

type Shares = ReadonlyMap<ParticipantCode, Ratio>;
const NOBODY: Shares = new Map();

const costShares = (activity: PricedActivity): Shares => new Map(activity.charges.map((charge) => [charge.participant, charge.share ?? zero()]));

/** Under funding by hours, hours that name nobody are divided by the key, whatever the hours that name somebody. */
const hourShares = (run: CalculatedRun, activity: PricedActivity): Shares => {
  const key = activity.price.scoped.activity.allocationKey ?? activity.agreement?.allocationKey ?? null;
  const byKey = activity.agreement?.funding === 'hours' && key !== null ? keyShares(run.context, key)?.shares : undefined;
  return byKey ?? costShares(activity);
};

const sumOf = (shares: Shares, codes: Iterable<ParticipantCode>): Ratio => sum([zero(), ...[...codes].map((code) => shares.get(code) ?? zero())]);

/** Of those who leave the share, of those who join the growth, both against the cost without those who join. */
const atDay = ({ gone, joined, ended }: Asked, code: ActivityCode, shares: Shares, day: string): Ratio => {
  if ((ended.get(code) ?? '9999') <= day) return ONE;
  const others = subtract(ONE, sumOf(shares, joined.keys()));
  if (isZero(others)) return zero();
  const left = sumOf(shares, [...gone].filter(([, from]) => from <= day).map(([party]) => party));
  const came = sumOf(shares, [...joined].filter(([, from]) => from <= day).map(([party]) => party));
  const fallen = ratio(subtract(left, came), others);
  return compare(fallen, ONE) > 0 ? ONE : fallen;
};

const fallingOf = (asked: Asked, run: CalculatedRun, code: ActivityCode, shares: Shares): Ratio =>
  stretchesOf(run.context.year, asked.days).reduce((total, { from, share }) => add(total, scale(atDay(asked, code, shares, from), share)), zero());

/** Their share × (days after / days in the year) of those who leave; the whole of what ends. Source: calculation.md 15. */
export const fallingShares = (asked: Asked, run: CalculatedRun): FallingShares => ({
  costs: new Map(run.activities.map((activity) => [activity.code, fallingOf(asked, run, activity.code, activity.charges.length > 0 ? costShares(activity) : NOBODY)])),
  hours: new Map(run.activities.map((activity) => [activity.code, fallingOf(asked, run, activity.code, activity.charges.length > 0 ? hourShares(run, activity) : NOBODY)])),
});

/** What is left of an amount of which a part falls away. */
export const leftOf = (share: Ratio | undefined): Ratio => subtract(ONE, share ?? zero());

/** Who comes in after the task ended has nothing of it. */
export const atLeastZero = (share: Ratio): Ratio => (compare(share, zero()) < 0 ? zero() : share);
