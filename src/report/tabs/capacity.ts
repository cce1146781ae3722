import type { Basis, CapacityOutcome } from '../../domain';
import { fill } from '../../messages';
import { EMPTY, rowsBlock, stackApart, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { differenceOf } from '../difference';
import { blockHeading, draftTab } from '../draft-tab';
import { TAB_COLORS } from '../palette';
import type { ReportContext } from '../report-context';
import type { ReportTab } from '../report-book';
import { pairsOf, runsOf, type Period } from '../run-periods';
import { sumOf } from '../sum-of';
import { capacityChart } from './capacity-chart';

const DEDUCTIONS = ['leave', 'publicHolidays', 'sickness', 'training', 'meetings', 'other'] as const satisfies readonly (keyof CapacityOutcome['deductionsPerFte'])[];

interface Line { readonly one: CapacityOutcome; readonly basis: Basis | 'both' }

const linesOf = (period: Period): readonly Line[] => runsOf(period).flatMap((run) => run.capacity.map((one) => ({ one, basis: run.basis })));

const nameCells = (context: ReportContext, { one, basis }: Line): Row => [
  text(fill(context.words.labels.withRemark, { name: one.name, remark: context.words.capacityTargets[one.target] })), text(context.words.bases[basis]),
];

const sameNorm = (a: CapacityOutcome, b: CapacityOutcome): boolean =>
  JSON.stringify([a.group, a.contractHoursPerFte, a.deductionsPerFte]) === JSON.stringify([b.group, b.contractHoursPerFte, b.deductionsPerFte]);

/** A norm that is the same in budget and actual is one line. */
const normLines = (period: Period): readonly Line[] => pairsOf(period, (run) => run.capacity, (one) => `${one.target}\n${one.code}`).flatMap(({ budget, actual }): readonly Line[] => {
  if (budget !== null && actual !== null && sameNorm(budget, actual)) return [{ one: budget, basis: 'both' }];
  return [...(budget === null ? [] : [{ one: budget, basis: 'budget' as const }]), ...(actual === null ? [] : [{ one: actual, basis: 'actual' as const }])];
});

const normBlock = (context: ReportContext, period: Period): Block => {
  const { capacity, deductions, columns } = context.words;
  return rowsBlock([
    ...blockHeading(fill(capacity.norm, { period: context.periodName(period) }), capacity.normRemark),
    headings([capacity.of, columns.basis, capacity.group, capacity.contract, ...DEDUCTIONS.map((one) => `− ${deductions[one]}`), capacity.productive], 4),
    ...normLines(period).map((line): Row => [
      ...nameCells(context, line), text(line.one.group), context.quantity(line.one.contractHoursPerFte), ...DEDUCTIONS.map((deduction) => context.quantity(line.one.deductionsPerFte[deduction])),
      context.quantity(line.one.productiveHoursPerFte),
    ]),
  ]);
};

const balanceBlock = (context: ReportContext, period: Period): Block => {
  const { capacity, columns } = context.words;
  return rowsBlock([
    ...blockHeading(fill(capacity.balance, { period: context.periodName(period) }), capacity.balanceRemark),
    headings([capacity.of, columns.basis, columns.judgement, capacity.fte, capacity.gross, capacity.capacity, capacity.used, capacity.unexplained, capacity.utilisation, capacity.budgeted], 4),
    ...linesOf(period).map((line): Row => [
      ...nameCells(context, line), text(line.one.overCapacity ? capacity.over : capacity.within, line.one.overCapacity ? 'attention' : 'good'), context.quantity(line.one.fte),
      context.quantity(line.one.grossHours), context.quantity(line.one.capacityHours), context.quantity(line.one.usedHours), context.quantity(line.one.unexplainedHours),
      context.percentage(line.one.utilisationPct), context.quantity(line.one.budgetHours),
    ]),
  ]);
};

const ratesBlock = (context: ReportContext, period: Period): Block => {
  const { capacity, columns, borneBy, bases } = context.words;
  const totals = runsOf(period).filter((run) => run.capacity.some((one) => one.unusedCost !== null)).map((run): Row => [
    text(fill(capacity.totalUnused, { basis: bases[run.basis] }), 'total'), text(null), text(null), ...Array.from({ length: 4 }, () => null),
    context.quantity(sumOf(run.capacity.map((one) => one.unusedHours), 6), 'total'), context.amount(sumOf(run.capacity.map((one) => one.unusedCost)), 'total'),
  ]);
  return rowsBlock([
    ...blockHeading(fill(capacity.rates, { period: context.periodName(period) }), capacity.ratesRemark),
    headings([
      capacity.of, columns.basis, capacity.borneBy, capacity.cost, capacity.practicalRate, capacity.budgetRate, capacity.rateDifference, capacity.unusedHours, capacity.unusedCost,
    ], 4),
    ...linesOf(period).map((line): Row => [
      ...nameCells(context, line), text(borneBy[line.one.borneBy]), context.amount(line.one.cost), context.rate(line.one.practicalRate), context.rate(line.one.budgetRate),
      context.rate(differenceOf(line.one.practicalRate, line.one.budgetRate, 6)), context.quantity(line.one.unusedHours), context.amount(line.one.unusedCost),
    ]),
    ...totals,
  ]);
};

const ofPeriod = (context: ReportContext, period: Period): readonly Block[] => (linesOf(period).length === 0 ? [EMPTY] : [
  balanceBlock(context, period), capacityChart(context, period), ratesBlock(context, period), normBlock(context, period),
]);

/** Capaciteit: hours balance, practical and budget rate, and what is unused; null where the workbook has no capacity. */
export const capacityTab = (context: ReportContext): ReportTab | null => {
  if (context.periods.every((period) => linesOf(period).length === 0)) return null;
  return draftTab(context, {
    key: 'capacity', color: TAB_COLORS.detail, content: stackApart(context.periods.flatMap((period) => ofPeriod(context, period))), widest: { 1: 44, 3: 26 },
    narrowest: { 1: 30, 2: 12, 3: 22, ...Object.fromEntries(Array.from({ length: 8 }, (_, i) => [i + 4, 13])) },
  });
};
