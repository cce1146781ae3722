import type { Language, TableContent } from '../../domain';
import { foldName } from '../cells/fold-name';
import type { Column, TableDefinition } from '../definition';
import type { FindingList } from './finding-list';
import { headerText, placeOfHeader } from './located-table';

/** A column that a mapping points at: the field it fills and the position in the source table. */
export type MappedColumns = ReadonlyMap<string, number>;

export interface FoundColumns {
  readonly columnAt: ReadonlyMap<string, number>;
  readonly language: Language;
}

/** Columns that any table may have beside those of its definition; they are not read. */
const KNOWN_EVERYWHERE: ReadonlySet<string> = new Set(['Bron', 'Source', 'Toelichting', 'Notes', 'Explanation'].map(foldName));

/** Dutch, unless more headers can only be English. */
const languageOf = (headers: readonly string[], columns: readonly Column[], tableName: string, definition: TableDefinition): Language => {
  const only = (language: Language, other: Language): number => columns.filter(({ names }) =>
    names[language] !== names[other] && headers.includes(foldName(names[language]))).length;
  const balance = only('en', 'nl') - only('nl', 'en');
  if (balance !== 0) return balance > 0 ? 'en' : 'nl';
  return foldName(tableName) === foldName(definition.names.en) && foldName(tableName) !== foldName(definition.names.nl) ? 'en' : 'nl';
};

const byFoldedName = (columns: readonly Column[]): ReadonlyMap<string, Column> =>
  new Map(columns.flatMap((column) => [[foldName(column.names.nl), column], [foldName(column.names.en), column]] as const));

const reportMissing = (definition: TableDefinition, { columnAt, language }: FoundColumns, content: TableContent, findings: FindingList): void => {
  const place = { sheet: content.sheet, table: content.name, row: content.headerRow };
  const nameOf = (id: string, other: Language): string => definition.columns.find((column) => column.id === id)?.names[other] ?? id;
  const report = (ids: readonly string[]): void => findings.add('missing-column', () => ({
    place: { ...place, column: ids.map((id) => nameOf(id, language)).join(' / ') },
    facts: { columnNl: ids.map((id) => nameOf(id, 'nl')).join(' / '), columnEn: ids.map((id) => nameOf(id, 'en')).join(' / ') },
  }));
  definition.columns.filter(({ id, required }) => required === true && !columnAt.has(id)).forEach(({ id }) => report([id]));
  if (definition.exactlyOne?.every((id) => !columnAt.has(id))) report(definition.exactlyOne);
};

/**
 * Finds the columns of a table by their headers, Dutch or English, and those that a mapping names first (tables.md, rules 1 and 2).
 * Findings: `unknown-column`, `duplicate-column`, `missing-column`.
 */
export const findColumns = (definition: TableDefinition, content: TableContent, mapped: MappedColumns, findings: FindingList): FoundColumns => {
  const names = byFoldedName(definition.columns);
  const headers = content.headers.map((header) => foldName(headerText(header)));
  const columnAt = new Map(mapped);
  const taken = new Set(mapped.values());
  headers.forEach((header, at) => {
    if (taken.has(at)) return;
    const column = names.get(header);
    if (!column && KNOWN_EVERYWHERE.has(header)) return;
    if (!column) findings.add('unknown-column', () => ({ place: placeOfHeader(content, at) }));
    else if (mapped.has(column.id)) findings.add('unknown-column', () => ({ place: placeOfHeader(content, at) }));
    else if (columnAt.has(column.id)) findings.add('duplicate-column', () => ({ place: placeOfHeader(content, at), facts: { first: headerText(content.headers[columnAt.get(column.id) ?? 0]) } }));
    else columnAt.set(column.id, at);
  });
  const found = { columnAt, language: languageOf(headers, definition.columns, content.name, definition) };
  reportMissing(definition, found, content, findings);
  return found;
};
