import type { TabIdentity } from '../../../report';
import type { ReportPart } from './report-part';

/** A table (ListObject) on a sheet; `address` without the sheet (`A3:D63`), null where it was not asked. */
export interface TableState { readonly name: string; readonly address: string | null }

/** A chart on a sheet; `type` as Excel names it, `series` how many it has. */
export interface ChartState { readonly id: string; readonly name: string; readonly type: string; readonly series: number }

/** One sheet of the workbook, as far as a writer needs to know it. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  /** It has our hidden name, whatever that says. */
  readonly named: boolean;
  /** What its hidden name says; null: not a tab of a report. */
  readonly identity: TabIdentity | null;
  readonly tables: readonly TableState[];
  readonly charts: readonly ChartState[];
  /** The last row and column that hold content or format; null where that was not asked, or where there is none. */
  readonly used: { readonly rows: number; readonly columns: number } | null;
  /** Its first cell says that it is not to be used; false where that was not asked. */
  readonly marked: boolean;
}

/** A custom XML part of ours that is not the one that counts; null where it cannot be read. */
export interface OtherPart { readonly id: string; readonly part: ReportPart | null }

/** What stands in the workbook now: read before a write, and again after every failure. */
export interface WorkbookState {
  readonly readOnly: boolean;
  /** No sheets may be added. */
  readonly structureProtected: boolean;
  /** Serial 0 is 1 January 1904. */
  readonly date1904: boolean;
  /** Defined names of the whole workbook; tables may not have one of these. */
  readonly definedNames: readonly string[];
  readonly sheets: readonly SheetState[];
  /** Our custom XML part; null where there is none that can be read. */
  readonly part: ReportPart | null;
  /** Under which id the part stands, readable or not. */
  readonly partId: string | null;
  /** Further parts of ours, readable or not: two who wrote the first report at the same moment each left one. The next write deletes them. */
  readonly otherParts: readonly OtherPart[];
}
