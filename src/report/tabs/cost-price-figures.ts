import type { Basis, CostBreakdown } from '../../domain';
import { differenceOf } from '../difference';
import type { Row } from '../cells';
import { text } from '../cells';
import type { ReportContext } from '../report-context';
import type { Pair } from '../run-periods';
import type { StyleName } from '../report-book';

export type CostKindColumn = keyof CostBreakdown;
const KINDS: readonly CostKindColumn[] = ['wage', 'hired', 'material', 'licence', 'capital', 'contribution', 'other', 'support', 'overhead', 'income'];

/** What the cost price tab shows of a sub-agreement, an activity or the total. */
export interface Priced {
  readonly cost: CostBreakdown;
  readonly unitPrice: string | null;
  readonly costPerHour: string | null;
  readonly costPerInhabitant?: string | null;
  readonly coverage: string | null;
}

/** A line that has nothing but its cost: a total. */
export const pricedTotal = (cost: CostBreakdown): Priced => ({ cost, unitPrice: null, costPerHour: null, coverage: null });

const isZeroText = (amount: string): boolean => Number(amount) === 0;

/** The cost kinds with an amount in any run; the others would be columns of zeroes. */
export const kindsInUse = (context: ReportContext): { readonly used: readonly CostKindColumn[]; readonly empty: readonly CostKindColumn[] } => {
  const costs = context.outcome.runs.flatMap((run) => [run.total.cost, ...run.subAgreements.map((one) => one.cost), ...run.activities.map((one) => one.cost)]);
  const used = KINDS.filter((kind) => costs.some((cost) => !isZeroText(cost[kind])));
  return { used, empty: KINDS.filter((kind) => !used.includes(kind)) };
};

const blankOrRate = (context: ReportContext, value: string | null | undefined, style?: StyleName) => (value === undefined ? null : context.rate(value, style));

/** What the lines of one table share. */
export interface PricedTable { readonly context: ReportContext; readonly kinds: readonly CostKindColumn[] }

/** Name and look of a group of lines; a total has no price per unit, per hour or per inhabitant. */
export interface PricedLabel { readonly code: string | null; readonly name: string; readonly isTotal?: boolean }

const figuresOf = ({ context, kinds }: PricedTable, one: Priced, isTotal: boolean, style?: StyleName): Row => [
  ...kinds.map((kind) => context.amount(one.cost[kind], style)),
  context.amount(one.cost.total, style),
  ...(isTotal ? [] : [
    context.rate(one.unitPrice, style), context.rate(one.costPerHour, style), blankOrRate(context, one.costPerInhabitant, style), context.share(one.coverage, style),
  ]),
];

const differenceFigures = ({ context, kinds }: PricedTable, budget: Priced, actual: Priced, isTotal: boolean): Row => {
  const style = 'muted';
  const rateDifference = (select: (one: Priced) => string | null | undefined) =>
    select(budget) === undefined ? null : context.rate(differenceOf(select(budget), select(actual), 6), style);
  return [
    ...kinds.map((kind) => context.amount(differenceOf(budget.cost[kind], actual.cost[kind]), style)),
    context.amount(differenceOf(budget.cost.total, actual.cost.total), style),
    ...(isTotal ? [] : [
      rateDifference((one) => one.unitPrice), rateDifference((one) => one.costPerHour), rateDifference((one) => one.costPerInhabitant), null,
    ]),
  ];
};

/** Budget, actual and difference of one thing, under each other; its name stands on the first line. */
export const pricedLines = (table: PricedTable, pair: Pair<Priced>, label: PricedLabel): readonly Row[] => {
  const { bases } = table.context.words;
  const isTotal = label.isTotal ?? false;
  const style = isTotal ? 'total' : undefined;
  const present = (['budget', 'actual'] as const).flatMap((basis): readonly { readonly basis: Basis; readonly one: Priced }[] => {
    const one = pair[basis];
    return one === null ? [] : [{ basis, one }];
  });
  const lines = present.map(({ basis, one }, i): Row => [
    text(i === 0 ? label.code : null, style), text(i === 0 ? label.name : null, style), text(bases[basis], style), ...figuresOf(table, one, isTotal, style),
  ]);
  const { budget, actual } = pair;
  return budget === null || actual === null ? lines : [...lines, [null, null, text(bases.difference, 'muted'), ...differenceFigures(table, budget, actual, isTotal)]];
};
