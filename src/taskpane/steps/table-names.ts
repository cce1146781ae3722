import type { Language, TableId } from '../../domain';
import { type TableDefinition, TABLES } from '../../tables';

const BY_ID: ReadonlyMap<TableId, TableDefinition> = new Map(TABLES.map((table) => [table.id, table]));

/** The definition of a table of ours. */
export const definitionOf = (id: TableId): TableDefinition => {
  const definition = BY_ID.get(id);
  if (!definition) throw new Error(`no such table: ${id}`);
  return definition;
};

/** How a table of ours is called. */
export const tableName = (id: TableId, language: Language): string => definitionOf(id).names[language];
