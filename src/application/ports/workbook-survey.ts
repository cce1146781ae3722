/** A range with headers on a sheet without tables: data that is not an Excel table yet. */
export interface UntabledRange {
  readonly sheet: string;
  /** With its sheet, such as `Blad1!A1:F20`. */
  readonly address: string;
  readonly headers: readonly string[];
  /** Without the header. */
  readonly rows: number;
}

/** What a workbook is, apart from its tables. */
export interface WorkbookCondition {
  /** No sheet holds anything. */
  readonly isEmpty: boolean;
  /** False: it is open for reading only. */
  readonly mayWrite: boolean;
  readonly untabledRanges: readonly UntabledRange[];
}

/** Looks at the workbook without reading its tables. Error: WorkbookError. */
export interface WorkbookSurvey {
  survey(): Promise<WorkbookCondition>;
}
