import type { ActivityOutcome, ActivityShare, Basis } from '../../domain';
import { fill } from '../../messages';
import { rowsBlock, stackApart, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { differenceOf } from '../difference';
import { blockHeading, draftTab } from '../draft-tab';
import { divisionKey, subAgreementByCode, subAgreementName } from '../names';
import { TAB_COLORS } from '../palette';
import type { ReportContext } from '../report-context';
import type { ReportCell, ReportTab, StyleName } from '../report-book';
import { pairsOf, type Pair, type Period } from '../run-periods';
import { hostLinesBlock } from './host-lines';
import { keyDriftBlock } from './key-drift';
import { shareChart } from './division-chart';

interface Charge { readonly share?: string | null; readonly amount: string; readonly labelled?: string; readonly leftOverCents?: number }

const chargeCells = (context: ReportContext, charge: Charge | null, style?: StyleName): Row => {
  const labelled = charge?.labelled === undefined || Number(charge.labelled) === 0 ? null : context.amount(charge.labelled, style);
  return [
    charge?.share === undefined ? null : context.share(charge.share, style), charge === null ? null : context.amount(charge.amount, style), ...(context.hasOwnCost ? [labelled] : []),
    charge?.leftOverCents ? context.figure(String(charge.leftOverCents), 'integer', style) : null,
  ];
};

const chargeLine = (context: ReportContext, label: readonly (ReportCell | null)[], pair: { readonly budget: Charge | null; readonly actual: Charge | null }, style?: StyleName): Row => [
  ...label, ...context.bases.flatMap((basis) => chargeCells(context, pair[basis], style)),
  ...(context.bases.length < 2 ? [] : [pair.budget && pair.actual ? context.amount(differenceOf(pair.budget.amount, pair.actual.amount), style) : null]),
];

const over = <T, R>(pair: Pair<T>, select: (one: T) => R | undefined): Readonly<Record<Basis, R | null>> => ({
  budget: pair.budget === null ? null : select(pair.budget) ?? null, actual: pair.actual === null ? null : select(pair.actual) ?? null,
});

const inOrder = (context: ReportContext, codes: readonly string[]): readonly string[] => {
  const order = context.outcome.participants.map((one) => one.code);
  return [...new Set(codes)].sort((a, b) => order.indexOf(a) - order.indexOf(b));
};

const subAgreementsBlock = (context: ReportContext, period: Period): Block => {
  const { labels } = context.words;
  const pairs = pairsOf(period, (run) => run.subAgreements, (one) => one.code).filter((pair) => pair.any.participants.length > 0);
  const lines = pairs.flatMap((pair): readonly Row[] => {
    const codes = inOrder(context, [...(pair.budget?.participants ?? []), ...(pair.actual?.participants ?? [])].map((one) => one.code));
    const name = subAgreementName(context, pair.any);
    return [
      ...codes.map((code) => chargeLine(context, [text(name), null, null, text(context.participantName(code))], over(pair, (one) => one.participants.find((share) => share.code === code)))),
      chargeLine(context, [text(name, 'subtotal'), null, null, text(labels.total, 'subtotal')], over(pair, (one) => ({ amount: one.charged })), 'subtotal'),
    ];
  });
  return rowsBlock(lines.length === 0 ? [] : [...blockHeading(fill(labels.divisionSubAgreements, { period: context.periodName(period) })), ...lines]);
};

const agreementOf = (context: ReportContext, activity: ActivityOutcome): string =>
  activity.subAgreement === null ? context.words.labels.ownTasks : subAgreementByCode(context, activity.subAgreement);

const activityLines = (context: ReportContext, pair: Pair<ActivityOutcome>): readonly Row[] => {
  const codes = inOrder(context, [...(pair.budget?.participants ?? []), ...(pair.actual?.participants ?? [])].map((one) => one.code));
  const label = (code: string) => [text(agreementOf(context, pair.any)), text(pair.any.name), text(divisionKey(context, pair.any)), text(context.participantName(code))];
  const share = (code: string) => (one: ActivityOutcome): ActivityShare | undefined => one.participants.find((participant) => participant.code === code);
  return codes.map((code) => chargeLine(context, label(code), over(pair, share(code))));
};

const activitiesBlock = (context: ReportContext, period: Period): Block => {
  const lines = pairsOf(period, (run) => run.activities, (one) => one.code)
    .filter((pair) => pair.any.participants.length > 0)
    .flatMap((pair): readonly Row[] => {
      const label = [text(agreementOf(context, pair.any), 'subtotal'), text(pair.any.name, 'subtotal'), null, text(context.words.labels.total, 'subtotal')];
      return [...activityLines(context, pair), chargeLine(context, label, over(pair, (one) => ({ amount: one.cost.total })), 'subtotal')];
    });
  return rowsBlock(lines.length === 0 ? [] : [...blockHeading(fill(context.words.labels.divisionActivities, { period: context.periodName(period) })), ...lines]);
};

const columnHeadings = (context: ReportContext): Row => {
  const { columns, labels, bases } = context.words;
  const figures = [columns.share, columns.amount, ...(context.hasOwnCost ? [columns.ownCost] : []), columns.leftOver];
  const of = (basis: Basis) => figures.map((column) => fill(labels.byBasis, { column, basis: bases[basis] }));
  return headings([
    columns.subAgreement, columns.activity, columns.key, columns.participant, ...context.bases.flatMap(of), ...(context.bases.length < 2 ? [] : [columns.difference]),
  ], 5);
};

/** Verdeling: key, share, amount and left-over cent of each participant, per sub-agreement and per activity. */
export const divisionTab = (context: ReportContext): ReportTab => {
  const ofPeriod = (period: Period): readonly Block[] => [
    subAgreementsBlock(context, period), shareChart(context, period), hostLinesBlock(context, period), activitiesBlock(context, period), keyDriftBlock(context, period),
  ];
  const content = context.outcome.participants.length === 0 ? [rowsBlock([[text(context.words.labels.noParticipants)]])] : context.periods.flatMap(ofPeriod);
  return draftTab(context, {
    key: 'division', color: TAB_COLORS.detail, headings: columnHeadings(context), content: stackApart(content), widest: { 1: 40, 2: 34, 3: 22 }, narrowest: { 5: 11, 6: 13 },
  });
};
