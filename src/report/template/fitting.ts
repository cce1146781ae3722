import type { ReportCell, ReportTab } from '../report-book';

/** Letters are on the whole narrower than the digit that a width counts in. */
const LETTERS_A_WIDTH = 1.08;
/** Points. */
const LINE_HEIGHT = 14;

/** How many lines a cell takes in a column of that width; only wrapped text takes more than one. */
const linesOf = (cell: ReportCell | null, width: number): number =>
  cell?.wrap && typeof cell.value === 'string' ? Math.max(1, Math.ceil(cell.value.length / (width * LETTERS_A_WIDTH))) : 1;

/** Heights of the rows that need more than one line, by row number. */
export const rowHeights = (rows: ReportTab['rows'], widths: readonly number[]): Readonly<Record<number, number>> =>
  Object.fromEntries(rows.flatMap((row, i) => {
    const lines = Math.max(1, ...row.map((cell, column) => linesOf(cell, widths[column] ?? 10)));
    return lines > 1 ? [[i + 1, lines * LINE_HEIGHT]] : [];
  }));
