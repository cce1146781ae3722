import type { InputTablesWriter, Progress, WorkbookMemory, WorkbookNavigator, WorkbookReader, WorkbookSurvey, WorkbookWatcher, WorkbookWriter } from '../../application';
import type { ReportBook } from '../../report';
import type { ReportPreview } from './pane-state';

/** A writer that can tell beforehand what it would do. */
export interface PreviewingWriter extends WorkbookWriter {
  preview(book: ReportBook): Promise<ReportPreview>;
}

/** The workbook that the pane stands beside. */
export interface OpenWorkbook {
  reader(progress: Progress): WorkbookReader;
  writer(progress: Progress): PreviewingWriter;
  survey(progress: Progress): WorkbookSurvey;
  memory(progress: Progress): WorkbookMemory;
  inputTables(progress: Progress): InputTablesWriter;
  navigator(): WorkbookNavigator;
  watcher(): WorkbookWatcher;
}
