import { type ChangedValueType, type Exact, type ScenarioChange, toDecimal } from '../../domain';
import type { Column } from '../definition';
import type { ChangeRow } from './change-row';
import type { ChangedCells } from './change-hours';
import type { Question } from './find-target';

const DECIMALS = 6;
const FACTOR_DECIMALS = 12;
const LIST_MARK = '; ';

/** The cells that a row of Scenarios changes, each with what it had and gets. */
export interface CellsOfChange { readonly change: ChangeRow; readonly column: Column; readonly cells: readonly { readonly from: unknown; readonly to: unknown }[] }

const TYPES: Readonly<Partial<Record<Column['type'], ChangedValueType>>> = {
  decimal: 'number', money: 'number', integer: 'number', percent: 'percentage', date: 'day', yesNo: 'yes-no',
};

/** Exact figures to 6 decimals; a choice in the Dutch word of the contract, as the workbook has it. */
const published = (value: unknown, { choices }: Pick<Column, 'choices'>): string | null => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object') return toDecimal(value as Exact<string>, DECIMALS);
  return choices?.find((choice) => choice.value === value)?.names.nl ?? String(value);
};

const asWritten = ({ ref: place, table, rowKey, column, factor }: ChangeRow): Pick<ScenarioChange, 'place' | 'table' | 'rowKey' | 'column' | 'factor'> =>
  ({ place, table, rowKey, column, factor: factor === null ? null : toDecimal(factor, FACTOR_DECIMALS) });

const alike = (values: readonly (string | null)[]): string | null => (new Set(values).size === 1 ? values[0] ?? null : null);

const ofCells = ({ change, column, cells }: CellsOfChange): ScenarioChange => ({
  ...asWritten(change), isQuestion: false, type: TYPES[column.type] ?? 'text',
  from: alike(cells.map(({ from }) => published(from, column))), to: alike(cells.map(({ to }) => published(to, column))), cells: cells.length,
});

const ofHours = (change: ChangeRow, column: Column, { count, from, to }: ChangedCells): ScenarioChange =>
  ({ ...asWritten(change), isQuestion: false, type: TYPES[column.type] ?? 'text', from: published(from, column), to: published(to, column), cells: count });

/** `to`: the day as it was read, or the percentages. */
const ofQuestion = (change: ChangeRow, question: Question, to: string | null): ScenarioChange =>
  ({ ...asWritten(change), isQuestion: true, type: question.type === 'date' ? 'day' : 'text', from: null, to, cells: 0 });

/** Everything that the rows of one scenario turned out to do. */
export interface DoneByRows {
  readonly cells: readonly CellsOfChange[];
  readonly hours: readonly { readonly change: ChangeRow; readonly column: Column; readonly done: ChangedCells }[];
  readonly questions: readonly { readonly change: ChangeRow; readonly question: Question; readonly to: string | readonly string[] | null }[];
}

const inOrder = (a: ScenarioChange, b: ScenarioChange): number => {
  const [one, other] = [a, b].map(({ isQuestion, table, rowKey, column }) => `${isQuestion ? 0 : 1} ${JSON.stringify([table, rowKey, column])}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
};

/** The rows of a scenario in words that a report can show: questions first, then by table, key and column, whatever their order. */
export const listChanges = ({ cells, hours, questions }: DoneByRows): readonly ScenarioChange[] => [
  ...questions.map(({ change, question, to }) => ofQuestion(change, question, to === null || typeof to === 'string' ? to : to.join(LIST_MARK))),
  ...cells.map(ofCells), ...hours.map(({ change, column, done }) => ofHours(change, column, done)),
].sort(inOrder);
