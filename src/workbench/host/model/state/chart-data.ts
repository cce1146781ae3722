import type { Area } from './area';
import type { Block } from './block';
import type { ChartSource, SeriesState } from './chart-state';

const textual = (block: Block, r: number, c: number): boolean => typeof block.sheet.cells.value(block.row + r, block.column + c) !== 'number';

const source = ({ sheet, row, column }: Block, area: Area): ChartSource => ({ sheetId: sheet.id, area: { ...area, row: row + area.row, column: column + area.column } });

/** The series Excel makes of cells: a first row and column of texts are names and categories, the rest are numbers. */
export const seriesFrom = (block: Block, seriesBy: string, nextId: () => number): SeriesState[] => {
  const { rows, columns, sheet, row, column } = block;
  const titled = rows > 1 && columns > 1 ? textual(block, 0, columns - 1) : rows > 1 && textual(block, 0, 0);
  const labelled = columns > 1 && rows > 1 && textual(block, rows - 1, 0);
  const [top, left] = [titled ? 1 : 0, labelled ? 1 : 0];
  const byColumns = seriesBy === 'Columns' || (seriesBy !== 'Rows' && rows >= columns);
  const count = byColumns ? columns - left : rows - top;
  return Array.from({ length: Math.max(0, count) }, (_, i) => {
    const values = byColumns ? { row: top, column: left + i, rows: rows - top, columns: 1 } : { row: top + i, column: left, rows: 1, columns: columns - left };
    const categories = byColumns ? { row: top, column: 0, rows: rows - top, columns: 1 } : { row: 0, column: left, rows: 1, columns: columns - left };
    const name = byColumns ? titled && sheet.cells.value(row, column + left + i) : labelled && sheet.cells.value(row + top + i, column);
    const hasCategories = byColumns ? labelled : titled;
    return {
      id: nextId(), name: name ? String(name) : null, values: source(block, values), categories: hasCategories ? source(block, categories) : null,
      properties: new Map<string, unknown>(), points: new Map(),
    };
  });
};
