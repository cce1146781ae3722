import { element, xmlFile } from './xml';
import type { ZipFile } from './zip';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

interface Link { readonly id: string; readonly kind: string; readonly target: string; readonly external: boolean }
interface Part { readonly path: string; readonly content: string | readonly string[]; readonly type: string | null }

const relationsOf = (part: string): string => {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
};

const linkXml = ({ id, kind, target, external }: Link): string =>
  element('Relationship', { Id: id, Type: `${RELATIONS}/${kind}`, Target: external ? target : `/${target}`, TargetMode: external ? 'External' : null });

/** The parts of an .xlsx that is being made, and which of them points at which. */
export class PackageParts {
  readonly #parts: Part[] = [];
  readonly #links = new Map<string, Link[]>();

  /** Adds a part; its content may come in pieces. Without a type it is plain XML. */
  add(path: string, content: string | readonly string[], type: string | null = null): void {
    this.#parts.push({ path, content, type });
  }

  /** Lets a part point at another (the file itself is the empty name), or outside the file; gives the id by which the part speaks of it. */
  link(from: string, kind: string, target: string, external = false): string {
    const links = this.#links.get(from) ?? [];
    this.#links.set(from, links);
    const id = `rId${links.length + 1}`;
    links.push({ id, kind, target, external });
    return id;
  }

  /** Every file of the archive, the list of kinds first. */
  files(): readonly ZipFile[] {
    const relations = [...this.#links].map(([from, links]): Part => ({
      path: relationsOf(from), content: xmlFile(element('Relationships', { xmlns: PACKAGE_RELATIONS }, ...links.map(linkXml))), type: null,
    }));
    const encoder = new TextEncoder();
    return [{ path: '[Content_Types].xml', content: this.#types(), type: null }, ...relations, ...this.#parts]
      .map(({ path, content }) => ({ name: path, content: encoder.encode(typeof content === 'string' ? content : content.join('')) }));
  }

  #types(): string {
    const overrides = this.#parts.flatMap(({ path, type }) => (type === null ? [] : [element('Override', { PartName: `/${path}`, ContentType: type })]));
    return xmlFile(element('Types', { xmlns: CONTENT_TYPES },
      element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }), ...overrides));
  }
}
