import { absolute, add, compare, fromDecimal, type LabourDifference, type Outcome, toDecimal } from '../domain';
import { figure } from './result-view-figures';
import type { AdvanceView, LabourView, SettledLine, SettlementView } from './result-view-sections';
import { inTextOrder } from './run-periods';

/** As many activities as anyone reads in a pane; all of them stand in the report. */
const MOST_LABOUR = 40;
const NIL = /^-?0(\.0*)?$/;

/** A settlement with the figures that explain its amounts, as the trace names them. */
export const settledLine = (year: number, one: SettlementView): SettledLine => {
  const { subAgreement, participant, rule, band, hostBears, assumedAdvances, parts } = one;
  const charge = (basis: 'budget' | 'actual') => figure(one[basis], `${year}/${basis}/subAgreement/${subAgreement}/participant/${participant}`);
  const part = (amount: string, name: string) => figure(amount, `${year}/settlement/${subAgreement}/${participant}/${name}`);
  return {
    subAgreement, participant, rule, band, hostBears, assumedAdvances,
    budget: charge('budget'), actual: charge('actual'),
    charged: part(one.charged, 'charged'), advances: part(one.advances, 'advances'), settlement: part(one.settlement, 'settlement'),
    settledBefore: part(one.settledBefore, 'settledBefore'), delta: part(one.delta, 'delta'),
    parts: {
      spending: part(parts.spending, 'spending'), dilution: part(parts.dilution, 'dilution'), ownUse: part(parts.ownUse, 'ownUse'),
      own: part(parts.own, 'own'), rule: part(parts.rule, 'rule'), rounding: part(parts.rounding, 'rounding'),
    },
  };
};

const ofYear = <T extends { readonly year: number }>(all: readonly T[], year: number): readonly Omit<T, 'year'>[] =>
  all.filter((one) => one.year === year).map(({ year: _, ...rest }) => rest);

const cents = (amount: string): string => toDecimal(fromDecimal(amount), 2);
const tenths = (hours: string): string => toDecimal(fromDecimal(hours), 1);

const labourView = ({ activity, actualHours, allowedHours, rate, efficiency, mix, yield: produced }: Omit<LabourDifference, 'year'>): LabourView => ({
  activity, actualHours: tenths(actualHours), allowedHours: tenths(allowedHours), rate: cents(rate), efficiency: cents(efficiency), mix: cents(mix), yield: cents(produced),
});

const sizeOf = ({ rate, efficiency }: LabourView) => add(absolute(fromDecimal(rate)), absolute(fromDecimal(efficiency)));
const largestFirst = (a: LabourView, b: LabourView): number => compare(sizeOf(b), sizeOf(a)) || inTextOrder(a.activity, b.activity);

/** Afrekening, voorschotten and loonverschillen of a year; labour that differs in no cent is left out. */
export const settlementSections = (outcome: Outcome, year: number): {
  readonly settlements: readonly SettlementView[]; readonly advances: readonly AdvanceView[]; readonly labour: readonly LabourView[]; readonly labourOf: number;
} => {
  const labour = ofYear(outcome.labour, year).map(labourView).filter(({ rate, efficiency, mix, yield: produced }) => [rate, efficiency, mix, produced].some((part) => !NIL.test(part)));
  return {
    settlements: ofYear(outcome.settlements, year), advances: ofYear(outcome.advances, year), labour: [...labour].sort(largestFirst).slice(0, MOST_LABOUR), labourOf: labour.length,
  };
};
