import type { GoalOutcome, MeasurableGoals, RunOutcome } from '../../domain';
import { fill } from '../../messages';
import { rowsBlock, stackApart, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { blockHeading, draftTab } from '../draft-tab';
import { goalState, missingOf } from '../goal-state';
import { subAgreementByCode } from '../names';
import { TAB_COLORS } from '../palette';
import type { ReportContext } from '../report-context';
import type { ReportCell, ReportTab } from '../report-book';
import { leadingRun, type Period } from '../run-periods';

const goalsOf = (run: RunOutcome, { subAgreement }: MeasurableGoals): readonly GoalOutcome[] => run.goals.filter((one) => one.subAgreement === subAgreement);

const shareRow = (context: ReportContext, run: RunOutcome, one: MeasurableGoals): Row => [
  text(subAgreementByCode(context, one.subAgreement)), text(one.subAgreement), text(goalsOf(run, one).filter(({ measurable }) => !measurable).map(({ code }) => code).join(', ') || null),
  context.figure(String(one.goals), 'integer'), context.figure(String(one.measurable), 'integer'), context.share(one.share),
];

const sharesBlock = (context: ReportContext, period: Period, run: RunOutcome): Block => {
  const { goals, columns } = context.words;
  return rowsBlock([
    ...blockHeading(fill(goals.shares, { period: context.periodName(period) }), goals.sharesRemark),
    headings([columns.subAgreement, columns.code, goals.notMeasurableGoals, goals.goals, goals.measurableGoals, goals.share], 4),
    ...run.measurableGoals.map((one) => shareRow(context, run, one)),
  ]);
};

const indicatorOf = ({ words }: ReportContext, { indicator, unit }: GoalOutcome): string | null =>
  (indicator === null || unit === null ? indicator ?? unit : fill(words.labels.withRemark, { name: indicator, remark: unit }));

const REACHED_STYLES = { yes: 'good', no: 'attention', unknown: 'indent', noActual: 'indent', neutral: 'indent' } as const;

const reachedCell = ({ words: { goals } }: ReportContext, one: GoalOutcome): ReportCell | null => text(goals[goalState(one)], REACHED_STYLES[goalState(one)]);

const judgementCell = ({ words: { goals } }: ReportContext, one: GoalOutcome): ReportCell | null => {
  if (one.measurable) return text(goals.measurable, 'indent');
  return text(fill(goals.notMeasurable, { missing: missingOf(one).map((name) => goals[name]).join(', ') }), 'attention');
};

const goalRow = (context: ReportContext, one: GoalOutcome): Row => [
  text(one.goal), text(one.code), text(indicatorOf(context, one)), context.quantity(one.baseline), context.quantity(one.target), context.quantity(one.actual), context.share(one.progress),
  reachedCell(context, one), judgementCell(context, one), text(one.direction === null ? null : context.words.directions[one.direction]),
  text(one.kind === null ? null : context.words.goalKinds[one.kind]), text(one.source),
];

const agreementBlock = (context: ReportContext, period: Period, goalsHere: readonly GoalOutcome[]): Block => {
  const { goals, columns } = context.words;
  const name = subAgreementByCode(context, goalsHere[0]?.subAgreement ?? '');
  return rowsBlock([
    ...blockHeading(fill(goals.ofAgreement, { name, period: context.periodName(period) }), goals.progressRemark),
    headings([
      goals.goal, columns.code, goals.indicator, goals.baseline, goals.target, columns.actual, goals.progress, goals.reached, columns.judgement, columns.direction, goals.kind, columns.source,
    ], 4, 7),
    ...goalsHere.map((one) => goalRow(context, one)),
  ]);
};

/** A goal is the same in the budget run and the actual run of its year, so it is shown once. */
const ofPeriod = (context: ReportContext, period: Period): readonly Block[] => {
  const run = leadingRun(period);
  if (run === null || run.goals.length === 0) return [];
  return [sharesBlock(context, period, run), ...run.measurableGoals.map((one) => agreementBlock(context, period, goalsOf(run, one)))];
};

/** Doelen: per sub-agreement the goals with their progress, whether they are measurable, and the share that is; null where the workbook has none. */
export const goalsTab = (context: ReportContext): ReportTab | null => {
  const blocks = context.periods.flatMap((period) => ofPeriod(context, period));
  return blocks.length === 0 ? null : draftTab(context, {
    key: 'goals', color: TAB_COLORS.detail, content: stackApart(blocks),
    widest: { 1: 40, 3: 38, 8: 16, 9: 26, 12: 30 }, narrowest: { 1: 32, 2: 9, 3: 28, 4: 13, 5: 13, 6: 13, 7: 13, 8: 16, 9: 26, 10: 12, 11: 14, 12: 20 },
  });
};
