import type { BenchmarkOutcome, CostBreakdown, FigureId, Outcome, RunOutcome, SubAgreementOutcome } from '../domain';
import { agreementsTotal } from './agreements-total';
import type { BenchmarkView, CostView, Figure, ResultView, SubAgreementView, YearView } from './result-view';
import { activityViews, ownTasksTotal } from './result-view-activities';
import { besideSections } from './result-view-beside';
import { baseOf, byBasis, figure, figureOrNull, kindsIn } from './result-view-figures';
import { makeUpSections } from './result-view-make-up';
import { settlementSections } from './result-view-settlement';
import { baseOutcome, leadingRun, pairsOf, type Period, periodsOf, runsOf } from './run-periods';
import { isOfSettlement } from './tabs/controls';

const costView = (run: RunOutcome, one: SubAgreementOutcome): CostView => {
  const id = (part: string): FigureId => `${baseOf(run)}/subAgreement/${one.code}/${part}`;
  const cost: CostBreakdown = one.cost;
  return {
    total: figure(cost.total, id('total')),
    parts: kindsIn(cost).map((kind) => ({ kind, ...figure(cost[kind], id(kind)) })),
    participants: one.participants.map(({ code, amount }) => ({ code, ...figure(amount, id(`participant/${code}`)) })),
    unitPrice: figureOrNull(one.unitPrice, id('unitPrice')),
    costPerHour: figureOrNull(one.costPerHour, id('costPerHour')),
    costPerInhabitant: figureOrNull(one.costPerInhabitant, id('costPerInhabitant')),
    volume: one.volume, hours: one.hours,
  };
};

const subAgreementViews = (period: Period): readonly SubAgreementView[] => pairsOf(period, (run) => run.subAgreements, (one) => one.code)
  .map(({ code, any: { name, memo, unit, funding } }) => ({
    code, name, memo, unit, funding,
    costs: byBasis(period, (run) => {
      const found = run.subAgreements.find((one) => one.code === code);
      return found ? costView(run, found) : null;
    }),
  }));

/** The total of a run holds the host's own tasks too: it explains the sum of the sub-agreements only where there are none. */
const totalOf = (run: RunOutcome): Figure => {
  const all = run.activities.filter(({ memo }) => !memo).every(({ subAgreement }) => subAgreement !== null);
  return { amount: agreementsTotal(run).total, figure: all ? `${baseOf(run)}/total/total` : null };
};

/** By denominator, the figure of the trace that is the own value: of a sub-agreement, of an activity. Of an activity there is no figure an inhabitant. */
const OWN_PART: Readonly<Record<string, { readonly subAgreement: string; readonly activity?: string }>> = {
  unit: { subAgreement: 'unitPrice', activity: 'unitPrice' }, hour: { subAgreement: 'costPerHour', activity: 'costPerHour' },
  inhabitant: { subAgreement: 'costPerInhabitant' }, total: { subAgreement: 'total', activity: 'total' },
};

const ownFigure = (run: RunOutcome, one: BenchmarkOutcome): FigureId | null => {
  const kind = one.activity === null ? 'subAgreement' : 'activity';
  const [code, part] = [one.activity ?? one.subAgreement, OWN_PART[one.denominator]?.[kind]];
  return code === null || part === undefined ? null : `${baseOf(run)}/${kind}/${code}/${part}`;
};

const benchmarkView = (run: RunOutcome, one: BenchmarkOutcome): BenchmarkView => ({
  code: one.code, indicator: one.indicator, basis: run.basis, of: one.activity ?? one.subAgreement ?? '',
  own: one.own === null ? null : { amount: one.own, figure: ownFigure(run, one) },
  reference: one.benchmark, minimum: one.minimum, p25: one.p25, median: one.median, p75: one.p75, maximum: one.maximum,
  n: one.n, differencePct: one.differencePct, comparability: one.comparability, light: one.light, source: one.source,
});

const yearView = (whole: Outcome, period: Period): YearView => {
  const runs = runsOf(period);
  const without = runs.flatMap((run) => run.benchmarksNotCarriedOut.filter(({ reason }) => reason === 'no-benchmark').map(({ subAgreement }) => subAgreement));
  return {
    year: period.year,
    bases: runs.map(({ basis }) => basis),
    subAgreements: subAgreementViews(period),
    activities: activityViews(period),
    total: byBasis(period, totalOf),
    ownTasks: byBasis(period, ownTasksTotal),
    benchmarks: runs.flatMap((run) => run.benchmarks.map((one) => benchmarkView(run, one))),
    withoutBenchmark: [...new Set(without)],
    goals: leadingRun(period)?.goals ?? [], measurableGoals: leadingRun(period)?.measurableGoals ?? [],
    ...settlementSections(whole, period.year), ...makeUpSections(period), ...besideSections(whole, period.year),
    controls: runs.flatMap(({ basis, controls }) => controls.map((one) => {
      const { code, expected, actual, difference, pass } = one;
      return { basis, code, ofSettlement: isOfSettlement(one), expected, actual, difference, pass };
    })),
  };
};

/** The outcome as the pane shows it: figures are named as in the trace. */
export const resultView = (whole: Outcome): ResultView => {
  const outcome = baseOutcome(whole);
  return {
    runId: outcome.runId,
    participants: outcome.participants,
    activities: [...new Map(outcome.runs.flatMap((run) => run.activities.map(({ code, name }) => [code, { code, name }] as const))).values()],
    years: periodsOf(outcome).map((period) => yearView(whole, period)),
  };
};
