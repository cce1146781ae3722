import type { UntabledRange } from './workbook-survey';

/** One row of Koppelingen: our table and column, and those of the user's that stand in; names as they stand in the workbook. */
export interface MappingRow { readonly table: string; readonly field: string; readonly sourceTable: string; readonly sourceColumn: string }

/** One row of Scenarios in the order of its columns: scenario, table, row key, column, new value, factor. */
export type ScenarioCells = readonly [scenario: string, table: string, rowKey: string, column: string, newValue: string | number | null, factor: number | null];

/** The few things that the pane puts in the input of a user who asked for it. Error: WorkbookError; then nothing was written. */
export interface InputTablesWriter {
  /** Makes an Excel table of a range as it stands: its cells stay what they are. */
  makeTable(range: UntabledRange): Promise<void>;
  /** Puts these rows in the table Koppelingen that stands in the workbook, in the place of all rows about the same tables of ours. */
  replaceMappings(rows: readonly MappingRow[]): Promise<void>;
  /** Puts these rows in the table Scenarios that stands in the workbook, in the place of all rows of the scenarios they name. */
  replaceScenario(rows: readonly ScenarioCells[]): Promise<void>;
}
