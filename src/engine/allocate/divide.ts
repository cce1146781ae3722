import {
  type Cents, type Money, type ParticipantCode, type Ratio, ONE, add, distribute, fromCents, isZero, ratio, scale, subtract, sum, zero,
} from '../../domain';
import type { RunContext } from '../runs/run-context';
import type { Division, ToDivide } from './division';

/** What one participant bears of one activity. */
export interface Charge {
  readonly participant: ParticipantCode;
  /** Share of the common cost; null where there are no weights. */
  readonly share: Ratio | null;
  readonly labelled: Money;
  readonly claim: Money;
  readonly cents: Cents;
  readonly leftOverCents: number;
}

/** In the order that settles ties; last those whose own row in Deelnemers is in error, so that a blocked book does not come out short. */
const partiesIn = (context: RunContext, { weights }: Division): readonly ParticipantCode[] => {
  const listed = context.index.participants.map((participant) => participant.code);
  return [...listed.filter((code) => weights.has(code)), ...[...weights.keys()].filter((code) => !listed.includes(code)).sort()];
};

/**
 * claim = own labelled cost + (R - all labelled cost) × weight / all weights, exactly; then whole cents by largest remainder,
 * ties by Volgorde, then code. The charges of an activity add up to R. Source: calculation.md 6.
 * Without weights the common cost is zero; what rounding R leaves of it (under half a cent) is the host's.
 */
export const divide = (context: RunContext, divided: ToDivide, division: Division): readonly Charge[] => {
  const { rounded, cost } = divided.price;
  const total = sum(division.weights.values());
  const common = subtract(fromCents(rounded), sum(cost.labelled.values()));
  const parties = partiesIn(context, division);
  const lines = parties.map((participant) => {
    const share = isZero(total) ? null : ratio(division.weights.get(participant) ?? zero(), total);
    const labelled = cost.labelled.get(participant) ?? zero<'EUR'>();
    const own = share ?? (participant === context.index.host?.code ? ONE : zero());
    return { participant, share, labelled, claim: add(labelled, scale(common, own)) };
  });
  const settled = distribute(rounded, lines.map((line) => line.claim));
  return lines.map((line, i) => ({ ...line, cents: settled[i]?.cents ?? 0n, leftOverCents: settled[i]?.leftOverCents ?? 0 }));
};
