import { fill } from '../../messages';
import { agreementsTotal } from '../agreements-total';
import { rowsBlock, stackApart, withRoomForCharts, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { blockHeading, draftTab } from '../draft-tab';
import { subAgreementName } from '../names';
import { seriesColor, TAB_COLORS } from '../palette';
import { chartSentence, type ReportContext } from '../report-context';
import type { ReportTab } from '../report-book';
import { pairsOf, type Period } from '../run-periods';
import { kindsInUse, pricedLines, pricedTotal, type CostKindColumn } from './cost-price-figures';
import { overheadBlock } from './cost-price-overhead';

const CHART_ROWS = 18;
/** More bars than this cannot be read on a page. */
const MOST_BARS = 24;

const columnHeadings = (context: ReportContext, kinds: readonly CostKindColumn[]): Row => {
  const { columns, costKinds } = context.words;
  const figures = [...kinds.map((kind) => costKinds[kind]), columns.costPrice, columns.perUnit, columns.perHour, columns.perInhabitant, columns.coverage];
  return headings([columns.code, columns.name, columns.basis, ...figures], 4);
};

const subAgreementsBlock = (context: ReportContext, kinds: readonly CostKindColumn[], period: Period): Block => {
  const { labels } = context.words;
  const pairs = pairsOf(period, (run) => run.subAgreements, (one) => one.code);
  const lines = (memo: boolean) => pairs.filter((pair) => pair.any.memo === memo)
    .flatMap((pair) => pricedLines({ context, kinds }, pair, { code: pair.code, name: subAgreementName(context, pair.any) }));
  const total = pairsOf(period, (run) => [pricedTotal(agreementsTotal(run))], () => labels.totalSubAgreements);
  const all = pairsOf(period, (run) => [pricedTotal(run.total.cost)], () => labels.totalWithOwn);
  const memos = lines(true);
  return rowsBlock([
    ...blockHeading(fill(labels.subAgreements, { period: context.periodName(period) })),
    ...lines(false),
    ...[...total, ...all].flatMap((pair) => pricedLines({ context, kinds }, pair, { code: null, name: pair.code, isTotal: true })),
    ...(memos.length === 0 ? [] : [[], [text(labels.memoRemark, 'remark')], ...memos]),
  ]);
};

const buildUpChart = (context: ReportContext, kinds: readonly CostKindColumn[], period: Period): Block => {
  const { labels, bases } = context.words;
  const bars = pairsOf(period, (run) => run.subAgreements, (one) => one.code).filter((pair) => !pair.any.memo)
    .flatMap((pair) => (['budget', 'actual'] as const).flatMap((basis) => { const one = pair[basis]; return one ? [{ name: `${one.name}, ${bases[basis]}`, cost: one.cost }] : []; }))
    .slice(0, MOST_BARS);
  if (bars.length === 0) return rowsBlock([]);
  const name = context.periodName(period);
  const rows = [...blockHeading(fill(labels.buildUpChart, { period: name })), ...bars.map((bar): Row => [
    null, text(bar.name, 'muted'), null, ...kinds.map((kind) => context.amount(bar.cost[kind], 'muted')), context.amount(bar.cost.total, 'muted'),
  ])];
  const area = (column: number) => ({ row: 2, column, rows: bars.length, columns: 1 });
  return withRoomForCharts(rowsBlock(rows, [{
    kind: 'stackedBar', title: fill(labels.buildUpChart, { period: name }),
    description: chartSentence(context, labels.buildUpChartText, name, bars.map((bar) => ({ name: bar.name, amount: bar.cost.total }))),
    categories: area(2), valueFormat: 'wholeEuro', axisTitle: labels.euro,
    series: kinds.map((kind, i) => ({ name: context.words.costKinds[kind], values: area(4 + i), color: seriesColor(i) })),
    place: { row: bars.length + 3, column: 2, rows: Math.max(CHART_ROWS, bars.length + 6), columns: Math.min(10, kinds.length + 3) },
  }]));
};

const activitiesBlock = (context: ReportContext, kinds: readonly CostKindColumn[], period: Period): Block => {
  const { labels } = context.words;
  const activities = pairsOf(period, (run) => run.activities, (one) => one.code);
  const agreements = pairsOf(period, (run) => run.subAgreements, (one) => one.code);
  const groups = [...agreements.map((pair) => ({ code: pair.code as string | null, name: subAgreementName(context, pair.any) })), { code: null, name: labels.ownTasks }];
  const known = new Set(agreements.map((pair) => pair.code));
  const groupOf = (code: string | null): string | null => (code !== null && known.has(code) ? code : null);
  const lines = groups.flatMap((group) => {
    const members = activities.filter((pair) => groupOf(pair.any.subAgreement) === group.code);
    return members.length === 0 ? [] : [[null, text(group.name, 'subtotal')], ...members.flatMap((pair) => pricedLines({ context, kinds }, pair, { code: pair.code, name: pair.any.name }))];
  });
  return rowsBlock([...blockHeading(fill(labels.activities, { period: context.periodName(period) })), ...lines]);
};

const emptyKindsBlock = (context: ReportContext, empty: readonly CostKindColumn[]): Block => rowsBlock(empty.length === 0 ? [] : [
  [text(fill(context.words.labels.emptyKinds, { kinds: empty.map((kind) => context.words.costKinds[kind].toLowerCase()).join(', ') }), 'remark')],
]);

/** Kostprijs: the build-up of each sub-agreement and activity by cost kind, with the prices per unit, per hour and per inhabitant. */
export const costPriceTab = (context: ReportContext): ReportTab => {
  const { used, empty } = kindsInUse(context);
  const ofPeriod = (period: Period): readonly Block[] => [
    subAgreementsBlock(context, used, period), buildUpChart(context, used, period), activitiesBlock(context, used, period),
    overheadBlock(context, period),
  ];
  return draftTab(context, {
    key: 'costPrice', color: TAB_COLORS.detail, headings: columnHeadings(context, used), frozenColumns: 3,
    content: stackApart([...context.periods.flatMap(ofPeriod), emptyKindsBlock(context, empty)]), widest: { 1: 12, 2: 32 },
  });
};
