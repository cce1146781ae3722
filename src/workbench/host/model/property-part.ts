import { HostError } from '../host-error';
import type { Properties } from './state/properties';

/** Whose property it is: where it is kept, and how a change is asked for. */
export interface PropertyOwner {
  readonly properties: Properties;
  change(member: string): void;
}

/** A part of a chart or of a conditional format: nothing but properties, kept by path, such as `Title.Format.Font.Size`. */
export abstract class PropertyPart {
  constructor(protected readonly owner: PropertyOwner, protected readonly path: string) {}

  protected under(part: string): string { return `${this.path}${part}.`; }

  protected write(member: string, name: string, value: unknown): void {
    this.owner.change(member);
    this.owner.properties.set(this.path + name, value);
  }
}

/** What a part is declared with: its properties and what they are while nobody has set them; a few depend on where the part stands. */
export type Defaults = Readonly<Record<string, unknown>>;
const standardAt = (standard: unknown, path: string): unknown => (typeof standard === 'function' ? (standard as (path: string) => unknown)(path) : standard);

interface PartClass { readonly wireName: string; readonly prototype: PropertyPart }

const firstSmall = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Gives a class of parts its properties; a value of another kind than the default is refused. */
export const withProperties = <T extends PartClass>(part: T, defaults: Defaults): T => {
  for (const [name, standard] of Object.entries(defaults)) {
    const member = `${part.wireName}.${firstSmall(name)}`;
    const standardOf = (path: string): unknown => standardAt(standard, path);
    Object.defineProperty(part.prototype, name, {
      get(this: { readonly owner: PropertyOwner; readonly path: string }) {
        const key = this.path + name;
        return this.owner.properties.has(key) ? this.owner.properties.get(key) : standardOf(this.path);
      },
      set(this: { readonly path: string; write(member: string, name: string, value: unknown): void }, value: unknown) {
        const usual = standardOf(this.path);
        if (usual !== null && value !== null && typeof value !== typeof usual) throw new HostError('InvalidArgument', member);
        this.write(member, name, value);
      },
      enumerable: true,
      configurable: true,
    });
  }
  return part;
};
