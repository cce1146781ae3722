import { HostError } from '../host-error';
import { wireNameOf } from './catalogue-index';
import { type ModelMembers } from './model-members';
import { type ArgumentInfo, type ObjectPath, PATH, type RequestBody } from './wire';

/** The objects that one request speaks of; each path is followed once, at its first use, for an `add` in it must not run twice. Null is the null object. */
export class ObjectPaths {
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #found = new Map<number, object | null>();
  /** The path at which it went wrong, of a chain of them the innermost. */
  #failed: ObjectPath | null = null;

  constructor(body: RequestBody, private readonly root: object, private readonly members: ModelMembers) {
    this.#paths = body.ObjectPaths ?? {};
  }

  resolve(id: number): object | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[id];
    if (!path) throw new HostError('InvalidObjectPath');
    try {
      const found = this.#follow(path);
      this.#found.set(id, found);
      return found;
    } catch (error) {
      this.#failed ??= path;
      throw error;
    }
  }

  /** The arguments with the objects in them put in the place of their ids; what was left out arrives as undefined. */
  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, at) => this.#argument(argument, ids?.[at]));
  }

  /** Where an error happened, as Office.js shows it: Class.member. Of a path that failed the step that failed, else the member of the action. */
  locationOf(id: number, member: string): string | undefined {
    const path = this.#failed;
    const owner = path ? this.#found.get(path.ParentObjectPathId ?? 0) : this.#found.get(id);
    if (!owner) return undefined;
    return `${wireNameOf(owner)}.${decapitalized(path ? path.Name || 'getItem' : member)}`;
  }

  #follow(path: ObjectPath): object | null {
    switch (path.ObjectPathType) {
      case PATH.global: return this.root;
      case PATH.nullObject: return null;
      case PATH.reference: return this.members.referenced(path.Name);
      case PATH.newObject: return this.members.service(path.Name);
      default: return this.#followFromParent(path);
    }
  }

  #followFromParent(path: ObjectPath): object | null {
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) return this.members.navigate(parent, path.Name);
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) return this.members.item(parent, args);
    if (path.Name === 'GetItemAt' && !this.members.classOf(parent).methods.has('GetItemAt')) return itemAt(parent, args);
    return this.members.call(parent, path.Name, args) as object | null;
  }

  #argument(value: unknown, id: unknown): unknown {
    if (Array.isArray(value)) return Array.isArray(id) ? value.map((part, at) => this.#argument(part, id[at])) : value;
    if (typeof id === 'number' && id > 0) return this.resolve(id);
    if (value === null) return undefined;
    if (typeof value !== 'object') return value;
    if ('_ObjectPathId' in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.#argument(part, undefined)]));
  }
}

const decapitalized = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** How the client names an item of a collection whose items have no id. */
const itemAt = (collection: object, args: readonly unknown[]): object => {
  const items = (Reflect.get(collection, '_items') as (() => readonly object[]) | undefined)?.call(collection) ?? [];
  const item = items[Number(args[0])];
  if (!item) throw new HostError('InvalidArgument');
  return item;
};
