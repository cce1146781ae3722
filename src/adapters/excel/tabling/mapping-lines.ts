import type { MappingRow } from '../../../application/ports';
import { foldName, tableIdOf } from '../../../tables';

/** Where the four columns of Koppelingen stand in the table, from 0. */
export type MappingColumns = Readonly<Record<keyof MappingRow, number>>;

type Line = readonly unknown[];
/** What goes in a line of the table; null leaves a cell as it is. */
export type NewLine = readonly (string | null)[];

/** The lines of the table from now on; `added` of them come in before the last line that stands there. */
export interface PlannedLines { readonly lines: readonly NewLine[]; readonly added: number }

const isBlank = (line: Line): boolean => line.every((cell) => String(cell ?? '').trim() === '');

/** One of our tables, whatever it is called; an unknown name is itself. */
const meaningOf = (name: unknown): string => tableIdOf(String(name)) ?? foldName(String(name));

const FIELDS: readonly (keyof MappingRow)[] = ['table', 'field', 'sourceTable', 'sourceColumn'];

const filled = (row: MappingRow, columns: MappingColumns, width: number): NewLine => {
  const line = new Array<string | null>(width).fill(null);
  FIELDS.forEach((field) => { line[columns[field]] = row[field]; });
  return line;
};

/**
 * Puts rows in the lines of those about the same tables of ours and in blank ones, in their order; more lines come in before the last one. Rows
 * about other tables stay as they are; what is left over of the old rows becomes blank.
 */
export const planLines = (there: readonly Line[], rows: readonly MappingRow[], columns: MappingColumns): PlannedLines => {
  const width = there[0]?.length ?? FIELDS.length;
  const spoken = new Set(rows.map(({ table }) => meaningOf(table)));
  const kindOf = (line: Line): 'blank' | 'replaced' | 'kept' => (isBlank(line) ? 'blank' : spoken.has(meaningOf(line[columns.table])) ? 'replaced' : 'kept');
  const kinds = there.map(kindOf);
  const added = Math.max(0, rows.length - kinds.filter((kind) => kind !== 'kept').length);
  const waiting = rows.map((row) => filled(row, columns, width));
  const all = [...kinds.slice(0, -1), ...new Array<'blank'>(added).fill('blank'), ...kinds.slice(-1)];
  const lines = all.map((kind): NewLine => {
    const next = kind === 'kept' ? undefined : waiting.shift();
    return next ?? new Array<string | null>(width).fill(kind === 'replaced' ? '' : null);
  });
  return { lines, added };
};
