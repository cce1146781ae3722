import { type Exact, type RowRef, type TableId, foldCode, lowestTerms, isInhabitantsKey } from '../../domain';
import { DEFINITIONS } from '../definitions';
import type { Column, TableDefinition } from '../definition';
import { type ParsedRow, type ParsedTable, blankValue, readColumns } from '../reading/parsed-table';
import { type ChangeRow, type Replacement, type ScenarioSource, replacementOf } from './change-row';
import { type JoiningCodes, readNewValue, spelled, takesFactor, timesFactor } from './new-value';
import { type RowKey, keyMatcher, keyValuesOf, readRowKey } from './row-key';

/** A row of Scenarios that changes cells of a table. */
export interface CellChange { readonly change: ChangeRow; readonly id: TableId; readonly column: Column }

/** A cell of the base that has another value, by the row and the field. */
export interface ReplacedCell {
  readonly row: ParsedRow;
  readonly column: Column;
  readonly by: Replacement;
  /** What it becomes, by all rows of the scenario together. */
  readonly to: unknown;
}

export interface ChangedTable { readonly table: ParsedTable; readonly replaced: readonly ReplacedCell[] }

/** Tables that may get a row of their own: what a client brings that joins. */
const MAY_GROW: readonly TableId[] = ['keyValues', 'volumes'];
const NO_BODY_ROW = -1;
const EVERY_ROW = '*';
const COUNTED: readonly Column['type'][] = ['decimal', 'money'];

interface Draft {
  readonly source: ScenarioSource;
  readonly id: TableId;
  readonly joining: JoiningCodes;
  readonly base: readonly ParsedRow[];
  readonly values: Map<ParsedRow, Record<string, unknown>>;
  readonly added: Map<string, ParsedRow>;
  /** Who gave a cell its new value. */
  readonly given: Map<ParsedRow, Map<string, ChangeRow>>;
  readonly replaced: Omit<ReplacedCell, 'to'>[];
}

const definitionOf = ({ id }: Draft): TableDefinition => DEFINITIONS[id];
const rowsOf = (draft: Draft): readonly ParsedRow[] => [...draft.base, ...draft.added.values()];
const valuesOf = (draft: Draft, row: ParsedRow): Readonly<Record<string, unknown>> => draft.values.get(row) ?? row.values;
const put = (draft: Draft, row: ParsedRow, values: Readonly<Record<string, unknown>>): void => {
  draft.values.set(row, { ...valuesOf(draft, row), ...values });
};

const newRow = (draft: Draft, ref: RowRef, values: Readonly<Record<string, unknown>>): ParsedRow => {
  const blanks = definitionOf(draft).columns.map((column: Column) => [column.id, blankValue(column) ?? null] as const);
  return { bodyRow: NO_BODY_ROW, ref, broken: false, values: { ...Object.fromEntries(blanks), ...values } };
};

/** A row that the base does not have: its key is complete, and its codes are known. */
const addRow = (draft: Draft, key: RowKey, change: ChangeRow): ParsedRow | null => {
  const values = MAY_GROW.includes(draft.id) ? keyValuesOf(key, definitionOf(draft), draft.source.model.settings) : null;
  const table = draft.source.tables.get(draft.id);
  if (values === null || table === undefined) return null;
  for (const column of readColumns(table.located).filter(({ refersTo, id }) => refersTo && typeof values[id] === 'string')) {
    const code = spelled(String(values[column.id]), column, draft.source, draft.joining);
    if (code === undefined) return null;
    values[column.id] = code;
  }
  const row = newRow(draft, change.ref, values);
  draft.added.set(JSON.stringify(Object.values(values)), row);
  return row;
};

const matching = (draft: Draft, change: ChangeRow): { readonly rows: readonly ParsedRow[]; readonly key: RowKey | null } => {
  const key = readRowKey(change.rowKey, definitionOf(draft));
  const matches = key && keyMatcher(key, definitionOf(draft), draft.source.model.settings);
  return { key, rows: matches ? rowsOf(draft).filter((row) => matches(row.values)) : [] };
};

/** All rows of a table without any are no rows, and nothing is wrong with that. */
const reportNoRow = (draft: Draft, change: ChangeRow): void => {
  if (change.rowKey.trim() !== EVERY_ROW) change.report('scenario-no-such-row', 'rowKey', { ourTableNl: definitionOf(draft).names.nl, ourTableEn: definitionOf(draft).names.en });
};

const sameValue = (a: unknown, b: unknown): boolean => {
  const text = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'numerator' in value ? lowestTerms(value as Exact<string>) : value);
  return text(a) === text(b);
};

/** Of two columns of which exactly one is filled, the other is emptied. */
const otherOfPair = (definition: TableDefinition, column: Column): Readonly<Record<string, null>> => {
  const other = definition.exactlyOne?.includes(column.id) ? definition.exactlyOne.find((id) => id !== column.id) : undefined;
  return other === undefined ? {} : { [other]: null };
};

