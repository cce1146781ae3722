import type { ScenarioChange } from '../../domain';
import { fill } from '../../messages';
import { EMPTY, rowsBlock, type Block } from '../block';
import { headings, paragraph, text, type Row } from '../cells';
import { changedValueText, factorText, rowKeyText } from '../changed-value';
import { blockHeading } from '../draft-tab';
import type { ReportContext } from '../report-context';

const toText = ({ words: { scenarios }, language }: ReportContext, { type, to, factor }: ScenarioChange): string | null => {
  const value = changedValueText(to, type, language, scenarios);
  const times = factor === null ? null : fill(scenarios.times, { factor: factorText(factor, language) });
  return times === null ? value : value === null ? times : `${value} (${times})`;
};

/** A text that may take several lines; blank where there is nothing. */
const wrapped = (value: string | null) => paragraph(value, 'plain');

/** Every row of Scenarios: which cells, from what and to what. */
export const changesBlock = (context: ReportContext): Block => {
  const { words: { scenarios }, language, outcome } = context;
  const rows = outcome.scenarios.flatMap((one) => one.changed.map((change): Row => [
    text(one.name), paragraph([change.table, rowKeyText(change.rowKey), change.column].join(' | '), 'plain'),
    wrapped(changedValueText(change.from, change.type, language, scenarios)), wrapped(toText(context, change)),
    change.isQuestion ? text(scenarios.asked) : { value: change.cells, format: 'integer' },
  ]));
  if (rows.length === 0) return EMPTY;
  return rowsBlock([
    ...blockHeading(scenarios.changed, scenarios.changedRemark), headings([scenarios.name, scenarios.row, scenarios.from, scenarios.to, scenarios.cells], 5), ...rows,
  ]);
};
