import type { Phase, Progress } from '../../application';
import type { Busy, PaneState, Task } from './pane-state';
import type { PaneStore } from './pane-store';

/** One task while it has its turn: it shows how far it is, and nothing any more once it was ended. */
export class Turn {
  readonly #stop = new AbortController();
  #ended = false;

  /** `silent`: the user did not ask for it now, and need not hear that it waits for a cell. */
  constructor(private readonly store: PaneStore, readonly task: Task, private readonly silent: boolean) {}

  /** Aborted: the user asked to stop, or another task has come first. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  readonly progress: Progress = ((turn: Turn): Progress => ({
    enter: (phase: Phase) => turn.enter(phase),
    advance: (share) => turn.#busy({ share }),
    waitForCellEdit: (waitingForCellEdit) => { if (!turn.silent) turn.#busy({ waitingForCellEdit }); },
    get cancelled() { return turn.signal.aborted; },
  }))(this);

  enter(phase: Busy['phase']): void {
    this.show({ busy: { task: this.task, phase, share: null, waitingForCellEdit: false, stopping: this.signal.aborted } });
  }

  /** Asks the task to end as soon as nothing half is left behind. */
  stop(): void {
    this.#stop.abort();
    this.#busy({ stopping: true });
  }

  /** From here on the task shows nothing. */
  end(): void {
    this.#ended = true;
  }

  get ended(): boolean {
    return this.#ended;
  }

  show(change: Partial<PaneState>): void {
    if (!this.#ended) this.store.show(change);
  }

  #busy(change: Partial<Busy>): void {
    const { busy } = this.store.state;
    if (busy) this.show({ busy: { ...busy, ...change } });
  }
}
