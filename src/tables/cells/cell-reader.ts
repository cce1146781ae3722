import * as v from 'valibot';
import { type CellContent, type Fact, READING_FINDINGS, type ReadingFindingCode } from '../../domain';
import type { Column } from '../definition';
import { type CellValue, cellSchema } from './cell-schema';

/** What came of a cell: its value, or the finding that says why not. */
export type CellReading = ({ readonly read: true } & CellValue) | { readonly read: false; readonly code: ReadingFindingCode };

/** Reads the cells of one column; the cell is not blank. */
export type CellReader = (cell: CellContent, percentFormat: boolean) => CellReading;

const isCode = (message: string | undefined): message is ReadingFindingCode => message !== undefined && message in READING_FINDINGS;

export const isError = (cell: CellContent): cell is { readonly error: string } => typeof cell === 'object' && cell !== null && 'error' in cell;

/** Compiles the rule of a column once, for both number formats. */
export const cellReader = (column: Column, date1904: boolean): CellReader => {
  const plain = cellSchema(column, { date1904, percent: false });
  const percent = cellSchema(column, { date1904, percent: true });
  return (cell, percentFormat) => {
    if (isError(cell)) return { read: false, code: 'error-cell' };
    const parsed = v.safeParse(percentFormat ? percent : plain, cell, { abortEarly: true });
    if (parsed.success) return { read: true, ...parsed.output };
    const message = parsed.issues[0].message;
    return { read: false, code: isCode(message) ? message : 'not-a-number' };
  };
};

/** The bounds of a number as signs, such as `≥ 1, ≤ 12`. */
export const boundsOf = ({ minimum, above, maximum }: Column): string => [
  ...(minimum === undefined ? [] : [`≥ ${minimum}`]), ...(above === undefined ? [] : [`> ${above}`]), ...(maximum === undefined ? [] : [`≤ ${maximum}`]),
].join(', ');

/** What a sentence about a cell of this column needs: the bounds and the words that are allowed. */
export const factsOf = (column: Column): Readonly<Record<string, Fact>> => ({
  ...(boundsOf(column) === '' ? {} : { bounds: boundsOf(column) }),
  ...(column.choices ? { choicesNl: column.choices.map(({ names }) => names.nl).join(', '), choicesEn: column.choices.map(({ names }) => names.en).join(', ') } : {}),
});

const LONGEST_VALUE = 100;

/** The content of a cell as a finding shows it. */
export const shownValue = (cell: CellContent | undefined): string => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return 'error' in cell ? cell.error : cell.day;
  return String(cell).slice(0, LONGEST_VALUE);
};
