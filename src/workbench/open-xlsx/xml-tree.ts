import { XmlDamage } from '../../adapters/xlsx/archive';

/** An element of XML; names and attributes come without their namespace prefix. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  text = '';

  constructor(readonly name: string, readonly attributes: Readonly<Record<string, string>>) {}

  /** The first child of a name, along a path of names. */
  child(...path: readonly string[]): XmlElement | undefined {
    const [name, ...rest] = path;
    const found = this.children.find((one) => one.name === name);
    return rest.length === 0 ? found : found?.child(...rest);
  }

  all(name: string): readonly XmlElement[] {
    return this.children.filter((one) => one.name === name);
  }

  /** Every element of a name under this one, however deep. */
  *deep(name: string): Generator<XmlElement> {
    for (const child of this.children) {
      if (child.name === name) yield child;
      yield* child.deep(name);
    }
  }

  /** `val`, or another attribute, of a child. */
  value(child: string, attribute = 'val'): string | undefined {
    return this.child(child)?.attributes[attribute];
  }

  number(attribute: string): number | undefined {
    const value = this.attributes[attribute];
    return value === undefined || value === '' ? undefined : Number(value);
  }

  /** An attribute that says yes; absent is `otherwise`. */
  flag(attribute: string, otherwise = false): boolean {
    const value = this.attributes[attribute];
    return value === undefined ? otherwise : value === '1' || value === 'true';
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its entities resolved. */
export const resolved = (text: string): string => (text.includes('&')
  ? text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  })
  : text);

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The attributes in the text of a tag. */
export const attributesIn = (tag: string): Record<string, string> => {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    // of r:id and id it is r:id that is meant
    if (!(local(name) in attributes) || name.includes(':')) attributes[local(name)] = resolved(double ?? single ?? '');
  }
  return attributes;
};

const TOKEN = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<!(?:[^>"']|"[^"]*"|'[^']*')*>|<\/([^>\s]+)\s*>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;

/** The root of a small piece of XML. The rows of a sheet are read another way. Error: XmlDamage. */
export const xmlTree = (xml: string): XmlElement => {
  const top = new XmlElement('', {});
  const path = [top];
  for (const [, data, closed, opened, attributes = '', empty, text] of xml.matchAll(TOKEN)) {
    const here = path.at(-1) ?? top;
    if (closed !== undefined) path.pop();
    else if (opened !== undefined) {
      const element = new XmlElement(local(opened), attributesIn(attributes));
      here.children.push(element);
      if (empty !== '/') path.push(element);
    } else here.text += data ?? resolved(text ?? '');
  }
  const [root] = top.children;
  if (!root || path.length !== 1) throw new XmlDamage(`${path.length - 1} elements open at the end`);
  return root;
};
