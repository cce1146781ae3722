import { type ApiCatalogue, type ClassEntry, type EventEntry, type MethodEntry, type NavigationEntry, type ScalarEntry } from './api-catalogue';

const START_OF_EXCEL = '\nvar Excel;';
const CLASS_START = /^ {4}var (\w+) = \(function \(_super\) \{/;
const CLIENT_CLASS_END = /^ {4}\}\(OfficeExtension\.ClientObject\)\);/;
const ANY_CLASS_END = /^ {4}\}\(/;
const PROPERTY_START = /Object\.defineProperty\(\w+\.prototype, "(\w+)"/;
const METHOD_START = /^ {8}\w+\.prototype\.(\w+) = function \(/;
const NAME_LIST = /return (\[.*\]);/;
const NAVIGATION = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/;
const VALUE_METHOD = /_invokeMethod\(this, "(\w+)"/;
const OBJECT_METHOD = /_createMethodObject\((?:Excel\.)?(\w+), this, "(\w+)"/;
const INDEXER = /_createIndexerObject\(Excel\.(\w+), this/;
const ITEM = /_createChildItemObject\(Excel\.(\w+), /;
const REQUIREMENT = /_throwIfApiNotSupported\("[\w.]+", (\w+|"\w+"), "([\d.]+)"/;
const OWN_SETTER = /^ {8}function ([A-Za-z]+)_(\w+)_Set\(thisObj/;
const SENT_AS = /_invokeSetProperty\(thisObj, "(\w+)"/;
const EVENT_TYPE = /eventType: (\d+)/;
const REGISTER = /\b(register|unregister)Func: function \(\) \{ return \w+\.(\w+)\(/;

/** What is gathered of one class while its lines go by. */
class ClassDraft {
  collection = false;
  indexer: string | null = null;
  item: string | null = null;
  readonly lists = new Map<string, readonly unknown[]>();
  readonly sets = new Map<string, string>();
  readonly navigations = new Map<string, { js: string; class: string }>();
  readonly methods = new Map<string, { js: string; result: string | null }>();
  readonly events = new Map<string, { type: number; register: string | null; unregister: string | null }>();

  entry(): ClassEntry {
    const setOf = (js: string): string | null => this.sets.get(js) ?? null;
    const record = <In extends { js: string }, Out>(from: ReadonlyMap<string, In>): Record<string, Out> => (
      Object.fromEntries([...from].map(([wire, entry]) => [wire, { ...entry, set: setOf(entry.js) } as Out]))
    );
    return {
      collection: this.collection,
      indexer: this.indexer === null ? null : { class: this.indexer, set: setOf('getItem') },
      item: this.item,
      scalars: this.scalars(setOf),
      setOnly: {},
      navigations: record<{ js: string; class: string }, NavigationEntry>(this.navigations),
      methods: record<{ js: string; result: string | null }, MethodEntry>(this.methods),
      events: Object.fromEntries([...this.events].map(([js, event]): [string, EventEntry] => [js, { js, set: setOf(js), ...event }])),
    };
  }

  private scalars(setOf: (js: string) => string | null): Record<string, ScalarEntry> {
    const wireNames = this.lists.get('_scalarPropertyOriginalNames') ?? [];
    const names = this.lists.get('_scalarPropertyNames') ?? [];
    const writable = this.lists.get('_scalarPropertyUpdateable') ?? [];
    return Object.fromEntries(wireNames.map((wire, at) => {
      const js = String(names[at]);
      return [String(wire), { js, writable: writable[at] === true, set: setOf(js) }];
    }));
  }
}

const readRequirement = (line: string, draft: ClassDraft, member: string): void => {
  const found = REQUIREMENT.exec(line);
  if (!found?.[1]) return;
  const name = found[1] === '_defaultApiSetName' ? 'ExcelApi' : found[1].replace(/"/g, '');
  draft.sets.set(member, `${name} ${found[2]}`);
};

const readEvent = (line: string, draft: ClassDraft, member: string): void => {
  const type = EVENT_TYPE.exec(line)?.[1];
  if (type) draft.events.set(member, { type: Number(type), register: null, unregister: null });
  const [, which, method] = REGISTER.exec(line) ?? [];
  const event = draft.events.get(member);
  if (event && method && (which === 'register' || which === 'unregister')) event[which] = method;
};

const readProperty = (line: string, draft: ClassDraft, member: string): void => {
  if (member === '_isCollection' && line.includes('return true')) draft.collection = true;
  const list = member.startsWith('_') ? NAME_LIST.exec(line)?.[1] : undefined;
  if (list) draft.lists.set(member, JSON.parse(list) as readonly unknown[]);
  const [, target, wire] = NAVIGATION.exec(line) ?? [];
  if (target && wire) draft.navigations.set(wire, { js: member, class: target });
  readEvent(line, draft, member);
};

const readMethod = (line: string, draft: ClassDraft, member: string): void => {
  const value = VALUE_METHOD.exec(line)?.[1];
  if (value) draft.methods.set(value, { js: member, result: null });
  const [, result, wire] = OBJECT_METHOD.exec(line) ?? [];
  if (result && wire) draft.methods.set(wire, { js: member, result });
  draft.indexer = INDEXER.exec(line)?.[1] ?? draft.indexer;
  draft.item = ITEM.exec(line)?.[1] ?? draft.item;
};

/** Reads one line into the class; gives the member that the next lines belong to. */
const readLine = (line: string, draft: ClassDraft, member: string): string => {
  const property = PROPERTY_START.exec(line)?.[1];
  if (property) return `.${property}`;
  const method = METHOD_START.exec(line)?.[1];
  if (method) {
    readMethod(line, draft, method);
    return method;
  }
  const name = member.replace('.', '');
  (member.startsWith('.') ? readProperty : readMethod)(line, draft, name);
  readRequirement(line, draft, name);
  return member;
};

const withSecondName = (classes: Record<string, ClassEntry>, [owner, read]: readonly [string, string], wire: string): void => {
  const entry = classes[owner];
  const scalar = entry?.scalars[read];
  if (entry && scalar && !(wire in entry.scalars)) classes[owner] = { ...entry, setOnly: { ...entry.setOnly, [wire]: scalar } };
};

/**
 * Takes the legal names from the text of the library's debug build, which is generated code and regular.
 * What it gives is derived from the library and is made anew at every run; it is never committed.
 */
export const apiCatalogue = (debugSourceText: string): ApiCatalogue => {
  const classes: Record<string, ClassEntry> = {};
  let draft: ClassDraft | null = null;
  let name = '';
  let member = '';
  let setter: readonly [string, string] = ['', ''];
  for (const line of debugSourceText.slice(debugSourceText.indexOf(START_OF_EXCEL)).split('\n')) {
    const started = CLASS_START.exec(line)?.[1];
    if (started) {
      [draft, name, member] = [new ClassDraft(), started, ''];
    } else if (draft && CLIENT_CLASS_END.test(line)) {
      classes[name] = draft.entry();
      draft = null;
    } else if (ANY_CLASS_END.test(line)) {
      draft = null;
    } else if (draft) {
      member = readLine(line, draft, member);
    }
    const [, owner, read] = OWN_SETTER.exec(line) ?? [];
    if (owner && read) setter = [owner, read];
    const wire = SENT_AS.exec(line)?.[1];
    if (wire) withSecondName(classes, setter, wire);
  }
  return { classes };
};
