import type { TableId } from '../domain';

/** A table of the workbook, without its rows. */
export interface StandingTable {
  readonly sheet: string;
  readonly name: string;
  /** The range with its header, such as `Uren!A1:F200`. */
  readonly address: string;
  readonly rows: number;
}

/** One of our tables, found in the workbook. `mapping`: Koppelingen names another table for it. */
export interface FoundTable extends StandingTable {
  readonly headers: readonly string[];
  readonly table: TableId;
  readonly by: 'name' | 'sheet' | 'mapping';
  /** Where Koppelingen names it: which header of the user's fills which column of ours. */
  readonly columns?: readonly { readonly column: string; readonly source: string }[];
}

/** A table of the user that is none of ours, and could stand in for one. */
export interface OtherTable extends StandingTable { readonly headers: readonly string[] }

/** Which of our tables stand in the workbook, in the order of the contract. */
export interface TablesOverview {
  readonly found: readonly FoundTable[];
  /** Required tables first. */
  readonly missing: readonly TableId[];
  readonly others: readonly OtherTable[];
}

/** Which column of the user's table fills a column of ours; null: none. */
export interface SuggestedColumn { readonly column: string; readonly source: string | null }

/** Which table of the user's could stand in for one of ours, the best first, and how its columns would fit. */
export interface SuggestedMapping {
  readonly table: TableId;
  readonly source: StandingTable;
  readonly columns: readonly SuggestedColumn[];
  /** 0 to 1: the share of our required columns that were recognised. */
  readonly fit: number;
}
