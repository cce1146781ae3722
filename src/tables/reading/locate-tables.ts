import type { Finding, TableContent, TableId, WorkbookContent } from '../../domain';
import { DEFINITIONS, TABLES } from '../definitions';
import { foldName } from '../cells/fold-name';
import { type FindColumnsOptions, locatedTable } from './locate-table';
import { type Mapping, readMappings } from './mappings';
import { type FindingList, findingList } from './finding-list';
import { type LocatedTable, placeOfTable } from './located-table';

export interface LocatedTables {
  readonly tables: ReadonlyMap<TableId, LocatedTable>;
  /** Those of them that Koppelingen says something of. */
  readonly mapped: ReadonlySet<TableId>;
  /** Findings on the workbook as a whole. */
  readonly findings: readonly Finding[];
}

const TABLE_OF_NAME: ReadonlyMap<string, TableId> = new Map(TABLES.flatMap(({ id, names }) => [[foldName(names.nl), id], [foldName(names.en), id]] as const));

/** Which of our tables a name means, Dutch or English. */
export const tableIdOf = (name: string): TableId | undefined => TABLE_OF_NAME.get(foldName(name));

const byMeaning = (tables: readonly TableContent[], nameOf: (table: TableContent) => string): ReadonlyMap<TableId, readonly TableContent[]> => {
  const found = new Map<TableId, TableContent[]>();
  tables.forEach((table) => {
    const id = tableIdOf(nameOf(table));
    if (id) found.set(id, [...(found.get(id) ?? []), table]);
  });
  return found;
};

/**
 * By table name; only where no table has the name, by the name of a sheet that holds exactly one table (tables.md, rule 1).
 * A table that has a name of ours is never what its sheet is called.
 */
const candidatesOf = (tables: readonly TableContent[]): ReadonlyMap<TableId, readonly TableContent[]> => {
  const onSheet = new Map<string, number>();
  tables.forEach(({ sheet }) => onSheet.set(sheet, (onSheet.get(sheet) ?? 0) + 1));
  const alone = tables.filter(({ name, sheet }) => tableIdOf(name) === undefined && onSheet.get(sheet) === 1);
  return new Map([...byMeaning(alone, ({ sheet }) => sheet), ...byMeaning(tables, ({ name }) => name)]);
};

const reportDouble = (candidates: readonly TableContent[], findings: FindingList): void => {
  const [first, ...others] = candidates;
  others.forEach((content) => findings.add('duplicate-table', () => ({
    place: placeOfTable({ content }), facts: { firstTable: first?.name ?? '', firstSheet: first?.sheet ?? '' },
  })));
};

const reportMissing = (id: TableId, findings: FindingList): void => {
  const { names } = DEFINITIONS[id];
  findings.add('missing-table', () => ({ place: { table: names.nl }, facts: { tableNl: names.nl, tableEn: names.en } }));
};

/**
 * Finds each of our tables in the workbook: the one that a mapping names, else the one of that name.
 * Findings: `missing-table`, `duplicate-table`, and those of the mappings and the columns.
 */
export const locateTables = (content: WorkbookContent): LocatedTables => {
  const findings = findingList();
  const candidates = candidatesOf(content.tables);
  const tables = new Map<TableId, LocatedTable>();
  const locate = (id: TableId, mapping?: Mapping): void => {
    const named = candidates.get(id) ?? [];
    const all = mapping?.content ? [mapping.content, ...named.filter((table) => table !== mapping.content)] : named;
    reportDouble(all, findings);
    const [found] = all;
    const options: FindColumnsOptions = { definition: DEFINITIONS[id], mapping };
    if (found) tables.set(id, locatedTable(found, options));
    else if (options.definition.required && !mapping) reportMissing(id, findings);
  };
  locate('mappings');
  const mappingTable = tables.get('mappings');
  const mappings = mappingTable ? readMappings(mappingTable, content) : new Map<TableId, Mapping>();
  TABLES.filter(({ id }) => id !== 'mappings').forEach(({ id }) => locate(id, mappings.get(id)));
  return { tables, mapped: new Set([...mappings.keys()].filter((id) => tables.has(id))), findings: findings.close({}) };
};
