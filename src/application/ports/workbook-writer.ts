import type { ReportBook } from '../../report';

export interface WriteOptions {
  /** A text that is kept in the workbook together with the report, and goes with it; an adapter that keeps nothing leaves it. */
  readonly keep?: string;
  /** Called where that text is too large to be kept; the report stands all the same. */
  readonly onNotKept?: () => void;
}

/** Writes a whole book, or nothing. Error: WorkbookError. */
export interface WorkbookWriter {
  write(book: ReportBook, options?: WriteOptions): Promise<void>;
}
