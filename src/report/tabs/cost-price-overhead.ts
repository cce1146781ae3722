import { fill } from '../../messages';
import { rowsBlock, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { opposite } from '../difference';
import { blockHeading } from '../draft-tab';
import type { ReportContext } from '../report-context';
import type { NumberFormatName } from '../report-book';
import { runsOf, type Period } from '../run-periods';
import type { OverheadMethod, RunOutcome } from '../../domain';

const RATE_FORMATS: Readonly<Record<OverheadMethod, NumberFormatName>> = {
  none: 'rate', 'wage-percentage': 'percentage', 'amount-per-hour': 'rate', 'amount-per-fte': 'rate', 'direct-cost-share': 'share',
};

const isIdle = (run: RunOutcome): boolean => run.overhead.method === 'none' && Number(run.overhead.pool) === 0;

const overheadRow = (context: ReportContext, run: RunOutcome): Row => {
  const { overhead } = run;
  const rate = overhead.rate === null ? null : context.figure(overhead.rate, RATE_FORMATS[overhead.method]);
  return [
    null, text(context.words.overheadMethods[overhead.method]), text(context.words.bases[run.basis]), context.amount(overhead.pool),
    overhead.base === null ? context.amount(null) : context.amount(overhead.base), rate ?? context.rate(null), context.amount(overhead.recovered), context.amount(opposite(overhead.difference)),
  ];
};

/** Overhead: method, pool, base, surcharge, what was charged and what is over or short. */
export const overheadBlock = (context: ReportContext, period: Period): Block => {
  const runs = runsOf(period).filter((run) => !isIdle(run));
  if (runs.length === 0) return rowsBlock([]);
  const { labels, columns } = context.words;
  const titles = [labels.overheadPool, labels.overheadBase, labels.overheadRate, labels.overheadRecovered, columns.difference];
  return rowsBlock([
    ...blockHeading(fill(labels.overhead, { period: context.periodName(period) }), labels.overheadSign),
    [null, ...headings([labels.overheadMethod, columns.basis, ...titles], 3)],
    ...runs.map((run) => overheadRow(context, run)),
  ]);
};
