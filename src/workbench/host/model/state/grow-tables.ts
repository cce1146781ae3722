import { type Area, overlap } from './area';
import type { Block } from './block';
import type { BookState } from './book-state';

const span = (from: number, count: number): readonly number[] => Array.from({ length: count }, (_, i) => from + i);

/** How many lines of a written block, from its line `next` to table on, are filled without a gap. */
const filledFrom = (next: number, end: number, isFilled: (line: number) => boolean): number => {
  let line = next;
  while (line < end && isFilled(line)) line += 1;
  return line - next;
};

/** The area of a table with the rows right under it and the columns right beside it that were just written. */
const grown = (area: Area, block: Block): Area => {
  const shared = { rows: overlap(area, { ...block, column: area.column }), columns: overlap(area, { ...block, row: area.row }) };
  const filled = (r: number, c: number): boolean => block.sheet.cells.value(r, c) !== undefined;
  const [below, beside] = [area.row + area.rows, area.column + area.columns];
  const across = span(Math.max(area.column, block.column), shared.columns?.columns ?? 0);
  const along = span(Math.max(area.row, block.row), shared.rows?.rows ?? 0);
  const rows = block.row <= below ? filledFrom(below, block.row + block.rows, (r) => across.some((c) => filled(r, c))) : 0;
  const columns = block.column <= beside ? filledFrom(beside, block.column + block.columns, (c) => along.some((r) => filled(r, c))) : 0;
  return { ...area, rows: area.rows + rows, columns: area.columns + columns };
};

/**
 * What AutoCorrect makes of cells that are filled right under a table or beside it: a part of it. Whether it does so for an add-in is not known
 * (`table-does-not-grow` in the list of assumptions), so it happens only where `tablesGrow` was set.
 */
export const growTables = (book: BookState, block: Block): void => {
  if (book.tablesGrow) growTypedTables(book, block);
};

/** What AutoCorrect does of cells that a user has just filled. */
export const growTypedTables = (book: BookState, block: Block): void => {
  for (const table of book.tables) {
    if (table.sheet !== block.sheet || table.showTotals) continue;
    const area = grown(table.area, block);
    if (book.tables.every((other) => other === table || other.sheet !== table.sheet || !overlap(other.area, area))) table.area = area;
  }
};
