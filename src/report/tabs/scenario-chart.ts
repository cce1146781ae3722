import { fill } from '../../messages';
import { EMPTY, rowsBlock, withRoomForCharts, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { blockHeading } from '../draft-tab';
import { inParticipantOrder } from '../line-order';
import { seriesColor } from '../palette';
import { chartSentence, type ReportContext } from '../report-context';
import { type Moment, momentName, sameMoment, scenariosAt } from './scenario-moments';

const CHART_ROWS = 15;
/** More scenarios than this cannot be told apart in one chart. */
const MOST_SCENARIOS = 6;

/** What each scenario changes for each participant: the difference, for against the whole bill it would not be seen. */
export const scenarioChart = (context: ReportContext, moment: Moment): Block => {
  const { scenarios, labels, columns } = context.words;
  const drawn = scenariosAt(context, moment).slice(0, MOST_SCENARIOS);
  const differenceOf = (name: string, participant: string): string | null =>
    drawn.find((one) => one.name === name)?.totals.find((one) => sameMoment(one, moment) && one.participant === participant)?.difference ?? null;
  const cell = (amount: string | null) => (amount === null ? null : context.amount(amount));
  const totals = drawn.flatMap((one) => one.totals.filter((total) => sameMoment(total, moment)));
  const participants = inParticipantOrder(context.outcome, totals.flatMap(({ participant }) => (participant === null ? [] : [participant])));
  if (participants.length === 0) return EMPTY;
  const name = momentName(context, moment);
  const title = fill(scenarios.chart, { period: name });
  const figures = drawn.flatMap((one) => participants.map((code) => ({ name: `${context.participantName(code)}, ${one.name}`, amount: differenceOf(one.name, code) ?? '0' })));
  return withRoomForCharts(rowsBlock([
    ...blockHeading(title, scenarios.comparedSign), headings([columns.participant, '', ...drawn.map((one) => one.name)], 3),
    ...participants.map((code): Row => [text(context.participantName(code)), null, ...drawn.map((one) => cell(differenceOf(one.name, code)))]),
  ], [{
    kind: 'column', title, description: chartSentence(context, scenarios.chartText, name, figures), valueFormat: 'wholeEuro', axisTitle: labels.euro,
    categories: { row: 4, column: 1, rows: participants.length, columns: 1 },
    series: drawn.map((one, i) => ({ name: one.name, values: { row: 4, column: 3 + i, rows: participants.length, columns: 1 }, color: seriesColor(i) })),
    place: { row: participants.length + 5, column: 1, rows: CHART_ROWS, columns: 4 },
  }]));
};
