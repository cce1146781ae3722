import { type CatalogueIndex, type ClassIndex } from './catalogue-index';
import { PathClasses } from './path-classes';
import { ACTION, type Action, type QueryInfo, type RequestBody } from './wire';

/** How a member is used. */
export type MemberUse = 'property' | 'method' | 'item' | 'set' | 'query' | 'instantiate' | 'trace' | 'other';

/** One use of a member in a request: `Range.values`, set, by the action at that place. */
export interface RecordedMember {
  readonly member: string;
  readonly kind: MemberUse;
  /** Place of the action in the request; paths count with the action that needs them first. */
  readonly action: number;
}

/** Tells the class of an object that was kept from an earlier request. */
export type ClassOfReference = (id: string) => string | null;

const OBJECT_OF_NO_CLASS = '?';

/** Follows one request through the catalogue; no workbook is needed for it. */
class MemberTrail {
  readonly trail: RecordedMember[] = [];
  readonly #paths: PathClasses;
  #action = 0;

  constructor(private readonly body: RequestBody, private readonly catalogue: CatalogueIndex, classOfReference: ClassOfReference) {
    this.#paths = new PathClasses(body, catalogue, { classOfReference, note: (owner, member, kind) => { this.#note(owner, member, kind); } });
  }

  walk(): readonly RecordedMember[] {
    for (const [at, action] of this.body.Actions.entries()) {
      this.#action = at;
      if (action.ActionType === ACTION.trace) this.trail.push({ member: 'trace', kind: 'trace', action: at });
      else this.#record(action, this.#paths.classAt(action.ObjectPathId));
    }
    return this.trail;
  }

  #record(action: Action, owner: ClassIndex | null): void {
    this.#paths.followArguments(action.ArgumentInfo);
    switch (action.ActionType) {
      case ACTION.instantiate: return this.#note(owner, '', 'instantiate');
      case ACTION.method: return this.#note(owner, jsMethod(owner, action.Name), 'method');
      case ACTION.setProperty: return this.#note(owner, owner?.setter(action.Name)?.js ?? action.Name, 'set');
      case ACTION.update: return Object.keys(action.ObjectState ?? {}).forEach((name) => { this.#note(owner, name, 'set'); });
      case ACTION.query: case ACTION.queryAsJson: return this.#query(owner, action.QueryInfo ?? {});
      default: return this.#note(owner, String(action.ActionType), 'other');
    }
  }

  #query(owner: ClassIndex | null, { Select = [], Expand = [] }: QueryInfo): void {
    const names = [...Select, ...Expand];
    for (const name of names.length > 0 ? names : ['*']) this.#queriedPath(owner, name.split(/[/.]/));
  }

  #queriedPath(owner: ClassIndex | null, [first = '*', ...rest]: readonly string[]): void {
    const asked = owner && first !== '*' ? this.#itemsOf(owner, first) : owner;
    const scalar = asked?.scalarNamed(first)?.entry;
    const navigation = scalar ? undefined : asked?.navigationNamed(first)?.entry;
    if (!navigation) return this.#note(asked, scalar?.js ?? first, 'query');
    this.#note(asked, navigation.js, 'property');
    this.#queriedPath(this.catalogue.named(navigation.class) ?? null, rest);
  }

  /** What a collection itself does not have is asked of its items. */
  #itemsOf(owner: ClassIndex, name: string): ClassIndex {
    const { item } = owner.entry;
    return item === null || owner.scalarNamed(name) ? owner : (this.catalogue.named(item) ?? owner);
  }

  #note(owner: ClassIndex | null, member: string, kind: MemberUse): void {
    const name = owner?.name ?? OBJECT_OF_NO_CLASS;
    this.trail.push({ member: member ? `${name}.${member}` : name, kind, action: this.#action });
  }
}

const jsMethod = (owner: ClassIndex | null, wire: string): string => owner?.methods.get(wire)?.js ?? wire;

/** Every member that a request uses, as Class.member in the names of JavaScript, in the order of use; on a null object the class is `?`. */
export const membersIn = (body: RequestBody, catalogue: CatalogueIndex, classOfReference: ClassOfReference = () => null): readonly RecordedMember[] => (
  new MemberTrail(body, catalogue, classOfReference).walk()
);
