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

/** What is known of one cell beside its value. */
interface Known {
  readonly kind: NumberKind;
  readonly type: string | undefined;
  readonly date1904: boolean;
}

const contentOf = (value: unknown, { kind, type, date1904 }: Known): CellContent => {
  if (typeof value === 'number') return kind === 'date' ? dateContent(value, date1904) : value;
  if (typeof value === 'boolean') return value;
  if (type === 'Error' && looksLikeError(value)) return { error: errorName(value) };
  return value === '' || value === null || value === undefined ? null : String(value);
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
  const { table, values, formats, types } = cells;
  const { first, end } = bodyLines(table);
  const row = (line: readonly unknown[], at: number): readonly CellContent[] => line.map((value, column) =>
    contentOf(value, { kind: kindOf(formats.get(column)?.[at]), type: types.get(column)?.[at], date1904 }));
  const percents = percentCells(cells, first, end);
  return {
    sheet: table.sheet.name,
    name: table.name,
    headerRow: table.area.rowIndex + first,
    firstColumn: table.area.columnIndex + 1,
    headers: table.headers.map((header) => (header === '' ? null : String(header))),
    rows: values.slice(first, end).map((line, i) => row(line, first + i)),
    ...(percents.size > 0 ? { percentCells: percents } : {}),
    ...(table.mergedRanges.length > 0 ? { mergedRanges: table.mergedRanges } : {}),
  };
};
