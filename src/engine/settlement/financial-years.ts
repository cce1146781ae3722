import type { Cents, ParticipantCode, SubAgreement, Year } from '../../domain';
import { type CalculatedRun, type PricedActivity, activitiesOf } from '../calculate-run';
import { byFoldedCode } from '../model-index';

/** Boekjaar: a year with a budget run, and its actual run once the year can be settled. */
export interface FinancialYear {
  readonly year: Year;
  readonly budget: CalculatedRun;
  readonly actual: CalculatedRun | null;
}

/** Every year with a budget run, by year. Budget and actual are two runs on one rule set. */
export const financialYears = (runs: readonly CalculatedRun[]): readonly FinancialYear[] =>
  runs.filter((run) => run.context.basis === 'budget')
    .map((budget) => {
      const { year } = budget.context;
      return { year, budget, actual: runs.find((run) => run.context.basis === 'actual' && run.context.year === year) ?? null };
    })
    .sort((a, b) => a.year - b.year);

/** What one run charges for one sub-agreement, in cents. */
export interface AgreementCharges {
  readonly activities: readonly PricedActivity[];
  readonly byParticipant: ReadonlyMap<ParticipantCode, Cents>;
}

const NO_CHARGES: AgreementCharges = { activities: [], byParticipant: new Map() };

/** The charges of a sub-agreement; none of a run that is not there. */
export const chargesOf = (run: CalculatedRun | null, agreement: SubAgreement): AgreementCharges => {
  if (run === null) return NO_CHARGES;
  const activities = activitiesOf(run, agreement);
  const byParticipant = new Map<ParticipantCode, Cents>();
  for (const { participant, cents } of activities.flatMap((activity) => activity.charges)) {
    byParticipant.set(participant, (byParticipant.get(participant) ?? 0n) + cents);
  }
  return { activities, byParticipant };
};

/** The sub-agreements that count in the year; pro memorie is neither advanced nor settled. */
export const agreementsOf = ({ budget }: FinancialYear): readonly SubAgreement[] =>
  budget.scope.agreements.filter(({ memo }) => !memo).map(({ agreement }) => agreement);

/** In the order that settles ties: Volgorde of Deelnemers, then code; last who is not listed there. */
export const inTieOrder = (run: CalculatedRun, codes: ReadonlySet<ParticipantCode>): readonly ParticipantCode[] => {
  const listed = run.context.index.participants.map((participant) => participant.code);
  const others = [...codes].filter((code) => !listed.includes(code)).sort(byFoldedCode((code) => code));
  return [...listed.filter((code) => codes.has(code)), ...others];
};
