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

const figuresOf = (context: ReportContext, kinds: readonly CostKindColumn[], one: Priced, style?: StyleName, isTotal = false): Row => [
  ...kinds.map((kind) => context.amount(one.cost[kind], style)),
  context.amount(one.cost.total, style),
  ...(isTotal ? [] : [
    context.rate(one.unitPrice, style), context.rate(one.costPerHour, style), blankOrRate(context, one.costPerInhabitant, style), context.share(one.coverage, style),
  ]),
];

const differenceFigures = (context: ReportContext, kinds: readonly CostKindColumn[], budget: Priced, actual: Priced, style: StyleName, isTotal: boolean): Row => {
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
export const pricedLines = (
  context: ReportContext, kinds: readonly CostKindColumn[], pair: Pair<Priced>, label: { readonly code: string | null; readonly name: string }, look: { readonly style?: StyleName; readonly isTotal?: boolean } = {},
): readonly Row[] => {
  const bases = (['budget', 'actual'] as const).filter((basis) => pair[basis] !== null);
  const line = (basis: Basis, one: Priced, i: number): Row => [
    text(i === 0 ? label.code : null, look.style), text(i === 0 ? label.name : null, look.style), text(context.words.bases[basis], look.style),
    ...figuresOf(context, kinds, one, look.style, look.isTotal),
  ];
  const lines = bases.flatMap((basis, i) => { const one = pair[basis]; return one === null ? [] : [line(basis, one, i)]; });
  const { budget, actual } = pair;
  return budget === null || actual === null ? lines
    : [...lines, [null, null, text(context.words.bases.difference, 'muted'), ...differenceFigures(context, kinds, budget, actual, 'muted', look.isTotal ?? false)]];
};
