import type { Language, Outcome } from '../domain';
import { fill } from '../messages';
import { chargedTotal } from './agreements-total';
import { comparedAmounts, comparedHeadings, type CostLine, costSummaryOf } from './cost-summary';
import { givenMethodLine } from './given-method';
import { inParticipantOrder } from './line-order';
import { participantWithRole } from './names';
import { nobodyCharged } from './nobody-charged';
import { numberText } from './number-text';
import { reportContext, shortRunId, type ReportContext, type ReportOptions } from './report-context';
import { controlName } from './tabs/controls';
import { pairsOf, periodsToRead, runsOf, type Period } from './run-periods';
import { clientsSettled, outcomeText } from './settled-clients';
import { sumOf } from './sum-of';

/** The first column is text, to the left; the others are figures, to the right. */
type Line = readonly string[];
const RULE = Symbol('rule');
type Lines = readonly (Line | typeof RULE)[];

const align = (lines: Lines, leftFrom = Infinity): readonly string[] => {
  const cells = lines.filter((line) => line !== RULE);
  const widths = Array.from({ length: Math.max(0, ...cells.map((line) => line.length)) }, (_, i) => Math.max(...cells.map((line) => (line[i] ?? '').length)));
  const total = widths.reduce((sum, width) => sum + width + 2, -2);
  return lines.map((line) => (line === RULE ? '-'.repeat(total)
    : line.map((value, i) => (i === 0 || i >= leftFrom ? value.padEnd(widths[i] ?? 0) : value.padStart(widths[i] ?? 0))).join('  ').trimEnd()));
};

const titled = (title: string, lines: readonly string[]): string => [title, ...lines.map((line) => `  ${line}`)].join('\n');

const compared = (context: ReportContext, name: string, budget: string | null, actual: string | null): Line => [name, ...comparedAmounts(context, budget, actual)];

const costTable = (context: ReportContext, period: Period): string => {
  const { title, headings, lines, total, memo } = costSummaryOf(context, period);
  const texts = (some: readonly CostLine[]): readonly Line[] => some.map(({ name, amounts }) => [name, ...amounts]);
  return titled(title, align([headings, RULE, ...texts(lines), RULE, ...texts([total, ...memo])]));
};

const participantTable = (context: ReportContext, period: Period): string => {
  const { labels, columns } = context.words;
  const pairs = pairsOf(period, (run) => run.total.participants, (one) => one.code);
  if (pairs.length === 0) return nobodyCharged(context, period);
  return titled(fill(labels.whoBearsIt, { period: context.periodName(period) }), align([
    [columns.participant, ...comparedHeadings(context)], RULE,
    ...pairs.map((pair) => compared(context, participantWithRole(context, pair.code), pair.budget?.amount ?? null, pair.actual?.amount ?? null)), RULE,
    compared(context, labels.totalCharged, period.budget && chargedTotal(period.budget), period.actual && chargedTotal(period.actual)),
  ]));
};

/** Who pays, and who gets back; empty where the year is not settled. */
const settlementTable = (context: ReportContext, period: Period): string => {
  const { outlook, settlement, columns } = context.words;
  const clients = clientsSettled(context.outcome, period.year);
  if (clients.length === 0) return '';
  const keys = ['charged', 'advances', 'settlement', 'delta'] as const;
  const line = (name: string, of: typeof clients, outcome: string): Line => [name, ...keys.map((key) => numberText(sumOf(of.map((one) => one[key])), 2, context.language)), outcome];
  return titled(fill(outlook.settlement, { period: context.periodName(period) }), align([
    [columns.participant, settlement.charged, settlement.advancesPaid, settlement.settlement, settlement.delta, settlement.outcome], RULE,
    ...inParticipantOrder(context.outcome, clients.map((one) => one.participant)).map((code) => {
      const own = clients.filter((one) => one.participant === code);
      return line(participantWithRole(context, code), own, outcomeText(context, own).text);
    }), RULE,
    line(settlement.allClients, clients, ''),
  ], 5));
};

const benchmarkTable = (context: ReportContext, period: Period): string => {
  const { labels, columns, bases, lights } = context.words;
  const figure = (value: string | null) => (value === null ? labels.notApplicable : numberText(value, 2, context.language));
  const rows = runsOf(period).flatMap((run) => run.benchmarks.map((one): Line => [
    fill(labels.withRemark, { name: one.indicator, remark: bases[run.basis] }), figure(one.own), figure(one.benchmark), figure(one.difference),
    one.differencePct === null ? labels.notApplicable : `${numberText(one.differencePct, 1, context.language)} %`, lights[one.light],
  ]));
  const title = fill(labels.howDoesItCompare, { period: context.periodName(period) });
  return titled(title, rows.length === 0 ? [labels.noBenchmark]
    : align([[columns.indicator, columns.own, columns.reference, columns.difference, columns.differencePct, columns.judgement], RULE, ...rows], 5));
};

const controlTable = (context: ReportContext, period: Period): string => {
  const { labels, bases } = context.words;
  return titled(fill(labels.doControlsHold, { period: context.periodName(period) }), align(runsOf(period).flatMap((run) => run.controls.map((control): Line => [
    fill(labels.withRemark, { name: controlName(context, control), remark: bases[run.basis] }), control.pass ? labels.holds : labels.fails,
    ...(control.pass ? [] : [numberText(control.difference, 2, context.language)]),
  ])), 1));
};

/** `beside`: text of other tables. */
export interface SummaryOptions extends Pick<ReportOptions, 'supportMethodInBook'> { readonly beside?: string }

/**
 * The summary as text for a terminal: cost price per sub-agreement, recharge and settlement per participant, benchmark position and controls of every year,
 * in columns, with the number notation of the language; `beside` is put before the closing line, and a method that the workbook did not decide on
 * under the title. Ends with a line end.
 */
export const summaryTable = (outcome: Outcome, language: Language, { beside = '', ...options }: SummaryOptions = {}): string => {
  const context = reportContext(outcome, { language, madeOn: null, ...options });
  const { labels } = context.words;
  const tables = [costTable, participantTable, settlementTable, benchmarkTable, controlTable];
  const parts = periodsToRead(context.periods).flatMap((period) => tables.map((table) => table(context, period)).filter((table) => table !== ''));
  const warnings = outcome.findings.filter((finding) => finding.severity === 'warning').length;
  const foot = [`${labels.warnings}: ${warnings}`, fill(labels.run, { run: shortRunId(context) }), labels.amountsInEuro].join('  ·  ');
  const method = givenMethodLine(context);
  return `${[context.title, ...(method === null ? [] : [method]), ...(parts.length === 0 ? [labels.noRuns] : parts), ...(beside === '' ? [] : [beside.trimEnd()]), foot].join('\n\n')}\n`;
};
