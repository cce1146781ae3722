import { type CellContent, type Finding, type ReadingFindingCode, type RowRef, fromCellNumber } from '../../domain';
import { type CellReader, cellReader, factsOf, isError, shownValue } from '../cells/cell-reader';
import { isBlank } from '../cells/cell-schema';
import { improbable } from '../cells/improbable';
import type { Column } from '../definition';
import { type LocatedTable, placeOfRow, rowRefOf } from './located-table';

/** One row, its cells read by type; codes still in the spelling of the cell, blanks filled with their defaults. */
export interface ParsedRow {
  readonly bodyRow: number;
  readonly ref: RowRef;
  /** By column id. The reader fills in years and spellings later. */
  readonly values: Record<string, unknown>;
  /** A blocking finding lies on it: it stays out of the model, but its codes count as known. */
  broken: boolean;
}

export interface ParsedTable {
  readonly located: LocatedTable;
  readonly rows: readonly ParsedRow[];
}

/** The columns that are read: not the notes. */
export const readColumns = ({ definition }: LocatedTable): readonly Column[] => definition.columns.filter(({ ignored }) => ignored !== true);

/** What a blank cell stands for, by the definition of its column. */
export const blankValue = ({ type, default: fallback }: Column): unknown => {
  if (fallback === undefined) return null;
  return typeof fallback === 'number' && type !== 'integer' ? fromCellNumber(fallback) : fallback;
};

/** Which cell a finding is about, and what its sentence needs. */
export interface CellReport {
  readonly bodyRow: number;
  readonly column: Column;
  readonly facts?: Finding['facts'];
}

/** Reports a cell. Personal data is never part of it (tables.md, rule 9). */
export const reportCell = (table: LocatedTable, code: ReadingFindingCode, { bodyRow, column, facts = {} }: CellReport): void => {
  const at = table.columnAt.get(column.id);
  const cell = at === undefined ? null : table.content.rows[bodyRow]?.[at];
  table.findings.add(code, () => ({
    place: placeOfRow(table, bodyRow, column),
    ...(column.personal === true || isBlank(cell) ? {} : { value: shownValue(cell) }),
    facts,
  }));
};

/** Reads one cell that may be blank; undefined when it cannot be read, which is then reported. */
export const readCell = (table: LocatedTable, column: Column, reader: CellReader, bodyRow: number): unknown => {
  const at = table.columnAt.get(column.id);
  const cell: CellContent = (at === undefined ? null : table.content.rows[bodyRow]?.[at]) ?? null;
  if (at === undefined || isBlank(cell)) {
    if (column.required !== true) return blankValue(column);
    if (at !== undefined) reportCell(table, 'required-cell-blank', { bodyRow, column });
    return undefined;
  }
  const reading = reader(cell, table.content.percentCells?.get(at)?.has(bodyRow) === true);
  if (!reading.read) {
    reportCell(table, reading.code, { bodyRow, column, facts: factsOf(column) });
    return undefined;
  }
  reading.remarks.forEach((code) => reportCell(table, code, { bodyRow, column }));
  const doubt = improbable(column, reading.value);
  if (doubt !== null) reportCell(table, doubt.code, { bodyRow, column, facts: doubt.facts });
  return reading.value;
};

const checkExactlyOne = (table: LocatedTable, row: ParsedRow): boolean => {
  const pair = table.definition.exactlyOne;
  if (!pair || pair.every((id) => !table.columnAt.has(id))) return true;
  const columns = pair.flatMap((id) => table.definition.columns.filter((column) => column.id === id));
  const filled = columns.filter(({ id }) => row.values[id] !== null);
  const [shown] = filled.length === 0 ? columns : filled.slice(1);
  if (filled.length === 1 || !shown) return true;
  const [first, second] = columns;
  const facts = { firstNl: first?.names.nl ?? '', firstEn: first?.names.en ?? '', secondNl: second?.names.nl ?? '', secondEn: second?.names.en ?? '' };
  reportCell(table, filled.length === 0 ? 'one-of-two-blank' : 'one-of-two-both-filled', { bodyRow: row.bodyRow, column: shown, facts: facts });
  return false;
};

const parseRow = (table: LocatedTable, columns: readonly Column[], readers: readonly CellReader[], bodyRow: number): ParsedRow => {
  const row: ParsedRow = { bodyRow, ref: rowRefOf(table, bodyRow), values: {}, broken: false };
  columns.forEach((column, i) => {
    const value = readCell(table, column, readers[i] as CellReader, bodyRow);
    row.values[column.id] = value ?? null;
    if (value === undefined) row.broken = true;
  });
  if (!row.broken && !checkExactlyOne(table, row)) row.broken = true;
  return row;
};

/** A row without anything in it is no row. */
export const isBlankRow = (row: readonly CellContent[]): boolean => row.every((cell) => !isError(cell) && isBlank(cell));

/** Reads every row of a table by the rules of its columns; rows that are wholly blank are skipped. */
export const parseTable = (located: LocatedTable, date1904: boolean): ParsedTable => {
  const columns = readColumns(located);
  const readers = columns.map((column) => cellReader(column, date1904));
  const rows = located.content.rows.flatMap((cells, bodyRow) => (isBlankRow(cells) ? [] : [parseRow(located, columns, readers, bodyRow)]));
  return { located, rows };
};
