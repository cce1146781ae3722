import type { RateComponent } from '../../domain';
import { fill } from '../../messages';
import { EMPTY, rowsBlock, withRoomForCharts, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { blockHeading } from '../draft-tab';
import { seriesColor } from '../palette';
import { chartSentence, type ReportContext } from '../report-context';
import { leadingRun, type Period } from '../run-periods';
import { sumOf } from '../sum-of';
import { basesText, rateLines, rateName, type RateLine } from './rate-lines';

type Code = RateComponent['code'];
const CODES = ['wage', 'otherStaff', 'adopted', 'overhead'] as const satisfies readonly Code[];
const CHART_ROWS = 15;
/** More bars than this cannot be read on a page. */
const MOST_BARS = 24;
/** Under the heading, the remark and the column headings; the components stand from the fifth column on. */
const FIRST_LINE = 4;
const FIRST_COMPONENT = 5;

const componentOf = (line: RateLine, code: Code): RateComponent | undefined => line.rate.components.find((one) => one.code === code);

/** Which components stand in a cell, or which were calculated. */
const ofOrigin = (context: ReportContext, line: RateLine, origin: RateComponent['origin']): string =>
  line.rate.components.filter((one) => one.origin === origin).map((one) => context.words.rateComponentsShort[one.code]).join(', ');

const sourcesOf = (line: RateLine): string => [...new Set(line.rate.components.flatMap((one) => (one.source === null ? [] : [one.source])))].join('; ');

const stepCells = (context: ReportContext, line: RateLine, codes: readonly Code[]): Row => codes.map((code) => {
  const one = componentOf(line, code);
  return one === undefined ? null : context.rate(one.perHour);
});

const lineRow = (context: ReportContext, line: RateLine, codes: readonly Code[]): Row => {
  const overheadPerFte = componentOf(line, 'overhead')?.perFte ?? null;
  return [
    text(rateName(context, line)), text(line.rate.scale), text(basesText(context, line)), text(sourcesOf(line)), ...stepCells(context, line, codes),
    overheadPerFte === null ? null : context.amount(overheadPerFte),
    context.rate(line.rate.fullPerHour ?? sumOf(line.rate.components.map((one) => one.perHour), 6)),
    text(ofOrigin(context, line, 'given')), text(ofOrigin(context, line, 'derived')),
  ];
};

/** Tariefopbouw: from wage to the full hourly rate, each step with whether it was given and its source, and the steps stacked upon each other in a chart. */
export const buildUpBlock = (context: ReportContext, period: Period): Block => {
  const { buildUp, columns, rateComponents, componentOrigins, labels, bases } = context.words;
  const all = rateLines(period).filter((line) => line.rate.components.length > 0);
  const leading = all.filter((line) => line.bases.includes(leadingRun(period)?.basis ?? 'budget'));
  // those of the run that counts stand first, so that the chart draws each position once
  const lines = [...leading, ...all.filter((line) => !leading.includes(line))];
  if (lines.length === 0) return EMPTY;
  const drawn = (leading.length === 0 ? lines : leading).slice(0, MOST_BARS);
  const codes = CODES.filter((code) => lines.some((line) => componentOf(line, code) !== undefined));
  const used = codes.filter((code) => drawn.some((line) => componentOf(line, code) !== undefined));
  const name = context.periodName(period);
  const title = fill(buildUp.chart, { period: leading.length === 0 ? name : fill(labels.byBasis, { column: name, basis: bases[leadingRun(period)?.basis ?? 'budget'] }) });
  const area = (column: number) => ({ row: FIRST_LINE, column, rows: drawn.length, columns: 1 });
  const highest = drawn.map((line) => ({ name: rateName(context, line), amount: sumOf(line.rate.components.map((one) => one.perHour), 6) }));
  return withRoomForCharts(rowsBlock([
    ...blockHeading(fill(buildUp.buildUp, { period: name }), buildUp.buildUpRemark),
    [
      ...headings([columns.position, columns.scale, columns.basis, columns.source, ...codes.map((code) => rateComponents[code]), buildUp.overheadPerFte, buildUp.full], 5),
      ...headings([componentOrigins.given, componentOrigins.derived], 3),
    ],
    ...lines.map((line) => lineRow(context, line, codes)),
  ], [{
    kind: 'stackedBar', title, description: chartSentence(context, buildUp.chartText, name, highest), categories: area(1), valueFormat: 'wholeEuro', axisTitle: buildUp.euroPerHour,
    series: used.map((code, i) => ({ name: rateComponents[code], values: area(FIRST_COMPONENT + codes.indexOf(code)), color: seriesColor(i) })),
    place: { row: lines.length + FIRST_LINE + 1, column: 1, rows: Math.max(CHART_ROWS, drawn.length + 6), columns: 6 },
  }]));
};
