import type { AdvanceOutcome } from '../../domain';
import { fill } from '../../messages';
import { rowsBlock, stackApart, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { differenceOf } from '../difference';
import { blockHeading, draftTab } from '../draft-tab';
import { byYear, isHost, once } from '../line-order';
import { participantWithRole, subAgreementByCode } from '../names';
import { TAB_COLORS } from '../palette';
import type { ReportContext } from '../report-context';
import type { ReportCell, ReportTab, StyleName } from '../report-book';
import { isNought, sumOf } from '../sum-of';

type Term = AdvanceOutcome['terms'][number];
interface Shape { readonly context: ReportContext; readonly terms: readonly number[]; readonly untermed: boolean; readonly scheduleOnly: boolean }

const remarkCell = ({ context }: Shape, one: AdvanceOutcome): ReportCell | null => {
  if (!one.assumed) return null;
  const { settlement } = context.words;
  return isHost(context.outcome, one.participant) ? text(settlement.hostBySchedule, 'indent') : text(settlement.assumed, 'attention');
};

/** What counts as paid in a term: the row of Voorschotten, or the schedule where that counts. */
const paidIn = (one: AdvanceOutcome) => (term: Term): string | null => (one.assumed ? term.scheduled : term.paid);

/** What was due above what was paid; a term that was not paid is blank. */
const advanceRows = (shape: Shape, one: AdvanceOutcome): readonly Row[] => {
  const { context, terms, untermed } = shape;
  const { settlement } = context.words;
  const cells = (amount: (term: Term) => string | null, style?: StyleName): Row => terms.map((number) => {
    const term = one.terms.find((each) => each.term === number);
    const found = term === undefined ? null : amount(term);
    return found === null ? null : context.amount(found, style);
  });
  const names = [text(subAgreementByCode(context, one.subAgreement)), text(participantWithRole(context, one.participant))];
  const due: Row = [...names, text(settlement.scheduled), ...cells((term) => term.scheduled), ...(untermed ? [null] : []), context.amount(one.budget), null, null];
  return shape.scheduleOnly ? [due.slice(0, -2)] : [
    due,
    [
      null, null, text(settlement.paid), ...cells(paidIn(one), one.assumed ? 'muted' : undefined),
      ...(untermed ? [isNought(one.paidWithoutTerm) ? null : context.amount(one.paidWithoutTerm)] : []), context.amount(one.paid),
      context.amount(differenceOf(one.paid, one.budget)), remarkCell(shape, one),
    ],
  ];
};

const totalRows = ({ context, terms, untermed, scheduleOnly }: Shape, name: string, lines: readonly AdvanceOutcome[], style: StyleName): readonly Row[] => {
  const { settlement } = context.words;
  const ofTerm = (number: number, amount: (one: AdvanceOutcome) => (term: Term) => string | null): ReportCell => context.amount(
    sumOf(lines.flatMap((one) => one.terms.filter((term) => term.term === number).map(amount(one)))), style);
  const [due, paid] = [sumOf(lines.map((one) => one.budget)), sumOf(lines.map((one) => one.paid))];
  const total: Row = [
    text(name, style), null, text(settlement.scheduled, style), ...terms.map((number) => ofTerm(number, () => (term) => term.scheduled)), ...(untermed ? [null] : []),
    context.amount(due, style), null, null,
  ];
  return scheduleOnly ? [total.slice(0, -2)] : [
    total,
    [
      text(name, style), null, text(settlement.paid, style), ...terms.map((number) => ofTerm(number, paidIn)),
      ...(untermed ? [context.amount(sumOf(lines.map((one) => one.paidWithoutTerm)), style)] : []), context.amount(paid, style), context.amount(differenceOf(paid, due), style), null,
    ],
  ];
};

const yearBlock = (context: ReportContext, year: number, lines: readonly AdvanceOutcome[]): Block => {
  const { settlement, columns } = context.words;
  const clients = lines.filter((one) => !isHost(context.outcome, one.participant));
  const settled = context.outcome.settlements.some((one) => one.year === year);
  const shape: Shape = {
    context, terms: [...once(lines.flatMap((one) => one.terms.map((term) => term.term)))].sort((a, b) => a - b), untermed: lines.some((one) => !isNought(one.paidWithoutTerm)),
    scheduleOnly: !settled && clients.every((one) => isNought(one.paid) && !one.assumed),
  };
  const titles = [
    ...shape.terms.map((term) => fill(settlement.term, { term })), ...(shape.untermed ? [settlement.withoutTerm] : []), settlement.total,
    ...(shape.scheduleOnly ? [] : [settlement.open]),
  ];
  return rowsBlock([
    ...blockHeading(fill(settlement.advances, { period: year }), shape.scheduleOnly ? settlement.scheduleOnly : settlement.advancesRemark),
    headings([columns.subAgreement, columns.participant, settlement.line, ...titles, ...(shape.scheduleOnly ? [] : [settlement.remark])], 4, 3 + titles.length),
    ...lines.flatMap((one) => advanceRows(shape, one)),
    ...(clients.length === 0 ? [] : totalRows(shape, settlement.allClients, clients, 'total')),
  ]);
};

/** Voorschotten: schedule and paid, per term and participant; null where there is nothing to advance. */
export const advancesTab = (context: ReportContext): ReportTab | null => {
  const years = byYear(context.outcome.advances);
  return years.length === 0 ? null : draftTab(context, {
    key: 'advances', color: TAB_COLORS.detail, content: stackApart(years.map(({ year, lines }) => yearBlock(context, year, lines))), widest: { 1: 36, 2: 32 }, narrowest: { 1: 24, 2: 24, 3: 10 },
  });
};
