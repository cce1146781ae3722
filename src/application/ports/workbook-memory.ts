/** What was kept in the workbook together with the report that stands in it. Error: WorkbookError. */
export interface WorkbookMemory {
  /** null: no report stands here, or nothing was kept with it. */
  recall(): Promise<string | null>;
}
