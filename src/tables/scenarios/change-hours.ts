import { type Exact, type HoursLedger, foldCode, fromCellNumber, scale } from '../../domain';
import { DEFINITIONS } from '../definitions';
import type { CellChange } from './change-table';
import { type ChangeRow, type ScenarioSource, type Replacement, replacementOf } from './change-row';
import { hourPieces } from './hour-pieces';
import { readNewValue, takesFactor } from './new-value';
import { keyColumns, partValue, readRowKey } from './row-key';

/** Uren of a scenario, and which of its rows were changed. */
export interface ChangedHours {
  readonly ledger: HoursLedger;
  /** By row number on the sheet: the cell of Scenarios that gave the row its hours. */
  replacedAt(sheetRow: number): Replacement | null;
  /** By row of Scenarios: how many rows it changes, and of a single one what it had and gets. */
  readonly cells: ReadonlyMap<ChangeRow, ChangedCells>;
}

export interface ChangedCells { readonly count: number; readonly from: Exact<string> | boolean | null; readonly to: Exact<string> | boolean | null }

type RowTest = (row: number) => boolean;
const UNCHANGED = -1;
const EVERY_ROW = '*';
const BASES = ['budget', 'actual'];

/** What stands in a key column of the ledger, by the field of the contract. */
const placeIn = (ledger: HoursLedger, id: string, wanted: unknown): { readonly column: ArrayLike<number>; readonly is: number } => {
  const codes = (list: readonly string[]): number => (wanted === null ? UNCHANGED : list.findIndex((code) => foldCode(code) === foldCode(String(wanted))));
  const known = (list: readonly string[]): number => (wanted !== null && codes(list) < 0 ? Number.NaN : codes(list));
  switch (id) {
    case 'activity': return { column: ledger.activity, is: known(ledger.activityCodes) };
    case 'position': return { column: ledger.position, is: known(ledger.positionCodes) };
    case 'participant': return { column: ledger.participant, is: known(ledger.participantCodes) };
    case 'year': return { column: ledger.year, is: Number(wanted) };
    case 'month': return { column: ledger.month, is: wanted === null ? 0 : Number(wanted) };
    default: return { column: ledger.basis, is: BASES.indexOf(String(wanted)) };
  }
};

const rowTest = ({ model: { hours, settings } }: ScenarioSource, rowKey: string): { readonly test: RowTest; readonly hasWildcard: boolean } | null => {
  const key = readRowKey(rowKey, DEFINITIONS.hours);
  if (key === null) return null;
  const columns = keyColumns(DEFINITIONS.hours);
  const checks = key.parts.flatMap((part, i) => {
    const column = columns[i]?.[0];
    return part === '*' || column === undefined ? [] : [placeIn(hours, column.id, partValue(column, part, settings))];
  });
  return { hasWildcard: key.hasWildcard, test: (row) => checks.every(({ column, is }) => column[row] === is) };
};

const rowsOf = (source: ScenarioSource, { change, column }: CellChange): readonly number[] => {
  const found = rowTest(source, change.rowKey);
  const rows: number[] = [];
  for (let row = 0; found && row < source.model.hours.rowCount; row += 1) if (found.test(row)) rows.push(row);
  if (rows.length === 0 && change.rowKey.trim() !== EVERY_ROW) {
    change.report('scenario-no-such-row', 'rowKey', { ourTableNl: DEFINITIONS.hours.names.nl, ourTableEn: DEFINITIONS.hours.names.en });
  } else if (rows.length > 1 && column.id === 'hours' && change.factor === null && found?.hasWildcard === false) {
    change.report('scenario-key-ambiguous', 'rowKey', { count: rows.length });
    return [];
  }
  return rows;
};

/** The ledger with other hours on some rows; a value of more digits than a cell holds becomes several rows of its key. */
const withHours = (ledger: HoursLedger, values: ReadonlyMap<number, Exact<string>>): HoursLedger => {
  const pieces = new Map([...values].map(([row, value]) => [row, hourPieces(value)] as const));
  const rows: number[] = [];
  const hours: number[] = [];
  for (let row = 0; row < ledger.rowCount; row += 1) {
    for (const piece of pieces.get(row) ?? [ledger.hours[row] ?? 0]) { rows.push(row); hours.push(piece); }
  }
  const at = Int32Array.from(rows);
  const wide = (column: Int32Array): Int32Array => at.map((row) => column[row] ?? 0);
  const narrow = (column: Uint8Array): Uint8Array => Uint8Array.from(at, (row) => column[row] ?? 0);
  return {
    ...ledger, rowCount: at.length, hours: Float64Array.from(hours),
    activity: wide(ledger.activity), position: wide(ledger.position), participant: wide(ledger.participant), year: wide(ledger.year),
    employee: wide(ledger.employee), sheetRow: wide(ledger.sheetRow), month: narrow(ledger.month), basis: narrow(ledger.basis), fixed: narrow(ledger.fixed),
  };
};

