import { WorkbookError, type Clock, type Progress, type WorkbookReader, type WorkbookWriter } from '../application';
import type { Language, WorkbookContent } from '../domain';
import type { ReportBook } from '../report';
import { calculateInWorker, type EngineAnswer, type EngineWorker } from './engine/calculate-in-worker';
import { type Activity, AT_START, type Busy, type Failure, isLeftInDoubt, type PaneState, type ReportPreview } from './pane-state';

/** A writer that can tell beforehand what it would do. */
export interface PreviewingWriter extends WorkbookWriter {
  preview(book: ReportBook): Promise<ReportPreview>;
}

/** The workbook that the pane stands beside. */
export interface OpenWorkbook {
  reader(progress: Progress): WorkbookReader;
  writer(progress: Progress): PreviewingWriter;
}

export interface SessionParts {
  readonly workbook: OpenWorkbook;
  readonly startWorker: () => EngineWorker;
  readonly clock: Clock;
  readonly language: Language;
}

const failureOf = (error: unknown, runId: string | null): Failure => (error instanceof WorkbookError
  ? { kind: 'workbook', code: error.code, facts: error.facts }
  : { kind: 'defect', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error), runId });

const STOPPED: Failure = { kind: 'workbook', code: 'cancelled', facts: {} };

/**
 * One visit to the pane: read and calculate, look what writing would do, write. It holds what the pane shows, and tells who listens of every change.
 * One task at a time; a failure is shown, never thrown.
 */
export class CalculationSession {
  #state = AT_START;
  #stop = new AbortController();
  readonly #listeners = new Set<() => void>();

  constructor(private readonly parts: SessionParts) {}

  get state(): PaneState {
    return this.#state;
  }

  /** Gives the way to stop listening. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Controleren en berekenen; nothing is written. */
  readonly calculate = (): Promise<void> => this.#task('read', { ...AT_START }, async (progress) => {
    const answer = await this.#answer(await this.parts.workbook.reader(progress).read(), progress);
    if (answer.status === 'cancelled') return { failure: STOPPED };
    // shown before the preview: an Excel that may not be written in still gets its figures
    this.#show({ answer });
    if (answer.status === 'blocked') return {};
    this.#enter('preview');
    return { preview: await this.parts.workbook.writer(progress).preview(answer.book) };
  });

  /** Rapport schrijven, of what was calculated last. */
  readonly write = async (): Promise<void> => {
    const { answer, preview } = this.#state;
    if (answer?.status !== 'calculated') return;
    await this.#task('write', { ...this.#state, written: false, failure: null }, async (progress) => {
      await this.parts.workbook.writer(progress).write(answer.book);
      return { written: true, inDoubt: false, preview: preview && { ...preview, unfinished: false } };
    });
  };

  /** Stops as soon as nothing half is left behind. */
  readonly stop = (): void => {
    this.#stop.abort();
    this.#busy({ stopping: true });
  };

  #answer(content: WorkbookContent, progress: Progress): Promise<EngineAnswer> {
    const { startWorker, language, clock } = this.parts;
    this.#enter('handOver');
    return calculateInWorker(startWorker, content, { language, madeOn: clock.today() }, {
      enter: progress.enter, advance: progress.advance, stop: this.#stop.signal,
    });
  }

  async #task(activity: Activity, from: PaneState, work: (progress: Progress) => Promise<Partial<PaneState>>): Promise<void> {
    if (this.#state.busy) return;
    this.#stop = new AbortController();
    this.#show(from);
    this.#enter(activity);
    this.#show({ ...(await work(this.#progress()).catch((error: unknown) => this.#failed(error))), busy: null });
  }

  #failed(error: unknown): Partial<PaneState> {
    const { answer, preview } = this.#state;
    const failure = failureOf(error, answer?.status === 'calculated' ? answer.book.runId : null);
    const left = failure.kind === 'workbook' ? failure.facts['left'] : undefined;
    const unfinished = left === 'marked' || (preview?.unfinished === true && left !== 'previous' && left !== 'whole');
    return { failure, preview: preview && { ...preview, unfinished }, inDoubt: this.#state.inDoubt || isLeftInDoubt(failure) };
  }

  #progress(): Progress {
    const { signal } = this.#stop;
    return {
      enter: (phase) => this.#enter(phase),
      advance: (share) => this.#busy({ share }),
      waitForCellEdit: (waitingForCellEdit) => this.#busy({ waitingForCellEdit }),
      get cancelled() { return signal.aborted; },
    };
  }

  #enter(activity: Activity): void {
    this.#show({ busy: { activity, share: null, waitingForCellEdit: false, stopping: this.#stop.signal.aborted } });
  }

  #busy(change: Partial<Busy>): void {
    if (this.#state.busy) this.#show({ busy: { ...this.#state.busy, ...change } });
  }

  #show(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    this.#listeners.forEach((listener) => listener());
  }
}
