import type { CentreOutcome, RunOutcome } from '../../domain';
import { fill } from '../../messages';
import { rowsBlock, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { blockHeading } from '../draft-tab';
import { activityByCode, subAgreementByCode } from '../names';
import type { ReportContext } from '../report-context';
import type { StyleName } from '../report-book';
import { isNought, sumOf } from '../sum-of';

/** With more sending centres than this the matrix does not fit on a page; a list from → to stands for it. */
export const MOST_SENDERS = 12;

type Allocation = RunOutcome['support']['allocations'][number];

/** The centres that give to another centre or to an activity, in the order of the outcome. */
export const sendersOf = (run: RunOutcome): readonly CentreOutcome[] => {
  const giving = new Set(run.support.allocations.map((one) => one.from));
  return run.support.centres.filter((centre) => giving.has(centre.code));
};

/** The name of a receiver: a centre, or an activity. */
export const receiverName = (context: ReportContext, run: RunOutcome, code: string): string =>
  run.support.centres.find((centre) => centre.code === code)?.name ?? activityByCode(context, code);

/** The sub-agreement of an activity, or what kind of centre it is. */
export const belongsTo = (context: ReportContext, run: RunOutcome, code: string): string => {
  const centre = run.support.centres.find((one) => one.code === code);
  if (centre) return context.words.centreKinds[centre.kind];
  const agreement = run.activities.find((one) => one.code === code)?.subAgreement ?? null;
  return agreement === null ? context.words.allocation.ownTask : subAgreementByCode(context, agreement);
};

/** Activities that receive, by sub-agreement in the order of the outcome; the host's own tasks last. */
const receivers = (run: RunOutcome): readonly string[] => {
  const codes = new Set(run.support.allocations.filter((one) => one.toKind === 'activity').map((one) => one.to));
  const agreements = run.subAgreements.map((one) => one.code);
  const place = (code: string): number => {
    const at = agreements.indexOf(run.activities.find((one) => one.code === code)?.subAgreement ?? '');
    return at < 0 ? agreements.length : at;
  };
  const known = run.activities.map((one) => one.code).filter((code) => codes.has(code));
  const others = [...codes].filter((code) => !known.includes(code)).sort();
  return [...known.map((code, i) => ({ code, i })).sort((a, b) => place(a.code) - place(b.code) || a.i - b.i).map(({ code }) => code), ...others];
};

const amountsTo = (allocations: readonly Allocation[], from: string, to: string): string | null => {
  const found = allocations.filter((one) => one.from === from && one.to === to);
  return found.length === 0 ? null : sumOf(found.map((one) => one.amount));
};

/** The lines above the figures: the method, its order, and what the gross of the reciprocal method is not. */
export const methodRemarks = (context: ReportContext, run: RunOutcome): readonly Row[] => {
  const { allocation, settingChoices } = context.words;
  const { method, stepDownOrder } = run.support;
  if (run.support.centres.every((one) => one.kind !== 'support')) return [];
  const said = { method: settingChoices[method], order: (stepDownOrder?.order ?? []).map((code) => receiverName(context, run, code)).join(' → ') };
  return [
    [text(fill(method === 'step-down' && stepDownOrder !== null ? allocation.methodSaid : allocation.methodAlone, said), 'remark')],
    ...(method === 'reciprocal' ? [[text(allocation.grossIsNoCost, 'remark')]] : []),
  ];
};

/** Kostenverdeelstaat of one run: rows receive, columns give; each column adds up to what its centre recharges. */
export const matrixBlock = (context: ReportContext, run: RunOutcome, title: string): Block => {
  const { allocation, columns } = context.words;
  const senders = sendersOf(run);
  const { allocations, centres } = run.support;
  const given = (amount: string | null, style?: StyleName) => (isNought(amount) ? null : context.amount(amount, style));
  const rowOf = (code: string, of: CentreOutcome | null): Row => {
    const cells = senders.map((sender) => amountsTo(allocations, sender.code, code));
    return [
      text(code), text(receiverName(context, run, code)), text(belongsTo(context, run, code)), of && context.amount(of.direct), ...cells.map((cell) => given(cell)),
      context.amount(of ? of.received : sumOf(cells)), of && context.amount(of.gross), of && context.amount(of.given),
    ];
  };
  const activities = receivers(run);
  const totals = (among: readonly Allocation[]): readonly string[] => senders.map((sender) => sumOf(among.filter((one) => one.from === sender.code).map((one) => one.amount)));
  const totalRow = (name: string, style: StyleName, amounts: readonly string[], of: readonly CentreOutcome[] | null): Row => [
    null, text(name, style), null, of && context.amount(sumOf(of.map((one) => one.direct)), style), ...amounts.map((amount) => context.amount(amount, style)),
    context.amount(sumOf(amounts), style), null, of && context.amount(sumOf(of.map((one) => one.given)), style),
  ];
  return rowsBlock([
    ...blockHeading(title, allocation.readMatrix), ...methodRemarks(context, run),
    headings([columns.code, allocation.receiver, allocation.belongsTo, allocation.direct, ...senders.map((one) => one.name), allocation.received, allocation.gross, allocation.given], 4),
    ...centres.map((centre) => rowOf(centre.code, centre)), ...activities.map((code) => rowOf(code, null)),
    totalRow(allocation.toActivities, 'subtotal', totals(allocations.filter((one) => one.toKind === 'activity')), null),
    totalRow(allocation.totalGiven, 'total', totals(allocations), centres),
  ]);
};
