import { excelReader, excelWriter } from '../../../src/adapters/excel';
import type { Progress, WorkbookError } from '../../../src/application';
import type { WorkbookContent } from '../../../src/domain';
import type { ReportBook } from '../../../src/report';

declare global {
  interface Window {
    /** The Excel adapter in a browser, for whoever drives this page. */
    adapter?: AdapterPage;
  }
}

/** What happened: an error of the workbook does not survive the way to the test as an error. */
export type Attempt<T> = { readonly value: T } | { readonly code: string; readonly facts: WorkbookError['facts'] };

export interface AdapterPage {
  read(): Promise<Attempt<WorkbookContent>>;
  write(book: ReportBook): Promise<Attempt<null>>;
}

const progress: Progress = { enter: () => undefined, advance: () => undefined, waitForCellEdit: () => undefined, cancelled: false };

const attempt = async <T>(work: () => Promise<T>): Promise<Attempt<T>> => {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof Error && error.name === 'WorkbookError') return { code: (error as WorkbookError).code, facts: (error as WorkbookError).facts };
    throw error;
  }
};

void Office.onReady().then(() => {
  window.adapter = {
    read: () => attempt(() => excelReader({ progress }).read()),
    write: (book) => attempt(async () => {
      await excelWriter({ progress }).write(book);
      return null;
    }),
  };
});
