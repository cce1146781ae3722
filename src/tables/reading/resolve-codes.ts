import { type TableId, foldCode } from '../../domain';
import { DEFINITIONS } from '../definitions';
import type { CodeNamespace, Column, TableDefinition } from '../definition';
import { type CodeBook, type CodeBooks, codeBook } from './code-book';
import type { HoursDraft } from './hours-draft';
import type { LocatedTable } from './located-table';
import { type ParsedRow, type ParsedTable, reportCell } from './parsed-table';

type ParsedTables = ReadonlyMap<TableId, ParsedTable>;
/** What a user names in a code column, cell by cell. */
interface CodeCell {
  readonly table: LocatedTable;
  readonly column: Column;
  readonly row: ParsedRow;
  readonly spelling: string;
}

/** The key inwoners needs no rows in Sleutelwaarden; in English it may be called inhabitants. */
const BUILT_IN_KEYS: ReadonlyMap<string, string> = new Map([['inwoners', 'inwoners'], ['inhabitants', 'inwoners']]);
const ALL: readonly TableDefinition[] = Object.values(DEFINITIONS);
const definers = ALL.flatMap((definition) => definition.columns.flatMap(({ id, defines }) => (defines ? [{ definition, column: id, defines }] : [])));

const emptyBooks = (located: ReadonlyMap<TableId, LocatedTable>): CodeBooks => Object.fromEntries(definers.map(({ definition, column, defines }) =>
  [defines, codeBook(located.get(definition.id)?.columnAt.has(column) === true, defines === 'key' ? BUILT_IN_KEYS : new Map())])) as Record<CodeNamespace, CodeBook>;

const spellingsIn = (value: unknown, { joinedBy }: Column): string[] => {
  if (typeof value !== 'string') return [];
  return joinedBy ? value.split(joinedBy).map((part) => part.trim()).filter((part) => part !== '') : [value];
};

/** Whether a text of joined codes has an empty place or the same code twice: then it is not known who was meant. */
const isUnclear = (value: string, mark: string): boolean => {
  const parts = value.split(mark).map(foldCode);
  return parts.includes('') || new Set(parts).size < parts.length;
};

/** Finding: `joined-codes-unclear`. */
const checkJoined = ({ located, rows }: ParsedTable): void => {
  for (const column of located.definition.columns) {
    const { joinedBy } = column;
    if (joinedBy === undefined) continue;
    for (const row of rows) {
      const value = row.values[column.id];
      if (typeof value !== 'string' || !isUnclear(value, joinedBy)) continue;
      row.broken = true;
      reportCell(located, 'joined-codes-unclear', { bodyRow: row.bodyRow, column });
    }
  }
};

const codeCells = (tables: ParsedTables, wanted: (column: Column) => boolean): CodeCell[] =>
  [...tables.values()].flatMap(({ located, rows }) => located.definition.columns.filter(wanted).flatMap((column) =>
    rows.flatMap((row) => spellingsIn(row.values[column.id], column).map((spelling) => ({ table: located, column, row, spelling })))));

const useOf = ({ table, column, row, spelling }: CodeCell) => ({
  spelling, report: (display: string) => reportCell(table, 'code-spelling-differs', { bodyRow: row.bodyRow, column, facts: { code: display } }),
});

/** The tables that a code of these namespaces should stand in, for the sentence. */
const definingTables = (namespaces: readonly CodeNamespace[], language: 'nl' | 'en'): string =>
  definers.filter(({ defines }) => namespaces.includes(defines)).map(({ definition }) => definition.names[language]).join(', ');

const factsOfUnknown = (namespaces: readonly CodeNamespace[], code: string) =>
  ({ code: code.trim(), definedNl: definingTables(namespaces, 'nl'), definedEn: definingTables(namespaces, 'en') });

