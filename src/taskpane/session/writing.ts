import { withoutTabs } from '../../application';
import { failureOf, isLeftInDoubt } from './failure-of';
import type { PaneState } from './pane-state';
import { textOf } from './remembered';
import type { Visit } from './session-parts';
import type { Turn } from './turn';
import type { ErrandWork } from './turns';

/** Rapport schrijven, of what was calculated last; what the pane shows of it is kept with it. */
export class Writing implements ErrandWork {
  constructor(private readonly visit: Visit) {}

  async run(turn: Turn): Promise<Partial<PaneState>> {
    const { visit: { calculated, parts: { workbook, clock }, store } } = this;
    const { draft, draft: { years, leftOut }, result } = store.state;
    const began = performance.now();
    const whole = await calculated?.report(draft.language);
    if (!whole || !result) return {};
    const book = withoutTabs(whole.book, leftOut);
    const keep = textOf({ writtenOn: clock.today(), draft: { years, leftOut }, view: result.view });
    let tooLargeToKeep = false;
    await workbook.writer(turn.progress).write(book, { keep, onNotKept: () => { tooLargeToKeep = true; } });
    const { preview } = store.state;
    const [first] = preview?.tabs ?? [];
    return {
      written: { tabs: book.tabs.length, firstTab: first?.name ?? book.tabs[0]?.name ?? '', took: performance.now() - began, tooLargeToKeep },
      inDoubt: false, preview: preview && { ...preview, unfinished: false },
    };
  }

  failed(error: unknown): Partial<PaneState> {
    const { result, preview, inDoubt } = this.visit.store.state;
    const failure = failureOf(error, result?.view.runId ?? null);
    const left = failure.kind === 'workbook' ? failure.facts['left'] : undefined;
    const unfinished = left === 'marked' || (preview?.unfinished === true && left !== 'previous' && left !== 'whole');
    return { failure, preview: preview && { ...preview, unfinished }, inDoubt: inDoubt || isLeftInDoubt(failure) };
  }
}
