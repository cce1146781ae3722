import { type ActivityCode, type Cents, type Finding, type ParticipantCode, type SubAgreementCode, isBlocking } from '../../domain';
import type { CalculatedRun } from '../calculate-run';

/** What each participant is charged for each sub-agreement in one step of the bridge. */
export interface StepCharges {
  /** In cents; 0 who bears nothing; null: this step could not be calculated for the sub-agreement. */
  of(agreement: SubAgreementCode, participant: ParticipantCode): Cents | null;
  readonly charged: ReadonlyMap<SubAgreementCode, ReadonlyMap<ParticipantCode, Cents>>;
}

type Charged = Map<SubAgreementCode, Map<ParticipantCode, Cents>>;

const chargedIn = (run: CalculatedRun): Charged => {
  const found: Charged = new Map();
  for (const { agreement, charges } of run.activities) {
    if (agreement === null) continue;
    const own = found.get(agreement.code) ?? new Map<ParticipantCode, Cents>();
    for (const { participant, cents } of charges) own.set(participant, (own.get(participant) ?? 0n) + cents);
    if (charges.length > 0) found.set(agreement.code, own);
  }
  return found;
};

const agreementOf = (run: CalculatedRun, { facts }: Finding): string | null => {
  if (typeof facts['agreement'] === 'string') return facts['agreement'];
  // without cost on centres an activity that cannot be priced changes nothing for the others
  const apart = run.costs.centres.size === 0 && typeof facts['activity'] === 'string';
  return apart ? run.scope.activities.get(facts['activity'] as ActivityCode)?.agreement?.code ?? '' : null;
};

/** The sub-agreements that a step has no charge for: those that blocking findings are about; all of them when one is about more. */
const blockedIn = (run: CalculatedRun): ((agreement: SubAgreementCode) => boolean) => {
  const about = run.context.findings.all.filter(isBlocking).map((finding) => agreementOf(run, finding));
  return about.includes(null) ? () => true : (agreement) => about.includes(agreement);
};

/** The charges of a step: a run with some of its inputs of the year before, whose findings are its own. */
export const chargesOfStep = (run: CalculatedRun): StepCharges => {
  const [charged, blocked] = [chargedIn(run), blockedIn(run)];
  return { charged, of: (agreement, participant) => (blocked(agreement) ? null : charged.get(agreement)?.get(participant) ?? 0n) };
};

/** The charges of a whole run, as they are published. */
export const chargesOfRun = (run: CalculatedRun): StepCharges => {
  const charged = chargedIn(run);
  return { charged, of: (agreement, participant) => charged.get(agreement)?.get(participant) ?? 0n };
};
