import { type CatalogueIndex, type ClassIndex } from './catalogue-index';
import { INTERNAL_SERVICES } from './internal-service';
import { ACTION, type Action, type ArgumentInfo, type ObjectPath, PATH, type RequestBody } from './wire';

/** How a member is used. */
export type MemberUse = 'property' | 'method' | 'item' | 'set' | 'query' | 'instantiate' | 'trace' | 'other';

/** One use of a member in a request: `Range.values`, set, by the action at that place. */
export interface RecordedMember {
  readonly member: string;
  readonly kind: MemberUse;
  /** Place of the action in the request; paths count with the action that needs them first. */
  readonly action: number;
}

const UNKNOWN = '?';

/** Follows the paths of one request through the catalogue; no workbook is needed for it. */
class MemberTrail {
  readonly trail: RecordedMember[] = [];
  readonly #classes = new Map<number, ClassIndex | null>();
  #action = 0;

  constructor(private readonly body: RequestBody, private readonly catalogue: CatalogueIndex, private readonly classOfReference: (id: string) => string | null) {}

  walk(): readonly RecordedMember[] {
    for (const [at, action] of this.body.Actions.entries()) {
      this.#action = at;
      this.#record(action);
    }
    return this.trail;
  }

  #record(action: Action): void {
    if (action.ActionType === ACTION.trace) return this.#note(null, 'trace', 'trace');
    const index = this.#classAt(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate: return this.#note(index, '', 'instantiate');
      case ACTION.query: case ACTION.queryAsJson: return this.#queried(index, [...(action.QueryInfo?.Select ?? []), ...(action.QueryInfo?.Expand ?? [])]);
      case ACTION.method: this.#follow(action.ArgumentInfo); return this.#note(index, index?.methods.get(action.Name)?.js ?? action.Name, 'method');
      case ACTION.setProperty: this.#follow(action.ArgumentInfo); return this.#note(index, index?.scalars.get(action.Name)?.js ?? action.Name, 'set');
      case ACTION.update: return Object.keys(action.ObjectState ?? {}).forEach((name) => { this.#note(index, name, 'set'); });
      default: return this.#note(index, String(action.ActionType), 'other');
    }
  }

  #classAt(id: number): ClassIndex | null {
    const known = this.#classes.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths?.[id];
    const found = path ? this.#classOf(path) : null;
    this.#classes.set(id, found);
    return found;
  }

  #classOf(path: ObjectPath): ClassIndex | null {
    switch (path.ObjectPathType) {
      case PATH.global: return this.catalogue.named('Workbook') ?? null;
      case PATH.reference: return this.catalogue.named(this.classOfReference(path.Name) ?? '') ?? null;
      case PATH.newObject: return this.catalogue.named(INTERNAL_SERVICES.get(path.Name) ?? '') ?? null;
      case PATH.nullObject: return null;
      default: return this.#classFromParent(path);
    }
  }

  #classFromParent(path: ObjectPath): ClassIndex | null {
    const parent = path.ParentObjectPathId === undefined ? null : this.#classAt(path.ParentObjectPathId);
    this.#follow(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.property) {
      const navigation = parent?.navigations.get(path.Name);
      this.#note(parent, navigation?.js ?? path.Name, 'property');
      return this.#named(navigation?.class);
    }
    const method = path.ObjectPathType === PATH.method ? parent?.methods.get(path.Name) : undefined;
    if (path.ObjectPathType === PATH.method && path.Name !== 'GetItemAt') {
      this.#note(parent, method?.js ?? path.Name, 'method');
      return this.#named(method?.result ?? undefined);
    }
    this.#note(parent, path.ObjectPathType === PATH.method ? 'getItemAt' : 'getItem', 'item');
    return this.#named(method?.result ?? parent?.entry.indexer?.class ?? parent?.entry.item ?? undefined);
  }

  #named(name: string | undefined): ClassIndex | null {
    return name === undefined ? null : (this.catalogue.named(name) ?? null);
  }

  #follow(info: ArgumentInfo | undefined): void {
    const follow = (id: unknown): void => {
      if (Array.isArray(id)) id.forEach(follow);
      else if (typeof id === 'number' && id > 0) this.#classAt(id);
    };
    (info?.ReferencedObjectPathIds ?? []).forEach(follow);
  }

  #queried(index: ClassIndex | null, names: readonly string[]): void {
    if (names.length === 0) this.#note(index, '*', 'query');
    for (const name of names) this.#queriedPath(index, name.split(/[/.]/));
  }

  #queriedPath(index: ClassIndex | null, path: readonly string[]): void {
    const [first = '*', ...rest] = path;
    const ofItem = index?.entry.item && !index.scalarNamed(first) && first !== '*' ? this.#named(index.entry.item) : index;
    const navigation = ofItem?.navigationNamed(first);
    if (navigation && !ofItem?.scalarNamed(first)) {
      this.#note(ofItem, navigation.entry.js, 'property');
      this.#queriedPath(this.#named(navigation.entry.class), rest);
    } else this.#note(ofItem, ofItem?.scalarNamed(first)?.entry.js ?? first, 'query');
  }

  #note(index: ClassIndex | null | undefined, member: string, kind: MemberUse): void {
    const owner = index?.name ?? UNKNOWN;
    this.trail.push({ member: member ? `${owner}.${member}` : owner, kind, action: this.#action });
  }
}

/**
 * Every member that a request uses, as Class.member in the names of JavaScript, in the order of use; an action on a null object shows `?` for the class.
 * `classOfReference` tells the class of an object that was kept from an earlier request.
 */
export const membersIn = (body: RequestBody, catalogue: CatalogueIndex, classOfReference: (id: string) => string | null = () => null): readonly RecordedMember[] => (
  new MemberTrail(body, catalogue, classOfReference).walk()
);