const giveValue = (draft: Draft, { change, column }: CellChange): void => {
  const value = readNewValue(draft.source, change, column, draft.joining);
  const { rows: found, key } = matching(draft, change);
  const added = found.length === 0 && key ? addRow(draft, key, change) : null;
  const rows = added ? [added] : found;
  if (rows.length === 0) return reportNoRow(draft, change);
  const isAmbiguous = definitionOf(draft).rowsAddUp === true && rows.length > 1 && key?.hasWildcard === false && COUNTED.includes(column.type);
  if (isAmbiguous) return change.report('scenario-key-ambiguous', 'rowKey', { count: rows.length });
  if (value === undefined) return undefined;
  for (const row of rows) {
    const given = draft.given.get(row) ?? new Map<string, ChangeRow>();
    const before = given.get(column.id);
    if (before && !sameValue(valuesOf(draft, row)[column.id], value)) return change.report('scenario-cell-twice', 'rowKey', { firstRow: before.ref.row });
    draft.given.set(row, given.set(column.id, change));
    put(draft, row, { ...otherOfPair(definitionOf(draft), column), [column.id]: value });
    draft.replaced.push({ row, column, by: replacementOf(change) });
  }
  return undefined;
};

/** A new value stands as it was given: a factor on the same cell leaves it alone. A blank cell stays blank. */
const giveFactor = (draft: Draft, { change, column }: CellChange): void => {
  if (change.factor === null || !takesFactor(change, column)) return;
  const { rows } = matching(draft, change);
  if (rows.length === 0) return reportNoRow(draft, change);
  for (const row of rows) {
    const value = valuesOf(draft, row)[column.id] ?? null;
    if (value === null || draft.given.get(row)?.has(column.id)) continue;
    const product = timesFactor(value, change.factor, change, column);
    if (product === undefined) return;
    put(draft, row, { [column.id]: product });
    draft.replaced.push({ row, column, by: replacementOf(change) });
  }
};

/** Clients that join and are not in Deelnemers yet; the code is the name until a row of Scenarios gives one. */
const addClients = (draft: Draft): void => draft.joining.forEach(({ code, ref }, folded) => {
  if (!draft.base.some(({ values }) => foldCode(String(values['code'])) === folded)) draft.added.set(folded, newRow(draft, ref, { code, name: code, role: 'client' }));
});

/** A row of its own has every cell that its table requires. */
const checkAdded = (draft: Draft, changes: readonly CellChange[]): void => draft.added.forEach((row) => {
  const values = valuesOf(draft, row);
  const isComplete = definitionOf(draft).columns.every(({ id, required }) => required !== true || values[id] !== null);
  const change = changes.find((one) => one.change.ref === row.ref)?.change;
  if (!isComplete && change) reportNoRow(draft, change);
});

/** Rows for some of the participants would take the place of the built-in key for all of them. Finding: `scenario-built-in-key`. */
const checkBuiltInKey = (draft: Draft, changes: readonly CellChange[]): void => draft.added.forEach((row) => {
  const { key, participant, year } = valuesOf(draft, row);
  if (draft.id !== 'keyValues' || !isInhabitantsKey(String(key))) return;
  const ofKey = rowsOf(draft).map((one) => valuesOf(draft, one)).filter((one) => foldCode(String(one['key'])) === foldCode(String(key)) && one['year'] === year);
  const isLeftOut = draft.source.model.participants.some(({ code, inhabitants }) => inhabitants !== null && !ofKey.some((one) => one['participant'] === code));
  const change = changes.find((one) => one.change.ref === row.ref)?.change;
  if (isLeftOut) change?.report('scenario-built-in-key', 'rowKey', { key: String(key), participant: String(participant) });
});

/**
 * A table with the cells of a scenario in place: first the new values, then the factors, so that the order of the rows means nothing.
 * Findings, at the row of Scenarios: `scenario-no-such-row`, `scenario-key-ambiguous`, `scenario-cell-twice`, and those of the value itself.
 */
export const changeTable = (source: ScenarioSource, id: TableId, changes: readonly CellChange[], joining: JoiningCodes): ChangedTable | null => {
  const table = source.tables.get(id);
  if (!table) return null;
  const draft: Draft = {
    source, id, joining, base: table.rows.filter(({ broken }) => !broken), values: new Map(), added: new Map(), given: new Map(), replaced: [],
  };
  if (id === 'participants') addClients(draft);
  changes.filter(({ change }) => change.factor === null).forEach((one) => giveValue(draft, one));
  changes.filter(({ change }) => change.factor !== null).forEach((one) => giveFactor(draft, one));
  checkAdded(draft, changes);
  checkBuiltInKey(draft, changes);
  const rows = rowsOf(draft).map((row) => ({ ...row, values: { ...valuesOf(draft, row) } }));
  return { table: { located: table.located, rows }, replaced: draft.replaced.map((cell) => ({ ...cell, to: valuesOf(draft, cell.row)[cell.column.id] })) };
};
