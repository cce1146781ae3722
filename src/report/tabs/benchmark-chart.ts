import type { BenchmarkOutcome } from '../../domain';
import { fill } from '../../messages';
import { EMPTY, rowsBlock, withRoomForCharts, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { percentageOf } from '../difference';
import { blockHeading } from '../draft-tab';
import { POSITION_COLORS } from '../palette';
import { chartSentence, type ReportContext } from '../report-context';
import type { ChartSeries } from '../report-book';
import { leadingRun, type Period } from '../run-periods';

const CHART_ROWS = 16;
const MOST_INDICATORS = 12;

interface Position { readonly name: string; readonly own: string; readonly p25: string | null; readonly reference: string; readonly p75: string | null }

/** Indicators have units of their own; as a percentage of their reference they fit one axis. */
const positionOf = (one: BenchmarkOutcome): readonly Position[] => {
  const own = percentageOf(one.own, one.benchmark);
  return own === null ? [] : [{ name: one.indicator, own, p25: percentageOf(one.p25, one.benchmark), reference: '100', p75: percentageOf(one.p75, one.benchmark) }];
};

/** The own figure beside P25, reference and P75; quartiles only where every indicator drawn has them or none is drawn wrong: a blank is no bar. */
export const benchmarkChart = (context: ReportContext, period: Period): Block => {
  const { labels, columns, bases } = context.words;
  const run = leadingRun(period);
  const withBenchmarks = run !== null && run.benchmarks.length > 0 ? run : period.budget;
  const positions = (withBenchmarks?.benchmarks ?? []).flatMap(positionOf).slice(0, MOST_INDICATORS);
  if (withBenchmarks === null || positions.length === 0) return EMPTY;
  const name = fill(labels.byBasis, { column: context.periodName(period), basis: bases[withBenchmarks.basis] });
  const index = (value: string | null) => (value === null ? null : context.figure(value, 'quantity'));
  const rows: readonly Row[] = [
    ...blockHeading(fill(labels.benchmarkChart, { period: name })),
    headings([columns.indicator, '', '', '', columns.own, columns.p25, columns.reference, columns.p75], 5),
    ...positions.map((one): Row => [text(one.name), null, null, null, index(one.own), index(one.p25), index(one.reference), index(one.p75)]),
  ];
  const series = (title: string, column: number, color: string): ChartSeries => ({ name: title, values: { row: 3, column, rows: positions.length, columns: 1 }, color });
  const quartiles = positions.some((one) => one.p25 !== null || one.p75 !== null);
  return withRoomForCharts(rowsBlock(rows, [{
    kind: 'column', title: fill(labels.benchmarkChart, { period: name }),
    description: chartSentence(context, labels.benchmarkChartText, name, positions.map((one) => ({ name: one.name, amount: one.own }))),
    categories: { row: 3, column: 1, rows: positions.length, columns: 1 }, valueFormat: 'integer', axisTitle: labels.referenceIs100,
    series: [
      series(columns.own, 5, POSITION_COLORS.own), ...(quartiles ? [series(columns.p25, 6, POSITION_COLORS.p25)] : []),
      series(columns.reference, 7, POSITION_COLORS.reference), ...(quartiles ? [series(columns.p75, 8, POSITION_COLORS.p75)] : []),
    ],
    place: { row: positions.length + 4, column: 1, rows: CHART_ROWS, columns: 8 },
  }]));
};
