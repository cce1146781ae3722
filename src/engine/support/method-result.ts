import { type Cents, type MethodResult, type Money, type ParticipantAmount, type ParticipantCode, centsToDecimal, negate, roundToCents, sum, zero } from '../../domain';
import { type CalculatedRun, activitiesOf, counting } from '../calculate-run';
import { exactTotal } from '../price/cost-price';

/** What each participant bears of each sub-agreement that counts, in cents. */
export type ChargedCents = ReadonlyMap<string, ReadonlyMap<ParticipantCode, Cents>>;

export const chargedCents = (run: CalculatedRun): ChargedCents => new Map(run.scope.agreements.filter(({ memo }) => !memo).map(({ agreement }) => {
  const found = new Map<ParticipantCode, Cents>();
  for (const { participant, cents } of activitiesOf(run, agreement).flatMap((activity) => activity.charges)) found.set(participant, (found.get(participant) ?? 0n) + cents);
  return [agreement.code, new Map(run.context.index.participants.flatMap(({ code }) => { const cents = found.get(code); return cents === undefined ? [] : [[code, cents]]; }))] as const;
}));

const inOrder = (run: CalculatedRun, amounts: ReadonlyMap<ParticipantCode, Cents>): readonly ParticipantAmount[] =>
  run.context.index.participants.flatMap(({ code }) => { const cents = amounts.get(code); return cents === undefined ? [] : [{ code, amount: centsToDecimal(cents) }]; });

const totalOf = (amounts: Iterable<Cents>): Cents => [...amounts].reduce((a, b) => a + b, 0n);

/** All cost of the run, wherever it ends: the same under every method. */
const allCost = (run: CalculatedRun): Money => sum([
  zero<'EUR'>(), exactTotal(counting(run).map(({ price }) => price)), run.unassigned, run.overhead.heldByHost,
  negate(run.overhead.overRecovery), run.support.hostUnused,
]);

/** One method in euro per sub-agreement and participant. What participants do not pay of all cost stays with the host, roundings to a cent included. */
export const methodResult = (run: CalculatedRun): MethodResult => {
  const charged = chargedCents(run);
  const together = new Map<ParticipantCode, Cents>();
  for (const [participant, cents] of [...charged.values()].flatMap((amounts) => [...amounts])) together.set(participant, (together.get(participant) ?? 0n) + cents);
  const grandTotal = roundToCents(allCost(run));
  return {
    subAgreements: [...charged].map(([code, amounts]) => ({ code, total: centsToDecimal(totalOf(amounts.values())), participants: inOrder(run, amounts) })),
    participants: inOrder(run, together),
    hostLines: centsToDecimal(grandTotal - totalOf(together.values())),
    grandTotal: centsToDecimal(grandTotal),
  };
};
