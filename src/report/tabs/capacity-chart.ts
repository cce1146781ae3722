import { fill } from '../../messages';
import { EMPTY, rowsBlock, withRoomForCharts, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { blockHeading } from '../draft-tab';
import { CAPACITY_COLORS } from '../palette';
import { chartSentence, type ReportContext } from '../report-context';
import { leadingRun, runsOf, type Period } from '../run-periods';

const CHART_ROWS = 13;
const MOST_BARS = 24;

/** Used and unused hours of the run that counts, with the figures that are drawn beside the chart. */
export const capacityChart = (context: ReportContext, period: Period): Block => {
  const { capacity, bases, labels } = context.words;
  const leading = leadingRun(period);
  const run = leading !== null && leading.capacity.length > 0 ? leading : runsOf(period).find((one) => one.capacity.length > 0);
  if (run === undefined) return EMPTY;
  const lines = run.capacity.slice(0, MOST_BARS);
  const name = fill(labels.byBasis, { column: context.periodName(period), basis: bases[run.basis] });
  const title = fill(capacity.chart, { period: name });
  const area = (column: number) => ({ row: 3, column, rows: lines.length, columns: 1 });
  return withRoomForCharts(rowsBlock([
    ...blockHeading(title), headings([capacity.of, '', '', capacity.used, capacity.unused], 4),
    ...lines.map((one): Row => [text(one.name), null, null, context.quantity(one.usedHours), context.quantity(one.unusedHours)]),
  ], [{
    kind: 'stackedBar', title, description: chartSentence(context, capacity.chartText, name, lines.map((one) => ({ name: one.name, amount: one.usedHours }))),
    categories: area(1), valueFormat: 'integer', axisTitle: capacity.hours,
    series: [{ name: capacity.used, values: area(4), color: CAPACITY_COLORS.used }, { name: capacity.unused, values: area(5), color: CAPACITY_COLORS.unused }],
    place: { row: 2, column: 7, rows: Math.max(CHART_ROWS, lines.length + 2), columns: 5 },
  }]));
};
