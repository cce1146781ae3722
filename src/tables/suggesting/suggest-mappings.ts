import type { TableContent, TableId, WorkbookContent } from '../../domain';
import { foldName } from '../cells/fold-name';
import type { TableDefinition } from '../definition';
import { DEFINITIONS, TABLES } from '../definitions';
import { SYNONYMS } from '../definitions/synonyms';
import type { OtherTable, SuggestedMapping, TablesOverview } from '../overview';
import { locateTables } from '../reading/locate-tables';
import type { OwnColumn } from './column-shape';
import { type KnownCodes, remember } from './known-codes';
import { type Evidence, fitOf, type MatchedColumn, matchColumns, ownColumns } from './match-columns';

/** A table of the user's with its columns, and which of our tables its name speaks of. */
interface Source { readonly table: OtherTable; readonly columns: readonly OwnColumn[]; readonly means: ReadonlySet<TableId> }
interface Candidate { readonly source: Source; readonly matched: readonly MatchedColumn[]; readonly fit: number; readonly rank: number }

const wordsOf = ({ id, names }: TableDefinition): readonly string[] => [names.nl, names.en, ...SYNONYMS[id]?.table ?? []].map(foldName);

const meaningsOf = (name: string): ReadonlySet<TableId> =>
  new Set(TABLES.filter((definition) => wordsOf(definition).some((word) => foldName(name).includes(word))).map(({ id }) => id));

const sourceOf = (table: OtherTable, content: TableContent): Source => {
  const byName = meaningsOf(table.name);
  return { table, columns: ownColumns(content), means: byName.size > 0 ? byName : meaningsOf(table.sheet) };
};

/** What a table must have at least: one whose name speaks for it, and one with its columns alone to speak for it. */
const LEAST_FIT = 0.5;
const LEAST_FIT_UNNAMED = 0.6;
const MOST_A_TABLE = 3;

/** Whether a table is worth naming: one whose name speaks of another table of ours is not, and tables that need not be there are not guessed by columns alone. */
const isLikely = ({ required, id }: TableDefinition, { means }: Source, fit: number): boolean => {
  if (means.has(id)) return fit > 0 && (required === true || fit >= LEAST_FIT);
  return required === true && means.size === 0 && fit >= LEAST_FIT_UNNAMED;
};

const candidatesOf = (definition: TableDefinition, sources: readonly Source[], evidence: Evidence): readonly Candidate[] => sources.flatMap((source): readonly Candidate[] => {
  const matched = matchColumns(definition, source.columns, evidence);
  const fit = fitOf(definition, matched);
  const sure = matched.filter(({ column }) => column.required).reduce((sum, { score }) => sum + score, 0) / Math.max(1, matched.length);
  return isLikely(definition, source, fit) ? [{ source, matched, fit, rank: 2 * fit + (source.means.has(definition.id) ? 1 : 0) + sure }] : [];
}).sort((a, b) => b.rank - a.rank);

/** The best, and those that are as good or whose name speaks for them too. */
const worthNaming = ({ id }: TableDefinition, candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ fit, source }) => fit >= (candidates[0]?.fit ?? 0) || source.means.has(id)).slice(0, MOST_A_TABLE);

const suggestion = (definition: TableDefinition, { source: { table }, matched, fit }: Candidate): SuggestedMapping => ({
  table: definition.id, fit,
  source: { sheet: table.sheet, name: table.name, address: table.address, rows: table.rows },
  columns: definition.columns.filter(({ ignored }) => !ignored).map(({ id }) => ({ column: id, source: matched.find(({ column }) => column.id === id)?.own.header ?? null })),
});

/** The codes in the tables that were found: what the columns of the user's are held to. */
const codesFound = (content: WorkbookContent): KnownCodes => {
  const known: KnownCodes = new Map();
  for (const { definition, content: table, columnAt } of locateTables(content).tables.values()) {
    const own = ownColumns(table);
    for (const column of definition.columns) {
      const one = own[columnAt.get(column.id) ?? -1];
      if (one) remember(known, column, one);
    }
  }
  return known;
};

/**
 * Which tables of the user's could stand in for ours that are missing, required ones first and the best first: by what the headers are called, by
 * what the cells hold, and by the codes of other tables. Each own column is used at most once a table.
 */
export const suggestMappings = (content: WorkbookContent, { missing, others }: TablesOverview): readonly SuggestedMapping[] => {
  const known = codesFound(content);
  const contentOf = (table: OtherTable): TableContent | undefined => content.tables.find(({ sheet, name }) => sheet === table.sheet && name === table.name);
  const sources = others.flatMap((table) => {
    const found = contentOf(table);
    return found ? [sourceOf(table, found)] : [];
  });
  return missing.filter((id) => id !== 'mappings' && id !== 'settings').flatMap((id) => {
    const candidates = worthNaming(DEFINITIONS[id], candidatesOf(DEFINITIONS[id], sources, { known, date1904: content.date1904 }));
    candidates[0]?.matched.forEach(({ column, own }) => remember(known, column, own));
    return candidates.map((candidate) => suggestion(DEFINITIONS[id], candidate));
  });
};
