import type { TableId } from '../../../domain';
import { type Column, foldName, type SuggestedMapping } from '../../../tables';
import type { ChosenMapping, Overview } from '../../session';
import { definitionOf } from '../table-names';

/** A table of the user's that can be mapped. */
export interface SourceTable { readonly name: string; readonly sheet: string; readonly headers: readonly string[] }

/** What stands in the editor: by column of ours the header of the user's; '' where none is chosen. */
export interface MappingChoice { readonly source: string; readonly columns: Readonly<Record<string, string>> }

/** The columns of ours that a mapping can fill. */
export const mappable = (table: TableId): readonly Column[] => definitionOf(table).columns.filter(({ ignored }: Column) => ignored !== true);

/** The tables that can stand in: those that are none of ours, and the one that does so already. */
export const sourcesFor = (table: TableId, { others, found }: Overview): readonly SourceTable[] =>
  [...found.filter((standing) => standing.table === table), ...others];

/** The best guess for a table: what was recognised in one of the user's. */
export const suggestionFor = (table: TableId, { suggestions }: Overview, source?: string): SuggestedMapping | undefined =>
  suggestions.find((suggestion) => suggestion.table === table && (source === undefined || suggestion.source.name === source));

const headerNamed = ({ names }: Column, headers: readonly string[]): string =>
  headers.find((header) => foldName(header) === foldName(names.nl) || foldName(header) === foldName(names.en)) ?? '';

const filledIn = (table: TableId, source: SourceTable, suggestion: Pick<SuggestedMapping, 'columns'> | undefined): MappingChoice['columns'] =>
  Object.fromEntries(mappable(table).map((column) => [
    column.id, suggestion?.columns.find((suggested) => suggested.column === column.id)?.source ?? headerNamed(column, source.headers),
  ]));

/** As Koppelingen has it now. */
const mappedNow = (table: TableId, { found }: Overview, source: string): Pick<SuggestedMapping, 'columns'> | undefined => {
  const columns = found.find((standing) => standing.table === table && standing.name === source)?.columns;
  return columns && { columns };
};

/** The choice to begin with for a source: what was chosen before, else the suggestion, else the headers that have our names. */
export const choiceFor = (table: TableId, source: SourceTable | undefined, overview: Overview): MappingChoice => (source
  ? { source: source.name, columns: filledIn(table, source, mappedNow(table, overview, source.name) ?? suggestionFor(table, overview, source.name)) }
  : { source: '', columns: {} });

/** The choice with which the editor opens: the table that stands in already, the one that fits best, or the only one there is. */
export const firstChoice = (table: TableId, overview: Overview): MappingChoice => {
  const sources = sourcesFor(table, overview);
  const suggested = overview.found.find((standing) => standing.table === table)?.name ?? suggestionFor(table, overview)?.source.name;
  return choiceFor(table, sources.find(({ name }) => name === suggested) ?? (sources.length === 1 ? sources[0] : undefined), overview);
};

/** The required columns for which nothing is chosen yet. */
export const unfilled = (table: TableId, { columns }: MappingChoice): readonly Column[] => mappable(table).filter(({ id, required }) => required === true && !columns[id]);

/** The other column of ours that the same header was chosen for. */
export const alsoChosenFor = (table: TableId, { columns }: MappingChoice, column: Column): Column | undefined =>
  (columns[column.id] ? mappable(table).find(({ id }) => id !== column.id && columns[id] === columns[column.id]) : undefined);

/** What is written in Koppelingen. */
export const chosenMapping = (table: TableId, { source, columns }: MappingChoice): ChosenMapping => ({
  table, sourceTable: source, columns: mappable(table).flatMap(({ id }) => (columns[id] ? [{ column: id, source: columns[id] }] : [])),
});
