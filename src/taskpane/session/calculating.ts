import type { WorkbookCondition, Progress } from '../../application';
import type { ReportBook } from '../../report';
import { tabsOfReport, withoutTabs } from '../../application';
import { Engine, type EngineAnswer } from '../engine/engine';
import { Calculated } from './calculated';
import { failureOf, STOPPED } from './failure-of';
import { hasFigures } from './has-figures';
import { inspected } from './inspecting';
import type { Draft, PaneState, ReportTabChoice } from './pane-state';
import type { Visit } from './session-parts';
import type { Turn } from './turn';
import type { ErrandWork } from './turns';

type Answered = Extract<EngineAnswer, { readonly status: 'calculated' }>;

/** The tabs that the report can have, with what the user chose. */
export const tabChoices = (book: ReportBook, { leftOut }: Draft): readonly ReportTabChoice[] =>
  tabsOfReport(book).map((tab) => ({ ...tab, chosen: tab.fixed || !leftOut.includes(tab.key) }));

/** Controleren en berekenen: reads, calculates, and looks what writing would do. Nothing is written. */
export class Calculating implements ErrandWork {
  /** `opens`: the result is shown as soon as it is there. */
  constructor(private readonly visit: Visit, private readonly opens: boolean) {}

  async run(turn: Turn): Promise<Partial<PaneState>> {
    const { visit: { parts: { workbook, startWorker }, store }, visit } = this;
    const [began, changes] = [performance.now(), visit.changes];
    const condition = await workbook.survey(turn.progress).survey();
    const content = await workbook.reader(turn.progress).read();
    turn.enter('handOver');
    const engine = new Engine(startWorker);
    const answer = await engine.calculate(content, this.#options(), { ...turn.progress, stop: turn.signal })
      .then((one) => one, (error: unknown) => { engine.end(); throw error; });
    if (answer.status !== 'calculated') engine.end();
    if (answer.status === 'cancelled') return { failure: STOPPED };
    const isStill = visit.changes === changes;
    if (isStill) visit.turns.forget('look');
    if (answer.status === 'checked') {
      return { ...inspected(answer.inspection, condition, store.state), ...(isStill ? {} : { currency: 'checking' }) };
    }
    visit.calculated?.end();
    visit.calculated = new Calculated(engine, answer, changes);
    // shown before the preview: an Excel that may not be written in still gets its figures
    turn.show({ ...this.#shown(answer, condition, performance.now() - began), ...(isStill ? {} : { currency: 'checking' }) });
    return hasFigures(answer) ? this.#preview(turn, answer.book, turn.progress) : {};
  }

  failed(error: unknown): Partial<PaneState> {
    return { failure: failureOf(error, this.visit.store.state.result?.view.runId ?? null) };
  }

  #options() {
    const { parts: { clock }, store: { state: { draft: { years, language } } } } = this.visit;
    return { goal: 'report', years, language, madeOn: clock.today() } as const;
  }

  #shown({ inspection, view, book, published }: Answered, condition: WorkbookCondition, took: number): Partial<PaneState> {
    const { state } = this.visit.store;
    const result = { view, remembered: false, findings: inspection.findings, published, took };
    return {
      ...inspected(inspection, condition, { ...state, result }), result, tabs: hasFigures(result) ? tabChoices(book, state.draft) : [], preview: null, written: null, inDoubt: false,
      ...(this.opens ? { step: 'result', explanation: null } : {}),
    };
  }

  async #preview(turn: Turn, book: ReportBook, progress: Progress): Promise<Partial<PaneState>> {
    const { parts: { workbook }, store: { state: { draft } } } = this.visit;
    if (draft.language !== book.language) return {};
    turn.enter('preview');
    return { preview: await workbook.writer(progress).preview(withoutTabs(book, draft.leftOut)) };
  }
}
