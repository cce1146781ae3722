import type { RunOutcome } from '../../domain';
import { fill } from '../../messages';
import { chargedTotal } from '../agreements-total';
import { rowsBlock, stackApart, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { differenceOf, differencePctOf } from '../difference';
import { blockHeading, draftTab } from '../draft-tab';
import { participantWithRole } from '../names';
import { nobodyCharged } from '../nobody-charged';
import { TAB_COLORS } from '../palette';
import { pricedLines } from '../priced-lines';
import type { ReportContext } from '../report-context';
import type { ReportTab, StyleName } from '../report-book';
import { pairsOf, type Period, periodsToRead } from '../run-periods';
import { controlName } from './controls';
import { hostLinesBlock } from './host-lines';
import { keyFiguresBlock } from './key-figures';
import { passCell } from './judgement';
import { positionBlock } from './summary-benchmark';
import { withSummaryCharts } from './summary-charts';
import { outlookBlock, settledBlock } from './summary-outlook';

interface Compared { readonly budget: string | null; readonly actual: string | null }

const compared = <T>(pair: { readonly budget: T | null; readonly actual: T | null }, amount: (one: T) => string): Compared => ({
  budget: pair.budget === null ? null : amount(pair.budget), actual: pair.actual === null ? null : amount(pair.actual),
});

/** Name, budget, actual, difference, difference in %: what a controller looks for first. */
const comparedRow = (context: ReportContext, name: string, { budget, actual }: Compared, style?: StyleName): Row => [
  text(name, style),
  ...(context.bases.includes('budget') ? [context.amount(budget, style)] : []), ...(context.bases.includes('actual') ? [context.amount(actual, style)] : []),
  ...(context.bases.length < 2 ? [] : [context.amount(differenceOf(budget, actual), style), context.percentage(differencePctOf(budget, actual), style)]),
];

const comparedHeadings = (context: ReportContext, first: string): Row => {
  const { columns } = context.words;
  return headings([first, ...context.bases.map((basis) => columns[basis]), ...(context.bases.length < 2 ? [] : [columns.difference, columns.differencePct])], 2);
};

const costBlock = (context: ReportContext, period: Period): Block => {
  const { title, column, totalName, pairs, total } = pricedLines(context, period);
  const lines = (memo: boolean) => pairs.filter(({ any }) => any.memo === memo)
    .map((pair) => comparedRow(context, pair.any.name, compared(pair, (one) => one.total), memo ? 'muted' : undefined));
  return rowsBlock([
    ...blockHeading(title), comparedHeadings(context, column), ...lines(false), comparedRow(context, totalName, compared<RunOutcome>(period, total), 'total'), ...lines(true),
  ]);
};

const participantsBlock = (context: ReportContext, period: Period): Block => {
  const { labels, columns } = context.words;
  const pairs = pairsOf(period, (run) => run.total.participants, (one) => one.code);
  if (pairs.length === 0) return rowsBlock([[text(nobodyCharged(context, period))]]);
  return rowsBlock([
    ...blockHeading(fill(labels.whoBearsIt, { period: context.periodName(period) })), comparedHeadings(context, columns.participant),
    ...pairs.map((pair) => comparedRow(context, participantWithRole(context, pair.code), compared(pair, (one) => one.amount))),
    comparedRow(context, labels.totalCharged, compared<RunOutcome>(period, chargedTotal), 'total'),
  ]);
};

const controlsBlock = (context: ReportContext, period: Period): Block => {
  const { labels, columns } = context.words;
  const rows = pairsOf(period, (run) => run.controls, (one) => controlName(context, one)).map((pair): Row => [
    text(pair.code), ...context.bases.map((basis) => { const one = pair[basis]; return one && passCell(context, one.pass); }),
  ]);
  return rowsBlock(rows.length === 0 ? [] : [
    ...blockHeading(fill(labels.doControlsHold, { period: context.periodName(period) })), headings([columns.control, ...context.bases.map((basis) => columns[basis])], 9), ...rows,
  ]);
};

/** Samenvatting: key figures, then per period what it costs, who bears it, the benchmark position and the controls. */
export const summaryTab = (context: ReportContext): ReportTab => {
  const ofPeriod = (period: Period, i: number): readonly Block[] => [
    ...(i === 0 ? [withSummaryCharts(context, period, costBlock(context, period), participantsBlock(context, period))] : [costBlock(context, period), participantsBlock(context, period)]),
    settledBlock(context, period), hostLinesBlock(context, period), outlookBlock(context, period), positionBlock(context, period), controlsBlock(context, period),
  ];
  const nothing = rowsBlock([[text(context.words.labels.noRuns)]]);
  return draftTab(context, {
    key: 'summary', color: TAB_COLORS.result, widest: { 1: 56, 6: 24 }, narrowest: { 1: 54, 2: 18, 3: 18, 4: 18, 5: 18, 6: 24 },
    content: context.periods.length === 0 ? nothing : stackApart([keyFiguresBlock(context), ...periodsToRead(context.periods).flatMap(ofPeriod)]),
  });
};

