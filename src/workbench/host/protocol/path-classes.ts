import { type CatalogueIndex, type ClassIndex } from './catalogue-index';
import { STARTUP_SERVICES } from './startup-class';
import { type ArgumentInfo, type ObjectPath, PATH, type RequestBody } from './wire';

/** Hears of every step of a path that is taken for the first time. */
export type StepNote = (owner: ClassIndex | null, member: string, kind: 'property' | 'method' | 'item') => void;

const ITEM_BY_PLACE = 'GetItemAt';

/** The classes of the objects that a request speaks of, by following their paths through the catalogue. Null where the class cannot be known. */
export class PathClasses {
  readonly #classes = new Map<number, ClassIndex | null>();
  readonly #note: StepNote;
  readonly #classOfReference: (id: string) => string | null;

  constructor(private readonly body: RequestBody, private readonly catalogue: CatalogueIndex, told: { note: StepNote; classOfReference: (id: string) => string | null }) {
    [this.#note, this.#classOfReference] = [told.note, told.classOfReference];
  }

  classAt(id: number): ClassIndex | null {
    const known = this.#classes.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths?.[id];
    const found = path ? this.#classOf(path) : null;
    this.#classes.set(id, found);
    return found;
  }

  /** Objects that are handed over count as used here. */
  followArguments(info: ArgumentInfo | undefined): void {
    const follow = (id: unknown): void => {
      if (Array.isArray(id)) id.forEach(follow);
      else if (typeof id === 'number' && id > 0) this.classAt(id);
    };
    follow(info?.ReferencedObjectPathIds);
  }

  #classOf(path: ObjectPath): ClassIndex | null {
    switch (path.ObjectPathType) {
      case PATH.global: return this.#named('Workbook');
      case PATH.reference: return this.#named(this.#classOfReference(path.Name));
      case PATH.newObject: return this.#named(STARTUP_SERVICES.get(path.Name));
      case PATH.property: return this.#property(path, this.#parentOf(path));
      case PATH.method: return this.#method(path, this.#parentOf(path));
      case PATH.indexer: return this.#item(path, this.#parentOf(path));
      default: return null;
    }
  }

  #parentOf({ ParentObjectPathId: parent, ArgumentInfo: info }: ObjectPath): ClassIndex | null {
    const found = parent === undefined ? null : this.classAt(parent);
    this.followArguments(info);
    return found;
  }

  #property({ Name }: ObjectPath, parent: ClassIndex | null): ClassIndex | null {
    const navigation = parent?.navigations.get(Name);
    this.#note(parent, navigation?.js ?? Name, 'property');
    return this.#named(navigation?.class);
  }

  #method(path: ObjectPath, parent: ClassIndex | null): ClassIndex | null {
    const method = parent?.methods.get(path.Name);
    if (!method && path.Name === ITEM_BY_PLACE) return this.#item(path, parent);
    this.#note(parent, method?.js ?? path.Name, 'method');
    return this.#named(method?.result);
  }

  #item({ Name }: ObjectPath, parent: ClassIndex | null): ClassIndex | null {
    this.#note(parent, Name === ITEM_BY_PLACE ? 'getItemAt' : 'getItem', 'item');
    return this.#named(parent?.entry.indexer?.class ?? parent?.entry.item);
  }

  #named(name: string | null | undefined): ClassIndex | null {
    return (name && this.catalogue.named(name)) || null;
  }
}
