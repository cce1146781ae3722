import { fill } from '../messages';
import type { ReportContext } from './report-context';
import type { Period } from './run-periods';

/** Why a year charges nothing to anybody, in a sentence: there are no participants, or no sub-agreement is in force in it. */
export const nobodyCharged = ({ outcome, words, periodName }: ReportContext, period: Period): string =>
  (outcome.participants.length === 0 ? words.labels.noParticipants : fill(words.labels.noneInForce, { period: periodName(period) }));
