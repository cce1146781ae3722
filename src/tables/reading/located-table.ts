import type { CellContent, Language, Place, RowRef, TableContent } from '../../domain';
import type { Column, TableDefinition } from '../definition';
import type { FindingList } from './finding-list';

/** A table of the contract, found in the workbook, with the place of each of its columns. */
export interface LocatedTable {
  readonly definition: TableDefinition;
  readonly content: TableContent;
  /** Position in the table (from 0) by the id of the column; absent columns are not in it. */
  readonly columnAt: ReadonlyMap<string, number>;
  /** The language of its headers: for naming what is not there. */
  readonly language: Language;
  readonly findings: FindingList;
}

const LETTERS = 26;

/** Letters of a column number, A is 1. */
export const columnLetters = (column: number): string =>
  column <= LETTERS ? String.fromCharCode(64 + column) : columnLetters(Math.floor((column - 1) / LETTERS)) + columnLetters(((column - 1) % LETTERS) + 1);

const needsQuotes = (sheet: string): boolean => !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) || /^[a-z]{1,3}\d+$/i.test(sheet) || /^r\d*c\d*$/i.test(sheet);

/** The address of a cell or range with its sheet, as a formula would say it: `Uren!C14`, `'Mijn uren'!C14`. */
export const addressOn = (sheet: string, range: string): string =>
  `${needsQuotes(sheet) ? `'${sheet.replace(/'/g, "''")}'` : sheet}!${range}`;

/** Text of a header cell. */
export const headerText = (header: CellContent | undefined): string =>
  header === null || header === undefined || typeof header === 'object' ? '' : String(header).trim();

/** The place of a whole table. */
export const placeOfTable = ({ content }: Pick<LocatedTable, 'content'>): Place => ({ sheet: content.sheet, table: content.name });

/** Row number on the sheet of a body row (0 is the row under the header). */
export const sheetRowOf = (content: TableContent, bodyRow: number): number => content.headerRow + 1 + bodyRow;

/** The place of a row, or of one cell in it; a column that is absent is named as we name it. */
export const placeOfRow = (table: LocatedTable, bodyRow: number, column?: Column): Place => {
  const { content, columnAt, language } = table;
  const row = sheetRowOf(content, bodyRow);
  if (!column) return { ...placeOfTable(table), row };
  const at = columnAt.get(column.id);
  if (at === undefined) return { ...placeOfTable(table), row, column: column.names[language] };
  const header = headerText(content.headers[at]) || column.names[language];
  return { ...placeOfTable(table), row, column: header, address: addressOn(content.sheet, `${columnLetters(content.firstColumn + at)}${row}`) };
};

/** The place of a header cell. */
export const placeOfHeader = (content: TableContent, at: number): Place => ({
  sheet: content.sheet, table: content.name, row: content.headerRow, column: headerText(content.headers[at]),
  address: addressOn(content.sheet, `${columnLetters(content.firstColumn + at)}${content.headerRow}`),
});

/** Where a record came from. */
export const rowRefOf = ({ content }: LocatedTable, bodyRow: number): RowRef =>
  ({ sheet: content.sheet, table: content.name, row: sheetRowOf(content, bodyRow) });
