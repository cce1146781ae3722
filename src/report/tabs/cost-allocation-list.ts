import type { CentreOutcome, RunOutcome } from '../../domain';
import { fill } from '../../messages';
import { rowsBlock, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { differenceOf } from '../difference';
import { blockHeading } from '../draft-tab';
import type { ReportContext } from '../report-context';
import { leadingRun, pairsOf, type Pair, type Period, runsOf } from '../run-periods';
import { sumOf } from '../sum-of';
import { belongsTo, methodRemarks, receiverName, sendersOf } from './cost-allocation-matrix';

type Allocation = RunOutcome['support']['allocations'][number];

const compared = (context: ReportContext, pair: { readonly budget: string | null; readonly actual: string | null }, style?: 'total'): Row => [
  ...context.bases.map((basis) => { const amount = pair[basis]; return amount === null ? null : context.amount(amount, style); }),
  ...(context.bases.length < 2 ? [] : [pair.budget === null || pair.actual === null ? null : context.amount(differenceOf(pair.budget, pair.actual), style)]),
];

const comparedHeadings = (context: ReportContext, first: readonly string[]): Row => {
  const { columns } = context.words;
  return headings([...first, ...context.bases.map((basis) => columns[basis]), ...(context.bases.length < 2 ? [] : [columns.difference])], first.length + 1);
};

/** One line for what a centre gives to one receiver, however many rows of the outcome say it. */
const summed = (run: RunOutcome): readonly Allocation[] => {
  const lines = new Map<string, Allocation>();
  for (const one of run.support.allocations) {
    const key = `${one.from}\n${one.to}`;
    const before = lines.get(key);
    lines.set(key, before ? { ...one, amount: sumOf([before.amount, one.amount]) } : one);
  }
  return [...lines.values()];
};

const amounts = <T>(pair: Pair<T>, amount: (one: T) => string): { readonly budget: string | null; readonly actual: string | null } =>
  ({ budget: pair.budget && amount(pair.budget), actual: pair.actual && amount(pair.actual) });

/** The recharges as a list, where the matrix would not fit on a page. */
export const listBlock = (context: ReportContext, period: Period): Block => {
  const { allocation } = context.words;
  const run = leadingRun(period);
  if (run === null) return rowsBlock([]);
  const pairs = pairsOf(period, summed, (one) => `${one.from}\n${one.to}`);
  const count = Math.max(...runsOf(period).map((one) => sendersOf(one).length));
  const total = (of: RunOutcome | null): string | null => of && sumOf(of.support.allocations.map((one) => one.amount));
  return rowsBlock([
    ...blockHeading(fill(allocation.list, { period: context.periodName(period) }), fill(allocation.listRemark, { count })), ...methodRemarks(context, run),
    comparedHeadings(context, [allocation.sender, allocation.receiver, allocation.belongsTo]),
    ...pairs.map((pair): Row => [
      text(receiverName(context, run, pair.any.from)), text(receiverName(context, run, pair.any.to)), text(belongsTo(context, run, pair.any.to)),
      ...compared(context, amounts(pair, (one) => one.amount)),
    ]),
    [text(allocation.totalGiven, 'total'), null, null, ...compared(context, { budget: total(period.budget), actual: total(period.actual) }, 'total')],
  ]);
};

const centreRow = (context: ReportContext, centre: CentreOutcome, basis: string): Row => [
  text(centre.code), text(centre.name), text(context.words.centreKinds[centre.kind]), context.amount(centre.direct), context.amount(centre.received),
  context.amount(centre.gross), context.amount(centre.given), text(basis),
];

/** What stands on each centre before and after recharging; beside the list, since the matrix shows it itself. */
export const centresBlock = (context: ReportContext, period: Period): Block => {
  const { allocation, columns, bases } = context.words;
  const rows = runsOf(period).flatMap((run) => run.support.centres.map((centre) => centreRow(context, centre, bases[run.basis])));
  return rowsBlock([
    ...blockHeading(fill(allocation.centres, { period: context.periodName(period) })),
    headings([columns.code, columns.costCentre, allocation.belongsTo, allocation.direct, allocation.received, allocation.gross, allocation.given, columns.basis], 4, 7), ...rows,
  ]);
};
