import type { OwnTable } from './own-table';

type Line = readonly unknown[];
/** A value of a row of ours; null: the cell becomes blank. */
export type NewCell = string | number | null;
/** What goes in a line of the table; null leaves a cell as it is. */
export type NewLine = readonly NewCell[];

/** The lines of the table from now on; `added` of them come in before the last line that stands there. */
export interface PlannedLines { readonly lines: readonly NewLine[]; readonly added: number }

const isBlank = (line: Line): boolean => line.every((cell) => String(cell ?? '').trim() === '');

/** Other columns are the user's: they stay. */
const filled = (row: readonly NewCell[], columns: readonly number[], width: number): NewLine => {
  const line = new Array<NewCell>(width).fill(null);
  columns.forEach((column, i) => { line[column] = row[i] ?? ''; });
  return line;
};

/**
 * Puts rows in the lines of those about the same thing and in blank ones, in their order; more lines come in before the last one. Rows about other
 * things stay as they are; what is left over of the old rows becomes blank. `columns`: where the fields of the table stand, from 0.
 */
export const planLines = (there: readonly Line[], rows: readonly (readonly NewCell[])[], columns: readonly number[], { about, fields }: OwnTable): PlannedLines => {
  const width = there[0]?.length ?? fields.length;
  const [first = 0] = columns;
  const spoken = new Set(rows.map(([name]) => about(name)));
  const kindOf = (line: Line): 'blank' | 'replaced' | 'kept' => (isBlank(line) ? 'blank' : spoken.has(about(line[first])) ? 'replaced' : 'kept');
  const kinds = there.map(kindOf);
  const added = Math.max(0, rows.length - kinds.filter((kind) => kind !== 'kept').length);
  const waiting = rows.map((row) => filled(row, columns, width));
  const all = [...kinds.slice(0, -1), ...new Array<'blank'>(added).fill('blank'), ...kinds.slice(-1)];
  const lines = all.map((kind): NewLine => {
    const next = kind === 'kept' ? undefined : waiting.shift();
    return next ?? new Array<NewCell>(width).fill(kind === 'replaced' ? '' : null);
  });
  return { lines, added };
};
