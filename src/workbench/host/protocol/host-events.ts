import { type HostEvent } from '../model/surroundings';
import { type CatalogueIndex } from './catalogue-index';
import { VISIBILITY_CHANGED } from './ribbon';

/** Takes the events that go to the pane. */
export type EventSink = (events: readonly HostEvent[]) => void;

/** Asked for on a collection, which has no id of its own: any target. */
const ANY_TARGET = '*';
/** Settings and selection go by the events of the first version of the library, which the client asks for across the windows; that the pane is seen it never asks for. */
const NEVER_ASKED: ReadonlySet<number> = new Set([1, 2, VISIBILITY_CHANGED]);

/** Holds events until the answer to a request is out, and lets through only those that somebody asked for. */
export class HostEvents {
  sink: EventSink | null = null;
  readonly #queue: HostEvent[] = [];
  readonly #asked = new Map<string, number>();
  readonly #types: ReadonlyMap<string, { readonly type: number; readonly change: number }>;

  constructor(catalogue: CatalogueIndex) {
    this.#types = registrations(catalogue);
  }

  add(event: HostEvent): void {
    if (this.#isAsked(event)) this.#queue.push(event);
  }

  /** A method that asks for events, or gives them up: `Worksheet._RegisterDataChangedEvent`. */
  registered(className: string, method: string, targetId = ANY_TARGET): void {
    const found = this.#types.get(`${className}.${method}`);
    if (!found) return;
    const key = `${found.type} ${targetId}`;
    this.#asked.set(key, Math.max(0, (this.#asked.get(key) ?? 0) + found.change));
  }

  flush(): void {
    if (this.#queue.length > 0) this.sink?.(this.#queue.splice(0));
  }

  get waiting(): number {
    return this.#queue.length;
  }

  #isAsked({ type, targetId }: HostEvent): boolean {
    return NEVER_ASKED.has(type) || [targetId, ANY_TARGET].some((target) => (this.#asked.get(`${type} ${target}`) ?? 0) > 0);
  }
}

const registrations = (catalogue: CatalogueIndex): ReadonlyMap<string, { readonly type: number; readonly change: number }> => {
  const found = new Map<string, { readonly type: number; readonly change: number }>();
  for (const [name, { events }] of Object.entries(catalogue.catalogue.classes)) {
    for (const { type, register, unregister } of Object.values(events)) {
      if (register) found.set(`${name}.${register}`, { type, change: 1 });
      if (unregister) found.set(`${name}.${unregister}`, { type, change: -1 });
    }
  }
  return found;
};
