import { fill } from '../../messages';
import { stackApart, type Block } from '../block';
import { draftTab } from '../draft-tab';
import { TAB_COLORS } from '../palette';
import type { ReportContext } from '../report-context';
import type { ReportTab } from '../report-book';
import { runsOf, type Period } from '../run-periods';
import { centresBlock, listBlock } from './cost-allocation-list';
import { matrixBlock, MOST_SENDERS, sendersOf } from './cost-allocation-matrix';
import { methodsBlock, orderBlock } from './cost-allocation-methods';

const ofPeriod = (context: ReportContext, period: Period): readonly Block[] => {
  const { allocation, bases, labels } = context.words;
  const runs = runsOf(period).filter((run) => run.support.centres.length > 0);
  if (runs.length === 0) return [];
  const name = (basis: 'budget' | 'actual') => fill(labels.byBasis, { column: context.periodName(period), basis: bases[basis] });
  const wide = runs.some((run) => sendersOf(run).length > MOST_SENDERS);
  return [
    ...(wide ? [listBlock(context, period), centresBlock(context, period)] : runs.map((run) => matrixBlock(context, run, fill(allocation.matrix, { period: name(run.basis) })))),
    ...runs.map((run) => methodsBlock(context, run, name(run.basis))), ...runs.map((run) => orderBlock(context, run, name(run.basis))),
  ];
};

/** Kostenverdeelstaat: the matrix of the cost centres, three methods side by side, and what the order of the step-down moves; null without cost centres. */
export const costAllocationTab = (context: ReportContext): ReportTab | null => {
  const blocks = context.periods.flatMap((period) => ofPeriod(context, period));
  return blocks.length === 0 ? null : draftTab(context, {
    key: 'costAllocation', color: TAB_COLORS.detail, content: stackApart(blocks), widest: { 1: 30, 2: 34, 3: 26 }, narrowest: { 1: 20, 2: 26, 3: 20 },
  });
};
