import type { BenchmarkOutcome, Denominator, RunOutcome } from '../../domain';
import { fill } from '../../messages';
import { rowsBlock, stackApart, type Block } from '../block';
import { dayCell, headings, paragraph, text, type Row } from '../cells';
import { blockHeading, draftTab } from '../draft-tab';
import { activityByCode, subAgreementByCode } from '../names';
import { TAB_COLORS } from '../palette';
import type { ReportContext } from '../report-context';
import type { ReportTab, StyleName } from '../report-book';
import { runsOf, type Period } from '../run-periods';
import { benchmarkChart } from './benchmark-chart';
import { judgementCell } from './judgement';

export const aboutOf = (context: ReportContext, one: BenchmarkOutcome): string =>
  one.activity !== null ? activityByCode(context, one.activity) : one.subAgreement !== null ? subAgreementByCode(context, one.subAgreement) : '';

const denominatorOf = (context: ReportContext, one: BenchmarkOutcome): string => context.words.denominators[one.denominator as Denominator] ?? one.denominator;

const comparisonRow = (context: ReportContext, run: { readonly basis: 'budget' | 'actual' }, one: BenchmarkOutcome): Row => [
  text(one.indicator), text(aboutOf(context, one)), text(denominatorOf(context, one)), text(context.words.bases[run.basis]),
  context.rate(one.own), context.rate(one.p25), context.rate(one.median), context.rate(one.p75), context.rate(one.benchmark),
  context.rate(one.difference), context.percentage(one.differencePct), context.amount(one.effect), context.share(one.percentileRank),
  context.figure(one.n === null ? null : String(one.n), 'integer'), judgementCell(context, one.light), text(one.comparability, 'indent'),
];

const comparisonBlock = (context: ReportContext, period: Period): Block => {
  const rows = runsOf(period).flatMap((run) => run.benchmarks.map((one) => comparisonRow(context, run, one)));
  return rowsBlock(rows.length === 0 ? [] : [...blockHeading(fill(context.words.labels.comparison, { period: context.periodName(period) })), ...rows]);
};

const originRow = (context: ReportContext, one: BenchmarkOutcome): Row => [
  text(one.indicator), paragraph(fill(context.words.labels.sourceAndDefinition, { source: one.source, definition: one.definition ?? '' }).trim(), 'plain'), text(one.code),
  text(one.reference === null ? context.words.labels.none : context.words.references[one.reference]), context.figure(String(one.year), 'year'), context.rate(one.raw),
  context.figure(one.indexFactor, 'factor'), context.rate(one.mean), context.rate(one.minimum), context.rate(one.maximum),
  text(context.words.directions[one.direction]), text(context.words.comparabilities[one.comparability]),
];

const originBlock = (context: ReportContext, period: Period): Block => {
  const { columns, labels } = context.words;
  const rows = runsOf(period).flatMap((run) => run.benchmarks.map((one) => originRow(context, one)));
  return rowsBlock(rows.length === 0 ? [] : [
    ...blockHeading(fill(labels.comparisonOrigin, { period: context.periodName(period) })),
    headings([
      columns.indicator, columns.source, columns.code, columns.referenceKind, columns.publishedYear, columns.published, columns.indexFactor, columns.mean, columns.minimum, columns.maximum,
      columns.direction, columns.comparability,
    ], 5, 10),
    ...rows,
  ]);
};

const notCarriedOutBlock = (context: ReportContext, period: Period): Block => {
  const { columns, labels, commitmentStates } = context.words;
  const promise = (run: RunOutcome, code: string | null) => run.commitments.find((one) => one.code === code)?.commitment ?? code;
  const rows = runsOf(period).flatMap((run) => run.benchmarksNotCarriedOut.map((one): Row => [
    text(subAgreementByCode(context, one.subAgreement)), text(promise(run, one.commitment)), text(commitmentStates[one.reason], 'attention'), text(context.words.bases[run.basis]),
  ]));
  return rowsBlock(rows.length === 0 ? [] : [
    ...blockHeading(fill(labels.notCarriedOut, { period: context.periodName(period) })), headings([columns.subAgreement, columns.commitment, columns.reason, columns.basis], 5), ...rows,
  ]);
};

const STATE_STYLES: Readonly<Record<string, StyleName>> = { 'on-time': 'good', overdue: 'bad', 'never-done': 'attention', 'no-frequency': 'muted' };

/** Commitments do not differ between budget and actual: those of the first run that has them. */
const commitmentsBlock = (context: ReportContext, period: Period): Block => {
  const { columns, labels, commitmentStates, commitmentKinds } = context.words;
  const rows = (runsOf(period).find((run) => run.commitments.length > 0)?.commitments ?? []).map((one): Row => [
    text(subAgreementByCode(context, one.subAgreement)), text(one.commitment), text(commitmentStates[one.state], STATE_STYLES[one.state]),
    text(one.kind === null ? null : commitmentKinds[one.kind as keyof typeof commitmentKinds] ?? one.kind), one.due === null ? null : dayCell(one.due), text(one.code),
  ]);
  return rowsBlock(rows.length === 0 ? [] : [
    ...blockHeading(fill(labels.commitments, { period: context.periodName(period) })),
    headings([columns.subAgreement, columns.commitment, columns.state, columns.commitmentKind, columns.due, columns.code], 7), ...rows,
  ]);
};

const columnHeadings = (context: ReportContext): Row => {
  const { columns } = context.words;
  return [
    ...headings([
      columns.indicator, columns.about, columns.denominator, columns.basis, columns.own, columns.p25, columns.median, columns.p75, columns.reference,
      columns.difference, columns.differencePct, columns.effect, columns.rank, columns.count,
    ], 5),
    ...headings([columns.judgement, columns.comparability], 3),
  ];
};

/** Benchmark: the own figure against its reference, where the reference comes from, and what was not benchmarked. */
export const benchmarkTab = (context: ReportContext): ReportTab => {
  const none = context.outcome.runs.every((run) => run.benchmarks.length === 0);
  const ofPeriod = (period: Period): readonly Block[] => [
    comparisonBlock(context, period), benchmarkChart(context, period), originBlock(context, period), notCarriedOutBlock(context, period), commitmentsBlock(context, period),
  ];
  return draftTab(context, {
    key: 'benchmark', color: TAB_COLORS.detail, headings: columnHeadings(context), frozenColumns: 1,
    content: stackApart([...(none ? [rowsBlock([[text(context.words.labels.noBenchmark)]])] : []), ...context.periods.flatMap(ofPeriod)]),
    widest: { 1: 30, 2: 40, 3: 16, 4: 13, 11: 12, 12: 16 }, narrowest: { 3: 16, 4: 12, 15: 14, 16: 12 },
  });
};
