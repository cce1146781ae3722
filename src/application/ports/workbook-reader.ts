import type { WorkbookContent } from '../../domain';

/** Reads every table of one workbook. Error: WorkbookError. */
export interface WorkbookReader {
  read(): Promise<WorkbookContent>;
}
