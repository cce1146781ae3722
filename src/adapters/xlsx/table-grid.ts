import type { CellContent, TableContent } from '../../domain';
import { areasTouch } from '../../report';
import { areaOf } from './addresses';
import type { TablePart } from './table-part';
import { tooLarge } from './archive';

/** A table of more cells than this does not fit in memory; Excel's largest sheet of 20 columns has as many. */
const MOST_CELLS = 20_000_000;
const BYTES_A_CELL = 16;

/** The cells of one table, while its sheet is read. */
export interface TableGrid {
  readonly part: TablePart;
  readonly lines: CellContent[][];
  readonly percentCells: Map<number, Set<number>>;
}

/** A grid of blank cells, header and totals row included. Error: `too-large`. */
export const emptyGrid = (part: TablePart): TableGrid => {
  const { rows, columns } = part.area;
  if (rows * columns > MOST_CELLS) throw tooLarge(part.name, rows * columns * BYTES_A_CELL);
  return { part, lines: Array.from({ length: rows }, () => new Array<CellContent>(columns).fill(null)), percentCells: new Map() };
};

const bodyStart = (part: TablePart): number => (part.hasHeader ? 1 : 0);

/** Notes that a cell is shown as a percentage; `line` and `column` count from 0 within the table. */
export const markPercent = (grid: TableGrid, line: number, column: number): void => {
  const row = line - bodyStart(grid.part);
  if (row < 0 || row >= bodyRows(grid.part)) return;
  const rows = grid.percentCells.get(column) ?? new Set<number>();
  grid.percentCells.set(column, rows.add(row));
};

const bodyRows = (part: TablePart): number => Math.max(0, part.area.rows - bodyStart(part) - part.totalsRows);

const headersOf = ({ part, lines }: TableGrid): readonly CellContent[] =>
  part.columns.map((name, i) => (part.hasHeader ? lines[0]?.[i] : undefined) ?? name);

/** The table as the port wants it: the totals row left out, a table without a header row named by its columns. */
export const contentOfGrid = (grid: TableGrid, sheet: string, merged: readonly string[]): TableContent => {
  const { part, lines, percentCells } = grid;
  const touching = merged.filter((range) => {
    const area = areaOf(range);
    return area !== undefined && areasTouch(area, part.area);
  });
  const start = bodyStart(part);
  return {
    sheet,
    name: part.name,
    headerRow: part.area.row - 1 + start,
    firstColumn: part.area.column,
    headers: headersOf(grid),
    rows: lines.slice(start, start + bodyRows(part)),
    ...(percentCells.size > 0 ? { percentCells } : {}),
    ...(touching.length > 0 ? { mergedRanges: touching } : {}),
  };
};
