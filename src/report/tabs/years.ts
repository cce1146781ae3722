import type { Basis, RunOutcome } from '../../domain';
import { fill } from '../../messages';
import { EMPTY, rowsBlock, stackApart, withRoomForCharts, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { differenceOf, opposite } from '../difference';
import { blockHeading, draftTab } from '../draft-tab';
import { hostOutside } from '../host-outside';
import { inParticipantOrder, once } from '../line-order';
import { participantWithRole, subAgreementByCode } from '../names';
import { seriesColor, TAB_COLORS } from '../palette';
import { chartSentence, type ReportContext } from '../report-context';
import type { ReportTab, StyleName } from '../report-book';
import { isNought, sumOf } from '../sum-of';
import { bridgeBlocks } from './year-bridge';

const CHART_ROWS = 15;

/** The years of one kind, the earliest first, as a reader follows a row of years. */
const runsOfBasis = (context: ReportContext, basis: Basis): readonly RunOutcome[] =>
  context.outcome.runs.filter((run) => run.basis === basis).sort((a, b) => a.year - b.year);

const chargeOf = (run: RunOutcome, agreement: string, participant: string | null): string | null => {
  const found = run.subAgreements.find((one) => one.code === agreement && !one.memo);
  return found === undefined ? null : participant === null ? found.charged : found.participants.find((one) => one.code === participant)?.amount ?? null;
};

/** An agreement that has begun or ended since was charged nothing in the other year, so that the differences add up; in neither year there is no difference. */
const changeOf = (before: string | null, after: string | null): string | null => (before === null && after === null ? null : differenceOf(before ?? '0', after ?? '0'));

interface Compared { readonly context: ReportContext; readonly runs: readonly RunOutcome[] }

const yearRow = ({ context, runs }: Compared, names: Row, amount: (run: RunOutcome) => string | null, style?: StyleName): Row => {
  const amounts = runs.map(amount);
  return [
    ...names, ...amounts.map((one) => context.amount(one, style)),
    ...amounts.slice(1).map((one, i) => context.amount(changeOf(amounts[i] ?? null, one), style)),
  ];
};

const agreementRows = (compared: Compared, code: string): readonly Row[] => {
  const { context, runs } = compared;
  const mine = runs.flatMap((run) => run.subAgreements.filter((one) => one.code === code && !one.memo));
  const participants = inParticipantOrder(context.outcome, mine.flatMap((one) => one.participants.map((share) => share.code)));
  const name = subAgreementByCode(context, code);
  return [
    ...participants.map((participant) => yearRow(compared, [text(name), text(context.participantName(participant))], (run) => chargeOf(run, code, participant))),
    yearRow(compared, [text(name, 'subtotal'), text(context.words.labels.total, 'subtotal')], (run) => chargeOf(run, code, null), 'subtotal'),
  ];
};

/** Whoever is not named in a run is charged nothing. */
const totalOf = (run: RunOutcome, participant: string): string => run.total.participants.find((one) => one.code === participant)?.amount ?? '0.00';

const chargedToAll = (run: RunOutcome): string => sumOf(run.total.participants.map((one) => one.amount));

/** In cents, so that what is printed of two years differs by what is printed as their difference. */
const roundingOf = (run: RunOutcome): string => opposite(run.total.rounding, 2);

const sideBySideBlock = (context: ReportContext, basis: Basis): Block => {
  const { years, columns, labels, bases } = context.words;
  const runs = runsOfBasis(context, basis);
  if (runs.length < 2) return EMPTY;
  const compared: Compared = { context, runs };
  const agreements = once(runs.flatMap((run) => run.subAgreements.filter((one) => !one.memo).map((one) => one.code)));
  const participants = inParticipantOrder(context.outcome, runs.flatMap((run) => run.total.participants.map((one) => one.code)));
  const changes = runs.slice(1).map((run, i) => fill(years.change, { from: String(runs[i]?.year ?? ''), to: String(run.year) }));
  return rowsBlock([
    ...blockHeading(fill(years.sideBySide, { basis: bases[basis] })),
    headings([columns.subAgreement, columns.participant, ...runs.map((run) => String(run.year)), ...changes], 3),
    ...agreements.flatMap((code) => agreementRows(compared, code)),
    ...participants.map((code) => yearRow(compared, [text(labels.total, 'subtotal'), text(participantWithRole(context, code), 'subtotal')], (run) => totalOf(run, code), 'subtotal')),
    yearRow(compared, [text(labels.totalCharged, 'total'), null], chargedToAll, 'total'),
    yearRow(compared, [text(labels.hostOutside), null], hostOutside),
    ...(runs.every((run) => isNought(roundingOf(run))) ? [] : [yearRow(compared, [text(labels.rounding), null], roundingOf)]),
    yearRow(compared, [text(labels.allCost, 'total'), null], (run) => sumOf([chargedToAll(run), hostOutside(run), roundingOf(run)]), 'total'),
  ]);
};

/** What the participants bear, year upon year; with two years the table says it already. */
const yearsChart = (context: ReportContext, basis: Basis): Block => {
  const { years, labels, bases } = context.words;
  const runs = runsOfBasis(context, basis);
  const participants = inParticipantOrder(context.outcome, runs.flatMap((run) => run.total.participants.map((one) => one.code)));
  if (runs.length < 3 || participants.length === 0) return EMPTY;
  const title = fill(years.yearsChart, { basis: bases[basis] });
  const figures = runs.flatMap((run) => participants.map((code) => ({ name: `${context.participantName(code)}, ${run.year}`, amount: totalOf(run, code) })));
  const span = `${runs[0]?.year ?? ''}–${runs[runs.length - 1]?.year ?? ''}`;
  return withRoomForCharts(rowsBlock([
    ...blockHeading(title), headings([years.year, '', ...participants.map((code) => context.participantName(code))], 3),
    ...runs.map((run): Row => [text(String(run.year)), null, ...participants.map((code) => context.amount(totalOf(run, code)))]),
  ], [{
    kind: 'stackedColumn', title, description: chartSentence(context, years.yearsChartText, span, figures), valueFormat: 'wholeEuro', axisTitle: labels.euro,
    categories: { row: 3, column: 1, rows: runs.length, columns: 1 },
    series: participants.map((code, i) => ({ name: context.participantName(code), values: { row: 3, column: 3 + i, rows: runs.length, columns: 1 }, color: seriesColor(i) })),
    place: { row: runs.length + 4, column: 1, rows: CHART_ROWS, columns: 6 },
  }]));
};

/** Jaren: every year beside the others per sub-agreement and participant, and the bridge between them; null with one year. */
export const yearsTab = (context: ReportContext): ReportTab | null => {
  const blocks = [
    ...context.bases.map((basis) => sideBySideBlock(context, basis)), ...context.bases.map((basis) => yearsChart(context, basis)), ...bridgeBlocks(context),
  ].filter((block) => block.rows.length > 0);
  return blocks.length === 0 ? null : draftTab(context, {
    key: 'years', color: TAB_COLORS.detail, content: stackApart(blocks), widest: { 1: 36, 2: 36 }, narrowest: { 1: 28, 2: 24 },
  });
};
