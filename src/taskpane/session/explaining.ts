import type { FigureId } from '../../domain';
import { Calculating } from './calculating';
import { failureOf } from './failure-of';
import type { PaneState } from './pane-state';
import type { Visit } from './session-parts';

const lastOf = (path: readonly FigureId[]): FigureId | undefined => path.at(-1);

/** Herleiding: the path of figures that the user follows. */
export class Explaining {
  /** The change after which the explanation that is open was asked for again: once a change, also where that failed. */
  #followed = 0;

  constructor(private readonly visit: Visit) {}

  async open(figure: FigureId): Promise<void> {
    const { explanation } = this.visit.store.state;
    await this.#show([...(explanation?.path ?? []), figure]);
  }

  async back(): Promise<void> {
    const path = this.visit.store.state.explanation?.path.slice(0, -1) ?? [];
    if (path.length === 0) this.close();
    else await this.#show(path);
  }

  close(): void {
    this.visit.store.show({ explanation: null });
  }

  /** After a change that left the figures as they are, the cells of the explanation that is open may stand elsewhere: it is asked for again, and stays in sight. */
  follow(): void {
    const { store: { state: { explanation, currency, busy } }, calculated, changes } = this.visit;
    const isBehind = calculated !== null && calculated.changes !== changes && this.#followed !== changes;
    if (!isBehind || explanation?.state !== 'shown' || currency !== 'current' || busy) return;
    this.#followed = changes;
    void this.#find(explanation.path);
  }

  async #show(path: readonly FigureId[]): Promise<void> {
    this.visit.store.show({ explanation: { path, explanation: null, state: 'loading' } });
    await this.#find(path);
  }

  async #find(path: readonly FigureId[]): Promise<void> {
    const { store } = this.visit;
    const figure = lastOf(path);
    if (figure === undefined) return;
    const found = await this.#ask(figure);
    // the user may have gone on, or closed it
    if (store.state.explanation?.path !== path) return;
    store.show(found instanceof Error ? { failure: failureOf(found, store.state.result?.view.runId ?? null), explanation: null }
      : { explanation: { path, explanation: found, state: found ? 'shown' : 'unavailable' } });
  }

  async #ask(figure: FigureId): Promise<NonNullable<PaneState['explanation']>['explanation'] | Error> {
    try {
      if (this.visit.calculated?.changes !== this.visit.changes) await this.#calculateAgain();
      return await this.visit.calculated?.explain(figure) ?? null;
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  /**
   * A result that is remembered has no worker that knows it, and after a change its rows may stand elsewhere though the figures are the same: it is
   * calculated anew, where the workbook still gives those figures.
   */
  async #calculateAgain(): Promise<void> {
    const { turns, store } = this.visit;
    if (store.state.result && store.state.currency !== 'outdated') await turns.take('calculate', 'read', new Calculating(this.visit, false));
  }
}
