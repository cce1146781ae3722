import { type HostEvent } from '../model/surroundings';

/** How the add-in said that a command was done; 0 is well. */
export interface CommandEnd {
  readonly status: number;
  readonly data: unknown;
}

/** What a shared runtime can be: its pane seen, its pane closed, or not running. */
export type RuntimeState = 'Visible' | 'Background' | 'Inactive';

/** Fires an event of the cross-window protocol; false where nobody asked for it. */
type Fire = (eventName: string, data: unknown) => boolean;

const INVOKED = 'appCommandInvoked';
/** What the client calls a change of the pane's visibility. */
export const VISIBILITY_CHANGED = 65539;

/** The buttons of the add-in, and the pane that its code may open: with a shared runtime both live in one page, which goes on when the pane is closed. */
export class Ribbon {
  /** Told when the pane appears or goes. */
  readonly watchers = new Set<() => void>();
  readonly #waiting = new Map<string, (end: CommandEnd) => void>();
  #fire: Fire | null = null;
  #state: RuntimeState = 'Visible';
  #presses = 0;

  constructor(private readonly emit: (event: HostEvent) => void) {}

  get isPaneVisible(): boolean {
    return this.#state === 'Visible';
  }

  get state(): RuntimeState {
    return this.#state;
  }

  set state(state: RuntimeState) {
    const wasVisible = this.isPaneVisible;
    this.#state = state;
    if (wasVisible === this.isPaneVisible) return;
    this.emit({ type: VISIBILITY_CHANGED, targetId: '', args: { visibility: this.isPaneVisible ? 'Visible' : 'Hidden' } });
    for (const watcher of this.watchers) watcher();
  }

  /** A page is there that hears the buttons. */
  connect(fire: Fire): void {
    this.#fire = fire;
  }

  /** Presses a button of the manifest, by the name of its function; fulfilled when the add-in says that it is done. Error: nobody listens. */
  press(action: string): Promise<CommandEnd> {
    this.#presses += 1;
    const id = `command-${this.#presses}`;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, resolve);
      if (this.#fire?.(INVOKED, [id, action, JSON.stringify({ source: { id: action } })])) return;
      this.#waiting.delete(id);
      reject(new TypeError(`no page of the add-in hears ${action}`));
    });
  }

  /** The add-in says that a command is done. */
  completed(id: string, end: CommandEnd): void {
    this.#waiting.get(id)?.(end);
    this.#waiting.delete(id);
  }
}
