import { HostError } from '../host-error';
import { type RequirementSet } from './api-catalogue';
import { type CatalogueIndex, type ClassIndex } from './catalogue-index';
import { type References } from './references';
import { type Ribbon } from './ribbon';
import { startupObject } from './startup-class';

const EVENT_REGISTRATION = /^_(Un)?[rR]egister/;

/** `ShowTotals` as JavaScript has it. */
const jsName = (wire: string): string => `${wire.charAt(0).toLowerCase()}${wire.slice(1)}`;

const hasSetter = (object: object, name: string): boolean => {
  for (let at: unknown = object; at instanceof Object; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found.set !== undefined || found.writable === true;
  }
  return false;
};

const targetOf = (object: object): string | undefined => {
  const id = Reflect.get(object, 'Id') as unknown;
  return typeof id === 'string' ? id : undefined;
};

/** What the members are judged by, and where what the model lacks is written down. */
export interface MemberRules {
  readonly catalogue: CatalogueIndex;
  readonly references: References;
  readonly ribbon: Ribbon;
  readonly isSetSupported: (required: RequirementSet) => boolean;
  /** Office.js knows it and the model does not have it. */
  readonly onUnemulated: (member: string) => void;
  /** The client asks for events of an object, or gives them up; without target on a collection. */
  readonly onRegistration: (className: string, method: string, targetId?: string) => void;
}

/** Reaches the members of the model's objects by their names on the wire, and refuses what the declared host would refuse. */
export class ModelMembers {
  readonly #rules: MemberRules;

  constructor(rules: MemberRules) {
    this.#rules = rules;
  }

  classOf(object: object): ClassIndex {
    return this.#rules.catalogue.of(object);
  }

  isSupported(set: RequirementSet | null): boolean {
    return set === null || this.#rules.isSetSupported(set);
  }

  /** Follows a navigation property; null where it leads to nothing. */
  navigate(object: object, name: string): object | null {
    const entry = this.#legal(object, name, this.classOf(object).navigations.get(name));
    this.#supported(object, entry.js, entry.set);
    this.#present(object, name);
    return (Reflect.get(object, name) as object | null | undefined) ?? null;
  }

  /** `getItem`, and a child of a collection that the client saw before. */
  item(object: object, args: readonly unknown[]): object | null {
    const { indexer } = this.classOf(object).entry;
    const { set } = this.#legal(object, 'getItem', indexer ?? undefined);
    this.#supported(object, 'getItem', set);
    return this.#invoke(object, 'GetItem', args) as object | null;
  }

  call(object: object, name: string, args: readonly unknown[]): unknown {
    const entry = this.#legal(object, name, this.classOf(object).methods.get(name));
    this.#supported(object, entry.js, entry.set);
    const isRegistration = EVENT_REGISTRATION.test(name);
    if (isRegistration) this.#rules.onRegistration(this.classOf(object).name, name, targetOf(object));
    if (typeof Reflect.get(object, name) !== 'function') {
      if (isRegistration) return null;
      if (name === '_KeepReference') {
        this.#rules.references.keep(object);
        return null;
      }
    }
    return this.#invoke(object, name, args);
  }

  set(object: object, name: string, value: unknown): void {
    const entry = this.#legal(object, name, this.classOf(object).setter(name));
    this.#supported(object, entry.js, entry.set);
    if (!hasSetter(object, name)) this.unemulated(object, `${name} (set)`);
    Reflect.set(object, name, value);
  }

  /** A property of an update, which names it as JavaScript does. */
  setNamed(object: object, js: string, value: unknown): void {
    this.set(object, this.classOf(object).scalarNamed(js)?.wire ?? js, value);
  }

  read(object: object, name: string): unknown {
    this.#present(object, name);
    return Reflect.get(object, name) ?? null;
  }

  /** What the client knows an object by from now on. */
  identity(object: object): Record<string, unknown> {
    const { scalars } = this.classOf(object);
    const identity: Record<string, unknown> = {};
    const reference = this.#rules.references.idOf(object);
    if (reference !== undefined) identity['_ReferenceId'] = reference;
    for (const key of ['Id', '_Id']) if (scalars.has(key) && Reflect.get(object, key) !== undefined) identity[key] = Reflect.get(object, key);
    return identity;
  }

  referenced(id: string): object {
    const found = this.#rules.references.get(id);
    if (!found) throw new HostError('InvalidObjectPath');
    return found;
  }

  /** An object of the library that stands outside the workbook. */
  service(name: string): object {
    const found = startupObject(name, this.#rules.ribbon);
    if (found) return found;
    this.#rules.onUnemulated(name);
    throw new HostError('ApiNotFound', name);
  }

  apiNotFound(object: object, name: string): HostError {
    return new HostError('ApiNotFound', `${this.classOf(object).name}.${jsName(name)}`);
  }

  unemulated(object: object, name: string): never {
    const member = `${this.classOf(object).name}.${name}`;
    this.#rules.onUnemulated(member);
    throw new HostError('GeneralException', undefined, `[emulator] ${member} exists in Office.js but is not emulated`);
  }

  #invoke(object: object, name: string, args: readonly unknown[]): unknown {
    const method = Reflect.get(object, name) as unknown;
    if (typeof method !== 'function') return this.unemulated(object, name);
    return Reflect.apply(method, object, args) ?? null;
  }

  #present(object: object, name: string): void {
    if (!(name in object)) this.unemulated(object, name);
  }

  #legal<Entry>(object: object, name: string, entry: Entry | undefined): Entry {
    if (entry === undefined) throw this.apiNotFound(object, name);
    return entry;
  }

  #supported(object: object, js: string, set: RequirementSet | null): void {
    if (!this.isSupported(set)) throw this.apiNotFound(object, js);
  }
}
