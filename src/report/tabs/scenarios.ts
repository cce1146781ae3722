import type { ScenarioOutcome, ScenarioQuestion } from '../../domain';
import { fill, findingSentence } from '../../messages';
import { EMPTY, rowsBlock, stackApart, type Block } from '../block';
import { headings, paragraph, text, type Row } from '../cells';
import { blockHeading, draftTab } from '../draft-tab';
import { inParticipantOrder, once } from '../line-order';
import { activityByCode, participantWithRole, subAgreementByCode } from '../names';
import { dayText } from '../number-text';
import { TAB_COLORS } from '../palette';
import type { ReportContext } from '../report-context';
import type { ReportTab, StyleName } from '../report-book';
import { sumOf } from '../sum-of';
import { leftOutScenarios } from '../left-out-scenarios';
import { changesBlock } from './scenario-changes';
import { exitBlocks } from './scenario-exits';
import { priceBlock } from './scenario-prices';
import { scenarioChart } from './scenario-chart';
import { type Moment, momentName, momentsOf, sameMoment, scenariosAt, unchangedText } from './scenario-moments';

interface Amounts { readonly base: string; readonly scenario: string; readonly difference: string }

const added = (lines: readonly Amounts[]): Amounts | null => (lines.length === 0 ? null : {
  base: sumOf(lines.map((one) => one.base)), scenario: sumOf(lines.map((one) => one.scenario)), difference: sumOf(lines.map((one) => one.difference)),
});

const questionText = (context: ReportContext, question: ScenarioQuestion): string => {
  const { scenarios } = context.words;
  const day = dayText(question.day, context.language);
  if (question.kind === 'ends') return fill(scenarios.ends, { activity: activityByCode(context, question.activity), day });
  return fill(scenarios[question.kind], { participant: context.participantName(question.participant), day });
};

const whatChanges = (context: ReportContext, one: ScenarioOutcome): string => {
  const { scenarios } = context.words;
  const cells = one.changes === 0 ? [] : [one.changes === 1 ? scenarios.changesOne : fill(scenarios.changes, { count: one.changes })];
  return [...one.questions.map((question) => questionText(context, question)), ...cells].join('; ');
};

const whichBlock = (context: ReportContext): Block => {
  const { scenarios } = context.words;
  const unchanged = unchangedText(context);
  return rowsBlock([
    ...blockHeading(scenarios.which, scenarios.whichRemark), headings([scenarios.name, scenarios.question], 3),
    ...context.outcome.scenarios.map((one): Row => [text(one.name), paragraph(whatChanges(context, one), 'plain')]),
    ...leftOutScenarios(context.outcome).map((one): Row => [text(String(one.facts['scenario'] ?? '')), paragraph(findingSentence(one, context.language), 'plain')]),
    ...(unchanged === null ? [] : [[text(unchanged, 'remark')]]),
  ]);
};

const comparedRow = (context: ReportContext, names: Row, found: readonly (Amounts | null)[], style?: StyleName): Row => [
  ...names, context.amount(found.find((one) => one !== null)?.base, style), ...found.flatMap((one) => [context.amount(one?.scenario, style), context.amount(one?.difference, style)]),
];

const agreementRows = (context: ReportContext, moment: Moment, code: string): readonly Row[] => {
  const all = scenariosAt(context, moment).map((one) => one.lines.filter((line) => sameMoment(line, moment) && line.subAgreement === code));
  const name = subAgreementByCode(context, code);
  return [
    ...inParticipantOrder(context.outcome, all.flatMap((lines) => lines.map((one) => one.participant))).map((participant) => (
      comparedRow(context, [text(name), text(context.participantName(participant))], all.map((lines) => added(lines.filter((one) => one.participant === participant)))))),
    comparedRow(context, [text(name, 'subtotal'), text(context.words.labels.total, 'subtotal')], all.map(added), 'subtotal'),
  ];
};

const comparedBlock = (context: ReportContext, moment: Moment): Block => {
  const { scenarios, columns, labels } = context.words;
  const all = scenariosAt(context, moment);
  const agreements = once(all.flatMap((one) => one.lines.filter((line) => sameMoment(line, moment)).map((line) => line.subAgreement)));
  const totals = all.map((one) => one.totals.filter((line) => sameMoment(line, moment)));
  const participants = inParticipantOrder(context.outcome, totals.flatMap((lines) => lines.flatMap((one) => (one.participant === null ? [] : [one.participant]))));
  if (totals.every((lines) => lines.length === 0)) return EMPTY;
  const of = (participant: string | null) => totals.map((lines) => added(lines.filter((one) => one.participant === participant)));
  return rowsBlock([
    ...blockHeading(fill(scenarios.compared, { period: momentName(context, moment) }), scenarios.comparedSign),
    headings([columns.subAgreement, columns.participant, scenarios.base, ...all.flatMap((one) => [one.name, fill(scenarios.differenceOf, { name: one.name })])], 3),
    ...agreements.flatMap((code) => agreementRows(context, moment, code)),
    ...participants.map((code) => comparedRow(context, [text(scenarios.totals, 'subtotal'), text(participantWithRole(context, code), 'subtotal')], of(code), 'subtotal')),
    ...(of(null).some((one) => one !== null) ? [comparedRow(context, [text(labels.hostOutside), null], of(null))] : []),
    comparedRow(context, [text(labels.totalRounded, 'total'), null], totals.map(added), 'total'),
  ]);
};

/** Scenario's: the base and every scenario side by side, what a scenario changes per participant, and what an exit costs; null without scenarios. */
export const scenariosTab = (context: ReportContext): ReportTab | null => {
  if (context.outcome.scenarios.length + leftOutScenarios(context.outcome).length === 0) return null;
  const moments = momentsOf(context).filter((moment) => scenariosAt(context, moment).length > 0);
  const oneAYear = moments.filter((moment, i) => moments.findIndex(({ year }) => year === moment.year) === i);
  const blocks = [
    whichBlock(context), ...oneAYear.map((moment) => scenarioChart(context, moment)), ...moments.map((moment) => comparedBlock(context, moment)),
    ...moments.map((moment) => priceBlock(context, moment)), ...exitBlocks(context), changesBlock(context),
  ];
  return draftTab(context, {
    key: 'scenarios', color: TAB_COLORS.detail, content: stackApart(blocks), widest: { 1: 40, 2: 46 }, narrowest: { 1: 34, 2: 30, 3: 15, 4: 15, 5: 15 },
  });
};
