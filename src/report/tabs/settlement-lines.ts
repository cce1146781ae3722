import type { SettlementOutcome } from '../../domain';
import { fill } from '../../messages';
import { EMPTY, rowsBlock, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { differenceOf } from '../difference';
import { blockHeading } from '../draft-tab';
import { inParticipantOrder, isHost, once } from '../line-order';
import { participantWithRole, subAgreementByCode } from '../names';
import type { ReportContext } from '../report-context';
import type { ReportCell, StyleName } from '../report-book';
import { outcomeText } from '../settled-clients';
import { isNought, sumOf } from '../sum-of';

type Money = 'budget' | 'actual' | 'charged' | 'advances' | 'settlement' | 'settledBefore' | 'delta' | 'hostBears';

/** One participant of one sub-agreement, or several of them added up. */
interface Settled { readonly of: readonly SettlementOutcome[]; readonly names: Row; readonly style?: StyleName }

const amountOf = (settled: Settled, key: Money): string => sumOf(settled.of.map((one) => one[key]));

/** Whether any year was settled before: without it the column would repeat the settlement. */
export const hasEarlier = (lines: readonly SettlementOutcome[]): boolean => lines.some((one) => !isNought(one.settledBefore));

/** In a word what the amount means, so that nobody has to know the sign. */
export const outcomeCell = (context: ReportContext, of: readonly SettlementOutcome[]): ReportCell | null => {
  const { settlement } = context.words;
  if (of.every((one) => isHost(context.outcome, one.participant))) return text(settlement.hostPaysItself, 'indent');
  const outcome = outcomeText(context, of);
  return outcome.assumed ? text(outcome.text, 'attention') : text(outcome.text);
};

const columnsOf = (lines: readonly SettlementOutcome[]): readonly Money[] =>
  ['budget', 'actual', 'charged', 'advances', 'settlement', ...(hasEarlier(lines) ? ['settledBefore', 'delta'] as const : []), 'hostBears'];

const titleOf = (context: ReportContext, key: Money): string => {
  const { settlement, columns } = context.words;
  const titles: Readonly<Record<Money, string>> = {
    budget: columns.budget, actual: columns.actual, charged: settlement.charged, advances: settlement.advancesPaid, settlement: settlement.settlement, settledBefore: settlement.before,
    delta: settlement.delta, hostBears: settlement.hostBears,
  };
  return titles[key];
};

const settledRow = (context: ReportContext, keys: readonly Money[], settled: Settled): Row => [
  ...settled.names, ...keys.map((key) => context.amount(amountOf(settled, key), settled.style)),
  context.amount(differenceOf(amountOf(settled, 'budget'), amountOf(settled, 'charged')), settled.style),
  settled.style === undefined ? outcomeCell(context, settled.of) : null,
];

const signRows = (context: ReportContext, lines: readonly SettlementOutcome[]): readonly Row[] => {
  const { settlement } = context.words;
  return [
    [text(settlement.sign, 'remark')], ...(hasEarlier(lines) ? [[text(settlement.deltaSign, 'remark')]] : []),
    ...(lines.every((one) => isNought(one.hostBears)) ? [] : [[text(settlement.hostBearsSign, 'remark')]]),
  ];
};

const headingRow = (context: ReportContext, keys: readonly Money[], first: readonly string[]): Row => {
  const { columns, settlement } = context.words;
  return headings([...first, ...keys.map((key) => titleOf(context, key)), columns.difference, settlement.outcome], first.length + 1, first.length + keys.length + 1);
};

/** Each participant over all sub-agreements of the year, the clients together last. */
export const perParticipantBlock = (context: ReportContext, year: number, lines: readonly SettlementOutcome[]): Block => {
  const { settlement, columns } = context.words;
  const keys = columnsOf(lines);
  const codes = inParticipantOrder(context.outcome, lines.map((one) => one.participant));
  const clients = lines.filter((one) => !isHost(context.outcome, one.participant));
  if (clients.length === 0) return EMPTY;
  return rowsBlock([
    ...blockHeading(fill(settlement.perParticipant, { period: year })), ...signRows(context, lines), headingRow(context, keys, [columns.participant, '']),
    ...codes.map((code) => settledRow(context, keys, { of: lines.filter((one) => one.participant === code), names: [text(participantWithRole(context, code)), null] })),
    settledRow(context, keys, { of: clients, names: [text(settlement.allClients, 'total'), null], style: 'total' }),
  ]);
};

const ruleText = (context: ReportContext, one: SettlementOutcome): string => context.words.settlementRules[one.rule];

/** Each sub-agreement with its participants, the rule of settlement and the band. */
export const perAgreementBlock = (context: ReportContext, year: number, lines: readonly SettlementOutcome[]): Block => {
  const { settlement, columns, labels } = context.words;
  const keys = columnsOf(lines);
  const banded = lines.some((one) => one.band !== null);
  const ofAgreement = (code: string): readonly Row[] => {
    const of = lines.filter((one) => one.subAgreement === code);
    const name = subAgreementByCode(context, code);
    return [
      ...of.map((one) => [
        ...settledRow(context, keys, { of: [one], names: [text(name), text(context.participantName(one.participant))] }),
        text(ruleText(context, one)), ...(banded ? [one.band === null ? null : context.amount(one.band)] : []),
      ]),
      settledRow(context, keys, { of, names: [text(name, 'subtotal'), text(labels.total, 'subtotal')], style: 'subtotal' }).slice(0, -1),
    ];
  };
  return rowsBlock([
    ...blockHeading(fill(settlement.perAgreement, { period: year }), settlement.sign),
    [...headingRow(context, keys, [columns.subAgreement, columns.participant]), ...headings([settlement.rule], 2), ...(banded ? headings([settlement.band], 1) : [])],
    ...once(lines.map((one) => one.subAgreement)).flatMap(ofAgreement),
  ]);
};
