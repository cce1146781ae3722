import { type Settings, firstDayOf, foldCode } from '../../domain';
import { cellReader } from '../cells/cell-reader';
import type { Column, TableDefinition } from '../definition';

/** Sleutel of a row of Scenarios, as its parts. */
export interface RowKey {
  readonly parts: readonly string[];
  /** A part `*`, or the whole: any value. */
  readonly hasWildcard: boolean;
}

const ANY = '*';
/** Kosten has no key: these columns tell its rows apart. */
const COST_PARTS = [['description'], ['activity', 'costCentre'], ['kind'], ['year'], ['basis'], ['participant']] as const;

/**
 * The columns behind each part of a key, in the order of the contract. Of two columns of which exactly one is filled, such as Activiteit or
 * Kostenplaats, a key has one part.
 */
export const keyColumns = ({ id, columns, exactlyOne = ['', ''] }: TableDefinition): readonly (readonly Column[])[] => {
  const named = (names: readonly string[]): readonly Column[] => columns.filter((column) => names.includes(column.id));
  if (id === 'costs') return COST_PARTS.map(named);
  const [first, second] = exactlyOne;
  return columns.filter(({ inKey, id: column }) => inKey === true && column !== second)
    .map((column) => (column.id === first ? named(exactlyOne) : [column]));
};

/** The key values, joined by ` | `; null when there are more parts than the table has key columns. */
export const readRowKey = (text: string, definition: TableDefinition): RowKey | null => {
  const parts = text.split('|').map((part) => part.trim());
  return parts.length > keyColumns(definition).length ? null : { parts, hasWildcard: parts.includes(ANY) };
};

/** What a part means in a column; a blank part is what a blank cell means; undefined: it cannot be read. */
export const partValue = (column: Column, part: string, settings: Settings): unknown => {
  if (part === '') return column.blankIsSettingYear ? settings.year : column.default ?? null;
  const reading = cellReader(column, false)(part, false);
  return reading.read ? reading.value : undefined;
};

type Values = Readonly<Record<string, unknown>>;

/** A key value without a first day holds from 1 January, so that day means the same row. */
const isFirstOfYear = (wanted: unknown, values: Values): boolean => typeof values['year'] === 'number' && wanted === firstDayOf(values['year']);

const isEqual = (wanted: unknown, value: unknown): boolean =>
  (typeof wanted === 'string' && typeof value === 'string' ? foldCode(wanted) === foldCode(value) : wanted === value);

const partMatcher = (columns: readonly Column[], part: string, settings: Settings) => {
  const wanted = columns.map((column) => [column, partValue(column, part, settings)] as const).filter(([, value]) => value !== undefined);
  return (values: Values): boolean => wanted.some(([{ id, type }, one]) => {
    const value = values[id] ?? null;
    return isEqual(one, value) || (type === 'date' && value === null && isFirstOfYear(one, values));
  });
};

/** Whether a row has this key. Parts that were left out at the end, and a part `*`, match any value. */
export const keyMatcher = ({ parts }: RowKey, definition: TableDefinition, settings: Settings): ((values: Values) => boolean) => {
  const columns = keyColumns(definition);
  const checks = parts.flatMap((part, i) => (part === ANY ? [] : [partMatcher(columns[i] ?? [], part, settings)]));
  return (values) => checks.every((check) => check(values));
};

/** The values that a key gives to a row of its own; null unless every part is there and can be read. */
export const keyValuesOf = ({ parts, hasWildcard }: RowKey, definition: TableDefinition, settings: Settings): Record<string, unknown> | null => {
  const columns = keyColumns(definition);
  if (hasWildcard || parts.length < columns.length) return null;
  const entries = columns.map(([column], i) => [column?.id ?? '', column ? partValue(column, parts[i] ?? '', settings) : undefined] as const);
  const isReadable = entries.every(([id, value]) => value !== undefined && (value !== null || columns.flat().find((column) => column.id === id)?.required !== true));
  return isReadable ? Object.fromEntries(entries) : null;
};
