import type { Basis, Finding, JointPurchaseOutcome, Outcome, ScenarioOutcome, YearBridgeOutcome } from '../domain';
import { leftOutScenarios } from './left-out-scenarios';
import { hostOutside } from './host-outside';
import type { Figure } from './result-view-figure';
import { figure } from './result-view-figures';
import type { BridgeView, JointPurchaseView, ScenarioLineView, ScenarioView } from './result-view-sections';

const NIL = /^-?0(\.0*)?$/;

/** What the names of the figures of a run begin with; a scenario stands in it by its name. */
const runName = (year: number, basis: Basis, scenario: string | null): string => `${year}/${basis}${scenario === null ? '' : `@${encodeURIComponent(scenario)}`}`;

/** The charge of a participant; what belongs to no run that was calculated cannot be explained. */
const charges = (outcome: Outcome) => (amount: string, year: number, basis: Basis, scenario: string | null) => (rest: string | null): Figure => {
  const isThere = outcome.runs.some((run) => run.year === year && run.basis === basis && run.scenario === scenario);
  return { amount, figure: isThere && rest !== null ? `${runName(year, basis, scenario)}/${rest}` : null };
};

const bridgeView = (outcome: Outcome, { from, to, basis, order, oneOff, lines }: YearBridgeOutcome): BridgeView => {
  const charge = charges(outcome);
  const [earlier, later] = [from, to].map((year) => outcome.runs.find((run) => run.year === year && run.basis === basis && run.scenario === null));
  return {
    from, basis, order, oneOff,
    hostOutside: earlier && later ? { before: hostOutside(earlier), after: hostOutside(later) } : null,
    lines: lines.map(({ subAgreement, participant, before, parts, after }) => {
      const rest = `subAgreement/${subAgreement}/participant/${participant}`;
      return { subAgreement, participant, before: charge(before, from, basis, null)(rest), parts, after: charge(after, to, basis, null)(rest) };
    }),
  };
};

type Line = Omit<ScenarioOutcome['totals'][number], 'participant'> & { readonly participant: string | null; readonly subAgreement: string | null };

const lineView = (outcome: Outcome, scenario: string, { year, basis, subAgreement, participant, base, scenario: changed, difference }: Line): ScenarioLineView => {
  const rest = participant === null ? null : subAgreement === null ? `total/participant/${participant}` : `subAgreement/${subAgreement}/participant/${participant}`;
  const charge = charges(outcome);
  return { basis, subAgreement, participant, base: charge(base, year, basis, null)(rest), scenario: charge(changed, year, basis, scenario)(rest), difference };
};

const scenarioView = (outcome: Outcome, year: number, { totals, lines, unitPrices, ...rest }: ScenarioOutcome): ScenarioView => {
  const view = (line: Line) => lineView(outcome, rest.name, line);
  return {
    ...rest,
    unitPrices: unitPrices.filter((one) => one.year === year && (one.difference === null || !NIL.test(one.difference))),
    totals: totals.filter((one) => one.year === year).map((one) => view({ ...one, subAgreement: null })),
    lines: lines.filter((one) => one.year === year && !NIL.test(one.difference)).map(view),
  };
};

const purchaseView = ({ year, lines, ...purchase }: JointPurchaseOutcome): JointPurchaseView => ({
  ...purchase,
  lines: lines.map((line) => {
    const part = (name: 'standAlone' | 'incremental' | 'shapley') => figure(line[name], `jointPurchase/${year}/${line.participant}/${name}`);
    return { ...line, standAlone: part('standAlone'), incremental: part('incremental'), shapley: part('shapley') };
  }),
});

/** What stands beside the result of a year: the year before, the scenarios, and what was bought together. */
export const besideSections = (outcome: Outcome, year: number): {
  readonly bridges: readonly BridgeView[]; readonly scenarios: readonly ScenarioView[]; readonly leftOut: readonly Finding[];
  readonly keys: readonly string[]; readonly jointPurchases: readonly JointPurchaseView[];
} => ({
  bridges: outcome.years.filter(({ to }) => to === year).map((one) => bridgeView(outcome, one)),
  scenarios: outcome.scenarios.map((one) => scenarioView(outcome, year, one)).filter(({ totals, lines }) => totals.length + lines.length > 0),
  leftOut: leftOutScenarios(outcome),
  keys: [...new Set(outcome.runs.flatMap((run) => (run.year === year ? run.activities.flatMap(({ key }) => key ?? []) : [])))].sort(),
  jointPurchases: outcome.jointPurchases.filter((one) => one.year === year).map(purchaseView),
});
