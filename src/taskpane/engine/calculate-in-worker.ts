import type { Phase } from '../../application';
import type { Finding, WorkbookContent } from '../../domain';
import type { CostSummary, ReportBook, ReportTab } from '../../report';
import type { EngineOptions, FromEngine, ToEngine } from './engine-messages';
import { pause } from './pause';
import { headsOf, RowCollector, slicesOf } from './slices';

/** As much of a Worker as is used here. */
export interface EngineWorker {
  postMessage(message: ToEngine): void;
  terminate(): void;
  onmessage: ((this: Worker, event: MessageEvent) => unknown) | null;
  onmessageerror: ((this: Worker, event: MessageEvent) => unknown) | null;
  onerror: ((this: AbstractWorker, event: ErrorEvent) => unknown) | null;
}

/** `published` is the outcome as JSON text, in UTF-8. */
export type EngineAnswer =
  | { readonly status: 'calculated'; readonly findings: readonly Finding[]; readonly summary: readonly CostSummary[]; readonly book: ReportBook; readonly published: Uint8Array }
  | { readonly status: 'blocked'; readonly findings: readonly Finding[]; readonly published: Uint8Array }
  | { readonly status: 'cancelled' };

/** The worker failed, or could not be started: a defect of ours or of the place where the pane is hosted, never of the input. */
export class EngineDefect extends Error {
  override readonly name = 'EngineDefect';
}

export interface EngineWatcher {
  enter(phase: Phase): void;
  /** How much of the tables has been handed over, from 0 to 1. */
  advance(share: number): void;
  /** Ends the calculation at once. */
  readonly stop: AbortSignal;
}

const answerOf = (message: FromEngine, rows: RowCollector<ReportTab['rows'][number]>): EngineAnswer | null => {
  if (message.kind === 'blocked') return { status: 'blocked', findings: message.findings, published: message.published };
  if (message.kind !== 'calculated') return null;
  const { findings, summary, book, published } = message;
  return { status: 'calculated', findings, summary, published, book: { ...book, tabs: book.tabs.map((tab, i) => ({ ...tab, rows: rows.rowsOf(i) })) } };
};

/** Listens until the last message. Error: EngineDefect. */
const answerFrom = (worker: EngineWorker, watcher: EngineWatcher): Promise<EngineAnswer> => new Promise((resolve, reject) => {
  const rows = new RowCollector<ReportTab['rows'][number]>();
  worker.onmessage = (event) => {
    const message = event.data as FromEngine;
    if (message.kind === 'phase') watcher.enter(message.phase);
    else if (message.kind === 'tab-rows') rows.add({ of: message.tab, rows: message.rows });
    else if (message.kind === 'defect') reject(new EngineDefect(message.message));
    const answer = answerOf(message, rows);
    if (answer) resolve(answer);
  };
  worker.onerror = (event) => reject(new EngineDefect(event.message || 'the worker did not start'));
  worker.onmessageerror = () => reject(new EngineDefect('a message of the worker cannot be read'));
  watcher.stop.addEventListener('abort', () => resolve({ status: 'cancelled' }), { once: true });
});

/** Hands the tables over in slices, with room for the pane to draw between them. */
const handOver = async (worker: EngineWorker, content: WorkbookContent, options: EngineOptions, watcher: EngineWatcher): Promise<void> => {
  worker.postMessage({ kind: 'open', date1904: content.date1904, tables: headsOf(content), options });
  const slices = slicesOf(content.tables);
  for (const [i, { of, rows }] of slices.entries()) {
    await pause();
    if (watcher.stop.aborted) return;
    worker.postMessage({ kind: 'rows', table: of, rows });
    watcher.advance((i + 1) / slices.length);
  }
  worker.postMessage({ kind: 'calculate' });
};

/**
 * Calculates in a worker of its own, started for this calculation and ended with it, whatever happens. Error: EngineDefect.
 */
export const calculateInWorker = async (start: () => EngineWorker, content: WorkbookContent, options: EngineOptions, watcher: EngineWatcher): Promise<EngineAnswer> => {
  if (watcher.stop.aborted) return { status: 'cancelled' };
  const worker = start();
  try {
    const answer = answerFrom(worker, watcher);
    const handed = handOver(worker, content, options, watcher).then(() => answer);
    return await Promise.race([answer, handed]);
  } finally {
    worker.terminate();
  }
};
