import { fill } from '../../messages';
import { EMPTY, rowsBlock, withRoomForCharts, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { blockHeading } from '../draft-tab';
import { seriesColor } from '../palette';
import { chartSentence, type ReportContext } from '../report-context';
import { leadingRun, type Period } from '../run-periods';

const MOST_BARS = 24;
const CHART_ROWS = 15;

/** Shares per sub-agreement: the figures, and a chart under them. */
export const shareChart = (context: ReportContext, period: Period): Block => {
  const { labels, columns, bases } = context.words;
  const run = leadingRun(period);
  const agreements = (run?.subAgreements ?? []).filter((one) => !one.memo && one.participants.length > 0).slice(0, MOST_BARS);
  if (run === null || agreements.length === 0) return EMPTY;
  const participants = context.outcome.participants;
  const name = fill(labels.byBasis, { column: context.periodName(period), basis: bases[run.basis] });
  const amountOf = (agreement: (typeof agreements)[number], code: string) => agreement.participants.find((one) => one.code === code)?.amount ?? '0.00';
  const rows: readonly Row[] = [
    ...blockHeading(fill(labels.shareChart, { period: name })),
    headings([columns.subAgreement, ...participants.map((one) => one.name)], 2),
    ...agreements.map((agreement): Row => [text(agreement.name), ...participants.map((one) => context.amount(amountOf(agreement, one.code)))]),
  ];
  const figures = agreements.flatMap((agreement) => participants.map((one) => ({ name: `${one.name}, ${agreement.name}`, amount: amountOf(agreement, one.code) })));
  return withRoomForCharts(rowsBlock(rows, [{
    kind: 'stackedBar', title: fill(labels.shareChart, { period: name }), description: chartSentence(context, labels.shareChartText, name, figures),
    categories: { row: 3, column: 1, rows: agreements.length, columns: 1 }, valueFormat: 'wholeEuro', axisTitle: labels.euro,
    series: participants.map((one, i) => ({ name: one.name, values: { row: 3, column: 2 + i, rows: agreements.length, columns: 1 }, color: seriesColor(i) })),
    place: { row: agreements.length + 4, column: 1, rows: Math.max(CHART_ROWS, agreements.length + 6), columns: 4 },
  }]));
};
