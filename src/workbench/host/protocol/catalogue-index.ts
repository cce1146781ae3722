import { type ApiCatalogue, type ClassEntry, type MethodEntry, type NavigationEntry, type ScalarEntry } from './api-catalogue';
import { STARTUP_CLASSES } from './startup-class';

/** What a class of the model is called in Office.js, by its own account; names of classes do not survive a build. */
export const wireNameOf = (object: object): string => String(Reflect.get(object.constructor, 'wireName') ?? object.constructor.name);

/** A member under its name on the wire. */
export interface Named<Entry> {
  readonly wire: string;
  readonly entry: Entry;
}

const byJsName = <Entry extends { readonly js: string }>(entries: Readonly<Record<string, Entry>>): ReadonlyMap<string, Named<Entry>> => {
  const index = new Map<string, Named<Entry>>();
  for (const [wire, entry] of Object.entries(entries)) {
    index.set(wire.toLowerCase(), { wire, entry });
    index.set(entry.js.toLowerCase(), { wire, entry });
  }
  return index;
};

/** One class with quick ways in. Queries name a property as JavaScript does, everything else by its name on the wire. */
export class ClassIndex {
  readonly scalars: ReadonlyMap<string, ScalarEntry>;
  readonly navigations: ReadonlyMap<string, NavigationEntry>;
  readonly methods: ReadonlyMap<string, MethodEntry>;
  readonly #setOnly: ReadonlyMap<string, ScalarEntry>;
  readonly #scalarsByName: ReadonlyMap<string, Named<ScalarEntry>>;
  readonly #navigationsByName: ReadonlyMap<string, Named<NavigationEntry>>;

  constructor(readonly name: string, readonly entry: ClassEntry) {
    this.scalars = new Map(Object.entries(entry.scalars));
    this.navigations = new Map(Object.entries(entry.navigations));
    this.methods = new Map(Object.entries(entry.methods));
    this.#setOnly = new Map(Object.entries(entry.setOnly));
    this.#scalarsByName = byJsName(entry.scalars);
    this.#navigationsByName = byJsName(entry.navigations);
  }

  /** A scalar by the name under which it is set. */
  setter(wire: string): ScalarEntry | undefined {
    return this.scalars.get(wire) ?? this.#setOnly.get(wire);
  }

  scalarNamed(name: string): Named<ScalarEntry> | undefined {
    return this.#scalarsByName.get(name.toLowerCase());
  }

  navigationNamed(name: string): Named<NavigationEntry> | undefined {
    return this.#navigationsByName.get(name.toLowerCase());
  }
}

/** The catalogue with quick ways in, by the name of a class and by an object of the model. A class is looked into when it is first asked for. */
export class CatalogueIndex {
  readonly #entries: Readonly<Record<string, ClassEntry>>;
  readonly #classes = new Map<string, ClassIndex>();

  constructor(readonly catalogue: ApiCatalogue) {
    this.#entries = { ...STARTUP_CLASSES, ...catalogue.classes };
  }

  named(name: string): ClassIndex | undefined {
    const known = this.#classes.get(name);
    if (known) return known;
    const entry = Object.hasOwn(this.#entries, name) ? this.#entries[name] : undefined;
    if (!entry) return undefined;
    const index = new ClassIndex(name, entry);
    this.#classes.set(name, index);
    return index;
  }

  /** The class of an object of the model, by the `wireName` of its constructor. */
  of(object: object): ClassIndex {
    const found = this.named(wireNameOf(object));
    if (!found) throw new TypeError(`${wireNameOf(object)} is no class of Office.js`);
    return found;
  }
}
