import type { ReportBook } from '../../report';

/** Writes a whole book, or nothing. Error: WorkbookError. */
export interface WorkbookWriter {
  write(book: ReportBook): Promise<void>;
}
