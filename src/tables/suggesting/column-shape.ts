import { type CellContent, foldCode } from '../../domain';
import { cellReader, isError } from '../cells/cell-reader';
import { isBlank } from '../cells/cell-schema';
import type { Column } from '../definition';

/** An own column: its header, and the cells that are looked at. */
export interface OwnColumn {
  readonly position: number;
  readonly header: string;
  /** Cells with something in them. */
  readonly cells: readonly CellContent[];
}

/** Less than this is another kind of column. */
const MOST_READ = 0.6;
const UNKNOWN_SHAPE = 0.8;
const UNLIKELY = 0.5;

const isNumber = (cell: CellContent): boolean => typeof cell === 'number';

const share = (cells: readonly CellContent[], is: (cell: CellContent) => boolean): number => cells.filter(is).length / cells.length;

/** Codes of an own column, as they are compared. */
export const codesIn = ({ cells }: Pick<OwnColumn, 'cells'>): ReadonlySet<string> =>
  new Set(cells.flatMap((cell) => (typeof cell === 'string' || typeof cell === 'number' ? [foldCode(String(cell))] : [])));

/**
 * How well the cells fit what a column of ours wants: 1 where they can be read as that, 0 where most cannot. A name is rarely a number; a code that
 * alone is the key is rarely the same twice.
 */
export const shapeFit = (column: Column, isOnlyKey: boolean, own: OwnColumn, date1904: boolean): number => {
  const { cells } = own;
  if (cells.length === 0) return column.required ? UNLIKELY : UNKNOWN_SHAPE;
  const reader = cellReader(column, date1904);
  const read = share(cells, (cell) => !isError(cell) && !isBlank(cell) && reader(cell, false).read);
  if (read < MOST_READ) return 0;
  if (column.type === 'text' && share(cells, isNumber) > UNLIKELY) return UNLIKELY * read;
  if (isOnlyKey && codesIn(own).size < cells.length * UNKNOWN_SHAPE) return UNLIKELY * read;
  return read;
};
