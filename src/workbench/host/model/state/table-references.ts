import { type Area, fixedAddressOf, quoted } from './area';
import type { SheetState } from './sheet-state';
import { bodyOf, type TableState } from './table-state';

const WHOLE: Readonly<Record<string, (table: TableState) => Area | null>> = {
  '': bodyOf,
  '#data': bodyOf,
  '#all': ({ area }) => area,
  '#headers': ({ area, showHeaders }) => (showHeaders ? { ...area, rows: 1 } : null),
  '#totals': ({ area, showTotals }) => (showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : null),
};

const columnIndexOf = ({ area, showHeaders, columnNames, sheet }: TableState, name: string): number => {
  const names = showHeaders ? Array.from({ length: area.columns }, (_, c) => String(sheet.cells.value(area.row, area.column + c) ?? '')) : columnNames;
  return names.findIndex((one) => one.toLowerCase() === name.toLowerCase());
};

/** The cells that stand for `part` of a table: nothing, `Column`, `#All`, `[#All],[Column]`; null for another part, and for a column that is not there. */
export const tablePart = (table: TableState, part: string): Area | null => {
  const [found, rowsOfTwo, columnOfTwo, alone] = /^\[(#[A-Z]+)\],\[([^[\]]+)\]$|^\[?([^[\]]*)\]?$/i.exec(part) ?? [];
  if (found === undefined) return null;
  const whole = WHOLE[(rowsOfTwo ?? alone ?? '').toLowerCase()];
  const column = columnOfTwo ?? (whole ? undefined : alone);
  const rows = (whole ?? bodyOf)(table);
  if (column === undefined || rows === null) return rows;
  const index = columnIndexOf(table, column);
  return index < 0 ? null : { ...rows, column: table.area.column + index, columns: 1 };
};

/** A text, a quoted sheet name, or a name that may be that of a table with a part of it behind. */
const WORD = /"(?:[^"]|"")*"|'(?:[^']|'')+'!?|(?<![\w.!])([A-Za-z_\\\u00C0-\u024F][\w.\\\u00C0-\u024F]*)(\[(?:[^[\]]|\[[^\]]*\])*\])?(?![\w.(!$])/g;

const inCells = (formula: string, table: TableState): string => formula.replace(WORD, (word: string, name?: string, part?: string) => {
  if (name?.toLowerCase() !== table.name.toLowerCase()) return word;
  const area = tablePart(table, part?.slice(1, -1) ?? '');
  return area ? `${quoted(table.sheet.name)}!${fixedAddressOf(area)}` : word;
});

/** A table is about to become plain cells: formulas in the workbook that named it get the addresses of what they meant. */
export const namedByCells = (sheets: readonly SheetState[], table: TableState): void => {
  for (const row of sheets.flatMap(({ cells }) => [...cells.rows.values()])) {
    row.formulas?.forEach((formula, column, formulas) => formulas.set(column, inCells(formula, table)));
  }
};
