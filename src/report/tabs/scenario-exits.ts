import type { ExitOutcome, ScenarioOutcome, StrandedAmount } from '../../domain';
import { fill } from '../../messages';
import { EMPTY, rowsBlock, type Block } from '../block';
import { dayCell, headings, text, type Row } from '../cells';
import { blockHeading } from '../draft-tab';
import { activityByCode, participantWithRole } from '../names';
import type { ReportContext } from '../report-context';
import { isNought, sumOf } from '../sum-of';
import { type Moment, momentName, sameMoment } from './scenario-moments';

const strandedRow = (context: ReportContext, one: StrandedAmount): Row => {
  const { scenarios, bases } = context.words;
  return [text(fill(scenarios.stranded, { year: String(one.year), basis: bases[one.basis] })), null, null, context.amount(one.amount)];
};

const exitBlock = (context: ReportContext, name: string, exit: ExitOutcome): Block => {
  const { scenarios, columns } = context.words;
  const lastFull = exit.lastFullYear === null ? scenarios.lastFull : fill(scenarios.lastFullOf, { year: String(exit.lastFullYear) });
  return rowsBlock([
    ...blockHeading(fill(scenarios.exit, { participant: context.participantName(exit.participant), name }), scenarios.exitRemark),
    headings([columns.name, '', scenarios.percentage, columns.amount], 3),
    [text(scenarios.lastDay), null, null, dayCell(exit.day)],
    ...exit.stranded.map((one) => strandedRow(context, one)),
    [text(lastFull), null, null, context.amount(exit.lastFullCharge)],
    ...exit.runOff.map((one): Row => [text(fill(scenarios.runOff, { year: String(one.year) })), null, context.percentage(one.percentage), context.amount(one.amount)]),
    ...(exit.exitSum === null ? [] : [[text(scenarios.exitSum, 'total'), null, null, context.amount(exit.exitSum, 'total')]]),
  ]);
};

/** Of clients that leave together one amount stays behind. */
const togetherBlock = (context: ReportContext, { name, exits, strandedTogether }: ScenarioOutcome): Block => {
  const { scenarios, columns } = context.words;
  if (strandedTogether.length === 0) return EMPTY;
  const names = exits.map(({ participant }) => context.participantName(participant)).join(', ');
  return rowsBlock([
    ...blockHeading(fill(scenarios.together, { name }), fill(scenarios.togetherRemark, { names })),
    headings([columns.name, '', '', columns.amount], 3), ...strandedTogether.map((one) => strandedRow(context, one)),
  ]);
};

/** A task that goes home: what stays, and who bears it; a line for whoever bears something. */
const endingBlock = (context: ReportContext, { name, endings }: ScenarioOutcome): Block => {
  const { scenarios, columns, labels } = context.words;
  if (endings === null) return EMPTY;
  const activities = endings.activities.map(({ activity }) => activityByCode(context, activity)).join(', ');
  const moments = endings.stranded.filter((one, i) => endings.stranded.findIndex((other) => sameMoment(one, other)) === i);
  const rowsOf = (moment: Moment): readonly Row[] => {
    const own = endings.stranded.filter((one) => sameMoment(one, moment));
    const bearer = (participant: string | null): string => (participant === null ? labels.hostOutside : participantWithRole(context, participant));
    return [
      ...own.filter(({ amount }) => !isNought(amount)).map((one): Row => [text(momentName(context, moment)), text(bearer(one.participant)), null, context.amount(one.amount)]),
      [text(momentName(context, moment), 'subtotal'), text(labels.total, 'subtotal'), null, context.amount(sumOf(own.map(({ amount }) => amount)), 'subtotal')],
    ];
  };
  return rowsBlock([
    ...blockHeading(fill(scenarios.ending, { activities, name }), scenarios.endingRemark),
    headings([columns.name, columns.participant, '', columns.amount], 3), ...moments.flatMap(rowsOf),
  ]);
};

/** Uittreding and what stays behind, of every scenario in which somebody leaves or a task ends. */
export const exitBlocks = (context: ReportContext): readonly Block[] => context.outcome.scenarios.flatMap((one) => [
  ...one.exits.map((exit) => exitBlock(context, one.name, exit)), togetherBlock(context, one), endingBlock(context, one),
]);