interface HourDraft {
  readonly source: ScenarioSource;
  readonly values: Map<number, Exact<string>>;
  readonly by: Int32Array;
  readonly changes: readonly CellChange[];
  readonly rows: Map<ChangeRow, readonly number[]>;
}

const giveHours = (draft: HourDraft, one: CellChange, number: number): void => {
  const rows = rowsOf(draft.source, one);
  const value = readNewValue(draft.source, one.change, one.column, new Map());
  draft.rows.set(one.change, value === undefined ? [] : rows);
  for (const row of value === undefined ? [] : rows) {
    const before = draft.changes[draft.by[row] ?? UNCHANGED];
    if (before && differs(draft.values.get(row), value as Exact<string>)) return one.change.report('scenario-cell-twice', 'rowKey', { firstRow: before.change.ref.row });
    draft.values.set(row, value as Exact<string>);
    draft.by[row] = number;
  }
  return undefined;
};

const differs = (a: Exact<string> | undefined, b: Exact<string>): boolean =>
  a !== undefined && (a.numerator * b.denominator !== b.numerator * a.denominator);

const giveFactor = (draft: HourDraft, one: CellChange, number: number): void => {
  const { factor } = one.change;
  if (factor === null || !takesFactor(one.change, one.column)) return;
  const isFree = (row: number): boolean => {
    const giver = draft.changes[draft.by[row] ?? UNCHANGED];
    return !giver || giver.change.factor !== null;
  };
  const rows = rowsOf(draft.source, one).filter(isFree);
  draft.rows.set(one.change, rows);
  for (const row of rows) {
    draft.values.set(row, scale(draft.values.get(row) ?? fromCellNumber(draft.source.model.hours.hours[row] ?? 0), factor));
    draft.by[row] = number;
  }
};

const giveFixed = ({ source, rows: given }: HourDraft, changes: readonly CellChange[]): Uint8Array => {
  const fixed = source.model.hours.fixed.slice();
  for (const one of changes) {
    if (one.change.factor !== null) { takesFactor(one.change, one.column); continue; }
    const value = readNewValue(source, one.change, one.column, new Map());
    const rows = value === undefined ? [] : rowsOf(source, one);
    rows.forEach((row) => { fixed[row] = value === true ? 1 : 0; });
    given.set(one.change, rows);
  }
  return fixed;
};

const cellsOf = ({ source: { model: { hours } }, values, rows: given }: HourDraft, fixed: Uint8Array, onFixed: readonly CellChange[]): ReadonlyMap<ChangeRow, ChangedCells> =>
  new Map([...given].map(([change, rows]): [ChangeRow, ChangedCells] => {
    const [row] = rows;
    if (row === undefined || rows.length > 1) return [change, { count: rows.length, from: null, to: null }];
    return [change, onFixed.some((one) => one.change === change)
      ? { count: 1, from: hours.fixed[row] === 1, to: fixed[row] === 1 }
      : { count: 1, from: fromCellNumber(hours.hours[row] ?? 0), to: values.get(row) ?? null }];
  }));

/** Uren with the cells of a scenario in place; the columns that do not change are shared with the base. */
export const changeHours = (source: ScenarioSource, changes: readonly CellChange[]): ChangedHours => {
  const { hours: ledger } = source.model;
  const onHours = changes.filter(({ column }) => column.id === 'hours');
  const draft: HourDraft = { source, values: new Map(), by: new Int32Array(ledger.rowCount).fill(UNCHANGED), changes: onHours, rows: new Map() };
  onHours.forEach((one, number) => { if (one.change.factor === null) giveHours(draft, one, number); });
  onHours.forEach((one, number) => { if (one.change.factor !== null) giveFactor(draft, one, number); });
  const onFixed = changes.filter(({ column }) => column.id === 'fixed');
  const marked = onFixed.length > 0 ? { ...ledger, fixed: giveFixed(draft, onFixed) } : ledger;
  return {
    cells: cellsOf(draft, marked.fixed, onFixed),
    ledger: draft.values.size > 0 ? withHours(marked, draft.values) : marked,
    replacedAt: (sheetRow) => {
      const change = onHours[draft.by[ledger.sheetRow.indexOf(sheetRow)] ?? UNCHANGED];
      return change ? replacementOf(change.change) : null;
    },
  };
};
