import type { YearBridgeLine, YearBridgeOutcome } from '../../domain';
import { fill } from '../../messages';
import { EMPTY, rowsBlock, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { differenceOf } from '../difference';
import { blockHeading } from '../draft-tab';
import { inParticipantOrder, once } from '../line-order';
import { participantWithRole, subAgreementByCode } from '../names';
import type { ReportContext } from '../report-context';
import type { StyleName } from '../report-book';
import { isNought, sumOf } from '../sum-of';
import { waterfallBlock } from '../waterfall';

type Facts = Readonly<Record<'from' | 'to' | 'basis', string>>;

const factsOf = (context: ReportContext, { from, to, basis }: YearBridgeOutcome): Facts => ({ from: String(from), to: String(to), basis: context.words.bases[basis] });

const bridgeRow = (context: ReportContext, bridge: YearBridgeOutcome, named: { readonly names: Row; readonly lines: readonly YearBridgeLine[]; readonly style?: StyleName }): Row => {
  const { names, lines, style } = named;
  const [before, after] = [sumOf(lines.map((one) => one.before)), sumOf(lines.map((one) => one.after))];
  const part = (group: YearBridgeOutcome['order'][number]) => (lines.every((one) => one.parts[group] === null)
    ? text(context.words.years.merged, 'notApplicable') : context.amount(sumOf(lines.map((one) => one.parts[group])), style));
  return [...names, context.amount(before, style), ...bridge.order.map(part), context.amount(after, style), context.amount(differenceOf(before, after), style)];
};

const tableBlock = (context: ReportContext, bridge: YearBridgeOutcome): Block => {
  const { years, columns, labels, inputGroups } = context.words;
  const merged = bridge.lines.some((one) => bridge.order.some((group) => one.parts[group] === null));
  const participants = inParticipantOrder(context.outcome, bridge.lines.map((one) => one.participant));
  const ofAgreement = (code: string): readonly Row[] => {
    const lines = bridge.lines.filter((one) => one.subAgreement === code);
    const name = subAgreementByCode(context, code);
    return [
      ...lines.map((one) => bridgeRow(context, bridge, { names: [text(name), text(context.participantName(one.participant))], lines: [one] })),
      bridgeRow(context, bridge, { names: [text(name, 'subtotal'), text(labels.total, 'subtotal')], lines, style: 'subtotal' }),
    ];
  };
  return rowsBlock([
    ...blockHeading(fill(years.bridge, factsOf(context, bridge)), fill(years.order, { order: bridge.order.map((group) => inputGroups[group].toLowerCase()).join(' → ') })),
    ...(merged ? [[text(years.mergedRemark, 'remark')]] : []),
    headings([columns.subAgreement, columns.participant, String(bridge.from), ...bridge.order.map((group) => inputGroups[group]), String(bridge.to), columns.difference], 3),
    ...once(bridge.lines.map((one) => one.subAgreement)).flatMap(ofAgreement),
    ...participants.map((code) => bridgeRow(context, bridge, {
      names: [text(labels.total, 'subtotal'), text(participantWithRole(context, code), 'subtotal')], lines: bridge.lines.filter((one) => one.participant === code), style: 'subtotal',
    })),
    bridgeRow(context, bridge, { names: [text(labels.totalCharged, 'total'), null], lines: bridge.lines, style: 'total' }),
  ]);
};

const chartBlock = (context: ReportContext, bridge: YearBridgeOutcome): Block => {
  const { years, inputGroups } = context.words;
  const facts = factsOf(context, bridge);
  return waterfallBlock(context, {
    title: fill(years.chart, facts), sentence: years.chartText, period: `${bridge.from}–${bridge.to}`,
    start: { name: facts.from, amount: sumOf(bridge.lines.map((one) => one.before)) },
    steps: bridge.order.map((group) => ({ name: inputGroups[group], amount: sumOf(bridge.lines.map((one) => one.parts[group])) })),
    end: { name: facts.to, amount: sumOf(bridge.lines.map((one) => one.after)) },
  });
};

/** Incidenteel stands apart, so that a reader can see what the change is without it. */
const oneOffBlock = (context: ReportContext, bridge: YearBridgeOutcome): Block => {
  const { years, columns, labels } = context.words;
  const lines = bridge.oneOff.filter((one) => !isNought(one.before) || !isNought(one.after));
  if (lines.length === 0) return EMPTY;
  const charged = (code: string, key: 'before' | 'after'): string => sumOf(bridge.lines.filter((one) => one.subAgreement === code).map((one) => one[key]));
  const without = (code: string, before: string, after: string): string | null =>
    differenceOf(differenceOf(before, charged(code, 'before')), differenceOf(after, charged(code, 'after')));
  const row = (names: Row, amounts: readonly [string, string, string | null], style?: StyleName): Row => [
    ...names, context.amount(amounts[0], style), context.amount(amounts[1], style), context.amount(differenceOf(amounts[0], amounts[1]), style), context.amount(amounts[2], style),
  ];
  return rowsBlock([
    ...blockHeading(fill(years.oneOff, factsOf(context, bridge)), years.oneOffRemark),
    headings([columns.subAgreement, '', String(bridge.from), String(bridge.to), columns.difference, years.without], 3),
    ...lines.map((one) => row([text(subAgreementByCode(context, one.subAgreement)), null], [one.before, one.after, without(one.subAgreement, one.before, one.after)])),
    row([text(labels.total, 'total'), null], [
      sumOf(lines.map((one) => one.before)), sumOf(lines.map((one) => one.after)), sumOf(lines.map((one) => without(one.subAgreement, one.before, one.after))),
    ], 'total'),
  ]);
};

/** Jaarvergelijking: from each year to the next, the latest first, with its order, a waterfall and the one-off cost apart. */
export const bridgeBlocks = (context: ReportContext): readonly Block[] => [...context.outcome.years]
  .sort((a, b) => b.to - a.to || context.bases.indexOf(a.basis) - context.bases.indexOf(b.basis))
  .flatMap((bridge) => (bridge.lines.length === 0 ? [] : [tableBlock(context, bridge), chartBlock(context, bridge), oneOffBlock(context, bridge)]));
