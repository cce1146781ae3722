import type { RunOutcome } from '../../domain';
import { fill } from '../../messages';
import { rowsBlock, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { differenceOf, opposite } from '../difference';
import { blockHeading } from '../draft-tab';
import { hasActivitiesAlone } from '../priced-lines';
import type { StyleName } from '../report-book';
import type { ReportContext } from '../report-context';
import { type Period, runsOf } from '../run-periods';
import { isNought, sumOf } from '../sum-of';

type HostLine = readonly [label: string, amount: (run: RunOutcome) => string];

const lines = (context: ReportContext, period: Period): readonly HostLine[] => {
  const { labels } = context.words;
  const own: readonly HostLine[] = hasActivitiesAlone(period) ? [] : [[labels.hostOwn, (run) => run.total.hostOwn]];
  return [
    ...own, [labels.unassigned, (run) => run.total.unassigned], [labels.hostOverhead, (run) => run.total.hostOverhead],
    ...(runsOf(period).every((run) => isNought(run.total.hostUnused)) ? [] : [[labels.hostUnused, (run: RunOutcome) => run.total.hostUnused] as const]),
    [labels.underRecovery, (run) => opposite(run.overhead.difference)], [labels.rounding, (run) => opposite(run.total.rounding)],
  ];
};

const lineRow = (context: ReportContext, period: Period, [label, amount]: HostLine, style?: StyleName): Row => {
  const [budget, actual] = [period.budget && amount(period.budget), period.actual && amount(period.actual)];
  const both = { budget, actual };
  return [
    text(label, style), ...context.bases.map((basis) => { const found = both[basis]; return found === null ? null : context.amount(found, style); }),
    ...(context.bases.length < 2 ? [] : [budget === null || actual === null ? null : context.amount(differenceOf(budget, actual, 12), style)]),
  ];
};

/**
 * The host's named lines (calculation rules, 3, 4 and 6): its own tasks where they are not what the summary is about, and what is charged to
 * nobody; + is borne by the host, as in the controls, so that they add up.
 */
export const hostLinesBlock = (context: ReportContext, period: Period): Block => {
  const { columns, labels } = context.words;
  const all = lines(context, period);
  return rowsBlock([
    ...blockHeading(fill(labels.hostLines, { period: context.periodName(period) }), labels.hostSign),
    headings([columns.name, ...context.bases.map((basis) => columns[basis]), ...(context.bases.length < 2 ? [] : [columns.difference])], 2),
    ...all.map((line) => lineRow(context, period, line)),
    lineRow(context, period, [labels.hostTogether, (run) => sumOf(all.map(([, amount]) => amount(run)))], 'total'),
  ]);
};
