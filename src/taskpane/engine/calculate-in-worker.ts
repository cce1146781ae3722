import type { WorkbookContent } from '../../domain';
import type { Finding } from '../../domain';
import type { CostSummary, ReportBook } from '../../report';
import { Engine, type EngineWatcher, type EngineWorker } from './engine';
import type { EngineOptions } from './engine-messages';

export { EngineDefect, type EngineWatcher, type EngineWorker } from './engine';

/** `published` is the outcome as JSON text, in UTF-8. */
export type EngineAnswer =
  | { readonly status: 'calculated'; readonly findings: readonly Finding[]; readonly summary: readonly CostSummary[]; readonly book: ReportBook; readonly published: Uint8Array }
  | { readonly status: 'blocked'; readonly findings: readonly Finding[]; readonly published: Uint8Array }
  | { readonly status: 'cancelled' };

/** The calculation of the pane as it was; it goes with that pane. */
export const calculateInWorker = async (start: () => EngineWorker, content: WorkbookContent, options: Pick<EngineOptions, 'language' | 'madeOn'>, watcher: EngineWatcher): Promise<EngineAnswer> => {
  if (watcher.stop.aborted) return { status: 'cancelled' };
  const engine = new Engine(start);
  try {
    const answer = await engine.calculate(content, { ...options, years: [], goal: 'report' }, watcher);
    if (answer.status === 'cancelled') return answer;
    const { findings } = answer.inspection;
    return answer.status === 'checked' ? { status: 'blocked', findings, published: new Uint8Array() } : { status: 'calculated', findings, summary: [], book: answer.book, published: answer.published };
  } finally {
    engine.end();
  }
};
