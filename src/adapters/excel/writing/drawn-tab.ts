import type { Area, ReportCell, ReportTab } from '../../../report';
import type { ChartState, SheetState } from './workbook-state';

/** A tab and the sheet that it is written on. */
export interface DrawnTab {
  readonly tab: ReportTab;
  /** Id of the sheet that is there, or the name of the one to be added: Excel finds it by either. */
  readonly sheet: string;
  readonly sheetName: string;
  /** What is there now; null: the sheet must be added. */
  readonly existing: SheetState | null;
  /** Table names by the names in the book: another one where the workbook has it already. */
  readonly tableNames: ReadonlyMap<string, string>;
  /** Charts on the sheet that are left over from a write that failed. */
  readonly leftOver: readonly ChartState[];
  /** The sheet holds the choices of long lists, and is not shown. */
  readonly hidden: boolean;
}

/** The cell that carries the mark while the tab is being written; its own content comes last. */
export const MARK_CELL: Area = { row: 1, column: 1, rows: 1, columns: 1 };

const isMarkCell = (row: number, column: number): boolean => row === 1 && column === 1;

export const sizeOf = ({ rows }: ReportTab): { readonly rows: number; readonly columns: number } =>
  ({ rows: rows.length, columns: rows.reduce((most, row) => Math.max(most, row.length), 0) });

/** The cell in a row and column that count from 1; null for a blank one. */
export const cellAt = ({ rows }: ReportTab, row: number, column: number): ReportCell | null => rows[row - 1]?.[column - 1] ?? null;

/** As cellAt, without the cell of the mark. */
export const bodyCellAt = (tab: ReportTab, row: number, column: number): ReportCell | null => (isMarkCell(row, column) ? null : cellAt(tab, row, column));
