import { type CellContent, dateContent, kindOfFormat, type NumberKind, type TableContent } from '../../../domain';
import { errorName, looksLikeError } from './error-name';
import { bodyLines, type TableCells } from './table-cells';

const kinds = new Map<string, NumberKind>();

/** What a format makes of a number; a workbook has few formats and many cells. */
const kindOf = (format: string | undefined): NumberKind => {
  if (format === undefined) return 'number';
  const kind = kinds.get(format) ?? kindOfFormat(format);
  kinds.set(format, kind);
  return kind;
};

const plainContent = (value: unknown): CellContent => {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === '' || value === null || value === undefined ? null : String(value);
};

/** Reads the column where more is known of its cells than their values; `rows` are those of the body, from line `first`. */
const refineColumn = (rows: readonly CellContent[][], column: number, { formats, types }: TableCells, { first, date1904 }: { readonly first: number; readonly date1904: boolean }): void => {
  const [format, type] = [formats.get(column), types.get(column)];
  if (!format && !type) return;
  rows.forEach((row, i) => {
    const value = row[column];
    if (typeof value === 'number' && kindOf(format?.[first + i]) === 'date') row[column] = dateContent(value, date1904);
    else if (type?.[first + i] === 'Error' && looksLikeError(value)) row[column] = { error: errorName(value) };
  });
};

/** The rows of the body. By plain loops: there may be a hundred thousand. */
const bodyRows = (cells: TableCells, date1904: boolean): readonly (readonly CellContent[])[] => {
  const { first, end } = bodyLines(cells.table);
  const { columnCount } = cells.table.area;
  const rows: CellContent[][] = [];
  for (let at = first; at < end; at += 1) {
    const line = cells.values[at] ?? [];
    const row: CellContent[] = [];
    for (let column = 0; column < columnCount; column += 1) row.push(plainContent(line[column]));
    rows.push(row);
  }
  for (let column = 0; column < columnCount; column += 1) refineColumn(rows, column, cells, { first, date1904 });
  return rows;
};

/** The body rows of each column whose cells are numbers shown as a percentage. */
const percentCells = ({ values, formats }: TableCells, first: number, end: number): ReadonlyMap<number, ReadonlySet<number>> => {
  const isPercent = (column: number, format: string | undefined, line: number): boolean =>
    line >= first && line < end && kindOf(format) === 'percent' && typeof values[line]?.[column] === 'number';
  const found = [...formats].sort(([a], [b]) => a - b)
    .map(([column, ofLines]) => [column, new Set(ofLines.flatMap((format, line) => (isPercent(column, format, line) ? [line - first] : [])))] as const);
  return new Map(found.filter(([, rows]) => rows.size > 0));
};

/** A table as the port wants it: the totals row left out, a table that shows no header named by its columns. */
export const tableContent = (cells: TableCells, date1904: boolean): TableContent => {
  const { table } = cells;
  const { first, end } = bodyLines(table);
  const percents = percentCells(cells, first, end);
  return {
    sheet: table.sheet.name,
    name: table.name,
    headerRow: table.area.rowIndex + first,
    firstColumn: table.area.columnIndex + 1,
    headers: table.headers.map((header) => (header === '' ? null : String(header))),
    rows: bodyRows(cells, date1904),
    ...(percents.size > 0 ? { percentCells: percents } : {}),
    ...(table.mergedRanges.length > 0 ? { mergedRanges: table.mergedRanges } : {}),
  };
};
