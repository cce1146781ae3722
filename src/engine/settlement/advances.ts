import { type Advance, type AdvanceOutcome, type Cents, type ParticipantCode, type SubAgreement, centsToDecimal } from '../../domain';
import { type AdvanceRows, advanceRowsOf, centsOf, totalOf } from './advance-rows';
import { type AgreementCharges, type FinancialYear, chargesOf, inTieOrder } from './financial-years';

/** Bevoorschotting of one participant for one sub-agreement and year, in cents. */
export interface PartyAdvances {
  readonly participant: ParticipantCode;
  readonly budget: Cents;
  /** By term, from the first; they add up to `budget`. */
  readonly schedule: readonly Cents[];
  /** Rows that count as paid advances. */
  readonly rows: readonly Advance[];
  readonly paid: Cents;
  /** The schedule counts as paid: nobody has a row, or it is the host. */
  readonly assumed: boolean;
  /** Earlier settlements. */
  readonly settledRows: readonly Advance[];
  readonly settledBefore: Cents;
}

/** Bevoorschotting of one sub-agreement in one year. */
export interface AgreementAdvances {
  readonly financialYear: FinancialYear;
  readonly agreement: SubAgreement;
  readonly budget: AgreementCharges;
  readonly actual: AgreementCharges;
  readonly rows: AdvanceRows;
  readonly parties: readonly PartyAdvances[];
}

/** Voorschotschema: the charge in equal terms; the left-over cents, + or -, go one each to the first terms. Source: calculation.md 7. */
export const scheduleOf = (charge: Cents, terms: number): readonly Cents[] => {
  const each = charge / BigInt(terms);
  const left = charge - each * BigInt(terms);
  const step = left < 0n ? -1n : 1n;
  return Array.from({ length: terms }, (_, i) => (BigInt(i) < left * step ? each + step : each));
};

const partyAdvances = (found: Omit<AgreementAdvances, 'parties'>, participant: ParticipantCode): PartyAdvances => {
  const { financialYear, agreement, rows } = found;
  const budget = found.budget.byParticipant.get(participant) ?? 0n;
  const isHost = participant === financialYear.budget.context.index.host?.code;
  const assumed = isHost || (financialYear.actual !== null && rows.advances.size === 0);
  const [paidRows, settledRows] = [rows.advances.get(participant) ?? [], rows.settlements.get(participant) ?? []];
  return {
    participant, budget, schedule: scheduleOf(budget, agreement.advanceTerms), rows: paidRows, paid: assumed ? budget : totalOf(paidRows), assumed,
    settledRows, settledBefore: totalOf(settledRows),
  };
};

/**
 * Schedule and payments of a sub-agreement: of everybody it is charged to, and of whoever paid for it all the same, so that no payment vanishes.
 * Before the year can be settled, nothing is assumed to have been paid but by the host.
 */
export const agreementAdvances = (financialYear: FinancialYear, agreement: SubAgreement): AgreementAdvances => {
  const [budget, actual] = [chargesOf(financialYear.budget, agreement), chargesOf(financialYear.actual, agreement)];
  const rows = advanceRowsOf(financialYear, agreement);
  const found = { financialYear, agreement, budget, actual, rows };
  const codes = new Set([...budget.byParticipant.keys(), ...actual.byParticipant.keys(), ...rows.advances.keys(), ...rows.settlements.keys()]);
  return { ...found, parties: inTieOrder(financialYear.budget, codes).map((code) => partyAdvances(found, code)) };
};

/** A term above Voorschottermijnen has nothing scheduled, but what was paid in it is shown. */
const termsOf = ({ schedule, rows }: PartyAdvances): AdvanceOutcome['terms'] => {
  const paidIn = (term: number): readonly Advance[] => rows.filter((row) => row.term === term);
  const later = [...new Set(rows.flatMap((row) => (row.term !== null && row.term > schedule.length ? [row.term] : [])))].sort((a, b) => a - b);
  return [...schedule.map((_, i) => i + 1), ...later].map((term) => ({
    term, scheduled: centsToDecimal(schedule[term - 1] ?? 0n), paid: paidIn(term).length === 0 ? null : centsToDecimal(totalOf(paidIn(term))),
  }));
};

export const advanceOutcomes = ({ financialYear, agreement, parties }: AgreementAdvances): readonly AdvanceOutcome[] => parties.map((party) => ({
  year: financialYear.year, subAgreement: agreement.code, participant: party.participant, budget: centsToDecimal(party.budget), terms: termsOf(party),
  paidWithoutTerm: centsToDecimal(party.rows.reduce((total, row) => (row.term === null ? total + centsOf(row) : total), 0n)),
  paid: centsToDecimal(party.paid), assumed: party.assumed,
}));
