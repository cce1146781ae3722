import type { MethodResult, RunOutcome, Settings } from '../../domain';
import { fill } from '../../messages';
import { EMPTY, rowsBlock, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { differenceOf } from '../difference';
import { blockHeading } from '../draft-tab';
import { participantWithRole, subAgreementByCode } from '../names';
import type { ReportContext } from '../report-context';
import type { StyleName } from '../report-book';
import { receiverName } from './cost-allocation-matrix';

type Method = Settings['supportMethod'];
const METHODS = [['direct', 'direct'], ['stepDown', 'step-down'], ['reciprocal', 'reciprocal']] as const;

interface Solved { readonly method: Method; readonly result: MethodResult }

const solvedOf = (run: RunOutcome): readonly Solved[] =>
  METHODS.flatMap(([key, method]) => { const result = run.support.byMethod[key]; return result === null ? [] : [{ method, result }]; });

interface Compared { readonly context: ReportContext; readonly solved: readonly Solved[]; readonly others: readonly Solved[]; readonly set: Solved | undefined }

const line = ({ context, solved, others, set }: Compared, names: readonly [string | null, string | null], amount: (result: MethodResult) => string | null, style?: StyleName): Row => [
  text(names[0], style), text(names[1], style), ...solved.map(({ result }) => context.amount(amount(result), style)),
  ...others.map(({ result }) => context.amount(differenceOf(set && amount(set.result), amount(result)), style)),
];

const agreementLines = (compared: Compared, code: string): readonly Row[] => {
  const { context, solved } = compared;
  const of = (result: MethodResult) => result.subAgreements.find((one) => one.code === code);
  const participants = [...new Set(solved.flatMap(({ result }) => of(result)?.participants.map((one) => one.code) ?? []))];
  const name = subAgreementByCode(context, code);
  return [
    ...participants.map((participant) => line(compared, [name, context.participantName(participant)], (result) => of(result)?.participants.find((one) => one.code === participant)?.amount ?? null)),
    line(compared, [name, context.words.labels.total], (result) => of(result)?.total ?? null, 'subtotal'),
  ];
};

/** The three methods side by side, in euro per sub-agreement and participant, with the difference to the one that is set. */
export const methodsBlock = (context: ReportContext, run: RunOutcome, period: string): Block => {
  const { allocation, columns, labels, supportMethods, settingChoices } = context.words;
  const solved = solvedOf(run);
  if (solved.length < 2) return EMPTY;
  const { method } = run.support;
  const compared: Compared = { context, solved, others: solved.filter((one) => one.method !== method), set: solved.find((one) => one.method === method) };
  const missing = METHODS.filter(([key]) => run.support.byMethod[key] === null).map(([, name]) => settingChoices[name]);
  const codes = [...new Set(solved.flatMap(({ result }) => result.subAgreements.map((one) => one.code)))];
  const participants = [...new Set(solved.flatMap(({ result }) => result.participants.map((one) => one.code)))];
  return rowsBlock([
    ...blockHeading(fill(allocation.methods, { period }), fill(allocation.methodsRemark, { method: settingChoices[method] })),
    ...(missing.length === 0 ? [] : [[text(fill(allocation.notSolved, { methods: missing.join(', ') }), 'remark')]]),
    headings([
      columns.subAgreement, columns.participant, ...solved.map((one) => (one.method === method ? fill(allocation.chosen, { method: supportMethods[one.method] }) : supportMethods[one.method])),
      ...compared.others.map((one) => fill(allocation.differenceWith, { method: supportMethods[one.method] })),
    ], 3),
    ...codes.flatMap((code) => agreementLines(compared, code)),
    ...participants.map((code) => line(compared, [labels.total, participantWithRole(context, code)], (result) => result.participants.find((one) => one.code === code)?.amount ?? null, 'subtotal')),
    line(compared, [allocation.hostLines, null], (result) => result.hostLines),
    line(compared, [allocation.grandTotal, null], (result) => result.grandTotal, 'total'),
  ]);
};

/** How much the order of the step-down moves: the lowest and the highest amount over the orders that were calculated. */
export const orderBlock = (context: ReportContext, run: RunOutcome, period: string): Block => {
  const effect = run.support.stepDownOrder;
  if (effect === null) return EMPTY;
  const { allocation, columns } = context.words;
  const order = effect.order.map((code) => receiverName(context, run, code)).join(' → ');
  return rowsBlock([
    ...blockHeading(fill(allocation.orderEffect, { period }), fill(allocation.orderRemark, { order, examined: effect.examined })),
    headings([columns.subAgreement, columns.participant, allocation.asOrdered, allocation.lowest, allocation.highest, allocation.spread], 3),
    ...effect.lines.map((one): Row => [
      text(subAgreementByCode(context, one.subAgreement)), text(context.participantName(one.participant)), context.amount(one.asOrdered), context.amount(one.lowest), context.amount(one.highest),
      context.amount(differenceOf(one.lowest, one.highest)),
    ]),
  ]);
};
