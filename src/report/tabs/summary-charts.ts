import { fill } from '../../messages';
import { stackApart, withRoomForCharts, type Block } from '../block';
import { BASIS_COLORS } from '../palette';
import { chartSentence, type ReportContext } from '../report-context';
import type { Area, ReportChart } from '../report-book';
import { leadingRun, type Period } from '../run-periods';

const CHART_ROWS = 10;
/** Under a block's heading and its column headings. */
const FIRST_LINE = 3;

interface Drawn {
  readonly kind: ReportChart['kind'];
  readonly title: string;
  readonly sentence: string;
  /** The first line and the number of lines that are drawn. */
  readonly row: number;
  readonly figures: readonly { readonly name: string; readonly amount: string }[];
  readonly place: Area;
}

const basisChart = (context: ReportContext, period: Period, drawn: Drawn): ReportChart => {
  const name = context.periodName(period);
  const area = (column: number): Area => ({ row: drawn.row, column, rows: drawn.figures.length, columns: 1 });
  return {
    kind: drawn.kind, title: fill(drawn.title, { period: name }), description: chartSentence(context, drawn.sentence, name, drawn.figures),
    categories: area(1), valueFormat: 'wholeEuro', place: drawn.place,
    series: context.bases.map((basis, i) => ({ name: context.words.columns[basis], values: area(2 + i), color: BASIS_COLORS[basis] })),
  };
};

/** Puts the two tables under each other, and under them a chart of each: what it costs beside who bears it. */
export const withSummaryCharts = (context: ReportContext, period: Period, cost: Block, bearers: Block): Block => {
  const tables = stackApart([cost, bearers]);
  const run = leadingRun(period);
  const agreements = (run?.subAgreements ?? []).filter((one) => !one.memo).map((one) => ({ name: one.name, amount: one.cost.total }));
  const participants = (run?.total.participants ?? []).map((one) => ({ name: context.participantName(one.code), amount: one.amount }));
  const { labels } = context.words;
  const place = (column: number, columns: number): Area => ({ row: tables.rows.length + 2, column, rows: CHART_ROWS + Math.max(0, agreements.length - 8), columns });
  const charts = [
    ...(agreements.length === 0 ? [] : [basisChart(context, period, {
      kind: 'bar', title: labels.costChart, sentence: labels.costChartText, row: FIRST_LINE, figures: agreements, place: place(1, 2),
    })]),
    ...(participants.length === 0 ? [] : [basisChart(context, period, {
      kind: 'column', title: labels.participantChart, sentence: labels.participantChartText, row: cost.rows.length + 1 + FIRST_LINE, figures: participants, place: place(3, 4),
    })]),
  ];
  return withRoomForCharts({ rows: tables.rows, charts });
};
