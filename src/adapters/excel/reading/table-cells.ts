import type { Block } from './ask-pieces';
import type { Collected } from './collect';
import type { MeasuredTable } from './measure-tables';
import type { CellProperty } from './pieces';

/** Everything that was collected of one table; lines and columns count from 0 within the table, its header included. */
export interface TableCells {
  readonly table: MeasuredTable;
  /** Line by line. */
  readonly values: Block;
  /** Number formats by column, then by line; absent where they were not asked for. */
  readonly formats: ReadonlyMap<number, readonly (string | undefined)[]>;
  /** Types of cells by column, then by line; absent where they were not asked for. */
  readonly types: ReadonlyMap<number, readonly (string | undefined)[]>;
}

type Columns = Map<number, (string | undefined)[]>;

const columnsOf = (collected: readonly Collected[], property: CellProperty): Columns => {
  const columns: Columns = new Map();
  collected.filter(({ piece }) => piece.property === property).forEach(({ piece, block }) => {
    const column = columns.get(piece.column) ?? [];
    columns.set(piece.column, column);
    block.forEach(([cell], i) => { column[piece.line + i] = String(cell); });
  });
  return columns;
};

/** Puts the blocks of a table together. */
export const tableCells = (table: MeasuredTable, collected: readonly Collected[]): TableCells => {
  const own = collected.filter(({ piece }) => piece.table === table);
  const values = own.filter(({ piece }) => piece.property === 'values').sort((a, b) => a.piece.line - b.piece.line).flatMap(({ block }) => block);
  return { table, values, formats: columnsOf(own, 'numberFormat'), types: columnsOf(own, 'valueTypes') };
};

/** The lines between the header and the totals row: the first, and the one after the last. */
export const bodyLines = ({ hasHeader, hasTotals, area }: MeasuredTable): { readonly first: number; readonly end: number } => {
  const first = hasHeader ? 1 : 0;
  return { first, end: Math.max(first, area.rowCount - (hasTotals ? 1 : 0)) };
};
