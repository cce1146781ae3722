import { excelReader, excelWriter } from '../../../src/adapters/excel';
import type { Progress, WorkbookError } from '../../../src/application';
import type { TableContent } from '../../../src/domain';
import type { ReportBook } from '../../../src/report';
import { CONTRACT_READING } from '../../contract/excel-reading';
import { measureCalculation, type CalculationTimes } from './measure-calculation';

declare global {
  interface Window {
    /** The Excel adapter in a browser, for whoever drives this page. */
    adapter?: AdapterPage;
  }
}

/** A table as it crosses from the browser to the test: maps and sets as lists. */
export interface CrossedTable extends Omit<TableContent, 'percentCells'> {
  readonly percentCells: readonly (readonly [number, readonly number[]])[] | null;
}

/** What happened: an error of the workbook does not survive the way to the test as an error. */
export type Attempt<T> = { readonly value: T } | { readonly code: string; readonly facts: WorkbookError['facts'] };

export interface AdapterPage {
  /** As the contract reads. */
  read(): Promise<Attempt<{ readonly date1904: boolean; readonly tables: readonly CrossedTable[] }>>;
  write(book: ReportBook): Promise<Attempt<null>>;
  /** Reads and calculates, and says how long each part took; the report stays in the page. */
  measure(): Promise<CalculationTimes & { readonly read: number }>;
  /** Writes the report that was measured last; in milliseconds. */
  writeMeasured(): Promise<number>;
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

const crossed = ({ percentCells, ...table }: TableContent): CrossedTable =>
  ({ ...table, percentCells: percentCells ? [...percentCells].map(([column, rows]) => [column, [...rows]] as const) : null });

let measured: ReportBook | null = null;

void Office.onReady().then(() => {
  window.adapter = {
    read: () => attempt(async () => {
      const { date1904, tables } = await excelReader({ progress, ...CONTRACT_READING }).read();
      return { date1904, tables: tables.map(crossed) };
    }),
    write: (book) => attempt(async () => {
      await excelWriter({ progress }).write(book);
      return null;
    }),
    measure: async () => {
      const start = performance.now();
      const content = await excelReader({ progress }).read();
      const read = performance.now() - start;
      const { book, times } = await measureCalculation(content);
      measured = book;
      return { read, ...times };
    },
    writeMeasured: async () => {
      if (!measured) throw new TypeError('nothing was measured');
      const start = performance.now();
      await excelWriter({ progress }).write(measured);
      return performance.now() - start;
    },
  };
});
