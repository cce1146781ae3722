import { type TableContent, type TableId, type WorkbookContent, foldCode } from '../../domain';
import { foldName } from '../cells/fold-name';
import { DEFINITIONS, TABLES } from '../definitions';
import type { Column } from '../definition';
import { checkDuplicateKeys } from './duplicate-keys';
import { type LocatedTable, headerText } from './located-table';
import { type ParsedRow, parseTable, reportCell } from './parsed-table';

/** A user's own table that stands in for one of ours, and which of its columns fill which fields. */
export interface Mapping {
  /** Undefined: the table is not in the workbook, which is reported. */
  readonly content: TableContent | undefined;
  readonly columns: ReadonlyMap<string, number>;
}

const columnOf = (id: string): Column => DEFINITIONS.mappings.columns.find((column) => column.id === id) as Column;
const [TABLE, FIELD, SOURCE_TABLE, SOURCE_COLUMN] = ['table', 'field', 'sourceTable', 'sourceColumn'].map(columnOf) as [Column, Column, Column, Column];

const textIn = (row: ParsedRow, { id }: Column): string | null => (typeof row.values[id] === 'string' ? row.values[id] : null);

const findSource = (content: WorkbookContent, name: string): TableContent | undefined => {
  const onSheet = content.tables.filter(({ sheet }) => foldName(sheet) === foldName(name));
  return content.tables.find((table) => foldCode(table.name) === foldCode(name))
    ?? content.tables.find((table) => foldName(table.name) === foldName(name))
    ?? (onSheet.length === 1 ? onSheet[0] : undefined);
};

const positionOf = (source: TableContent, header: string): number => {
  const headers = source.headers.map(headerText);
  const exact = headers.indexOf(header);
  return exact >= 0 ? exact : headers.findIndex((candidate) => foldName(candidate) === foldName(header));
};

/** The field and position of one row, or undefined when it maps the table alone or does not hold. */
const mappedColumn = (table: LocatedTable, row: ParsedRow, id: TableId, source: TableContent): readonly [string, number] | undefined => {
  const [field, header] = [textIn(row, FIELD), textIn(row, SOURCE_COLUMN)];
  if (field === null && header === null) return undefined;
  if (field === null || header === null) {
    reportCell(table, 'required-cell-blank', { bodyRow: row.bodyRow, column: field === null ? FIELD : SOURCE_COLUMN });
    return undefined;
  }
  const column = DEFINITIONS[id].columns.find(({ names }: Column) => [names.nl, names.en].some((name) => foldName(name) === foldName(field)));
  const at = positionOf(source, header);
  if (!column) reportCell(table, 'mapping-unknown-field', { bodyRow: row.bodyRow, column: FIELD, facts: { ourTableNl: DEFINITIONS[id].names.nl, ourTableEn: DEFINITIONS[id].names.en } });
  if (at < 0) reportCell(table, 'mapping-unknown-source-column', { bodyRow: row.bodyRow, column: SOURCE_COLUMN, facts: { source: source.name } });
  return column && at >= 0 ? [column.id, at] : undefined;
};

const mapTable = (table: LocatedTable, id: TableId, rows: readonly ParsedRow[], content: WorkbookContent): Mapping => {
  const sources = rows.map((row) => ({ row, name: textIn(row, SOURCE_TABLE) ?? '', source: findSource(content, textIn(row, SOURCE_TABLE) ?? '') }));
  sources.filter(({ source }) => !source).forEach(({ row }) => reportCell(table, 'mapping-unknown-source-table', { bodyRow: row.bodyRow, column: SOURCE_TABLE }));
  const found = sources.find(({ source }) => source)?.source;
  if (!found) return { content: undefined, columns: new Map() };
  sources.filter(({ source }) => source && source !== found)
    .forEach(({ row }) => reportCell(table, 'mapping-of-two-tables', { bodyRow: row.bodyRow, column: SOURCE_TABLE, facts: { first: found.name } }));
  const pairs = sources.flatMap(({ row, source }) => (source === found ? [mappedColumn(table, row, id, found)] : []));
  return { content: found, columns: new Map(pairs.flatMap((pair) => (pair ? [pair] : []))) };
};

/** Reads Koppelingen (tables.md, rule 2). Findings: the `mapping-` codes; each says which name is not known. */
export const readMappings = (table: LocatedTable, content: WorkbookContent): ReadonlyMap<TableId, Mapping> => {
  const parsed = parseTable(table, content.date1904);
  checkDuplicateKeys(parsed, () => null);
  const known = new Map(TABLES.filter(({ id }) => id !== 'mappings').flatMap(({ id, names }) => [[foldName(names.nl), id], [foldName(names.en), id]] as const));
  const rowsOf = new Map<TableId, ParsedRow[]>();
  parsed.rows.filter(({ broken }) => !broken).forEach((row) => {
    const id = known.get(foldName(textIn(row, TABLE) ?? ''));
    if (!id) reportCell(table, 'mapping-unknown-table', { bodyRow: row.bodyRow, column: TABLE });
    else rowsOf.set(id, [...(rowsOf.get(id) ?? []), row]);
  });
  return new Map([...rowsOf].map(([id, rows]) => [id, mapTable(table, id, rows, content)]));
};
