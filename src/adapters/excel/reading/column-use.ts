import { foldName, TABLES } from '../../../tables';
import type { ListedTable } from './list-tables';

/** What the number formats of a column are needed for; it depends on its header alone. */
export interface ColumnUse {
  /** The column may hold percentages or days: 5% and 5, a day and its number are told apart by their format. */
  readonly needsFormat: (header: string) => boolean;
  /** The column is read, and not as a day: a day or a time of day in it must not pass for a number. */
  readonly isNoDay: (header: string) => boolean;
}

type Definition = (typeof TABLES)[number];

const folded = ({ names }: { readonly names: { readonly nl: string; readonly en: string } }): readonly string[] => [foldName(names.nl), foldName(names.en)];
const namesOf = (is: (column: Definition['columns'][number], table: Definition) => boolean): ReadonlySet<string> =>
  new Set(TABLES.flatMap((table) => table.columns.filter((column) => column.ignored !== true && is(column, table)).flatMap(folded)));

/** In Instellingen the value of a setting may be a percentage or a day. */
const FORMATTED = namesOf(({ type, id }, table) => type === 'percent' || type === 'date' || (table.id === 'settings' && id === 'value'));
const NO_DAY = namesOf(({ type }) => type !== 'date');
const MAPPINGS: ReadonlySet<string> = new Set(TABLES.filter(({ id }) => id === 'mappings').flatMap(folded));

/** Whether a table is Koppelingen, in which a user says which of the own columns stand in for ours. */
export const isMappings = ({ name, sheet }: ListedTable): boolean => [name, sheet.name].some((one) => MAPPINGS.has(foldName(one)));

/** The rows of Koppelingen that speak of one of our columns: their texts count as names of that column. */
const namesMappedTo = (ours: ReadonlySet<string>, rows: readonly (readonly unknown[])[]): ReadonlySet<string> => new Set(
  rows.map((row) => row.map((cell) => foldName(String(cell)))).filter((names) => names.some((name) => ours.has(name))).flat(),
);

/** Our columns by name, Dutch and English, and what Koppelingen says stands in for them. */
export const columnUse = (mappingRows: readonly (readonly unknown[])[]): ColumnUse => {
  const isAmong = (ours: ReadonlySet<string>): ((header: string) => boolean) => {
    const mapped = namesMappedTo(ours, mappingRows);
    return (header) => ours.has(foldName(header)) || mapped.has(foldName(header));
  };
  return { needsFormat: isAmong(FORMATTED), isNoDay: isAmong(NO_DAY) };
};
