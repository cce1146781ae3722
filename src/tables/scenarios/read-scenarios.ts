import { type Model, type RowRef, type ScenarioChange, type ScenarioQuestion, type Settings, type TableId, foldCode } from '../../domain';
import { assembleModel } from '../reading/assemble-model';
import type { ParsedTable } from '../reading/parsed-table';
import { type ChangeRow, type Replacement, type ScenarioSource, changeRows } from './change-row';
import { type ChangedHours, changeHours } from './change-hours';
import { changeSettings } from './change-settings';
import { type CellChange, type ReplacedCell, changeTable } from './change-table';
import { findTarget } from './find-target';
import { listChanges } from './list-changes';
import { type QuestionRow, joiningCodes, readQuestions } from './read-questions';

/** A scenario: the model with its cells replaced, and what is asked of it (calculation.md 15). Tables without a change are those of the base. */
export interface ScenarioReading {
  readonly name: string;
  /** Its first row in Scenarios. */
  readonly ref: RowRef;
  readonly model: Model;
  readonly questions: readonly ScenarioQuestion[];
  /** How many rows of Scenarios it has. */
  readonly changes: number;
  /** What each of its rows does. */
  readonly changed: readonly ScenarioChange[];
  /** The rows of Scenarios that ask its questions. */
  readonly questionRefs: readonly RowRef[];
  /** The cell of Scenarios that took the place of a cell of the base, by our Dutch name of the column; null: the base cell stands. */
  replacedAt(row: RowRef, column: string): Replacement | null;
}

interface Sorted {
  readonly cells: readonly CellChange[];
  readonly settings: readonly ChangeRow[];
  readonly questions: readonly QuestionRow[];
}

const sortedByTarget = (source: ScenarioSource, changes: readonly ChangeRow[]): Sorted => {
  const found = changes.flatMap((change) => {
    const target = findTarget(source, change);
    return target === null ? [] : [{ change, target }];
  });
  return {
    cells: found.flatMap(({ change, target }) => (target.kind === 'cell' ? [{ change, id: target.id, column: target.column }] : [])),
    settings: found.flatMap(({ change, target }) => (target.kind === 'setting' ? [change] : [])),
    questions: found.flatMap(({ change, target }) => (target.kind === 'question' ? [{ change, question: target.question }] : [])),
  };
};

const cellName = (row: RowRef, column: string): string => JSON.stringify([row.sheet, row.table, row.row, column]);

/** Of the changed tables the rows of the scenario, of all others those of the base. */
const changedModel = (source: ScenarioSource, changed: ReadonlyMap<TableId, ParsedTable>, settings: Settings, hours: ChangedHours | null): Model => {
  const { model, books } = source;
  const ledger = hours?.ledger ?? model.hours;
  if (changed.size === 0) return { ...model, settings, hours: ledger };
  const assembled = assembleModel({ tables: changed, books, settings, hours: ledger, sources: model.sources });
  return { ...model, settings, hours: ledger, ...Object.fromEntries([...changed.keys()].map((id) => [id, assembled[id as keyof Model]])) };
};

/** A term ends on or after the day it begins, in a scenario too. Finding: `end-before-start`, at the row of Scenarios. */
const checkTerms = (changed: ReadonlyMap<TableId, ParsedTable>, cells: readonly CellChange[]): void => {
  const rows = changed.get('subAgreements')?.rows ?? [];
  const wrong = rows.find(({ values: { startDate, endDate } }) => typeof startDate === 'string' && typeof endDate === 'string' && endDate < startDate);
  const change = cells.find(({ id, column }) => id === 'subAgreements' && ['startDate', 'endDate'].includes(column.id));
  if (wrong) change?.change.report('end-before-start', 'newValue', { start: String(wrong.values['startDate']) });
};

const settingCells = (source: ScenarioSource, replaced: ReturnType<typeof changeSettings>['replaced']): readonly (readonly [string, Replacement])[] =>
  replaced.flatMap(({ setting, by }) => {
    const ref = source.model.settingRefs?.[setting];
    return ref === undefined ? [] : [[cellName(ref, 'Waarde'), by] as const];
  });

const tableCells = (replaced: readonly ReplacedCell[]): readonly (readonly [string, Replacement])[] =>
  replaced.map(({ row, column, by }) => [cellName(row.ref, column.names.nl), by] as const);

