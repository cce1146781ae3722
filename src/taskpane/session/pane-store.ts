import type { Language } from '../../domain';
import type { PaneState } from './pane-state';

/** The pane as it opens: nothing was looked at yet. */
export const atStart = (language: Language): PaneState => ({
  step: 'data', busy: null, overview: null, check: null, draft: { years: [], leftOut: [], language }, result: null, currency: 'unknown',
  tabs: [], preview: null, written: null, failure: null, inDoubt: false, inserted: null, explanation: null,
});

/** What the pane shows, and who is told when it changes. */
export class PaneStore {
  #state: PaneState;
  readonly #listeners = new Set<() => void>();

  constructor(language: Language) {
    this.#state = atStart(language);
  }

  get state(): PaneState {
    return this.#state;
  }

  /** Gives the way to stop listening. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  show(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    this.#listeners.forEach((listener) => listener());
  }
}
