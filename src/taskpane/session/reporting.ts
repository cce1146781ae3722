import { withoutTabs } from '../../application';
import { tabChoices } from './calculating';
import { failureOf } from './failure-of';
import { hasFigures } from './has-figures';
import type { PaneState } from './pane-state';
import type { Visit } from './session-parts';
import type { Turn } from './turn';
import type { ErrandWork } from './turns';

/** Makes the report anew in the language and with the tabs of the draft, and looks what writing it would do. */
export class Reporting implements ErrandWork {
  constructor(private readonly visit: () => Visit) {}

  async run(turn: Turn): Promise<Partial<PaneState>> {
    const { calculated, parts: { workbook }, store } = this.visit();
    const { draft, result: shown } = store.state;
    if (shown && !hasFigures(shown)) return {};
    const report = await calculated?.report(draft.language);
    if (!report || turn.ended) return {};
    const { result } = store.state;
    turn.show({ tabs: tabChoices(report.book, draft), result: result && { ...result, published: report.published } });
    const preview = await workbook.writer(turn.progress).preview(withoutTabs(report.book, draft.leftOut));
    // of a report that was written every tab stands there, unless somebody took it away since
    return { preview, ...(preview.tabs.some(({ isNew }) => isNew) ? { written: null } : {}) };
  }

  /**
   * A report that was written stands: what writing it again would do is not worth a complaint of Excel's. Nor does that take the place of what a write
   * that failed has left in the workbook.
   */
  failed(error: unknown): Partial<PaneState> {
    const { result, written, failure: before } = this.visit().store.state;
    const failure = failureOf(error, result?.view.runId ?? null);
    return (written || before) && failure.kind === 'workbook' ? {} : { failure };
  }
}
