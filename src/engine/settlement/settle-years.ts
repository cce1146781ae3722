import type { ActivityDifference, AdvanceOutcome, ControlOutcome, LabourDifference, SettlementOutcome, SubAgreement } from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import type { TraceBuilder } from '../trace/trace-builder';
import { type AgreementAdvances, advanceOutcomes, agreementAdvances } from './advances';
import { partsText } from './differences';
import { type FinancialYear, agreementsOf, financialYears } from './financial-years';
import { labourDifferences } from './labour';
import { type SettledAgreement, settleAgreement, settlementOutcomes } from './settle-agreement';
import { settlementControls } from './settlement-controls';
import { findInAdvances, findInSettlement, findUnusedAdvances } from './settlement-findings';
import { traceSettlement } from './trace-settlement';

/** Advances, settlement and differences of every year that has a budget and an actual run. Source: calculation.md 7. */
export interface SettledYears {
  readonly settlements: readonly SettlementOutcome[];
  readonly advances: readonly AdvanceOutcome[];
  readonly differences: readonly ActivityDifference[];
  readonly labour: readonly LabourDifference[];
  /** Controls (e) and (f), and the lines that (h) has once a year is settled; they stand with the actual run. */
  controlsOf(run: CalculatedRun): readonly ControlOutcome[];
  trace(trace: TraceBuilder): void;
}

const differencesOf = ({ advances: { financialYear, agreement }, pairs, parties }: SettledAgreement): readonly ActivityDifference[] =>
  pairs.flatMap(({ code }, i) => parties.flatMap(({ participant, byActivity }) => byActivity.slice(i, i + 1).map((parts) =>
    ({ year: financialYear.year, subAgreement: agreement.code, activity: code, participant, ...partsText(parts) }))));

const withParties = (years: readonly FinancialYear[]): readonly AgreementAdvances[] =>
  years.flatMap((year) => agreementsOf(year).map((agreement: SubAgreement) => agreementAdvances(year, agreement))).filter(({ parties }) => parties.length > 0);

/** Settles the closed years among the runs of a model, of the base or of a scenario; what is wrong with their input is found on the way. */
export const settleYears = (runs: readonly CalculatedRun[]): SettledYears => {
  const years = financialYears(runs);
  const advances = withParties(years);
  const settled = advances.filter(({ financialYear }) => financialYear.actual !== null).map(settleAgreement);
  advances.forEach(findInAdvances);
  settled.forEach(findInSettlement);
  findUnusedAdvances(runs, advances);
  const controls = new Map(years.map((year) => [year.actual, settlementControls(settled.filter((one) => one.advances.financialYear === year))]));
  return {
    settlements: settled.flatMap(settlementOutcomes), advances: advances.flatMap(advanceOutcomes),
    differences: settled.flatMap(differencesOf), labour: years.flatMap(labourDifferences),
    controlsOf: (run) => controls.get(run) ?? [],
    trace: (trace) => settled.forEach((one) => traceSettlement(trace, one)),
  };
};
