import type { ActivityDifference, DifferenceParts, SettlementOutcome } from '../../domain';
import { fill } from '../../messages';
import { EMPTY, rowsBlock, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { differenceOf } from '../difference';
import { blockHeading } from '../draft-tab';
import { inParticipantOrder, isHost, once } from '../line-order';
import { activityByCode, subAgreementByCode } from '../names';
import type { ReportContext } from '../report-context';
import type { StyleName } from '../report-book';
import { isNought, sumOf } from '../sum-of';
import { waterfallBlock } from '../waterfall';

type Part = keyof DifferenceParts;
const PARTS = ['spending', 'dilution', 'ownUse', 'own', 'rule', 'rounding'] as const satisfies readonly Part[];
const EXACT = ['spending', 'dilution', 'ownUse', 'own'] as const;

const partOf = (lines: readonly SettlementOutcome[], part: Part): string => sumOf(lines.map((one) => one.parts[part]));

const causeRow = (context: ReportContext, names: Row, lines: readonly SettlementOutcome[], style?: StyleName): Row => {
  const [budget, charged] = [sumOf(lines.map((one) => one.budget)), sumOf(lines.map((one) => one.charged))];
  return [
    ...names, context.amount(budget, style), ...PARTS.map((part) => context.amount(partOf(lines, part), style)), context.amount(charged, style), context.amount(differenceOf(budget, charged), style),
  ];
};

/** Verschillen: from the budget to the final charge, cause by cause, per sub-agreement and participant. */
export const causesBlock = (context: ReportContext, year: number, lines: readonly SettlementOutcome[]): Block => {
  const { settlement, columns, labels, differenceParts, differenceMeanings } = context.words;
  const meanings = PARTS.filter((part) => lines.some((one) => !isNought(one.parts[part]))).map((part): Row => [text(`${differenceParts[part]}: ${differenceMeanings[part]}.`, 'remark')]);
  const ofAgreement = (code: string): readonly Row[] => {
    const of = lines.filter((one) => one.subAgreement === code);
    const name = subAgreementByCode(context, code);
    return [
      ...of.map((one) => causeRow(context, [text(name), text(context.participantName(one.participant))], [one])),
      causeRow(context, [text(name, 'subtotal'), text(labels.total, 'subtotal')], of, 'subtotal'),
    ];
  };
  const clients = lines.filter((one) => !isHost(context.outcome, one.participant));
  const perClient = inParticipantOrder(context.outcome, clients.map((one) => one.participant)).map((code) => (
    causeRow(context, [text(labels.total, 'subtotal'), text(context.participantName(code), 'subtotal')], clients.filter((one) => one.participant === code), 'subtotal')));
  return rowsBlock([
    ...blockHeading(fill(settlement.causes, { period: year }), settlement.causesSign), ...meanings,
    headings([columns.subAgreement, columns.participant, columns.budget, ...PARTS.map((part) => differenceParts[part]), settlement.charged, columns.difference], 3),
    ...once(lines.map((one) => one.subAgreement)).flatMap(ofAgreement), ...perClient,
    ...(clients.length === 0 ? [] : [causeRow(context, [text(settlement.allClients, 'total'), null], clients, 'total')]),
  ]);
};

/** The same as a waterfall, for the clients together. */
export const causesChart = (context: ReportContext, year: number, lines: readonly SettlementOutcome[]): Block => {
  const { settlement, columns, differenceParts } = context.words;
  const clients = lines.filter((one) => !isHost(context.outcome, one.participant));
  return clients.length === 0 ? EMPTY : waterfallBlock(context, {
    title: fill(settlement.chart, { period: year }), sentence: settlement.chartText, period: String(year),
    start: { name: columns.budget, amount: sumOf(clients.map((one) => one.budget)) },
    steps: PARTS.map((part) => ({ name: differenceParts[part], amount: partOf(clients, part) })),
    end: { name: settlement.charged, amount: sumOf(clients.map((one) => one.charged)) },
  });
};

/** The causes of each activity, exact, where the sums per sub-agreement come from. */
export const causesByActivityBlock = (context: ReportContext, year: number, lines: readonly ActivityDifference[]): Block => {
  const { settlement, columns, differenceParts } = context.words;
  const moved = lines.filter((one) => EXACT.some((part) => !isNought(one[part])));
  const rows = once(moved.map((one) => one.subAgreement)).flatMap((code): readonly Row[] => [
    [text(subAgreementByCode(context, code), 'subtotal')],
    ...moved.filter((one) => one.subAgreement === code).map((one): Row => [
      text(activityByCode(context, one.activity)), text(context.participantName(one.participant)), ...EXACT.map((part) => context.amount(one[part])),
      context.amount(sumOf(EXACT.map((part) => one[part]), 12)),
    ]),
  ]);
  return rows.length === 0 ? EMPTY : rowsBlock([
    ...blockHeading(fill(settlement.causesByActivity, { period: year }), settlement.causesByActivityRemark),
    headings([columns.activity, columns.participant, ...EXACT.map((part) => differenceParts[part]), settlement.total], 3), ...rows,
  ]);
};
