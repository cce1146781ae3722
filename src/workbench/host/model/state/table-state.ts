import type { Area } from './area';
import type { SheetState } from './sheet-state';

/** A table: its whole area (header, body, totals) and how it is shown. */
export interface TableState {
  readonly id: string;
  name: string;
  readonly sheet: SheetState;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  bandedRows: boolean;
  bandedColumns: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
  filterButton: boolean;
  /** Names of the columns while there is no header row. */
  columnNames: string[];
}

/** The rows of a table between header and totals; it always has one. */
export const bodyOf = ({ area, showHeaders, showTotals }: TableState): Area => {
  const above = showHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rows: Math.max(1, area.rows - above - (showTotals ? 1 : 0)) };
};
