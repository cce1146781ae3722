/** Tells of changes that somebody makes in the workbook that is open. */
export interface WorkbookWatcher {
  /** Calls back after every change of cells, tables or sheets; gives the way to stop. Error: WorkbookError. */
  watch(onChange: () => void): Promise<() => Promise<void>>;
}
