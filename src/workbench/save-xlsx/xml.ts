/** What an attribute can hold; yes and no are 1 and 0, and what is not there is left out. */
export type Attribute = string | number | boolean | null | undefined;

// eslint-disable-next-line no-control-regex -- these are what XML cannot hold
const UNSPEAKABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

/** Text between tags; what XML cannot hold is left out. */
export const textXml = (text: string): string => text.replace(UNSPEAKABLE, '').replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? '');

const attributeXml = (text: string): string => text.replace(UNSPEAKABLE, '').replace(/[&<>"\n\r\t]/g, (sign) => ENTITIES[sign] ?? '');

const valueText = (value: string | number | boolean): string => (typeof value === 'boolean' ? (value ? '1' : '0') : String(value));

/** An element; its content is XML already, and nothing where there is none. */
export const element = (name: string, attributes: Readonly<Record<string, Attribute>> = {}, ...content: readonly (string | null | undefined)[]): string => {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) if (value !== null && value !== undefined) tag += ` ${key}="${attributeXml(valueText(value))}"`;
  const inner = content.join('');
  return inner === '' ? `${tag}/>` : `${tag}>${inner}</${name}>`;
};

/** An element around others; null where there are none. */
export const listOf = (name: string, items: readonly string[], attributes: Readonly<Record<string, Attribute>> = {}): string | null =>
  (items.length === 0 ? null : element(name, { count: items.length, ...attributes }, ...items));

/** A file of XML from its root. */
export const xmlFile = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

/**
 * A text of a cell as the file holds it: characters that XML cannot hold go as `_x0007_`, and a text that looks like one of those is
 * marked, so that every text comes back as it was.
 */
export const cellText = (text: string): string => textXml(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  .replace(UNSPEAKABLE, escapedCharacter).replace(/\r/g, escapedCharacter));

const HEX = 16;
const escapedCharacter = (character: string): string => `_x${character.charCodeAt(0).toString(HEX).toUpperCase().padStart(4, '0')}_`;