interface Done {
  readonly sorted: Sorted;
  readonly replaced: readonly ReplacedCell[];
  readonly after: ReturnType<typeof changeSettings>;
  readonly hours: ChangedHours | null;
  readonly asked: readonly ScenarioQuestion[];
}

/** The day or the percentages that a row of a question was read as. */
const answerTo = (asked: readonly ScenarioQuestion[], { change, question: { id } }: QuestionRow): string | readonly string[] | null => {
  const found = asked.find((one) => foldCode('activity' in one ? one.activity : one.participant) === foldCode(change.rowKey) && one.kind === (id === 'runOff' ? 'leaves' : id));
  return found === undefined ? null : id === 'runOff' && 'runOffPct' in found ? found.runOffPct : found.day;
};

const cellsByRow = (replaced: readonly ReplacedCell[]): ReadonlyMap<RowRef, readonly { readonly from: unknown; readonly to: unknown }[]> => {
  const byRow = new Map<RowRef, { readonly from: unknown; readonly to: unknown }[]>();
  for (const { row, column, by, to } of replaced) {
    const own = byRow.get(by.ref) ?? [];
    own.push({ from: row.values[column.id], to });
    byRow.set(by.ref, own);
  }
  return byRow;
};

const changesIn = (source: ScenarioSource, { sorted, replaced, after, hours, asked }: Done): readonly ScenarioChange[] => {
  const done = cellsByRow(replaced);
  return listChanges({
    cells: [
      ...sorted.cells.filter(({ id }) => id !== 'hours').map(({ change, column }) => ({ change, column, cells: done.get(change.ref) ?? [] })),
      ...after.replaced.flatMap(({ setting, column, by }) => sorted.settings.filter(({ ref }) => ref === by.ref)
        .map((change) => ({ change, column, cells: [{ from: source.model.settings[setting], to: after.settings[setting] }] }))),
    ],
    hours: sorted.cells.flatMap(({ change, column }) => {
      const ofHours = hours?.cells.get(change);
      return ofHours ? [{ change, column, done: ofHours }] : [];
    }),
    questions: sorted.questions.map((row) => ({ change: row.change, question: row.question, to: answerTo(asked, row) })),
  });
};

const readScenario = (source: ScenarioSource, name: string, changes: readonly ChangeRow[]): ScenarioReading => {
  const sorted = sortedByTarget(source, changes);
  const { cells, settings, questions } = sorted;
  const joining = joiningCodes(source, questions);
  const ids = new Set<TableId>([...cells.map(({ id }) => id), ...(joining.size > 0 ? ['participants' as const] : [])]);
  const onHours = cells.filter(({ id }) => id === 'hours');
  const hours = onHours.length > 0 ? changeHours(source, onHours) : null;
  const tables = [...ids].filter((id) => id !== 'hours').sort().flatMap((id) => {
    const changed = changeTable(source, id, cells.filter((cell) => cell.id === id), joining);
    return changed === null ? [] : [[id, changed] as const];
  });
  const changed = new Map(tables.map(([id, { table }]) => [id, table]));
  const after = changeSettings(source, settings);
  checkTerms(changed, cells);
  const replaced = new Map([...tables.flatMap(([, table]) => tableCells(table.replaced)), ...settingCells(source, after.replaced)]);
  const { hours: base } = source.model;
  const asked = readQuestions(source, questions, joining);
  return {
    name, changes: changes.length, ref: changes[0]?.ref ?? { sheet: '', table: '', row: 0 },
    model: changedModel(source, changed, after.settings, hours),
    questions: asked,
    changed: changesIn(source, { sorted, replaced: tables.flatMap(([, table]) => table.replaced), after, hours, asked }),
    questionRefs: questions.map(({ change }) => change.ref),
    replacedAt: (row, column) => (hours !== null && row.sheet === base.sheet && row.table === base.table
      ? hours.replacedAt(row.row) : replaced.get(cellName(row, column)) ?? null),
  };
};

/** Every scenario of the table Scenarios, by name. What is wrong with a row of it is reported there, and blocks. Source: calculation.md 15. */
export const readScenarios = (source: ScenarioSource): readonly ScenarioReading[] =>
  [...changeRows(source)].map(([name, changes]) => readScenario(source, name, changes));

/** Two names of a scenario are one when they differ only in case and spaces around them. */
export const isScenario = (reading: Pick<ScenarioReading, 'name'>, name: string): boolean => foldCode(reading.name) === foldCode(name);

