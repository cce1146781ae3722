/** What a scan of XML hands over; names come without their namespace prefix. */
export interface XmlHandlers {
  /** `attributes` is the text between the name and the end of the tag: see `attribute`. */
  readonly open?: (name: string, attributes: string) => void;
  readonly close?: (name: string) => void;
  /** Character data, with entities resolved; one text may come in pieces. */
  readonly text?: (text: string) => void;
}

/** The XML breaks off or its tags do not match. */
export class XmlDamage extends Error {}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const entity = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
  const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
};

const resolved = (text: string): string => (text.includes('&') ? text.replace(/&(#?\w+);/g, entity) : text);

const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

const after = (xml: string, mark: string, from: number): number => {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new XmlDamage(`no ${mark}`);
  return at;
};

const quotes = (xml: string, from: number, to: number): number => {
  let open = 0;
  for (let i = from; i < to; i += 1) {
    const code = xml.charCodeAt(i);
    if (open === 0 && (code === 34 || code === 39)) open = code;
    else if (code === open) open = 0;
  }
  return open;
};

/** A `>` may stand in an attribute. */
const endOfTag = (xml: string, from: number): number => {
  let end = after(xml, '>', from);
  while (quotes(xml, from, end) !== 0) end = after(xml, '>', end + 1);
  return end;
};

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Every attribute of a tag by its name without prefix, entities resolved. */
export const attributesOf = (attributes: string): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries([...attributes.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [localName(name), resolved(double ?? single ?? '')]));

/** Skips comments, declarations and processing instructions; hands over CDATA as text. */
const afterMarkup = (xml: string, at: number, text: (text: string) => void): number => {
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at + 4) + 3;
  if (!xml.startsWith('<![CDATA[', at)) return after(xml, '>', at) + 1;
  const end = after(xml, ']]>', at + 9);
  text(xml.slice(at + 9, end));
  return end + 3;
};

const BANG = 33;
const QUESTION = 63;
const SLASH = 47;
const NAME = /[^\s/>]+/y;

const nameAt = (xml: string, at: number): string => {
  NAME.lastIndex = at;
  const name = NAME.exec(xml)?.[0];
  if (name === undefined) throw new XmlDamage(`no name at ${at}`);
  return name;
};

const QUIET: Required<XmlHandlers> = { open: () => undefined, close: () => undefined, text: () => undefined };

/** Hands over an opening tag; says whether the element is empty, and so closed at once. */
const openTag = (xml: string, tag: number, end: number, handlers: Required<XmlHandlers>): boolean => {
  const name = nameAt(xml, tag + 1);
  const empty = xml.charCodeAt(end - 1) === SLASH;
  const local = localName(name);
  handlers.open(local, xml.slice(tag + 1 + name.length, empty ? end - 1 : end));
  if (empty) handlers.close(local);
  return empty;
};

/**
 * Reads XML from left to right, without building a tree: a sheet of a million rows costs no more memory than its text.
 * No document type is read, so that no entity can be defined. Error: XmlDamage.
 */
export const scanXml = (xml: string, given: XmlHandlers): void => {
  const handlers = { ...QUIET, ...given };
  let [at, depth, roots] = [0, 0, 0];
  for (let tag = xml.indexOf('<'); tag >= 0; tag = xml.indexOf('<', at)) {
    if (tag > at && depth > 0) handlers.text(resolved(xml.slice(at, tag)));
    const sort = xml.charCodeAt(tag + 1);
    if (sort === BANG || sort === QUESTION) {
      at = afterMarkup(xml, tag, handlers.text);
      continue;
    }
    const end = endOfTag(xml, tag + 1);
    at = end + 1;
    if (sort === SLASH) {
      depth -= 1;
      handlers.close(localName(xml.slice(tag + 2, end).trimEnd()));
    } else {
      roots += depth === 0 ? 1 : 0;
      depth += openTag(xml, tag, end, handlers) ? 0 : 1;
    }
  }
  if (depth !== 0 || roots !== 1) throw new XmlDamage(`depth ${depth} at the end`);
};
