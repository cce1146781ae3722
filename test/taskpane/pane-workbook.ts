import { MemoryWorkbook } from '../../src/adapters/memory';
import type { Progress } from '../../src/application';
import type { Day } from '../../src/domain';
import { assembleExample, type ExampleSource, type ReportBook } from '../../src/report';
import { CalculationSession, type OpenWorkbook, type SessionParts } from '../../src/taskpane/calculation-session';
import type { ReportPreview } from '../../src/taskpane/pane-state';
import { inProcessWorker } from './session/in-process-worker';

export const TODAY = '2026-01-31' as Day;

/** A workbook in memory, with a preview of what writing would do. Any step can be replaced. */
export class PaneWorkbook implements OpenWorkbook {
  readonly written: ReportBook[] = [];
  unfinished = false;

  constructor(private readonly memory: MemoryWorkbook, private readonly steps: { read?: (progress: Progress) => Promise<void>; write?: (progress: Progress) => Promise<void>; preview?: () => Promise<void> } = {}) {}

  reader = (progress: Progress) => ({
    read: async () => {
      await this.steps.read?.(progress);
      return this.memory.read();
    },
  });

  writer = (progress: Progress) => ({
    write: async (book: ReportBook) => {
      await this.steps.write?.(progress);
      this.written.push(book);
    },
    preview: async (book: ReportBook): Promise<ReportPreview> => {
      await this.steps.preview?.();
      return { tabs: book.tabs.map(({ name }) => ({ name, isNew: true })), undoSurvives: false, unfinished: this.unfinished };
    },
  });
}

export const workbookOf = async (example: ExampleSource, steps: ConstructorParameters<typeof PaneWorkbook>[1] = {}): Promise<PaneWorkbook> => {
  const memory = new MemoryWorkbook();
  await memory.write(assembleExample(example, 'nl'));
  return new PaneWorkbook(memory, steps);
};

export const sessionOf = (workbook: OpenWorkbook, parts: Partial<SessionParts> = {}): CalculationSession =>
  new CalculationSession({ workbook, startWorker: inProcessWorker(), clock: { today: () => TODAY }, language: 'nl', ...parts });
