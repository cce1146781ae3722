import { fill } from '../../messages';
import { rowsBlock, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { blockHeading } from '../draft-tab';
import type { ReportContext } from '../report-context';
import { runsOf, type Period } from '../run-periods';

/** Verdeelsleutels: the agreed share against the measured one; what is outside the tolerance asks for a note. */
export const keyDriftBlock = (context: ReportContext, period: Period): Block => {
  const { labels, columns, bases } = context.words;
  const points = (value: string) => context.figure(value, 'quantity');
  const rows = runsOf(period).flatMap((run) => run.keyDrift.map((drift): Row => [
    text(drift.key), text(context.participantName(drift.participant)), text(bases[run.basis]), text(drift.flag ? labels.driftFlag : labels.driftInside, drift.flag ? 'attention' : 'good'),
    context.percentage(drift.agreed), context.percentage(drift.measured), points(drift.difference), points(drift.tolerance),
  ]));
  return rowsBlock(rows.length === 0 ? [] : [
    ...blockHeading(fill(labels.keyDrift, { period: context.periodName(period) })),
    headings([columns.key, columns.participant, columns.basis, columns.judgement, columns.agreed, columns.measured, columns.driftPoints, columns.tolerance], 5),
    ...rows,
  ]);
};
