import type { RateComponent } from '../../domain';
import { fill } from '../../messages';
import { EMPTY, rowsBlock, withRoomForCharts, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { blockHeading } from '../draft-tab';
import { seriesColor } from '../palette';
import { chartSentence, type ReportContext } from '../report-context';
import type { Period } from '../run-periods';
import { sumOf } from '../sum-of';
import { basesText, rateLines, rateName, type RateLine } from './rate-lines';

const CODES = ['wage', 'otherStaff', 'adopted', 'overhead'] as const satisfies readonly RateComponent['code'][];
const CHART_ROWS = 15;
/** More bars than this cannot be read on a page. */
const MOST_BARS = 24;

const builtUp = (period: Period): readonly RateLine[] => rateLines(period).filter((line) => line.rate.components.length > 0);

const stepRows = (context: ReportContext, line: RateLine): readonly Row[] => {
  const { buildUp, rateComponents, componentOrigins, columns } = context.words;
  const { components, fullPerHour, wagePerHour } = line.rate;
  const steps = components.map((one, i): Row => [
    text(i === 0 ? rateName(context, line) : null), text(rateComponents[one.code]), text(i === 0 ? basesText(context, line) : null), text(componentOrigins[one.origin]),
    one.perFte === null ? null : context.amount(one.perFte), context.rate(one.perHour), context.rate(sumOf(components.slice(0, i + 1).map((each) => each.perHour), 6), 'muted'),
    null, null, null, null, text(one.source),
  ]);
  const last = fullPerHour === null ? { name: columns.hourlyRate, amount: wagePerHour } : { name: buildUp.full, amount: fullPerHour };
  return [...steps, [null, text(last.name, 'subtotal'), null, null, null, context.rate(last.amount, 'subtotal'), null]];
};

/** Tariefopbouw: the steps from wage to the full hourly rate, each with what it is per fte, whether it was given, and its source. */
export const buildUpBlock = (context: ReportContext, period: Period): Block => {
  const { buildUp, columns } = context.words;
  const lines = builtUp(period);
  if (lines.length === 0) return EMPTY;
  return rowsBlock([
    ...blockHeading(fill(buildUp.buildUp, { period: context.periodName(period) }), buildUp.buildUpRemark),
    headings([columns.position, buildUp.component, columns.basis, columns.origin, buildUp.perFte, buildUp.perHour, buildUp.cumulative, '', '', '', '', columns.source], 5, 7),
    ...lines.flatMap((line) => stepRows(context, line)),
  ]);
};

/** The components of each position stacked upon each other, with the figures that are drawn above it. */
export const buildUpChart = (context: ReportContext, period: Period): Block => {
  const { buildUp, rateComponents, labels, columns } = context.words;
  const lines = builtUp(period).slice(0, MOST_BARS);
  if (lines.length === 0) return EMPTY;
  const used = CODES.filter((code) => lines.some((line) => line.rate.components.some((one) => one.code === code)));
  const perHour = (line: RateLine, code: RateComponent['code']): string | null => line.rate.components.find((one) => one.code === code)?.perHour ?? null;
  const barName = (line: RateLine): string => (line.bases.length > 1 || context.bases.length < 2 ? rateName(context, line)
    : fill(labels.withRemark, { name: rateName(context, line), remark: basesText(context, line) }));
  const bars = lines.map((line) => ({ line, name: barName(line) }));
  const title = fill(buildUp.chart, { period: context.periodName(period) });
  const highest = bars.map(({ name, line }) => ({ name, amount: sumOf(line.rate.components.map((one) => one.perHour), 6) }));
  return withRoomForCharts(rowsBlock([
    ...blockHeading(title), headings([columns.position, '', '', '', ...used.map((code) => rateComponents[code])], 5),
    ...bars.map(({ line, name }): Row => [text(name), null, null, null, ...used.map((code) => { const amount = perHour(line, code); return amount === null ? null : context.rate(amount, 'muted'); })]),
  ], [{
    kind: 'stackedBar', title, description: chartSentence(context, buildUp.chartText, context.periodName(period), highest),
    categories: { row: 3, column: 1, rows: bars.length, columns: 1 }, valueFormat: 'wholeEuro', axisTitle: buildUp.euroPerHour,
    series: used.map((code, i) => ({ name: rateComponents[code], values: { row: 3, column: 5 + i, rows: bars.length, columns: 1 }, color: seriesColor(i) })),
    place: { row: bars.length + 4, column: 1, rows: Math.max(CHART_ROWS, bars.length + 6), columns: 7 },
  }]));
};
