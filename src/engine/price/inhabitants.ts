import { type ParticipantCode, type Ratio, fraction, sum, isInhabitantsKey } from '../../domain';
import { oncePerRun } from '../runs/per-run';
import { ownKindFirst, type RunContext } from '../runs/run-context';

/** Inwoners of one participant: a key `inwoners` of the year wins over Deelnemers; of a key that changes, the last value of the year. */
const inhabitantsOf = oncePerRun((context: RunContext, participant: ParticipantCode): Ratio | null => {
  const rows = ownKindFirst(context.model.keyValues.filter((row) => isInhabitantsKey(row.key) && row.year === context.inputYears.keys), context)
    .filter((row) => row.participant === participant);
  const last = [...rows].sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1))[0];
  if (last) return last.value;
  const listed = context.index.participants.find((one) => one.code === participant)?.inhabitants ?? null;
  return listed === null ? null : fraction(BigInt(listed));
});

/** Inwoners of the parties together; null when there are no parties or one of them is unknown. */
export const inhabitantsOfParties = (context: RunContext, parties: readonly ParticipantCode[]): Ratio | null => {
  const found = parties.map((party) => inhabitantsOf(context, party));
  const known = found.flatMap((value) => (value === null ? [] : [value]));
  return known.length === 0 || known.length < found.length ? null : sum(known);
};
