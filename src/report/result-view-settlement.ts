import type { Outcome, SettlementOutcome } from '../domain';
import { figure } from './result-view-figures';
import type { AdvanceView, LabourView, SettlementView } from './result-view-sections';

const NIL = /^-?0(\.0*)?$/;

const settlementView = (one: SettlementOutcome): SettlementView => {
  const { year, subAgreement, participant, rule, band, hostBears, assumedAdvances, parts } = one;
  const id = (part: string): string => `${year}/settlement/${subAgreement}/${participant}/${part}`;
  const charge = (basis: 'budget' | 'actual') => figure(one[basis], `${year}/${basis}/subAgreement/${subAgreement}/participant/${participant}`);
  return {
    subAgreement, participant, rule, band, hostBears, assumedAdvances,
    budget: charge('budget'), actual: charge('actual'),
    charged: figure(one.charged, id('charged')), advances: figure(one.advances, id('advances')), settlement: figure(one.settlement, id('settlement')),
    settledBefore: figure(one.settledBefore, id('settledBefore')), delta: figure(one.delta, id('delta')),
    parts: {
      spending: figure(parts.spending, id('spending')), dilution: figure(parts.dilution, id('dilution')), ownUse: figure(parts.ownUse, id('ownUse')),
      own: figure(parts.own, id('own')), rule: figure(parts.rule, id('rule')), rounding: figure(parts.rounding, id('rounding')),
    },
  };
};

const ofYear = <T extends { readonly year: number }>(all: readonly T[], year: number): readonly Omit<T, 'year'>[] =>
  all.filter((one) => one.year === year).map(({ year: _, ...rest }) => rest);

/** Afrekening, voorschotten and loonverschillen of a year; labour that differs in nothing is left out. */
export const settlementSections = (outcome: Outcome, year: number): {
  readonly settlements: readonly SettlementView[]; readonly advances: readonly AdvanceView[]; readonly labour: readonly LabourView[];
} => ({
  settlements: outcome.settlements.filter((one) => one.year === year).map(settlementView),
  advances: ofYear(outcome.advances, year),
  labour: ofYear(outcome.labour, year).filter(({ rate, efficiency, mix, yield: produced }) => [rate, efficiency, mix, produced].some((part) => !NIL.test(part))),
});
