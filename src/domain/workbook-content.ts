import type { Day } from './calendar';

/** An error value as Excel shows it: #N/A, #REF!, #DIV/0! … */
export interface CellError { readonly error: string }
/** A cell that the workbook itself shows as a date; the adapter has minded the date system. */
export interface CellDate { readonly day: Day; /** The cell holds a time of day too. */ readonly hasTime?: boolean }
/** What an adapter delivers for a formula whose result is not in the file: a program wrote it and no spreadsheet has calculated it yet. */
export const NOT_CALCULATED: CellError = { error: '#NOT_CALCULATED' };
/** What stands in a cell: blank is null, and is not zero. Dates without a date format arrive as numbers (serials). */
export type CellContent = null | string | number | boolean | CellError | CellDate;

/** One Excel table (ListObject) as it stands in the workbook: header, body; never the totals row. */
export interface TableContent {
  readonly sheet: string;
  readonly name: string;
  /** Row number of the header on the sheet, as Excel shows it (first row is 1). */
  readonly headerRow: number;
  /** Number of the first column on the sheet (A is 1). */
  readonly firstColumn: number;
  readonly headers: readonly CellContent[];
  /** Row by row, from the row under the header; hidden and filtered rows included. */
  readonly rows: readonly (readonly CellContent[])[];
  /** Per column position: the body rows (0 = the row under the header) whose number format is a percentage. */
  readonly percentCells?: ReadonlyMap<number, ReadonlySet<number>>;
  /** Addresses of merged ranges that touch the table. */
  readonly mergedRanges?: readonly string[];
}

/** Everything that an adapter reads from a workbook. */
export interface WorkbookContent {
  /** The 1904 date system: serial 0 is 1 January 1904. */
  readonly date1904: boolean;
  readonly tables: readonly TableContent[];
}
