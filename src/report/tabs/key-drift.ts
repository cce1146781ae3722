import type { Basis, KeyDriftOutcome } from '../../domain';
import { fill } from '../../messages';
import { rowsBlock, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { blockHeading } from '../draft-tab';
import type { ReportContext } from '../report-context';
import type { Period } from '../run-periods';

interface DriftLine { readonly drift: KeyDriftOutcome; readonly basis: Basis | 'both' }

const same = (a: KeyDriftOutcome, b: KeyDriftOutcome): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A drift that is the same in budget and actual is one line. */
const driftLines = ({ budget, actual }: Period): readonly DriftLine[] => {
  const [planned, real] = [budget?.keyDrift ?? [], actual?.keyDrift ?? []];
  return [
    ...planned.map((drift): DriftLine => ({ drift, basis: real.some((one) => same(one, drift)) ? 'both' : 'budget' })),
    ...real.filter((drift) => !planned.some((one) => same(one, drift))).map((drift): DriftLine => ({ drift, basis: 'actual' })),
  ];
};

/** Verdeelsleutels: the agreed share against the measured one; what is outside the tolerance asks for a note. */
export const keyDriftBlock = (context: ReportContext, period: Period): Block => {
  const { labels, columns, bases } = context.words;
  const points = (value: string) => context.figure(value, 'quantity');
  const rows = driftLines(period).map(({ drift, basis }): Row => [
    text(drift.key), text(context.participantName(drift.participant)), text(bases[basis]), text(drift.flag ? labels.driftFlag : labels.driftInside, drift.flag ? 'attention' : 'good'),
    context.percentage(drift.agreed), context.percentage(drift.measured), points(drift.difference), points(drift.tolerance),
  ]);
  return rowsBlock(rows.length === 0 ? [] : [
    ...blockHeading(fill(labels.keyDrift, { period: context.periodName(period) })),
    headings([columns.key, columns.participant, columns.basis, columns.judgement, columns.agreed, columns.measured, columns.driftPoints, columns.tolerance], 5),
    ...rows,
  ]);
};
