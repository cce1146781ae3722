import type { ExitOutcome } from '../../domain';
import { fill } from '../../messages';
import { rowsBlock, type Block } from '../block';
import { dayCell, headings, text, type Row } from '../cells';
import { blockHeading } from '../draft-tab';
import type { ReportContext } from '../report-context';

const exitBlock = (context: ReportContext, name: string, exit: ExitOutcome): Block => {
  const { scenarios, columns, bases } = context.words;
  return rowsBlock([
    ...blockHeading(fill(scenarios.exit, { participant: context.participantName(exit.participant), name }), scenarios.exitRemark),
    headings([columns.name, '', scenarios.percentage, columns.amount], 3),
    [text(scenarios.lastDay), null, null, dayCell(exit.day)],
    ...exit.stranded.map((one): Row => [text(fill(scenarios.stranded, { year: String(one.year), basis: bases[one.basis] })), null, null, context.amount(one.amount)]),
    [text(scenarios.lastFull), null, null, context.amount(exit.lastFullCharge)],
    ...exit.runOff.map((one): Row => [text(fill(scenarios.runOff, { year: String(one.year) })), null, context.percentage(one.percentage), context.amount(one.amount)]),
    ...(exit.exitSum === null ? [] : [[text(scenarios.exitSum, 'total'), null, null, context.amount(exit.exitSum, 'total')]]),
  ]);
};

/** Uittreding: what stays behind with the others, the run-off by year and the exit sum, of every scenario in which somebody leaves. */
export const exitBlocks = (context: ReportContext): readonly Block[] => context.outcome.scenarios.flatMap((one) => one.exits.map((exit) => exitBlock(context, one.name, exit)));
