/** A requirement set and its version, as `ExcelApi 1.9`. */
export type RequirementSet = string;

/** What every member has: its name in JavaScript (`showTotals`) and the set that it came with; null: it was there from the start. */
interface MemberEntry {
  readonly js: string;
  readonly set: RequirementSet | null;
}

/** A value of an object: a text, a number, an array of rows. */
export interface ScalarEntry extends MemberEntry {
  readonly writable: boolean;
}

/** A property that leads to another object, with the class of that object. */
export interface NavigationEntry extends MemberEntry {
  readonly class: string;
}

/** A method; `result` is the class that it leads to, null where it gives a value or nothing. */
export interface MethodEntry extends MemberEntry {
  readonly result: string | null;
}

/** An event: the number it carries on the wire and the methods by which a client asks for it and gives it up. */
export interface EventEntry extends MemberEntry {
  readonly type: number;
  readonly register: string | null;
  readonly unregister: string | null;
}

/** One class of the library. Scalars, navigations and methods stand by their name on the wire (`ShowTotals`), events by their name in JavaScript. */
export interface ClassEntry {
  readonly collection: boolean;
  /** The class that `getItem` gives on a collection. */
  readonly indexer: { readonly class: string; readonly set: RequirementSet | null } | null;
  /** The class of the items of a collection. */
  readonly item: string | null;
  readonly scalars: Readonly<Record<string, ScalarEntry>>;
  /** Scalars that are read under one name and set under another, by the second: the `showGridlines` of a sheet goes out as `Gridlines`. */
  readonly setOnly: Readonly<Record<string, ScalarEntry>>;
  readonly navigations: Readonly<Record<string, NavigationEntry>>;
  readonly methods: Readonly<Record<string, MethodEntry>>;
  readonly events: Readonly<Record<string, EventEntry>>;
}

/** Every name that Office.js knows, by class; plain data, so that it can be sent to a page as JSON. */
export interface ApiCatalogue {
  readonly classes: Readonly<Record<string, ClassEntry>>;
}
