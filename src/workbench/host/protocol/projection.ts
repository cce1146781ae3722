import { HostError } from '../host-error';
import { type ClassIndex } from './catalogue-index';
import { type ModelMembers } from './model-members';
import { type QueryInfo } from './wire';

/** What is asked for, as a tree: `format/fill/color` is a branch of three. */
type Selection = Map<string, Selection>;
/** An object as it goes over the wire. */
export type Projected = Record<string, unknown>;

const selectionOf = ({ Select = [], Expand = [] }: QueryInfo): Selection => {
  const tree: Selection = new Map();
  for (const path of [...Select, ...Expand]) {
    let at = tree;
    for (const part of path.split(/[/.]/)) {
      const next = at.get(part) ?? new Map();
      at.set(part, next);
      at = next;
    }
  }
  return tree;
};

const itemsOf = (object: object): readonly object[] | null => {
  const items = Reflect.get(object, '_items') as unknown;
  return typeof items === 'function' ? (Reflect.apply(items, object, []) as readonly object[]) : null;
};

/** Answers a query: the properties asked for, of an object or of the items of a collection. */
export class Projection {
  constructor(private readonly members: ModelMembers) {}

  query(object: object, query: QueryInfo): Projected {
    return this.#project(object, selectionOf(query), query);
  }

  #project(object: object, selection: Selection, query: QueryInfo = {}): Projected {
    const index = this.members.classOf(object);
    const items = index.entry.collection ? itemsOf(object) : null;
    return items ? this.#collection(object, selection, { items, query }) : this.#object(object, selection);
  }

  #collection(object: object, selection: Selection, { items, query }: { items: readonly object[]; query: QueryInfo }): Projected {
    const index = this.members.classOf(object);
    const projected = this.members.identity(object);
    const ofItems: Selection = new Map();
    for (const [name, branch] of selection) {
      const own = index.scalarNamed(name);
      if (own) projected[own.wire] = this.members.read(object, own.wire);
      else ofItems.set(name, branch);
    }
    if (selection.size === 0) for (const wire of index.scalars.keys()) if (wire in object) projected[wire] = this.members.read(object, wire);
    if (selection.size === 0 || ofItems.size > 0) projected['_Items'] = paged(items, query).map((item) => this.#project(item, ofItems));
    return projected;
  }

  #object(object: object, selection: Selection): Projected {
    const index = this.members.classOf(object);
    const projected = this.members.identity(object);
    if (selection.size === 0) this.#allScalars(object, index, projected);
    for (const [name, branch] of selection) {
      const scalar = index.scalarNamed(name);
      if (name === '*' || name === '$all') this.#allScalars(object, index, projected);
      else if (scalar) this.#scalar(object, projected, scalar);
      else this.#navigation(object, projected, { name, branch });
    }
    return projected;
  }

  #scalar(object: object, projected: Projected, { wire, entry }: { readonly wire: string; readonly entry: { readonly set: string | null } }): void {
    if (!this.members.isSupported(entry.set)) throw this.members.apiNotFound(object, wire);
    projected[wire] = this.members.read(object, wire);
  }

  #navigation(object: object, projected: Projected, { name, branch }: { name: string; branch: Selection }): void {
    const index = this.members.classOf(object);
    const navigation = index.navigationNamed(name);
    if (!navigation) throw new HostError('InvalidArgument', `${index.name}.${name}`);
    const child = this.members.navigate(object, navigation.wire);
    projected[navigation.wire] = child === null ? null : this.#project(child, branch);
  }

  /** `load()` without names: every scalar that the model has and the declared host knows. */
  #allScalars(object: object, index: ClassIndex, projected: Projected): void {
    for (const [wire, { set }] of index.scalars) {
      if (!wire.startsWith('_') && wire in object && this.members.isSupported(set)) projected[wire] = this.members.read(object, wire);
    }
  }
}

const paged = (items: readonly object[], { Skip = 0, Top }: QueryInfo): readonly object[] => items.slice(Skip, Top === undefined ? undefined : Skip + Top);

/** The same with the names of JavaScript, as `retrieve` wants them. */
export const withJsNames = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withJsNames);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [jsNameOf(name), withJsNames(part)]));
};

const jsNameOf = (wire: string): string => {
  if (wire === '_Items') return 'items';
  return wire.startsWith('_') ? wire : wire.replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, (capitals) => capitals.toLowerCase());
};
