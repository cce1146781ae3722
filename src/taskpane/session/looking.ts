import { WorkbookError } from '../../application';
import { Engine } from '../engine/engine';
import { failureOf } from './failure-of';
import { inspected } from './inspecting';
import type { Failure, PaneState } from './pane-state';
import { rememberedIn } from './remembered';
import type { Visit } from './session-parts';
import type { Turn } from './turn';
import type { ErrandWork } from './turns';

/** After a look of itself that Excel did not allow it is tried again so often, each time after a longer pause. */
const TRIES = 5;

/** Looks at the workbook: which tables stand in it, what there is to say about them, and whether the result is still of these figures. Writes nothing. */
export class Looking implements ErrandWork {
  #recalled = false;
  /** The user asked for it, or sees nothing before it is done. */
  #isAwaited = true;
  #failures = 0;
  #took = 0;

  constructor(private readonly visit: () => Visit, private readonly quiet: number) {}

  /** Milliseconds without a change before the next look: as long as a look takes, so that a large workbook is not read all the time. */
  get pause(): number {
    return Math.max(this.quiet, this.#took);
  }

  /** The next look is asked for by the user. */
  await(): void {
    this.#isAwaited = true;
  }

  async run(turn: Turn): Promise<Partial<PaneState>> {
    const began = performance.now();
    const { parts: { workbook, clock, startWorker }, store } = this.visit();
    await this.#recall(turn);
    turn.show({ currency: 'checking' });
    const condition = await workbook.survey(turn.progress).survey();
    const content = await workbook.reader(turn.progress).read();
    turn.enter('handOver');
    const engine = new Engine(startWorker);
    try {
      const { years, language } = store.state.draft;
      const answer = await engine.calculate(content, { goal: 'check', years, language, madeOn: clock.today() }, { ...turn.progress, stop: turn.signal });
      if (answer.status === 'cancelled') throw new WorkbookError('cancelled');
      [this.#isAwaited, this.#failures, this.#took] = [false, 0, performance.now() - began];
      return inspected(answer.inspection, condition, store.state);
    } finally {
      engine.end();
    }
  }

  /** Of a look that nobody waits for only a defect is told; that the figures could not be looked at shows in their currency. */
  failed(error: unknown): Partial<PaneState> {
    const { result, failure: before } = this.visit().store.state;
    const failure = failureOf(error, result?.view.runId ?? null);
    const isTold = failure.kind === 'defect' || (this.#isAwaited && !this.#isStopped(failure));
    this.#failures = isTold || this.#isStopped(failure) ? 0 : this.#failures + 1;
    this.#isAwaited = false;
    // what a write that failed has left in the workbook stays said
    return { currency: 'unknown', failure: isTold && before === null ? failure : before };
  }

  /** Excel may be busy, or wait for a cell that is being edited and then left as it was. */
  again(): number | null {
    return this.#failures > 0 && this.#failures <= TRIES ? this.pause * 2 ** this.#failures : null;
  }

  #isStopped(failure: Failure): boolean {
    return failure.kind === 'workbook' && failure.code === 'cancelled';
  }

  /** What was kept with the report that stands in the workbook is shown at once. */
  async #recall(turn: Turn): Promise<void> {
    if (this.#recalled) return;
    const { parts: { workbook }, store } = this.visit();
    // a workbook that does not give it is as one without it: the user calculates again
    const text = await workbook.memory(turn.progress).recall().catch(() => null);
    if (turn.ended) return;
    this.#recalled = true;
    const remembered = rememberedIn(text);
    const { result, draft, step } = store.state;
    if (!remembered || result) return;
    turn.show({
      result: { view: remembered.view, remembered: true, findings: [], published: null, took: null },
      draft: { ...draft, ...remembered.draft }, step: step === 'data' ? 'result' : step,
    });
  }
}
