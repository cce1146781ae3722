import type { ActivityCode, ParticipantCode } from '../../domain';
import { type CalculatedRun, type PricedActivity, counting } from '../calculate-run';
import { absorb } from './absorption';
import { addTo, double, sizeOf, totalOf } from './doubles';
import { type SecondHours, secondHours } from './second-hours';
import { secondOverhead } from './second-overhead';
import { secondWeights } from './second-weights';

/** What the participants bear before any rounding, in doubles. */
export interface Borne {
  readonly participants: ReadonlyMap<ParticipantCode, number>;
  /** The host's own tasks, and what is not divided for want of Deelnemers. */
  readonly undivided: number;
}

export interface SecondComputation extends Borne {
  /** How far doubles can be off on a book of this size, in euro. */
  readonly noise: number;
}

const DOUBLES = 1e-12;

interface Priced { readonly activity: PricedActivity; readonly cost: number }

const labelledOf = ({ price }: PricedActivity): ReadonlyMap<ParticipantCode, number> => new Map([...price.cost.labelled].map(([participant, amount]) => [participant, double(amount)]));

/** Own cost, and of the rest a share. */
const bear = (borne: Map<ParticipantCode, number>, { activity, cost }: Priced, shares: ReadonlyMap<ParticipantCode, number>): void => {
  const labelled = labelledOf(activity);
  const common = cost - totalOf(labelled.values());
  for (const [participant, amount] of labelled) addTo(borne, participant, amount);
  for (const [participant, share] of shares) addTo(borne, participant, common * share);
};

/** Weights as shares; without weights there is nothing to share. */
const sharesBy = (weights: ReadonlyMap<ParticipantCode, number>): ReadonlyMap<ParticipantCode, number> => {
  const total = totalOf(weights.values());
  return new Map(total === 0 ? [] : [...weights].map(([participant, weight]) => [participant, weight / total]));
};

const pricesOf = (run: CalculatedRun, hours: ReadonlyMap<ActivityCode, SecondHours>): { readonly prices: readonly Priced[]; readonly noise: number } => {
  const absorbed = absorb(run, hours);
  const overhead = secondOverhead(run, hours, absorbed.pool);
  const directOf = ({ code }: PricedActivity): number => { const cost = run.costs.activities.get(code); return cost === undefined ? 0 : double(cost.total); };
  const prices = counting(run).map((activity) => {
    const { code } = activity;
    return { activity, cost: (hours.get(code)?.wage ?? 0) + directOf(activity) + (absorbed.activities.get(code) ?? 0) + (overhead.byActivity.get(code) ?? 0) };
  });
  const size = sizeOf(counting(run).map(directOf)) + sizeOf([...hours.values()].map(({ wage }) => wage)) + absorbed.moved + overhead.noise;
  return { prices, noise: DOUBLES * size };
};

/**
 * The run once more, by another route and in doubles: hours, keys, volumes, Doorbelasting and the overhead setting are read again from the
 * tables, and centres go by what each activity absorbs of them. Taken over from the calculation are the amounts of Kosten and Activa at their
 * price level, the hourly price of a row of Tarieven, and the part of a centre that is unused capacity. Source: calculation.md 11 (i).
 */
export const secondComputation = (run: CalculatedRun): SecondComputation => {
  const hours = secondHours(run);
  const { prices, noise } = pricesOf(run, hours);
  const weightsOf = secondWeights(run, hours);
  const participants = new Map<ParticipantCode, number>();
  let undivided = 0;
  for (const priced of prices) {
    const { agreement, code, charges } = priced.activity;
    if (agreement === null || charges.length === 0) undivided += priced.cost;
    else bear(participants, priced, sharesBy(weightsOf(code, agreement)));
  }
  return { participants, undivided, noise };
};

/** What the calculation itself says, before it rounded anything. */
export const firstComputation = (run: CalculatedRun): Borne => {
  const participants = new Map<ParticipantCode, number>();
  let undivided = 0;
  for (const activity of counting(run)) {
    const cost = double(activity.price.total);
    if (activity.agreement === null || activity.charges.length === 0) undivided += cost;
    else bear(participants, { activity, cost }, new Map(activity.charges.flatMap(({ participant, share }) => (share === null ? [] : [[participant, double(share)] as const]))));
  }
  return { participants, undivided };
};
