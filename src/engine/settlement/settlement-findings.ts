import { type Advance, type Place, type SubAgreement, type Year, isZero } from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import { placeOf } from '../finding-list';
import { yearsOf } from '../runs/plan-runs';
import type { AgreementAdvances } from './advances';
import type { AgreementCharges } from './financial-years';
import type { SettledAgreement } from './settle-agreement';

/** A sub-agreement that is only named by an activity has no row of its own. */
const agreementPlace = ({ context }: CalculatedRun, agreement: SubAgreement, column: string): Place =>
  placeOf(agreement.ref, context.model.subAgreements.includes(agreement) ? column : 'Deelovereenkomst');

const factsOf = (row: Advance) => ({ agreement: row.subAgreement, participant: row.participant, year: row.year });

/** Rows of Voorschotten that say something else than they seem to: of the host, of somebody who bears nothing, in a term that is not there. */
const findAdvanceRows = ({ financialYear: { budget }, agreement, rows, parties }: AgreementAdvances, charged: readonly AgreementCharges[]): void => {
  const { findings } = budget.context;
  for (const row of rows.ofHost) findings.add('advance-of-host', placeOf(row.ref, 'Deelnemer'), factsOf(row));
  for (const party of parties) {
    if (!charged.some(({ byParticipant }) => byParticipant.has(party.participant))) {
      for (const row of [...party.rows, ...party.settledRows]) findings.add('advance-of-non-party', placeOf(row.ref, 'Deelnemer'), factsOf(row));
    }
    for (const row of party.rows) {
      if (row.term !== null && row.term > agreement.advanceTerms) {
        findings.add('advance-term-too-high', placeOf(row.ref, 'Termijn'), { ...factsOf(row), term: row.term, terms: agreement.advanceTerms });
      }
    }
  }
};

const isEmpty = ({ activities }: AgreementCharges): boolean => activities.every(({ price }) => isZero(price.total) && isZero(price.hours.hours));

/** What is settled against nothing: probably a kind that was not entered yet. */
const findOneSided = ({ financialYear: { year, actual }, agreement, budget, actual: actualCharges }: AgreementAdvances, run: CalculatedRun): void => {
  const facts = { agreement: agreement.code, year };
  const place = agreementPlace(run, agreement, 'Code');
  if (actual === null || isEmpty(budget) === isEmpty(actualCharges)) return;
  run.context.findings.add(isEmpty(budget) ? 'settlement-without-budget' : 'settlement-without-actual', place, facts);
};

export const findInAdvances = (advances: AgreementAdvances): void => {
  const { financialYear: { year, budget, actual }, agreement, rows, parties } = advances;
  findAdvanceRows(advances, [advances.budget, advances.actual]);
  findOneSided(advances, budget);
  const clients = parties.some((party) => party.participant !== budget.context.index.host?.code);
  if (actual === null || rows.advances.size > 0 || !clients) return;
  budget.context.findings.add('advances-assumed', agreementPlace(budget, agreement, 'Voorschottermijnen'), { agreement: agreement.code, year, terms: agreement.advanceTerms });
};

/** Afrekening of a sub-agreement: a price that cannot be made, and a bandwidth that says too little or nothing. */
export const findInSettlement = ({ advances: { agreement, financialYear }, withoutTariff }: SettledAgreement): void => {
  const { budget, year } = financialYear;
  const { findings, index } = budget.context;
  for (const { code, side } of withoutTariff) {
    const activity = index.activities.get(code);
    findings.add(side === 'budget' ? 'tariff-without-price' : 'tariff-without-quantity', placeOf(activity?.ref ?? agreement.ref, 'Code'), { activity: code, agreement: agreement.code, year });
  }
  if (agreement.bandwidth === null) return;
  if (agreement.settlement === 'none') findings.add('bandwidth-unused', agreementPlace(budget, agreement, 'Bandbreedte %'), { agreement: agreement.code });
  else if (agreement.bandwidthMode === null) findings.add('bandwidth-mode-assumed', agreementPlace(budget, agreement, 'Bandbreedtewijze'), { agreement: agreement.code });
};

/** Years that this calculation says nothing about: the book has a run of them, and the choice of years left it out. */
const isLeftOut = ({ context: { model } }: CalculatedRun, calculated: ReadonlySet<Year>): ((year: Year) => boolean) => {
  const inBook = new Set(model.advances.every(({ year }) => calculated.has(year)) ? [] : yearsOf(model));
  return (year) => !calculated.has(year) && inBook.has(year);
};

/** Rows of Voorschotten that no sub-agreement takes: planned, lapsed or outside its term, or of a year without a budget. */
export const findUnusedAdvances = (runs: readonly CalculatedRun[], advanced: readonly AgreementAdvances[]): void => {
  const [run] = runs;
  if (run === undefined) return;
  const leftOut = isLeftOut(run, new Set(runs.map(({ context }) => context.year)));
  const taken = new Set(advanced.map(({ financialYear: { year }, agreement }) => `${year}|${agreement.code}`));
  for (const row of run.context.model.advances) {
    if (!leftOut(row.year) && !taken.has(`${row.year}|${row.subAgreement}`)) {
      run.context.findings.add('advance-not-used', placeOf(row.ref, 'Deelovereenkomst'), factsOf(row));
    }
  }
};
