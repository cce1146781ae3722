import type { Busy, PaneState, Task } from './pane-state';
import type { PaneStore } from './pane-store';
import { Turn } from './turn';

/** What runs beside the user: looking at the workbook, and at what the report would do to it. */
export type Errand = 'look' | 'report';

export interface ErrandWork {
  /** Gives what the pane shows from then on. */
  run(turn: Turn): Promise<Partial<PaneState>>;
  failed(error: unknown): Partial<PaneState>;
  /** Milliseconds after which the errand is done again of itself; null: not before it is wanted. */
  again?(): number | null;
}

const ORDER: readonly Errand[] = ['look', 'report'];
const TASKS: Readonly<Record<Errand, Task>> = { look: 'look', report: 'preview' };
const FIRST: Readonly<Record<Errand, Busy['phase']>> = { look: 'read', report: 'preview' };

/**
 * Whose turn it is. One task of the user at a time; an errand runs when there is none, makes way for the user's, and is done again after it.
 */
export class Turns {
  #current: { readonly turn: Turn; readonly errand: Errand | null } | null = null;
  readonly #wanted = new Set<Errand>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rests = false;

  constructor(private readonly store: PaneStore, private readonly errands: Readonly<Record<Errand, ErrandWork>>) {}

  /** The user's task that runs. */
  get task(): Task | null {
    return this.#current?.errand === null ? this.#current.turn.task : null;
  }

  /** A task of the user, who is told of its failure; nothing where another one still runs. */
  async take(task: Task, phase: Busy['phase'], work: ErrandWork): Promise<void> {
    if (this.task) return;
    this.#makeWay();
    const turn = new Turn(this.store, task, false);
    this.#current = { turn, errand: null };
    turn.show({ failure: null, inserted: null });
    turn.enter(phase);
    await this.#run(turn, work, null);
  }

  /** Wants an errand done, as soon as nothing else was wanted for so many milliseconds. */
  want(errand: Errand, quiet = 0): void {
    if (this.#current?.errand === errand) this.#makeWay();
    this.#wanted.add(errand);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#next(), quiet);
  }

  /** While the pane rests no errand begins; what is wanted is done when it goes on. */
  rest(rests: boolean): void {
    this.#rests = rests;
    if (!rests) this.#next();
  }

  /** What the errand would find is known already. */
  forget(errand: Errand): void {
    this.#wanted.delete(errand);
  }

  stop(): void {
    this.#current?.turn.stop();
  }

  /** The visit is over. */
  end(): void {
    clearTimeout(this.#timer);
    this.#rests = true;
    this.#current?.turn.stop();
    this.#current?.turn.end();
  }

  /** Ends the errand that runs; it is still wanted. */
  #makeWay(): void {
    const current = this.#current;
    if (!current?.errand) return;
    this.#wanted.add(current.errand);
    current.turn.stop();
    current.turn.end();
    this.#current = null;
  }

  #next(): void {
    if (this.#current || this.#rests) return;
    const errand = ORDER.find((one) => this.#wanted.has(one));
    if (!errand) return;
    this.#wanted.delete(errand);
    const turn = new Turn(this.store, TASKS[errand], true);
    this.#current = { turn, errand };
    turn.enter(FIRST[errand]);
    void this.#run(turn, this.errands[errand], errand);
  }

  async #run(turn: Turn, work: ErrandWork, errand: Errand | null): Promise<void> {
    const change = await work.run(turn).catch((error: unknown) => (turn.ended ? {} : work.failed(error)));
    if (turn.ended) return;
    this.#current = null;
    turn.show({ ...change, busy: null });
    turn.end();
    const again = errand && this.errands[errand].again?.();
    if (errand && typeof again === 'number') this.want(errand, again);
    else this.#next();
  }
}