/** In which namespace a code is meant; a code into an absent table is accepted. */
const meant = (namespaces: readonly CodeNamespace[], books: CodeBooks, spelling: string): CodeNamespace | 'unknown' | 'ambiguous' => {
  const knowing = namespaces.filter((namespace) => books[namespace].knows(spelling));
  if (knowing.length > 1) return 'ambiguous';
  return knowing[0] ?? namespaces.find((namespace) => !books[namespace].isDefined) ?? 'unknown';
};

/** The one spelling of a code in the first of these namespaces that knows it; undefined when none does. */
export const knownSpelling = (namespaces: readonly CodeNamespace[], books: CodeBooks, spelling: string): string | undefined => {
  const namespace = meant(namespaces, books, spelling);
  return namespace === 'unknown' || namespace === 'ambiguous' ? undefined : books[namespace].display(spelling);
};

const registerReference = (cell: CodeCell, books: CodeBooks): void => {
  const { table, column, row, spelling } = cell;
  const namespaces = column.refersTo ?? [];
  const namespace = meant(namespaces, books, spelling);
  if (namespace !== 'unknown' && namespace !== 'ambiguous') return books[namespace].use(useOf(cell));
  row.broken = true;
  return reportCell(table, namespace === 'unknown' ? 'unknown-code' : 'ambiguous-code', { bodyRow: row.bodyRow, column, facts: factsOfUnknown(namespaces, spelling) });
};

const registerHours = ({ table, codes }: HoursDraft, books: CodeBooks): void =>
  codes.forEach(({ column, namespace, spellings, code, firstRow }) => {
    const unknown = new Set<number>();
    spellings.forEach((spelling, i) => {
      if (books[namespace].isDefined && !books[namespace].knows(spelling)) unknown.add(i);
      else books[namespace].use({ spelling, report: (display) => reportCell(table, 'code-spelling-differs', { bodyRow: firstRow[i] ?? 0, column, facts: { code: display } }) });
    });
    if (unknown.size > 0) code.forEach((i, row) => {
      if (unknown.has(i)) reportCell(table, 'unknown-code', { bodyRow: row, column, facts: factsOfUnknown([namespace], spellings[i] ?? '') });
    });
  });

const spell = (row: ParsedRow, column: Column, books: CodeBooks): void => {
  const spellings = spellingsIn(row.values[column.id], column);
  const namespaces = column.defines ? [column.defines] : column.refersTo ?? [];
  const displayed = spellings.map((spelling) => {
    const namespace = meant(namespaces, books, spelling);
    return namespace === 'unknown' || namespace === 'ambiguous' ? spelling.trim() : books[namespace].display(spelling);
  });
  if (spellings.length > 0) row.values[column.id] = column.joinedBy ? sortedCodes(displayed).join(column.joinedBy) : displayed[0];
};

/** By folded code. */
const sortedCodes = (codes: readonly string[]): string[] =>
  [...codes].sort((a, b) => (foldCode(a) < foldCode(b) ? -1 : 1));

/**
 * Gives every code one spelling and checks that it is known (tables.md, rule 7; calculation.md, required tables).
 * Findings: `joined-codes-unclear`, `unknown-code`, `ambiguous-code`, `code-spelling-differs` once a code.
 */
export const resolveCodes = (located: ReadonlyMap<TableId, LocatedTable>, tables: ParsedTables, hours: HoursDraft | undefined): CodeBooks => {
  const books = emptyBooks(located);
  tables.forEach(checkJoined);
  codeCells(tables, ({ defines }) => defines !== undefined).forEach((cell) => cell.column.defines && books[cell.column.defines].define(useOf(cell)));
  codeCells(tables, ({ refersTo }) => refersTo !== undefined).forEach((cell) => registerReference(cell, books));
  if (hours) registerHours(hours, books);
  Object.values(books).forEach((book) => book.reportSpellings());
  tables.forEach(({ located: table, rows }) => table.definition.columns.filter(({ defines, refersTo }) => defines || refersTo)
    .forEach((column) => rows.forEach((row) => spell(row, column, books))));
  return books;
};
