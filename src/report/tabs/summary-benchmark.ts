import { fill } from '../../messages';
import { rowsBlock, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { blockHeading } from '../draft-tab';
import { subAgreementByCode } from '../names';
import type { ReportContext } from '../report-context';
import { leadingRun, runsOf, type Period } from '../run-periods';
import { judgementCell } from './judgement';

/** The position against each benchmark in one line, and which sub-agreements have none. */
export const positionBlock = (context: ReportContext, period: Period): Block => {
  const { labels, columns, bases, commitmentStates } = context.words;
  const heading = blockHeading(fill(labels.howDoesItCompare, { period: context.periodName(period) }));
  const rows = runsOf(period).flatMap((run) => run.benchmarks.map((one): Row => [
    text(fill(labels.withRemark, { name: one.indicator, remark: bases[run.basis] })), context.rate(one.own), context.rate(one.benchmark),
    context.rate(one.difference), context.percentage(one.differencePct), judgementCell(context, one.light),
  ]));
  const missing = (leadingRun(period)?.benchmarksNotCarriedOut ?? []).map((one): Row => [
    text(fill(labels.notBenchmarked, { name: subAgreementByCode(context, one.subAgreement) })), null, null, null, null, text(commitmentStates[one.reason], 'attention'),
  ]);
  if (rows.length === 0 && missing.length === 0) return rowsBlock([...heading, [text(labels.noBenchmark)]]);
  return rowsBlock([...heading, headings([columns.indicator, columns.own, columns.reference, columns.difference, columns.differencePct, columns.judgement], 2, 5), ...rows, ...missing]);
};
