import type { JointPurchaseOutcome } from '../../domain';
import { fill } from '../../messages';
import { rowsBlock, stackApart, withRoomForCharts, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { blockHeading, draftTab } from '../draft-tab';
import { participantWithRole } from '../names';
import { numberText } from '../number-text';
import { seriesColor, TAB_COLORS } from '../palette';
import { chartSentence, type ReportContext } from '../report-context';
import type { ReportTab } from '../report-book';
import { inTextOrder } from '../run-periods';
import { sumOf } from '../sum-of';

type Line = JointPurchaseOutcome['lines'][number];
type Figure = Exclude<keyof Line, 'participant'>;

const CHART_ROWS = 15;
const KEYED = ['standAlone', 'byKey', 'savingByKey', 'shapley', 'savingShapley', 'byStandAlone', 'incremental'] as const satisfies readonly Figure[];

/** Without a key there is nothing to show by key. */
const figuresOf = ({ key }: JointPurchaseOutcome): readonly Figure[] => (key === null ? KEYED.filter((one) => one !== 'byKey' && one !== 'savingByKey') : KEYED);

const titleOf = (context: ReportContext, { key }: JointPurchaseOutcome, figure: Figure): string => {
  const { jointPurchase } = context.words;
  return figure === 'byKey' ? fill(key === null ? jointPurchase.byNoKey : jointPurchase.byKey, { key: key ?? '' }) : jointPurchase[figure];
};

/** What joins last does not add up to the joint cost, so it has no total. */
const totalCell = (context: ReportContext, purchase: JointPurchaseOutcome, figure: Figure) =>
  (figure === 'incremental' ? null : context.amount(sumOf(purchase.lines.map((one) => one[figure])), 'total'));

const purchaseBlock = (context: ReportContext, purchase: JointPurchaseOutcome): Block => {
  const { jointPurchase, columns, labels } = context.words;
  const amount = (value: string) => numberText(value, 2, context.language);
  const figures = figuresOf(purchase);
  const { lines } = purchase;
  const name = fill(jointPurchase.purchase, { coalition: purchase.coalition, year: String(purchase.year) });
  const drawn = figures.filter((one) => one === 'standAlone' || one === 'byKey' || one === 'shapley');
  const firstLine = 5;
  return withRoomForCharts(rowsBlock([
    ...blockHeading(name),
    [text(fill(jointPurchase.saving, { alone: amount(purchase.standAloneCost), joint: amount(purchase.jointCost), saving: amount(purchase.saving) }), 'subtitle')],
    [text(jointPurchase.remark, 'remark')], headings([columns.participant, ...figures.map((figure) => titleOf(context, purchase, figure))], 2),
    ...lines.map((line): Row => [text(participantWithRole(context, line.participant)), ...figures.map((figure) => context.amount(line[figure]))]),
    [text(labels.total, 'total'), ...figures.map((figure) => totalCell(context, purchase, figure))],
  ], [{
    kind: 'column', title: fill(jointPurchase.chart, { period: String(purchase.year) }), valueFormat: 'wholeEuro', axisTitle: labels.euro,
    description: chartSentence(context, jointPurchase.chartText, String(purchase.year), lines.map((one) => ({ name: context.participantName(one.participant), amount: one.standAlone }))),
    categories: { row: firstLine, column: 1, rows: lines.length, columns: 1 },
    series: drawn.map((figure, i) => ({
      name: titleOf(context, purchase, figure), values: { row: firstLine, column: 2 + figures.indexOf(figure), rows: lines.length, columns: 1 }, color: seriesColor(i),
    })),
    place: { row: lines.length + firstLine + 2, column: 1, rows: CHART_ROWS, columns: 5 },
  }]));
};

/** Gezamenlijke inkoop: stand-alone, by key and Shapley side by side, with what each saves; null without a coalition. */
export const jointPurchaseTab = (context: ReportContext): ReportTab | null => {
  const purchases = [...context.outcome.jointPurchases].sort((a, b) => b.year - a.year || inTextOrder(a.coalition, b.coalition));
  return purchases.length === 0 ? null : draftTab(context, {
    key: 'jointPurchase', color: TAB_COLORS.detail, content: stackApart(purchases.map((one) => purchaseBlock(context, one))),
    widest: { 1: 40 }, narrowest: { 1: 30, ...Object.fromEntries(Array.from({ length: 7 }, (_, i) => [i + 2, 15])) },
  });
};
