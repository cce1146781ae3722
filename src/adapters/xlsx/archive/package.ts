import { WorkbookError } from '../../../application/ports';
import { attributesOf, scanXml, XmlDamage } from './xml-scan';
import { zipDirectory, type ZipEntry } from './zip-directory';
import { unpack } from './zip-entry';
import { refuseBomb } from './zip-limits';

/** A pointer from one part to another. */
export interface Relationship { readonly id: string; readonly type: string; readonly part: string }

/** A pointer to a part, or to something outside the file: then `part` is an address. */
export interface Link extends Relationship { readonly external: boolean }

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

const resolve = (from: string, target: string): string => {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folderOf(from) + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
};

const linksIn = (xml: string, from: string): readonly Link[] => {
  const found: Link[] = [];
  scanXml(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const { Id = '', Type = '', Target = '', TargetMode } = attributesOf(attributes);
      const external = TargetMode === 'External';
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), part: external ? Target : resolve(from, Target), external });
    },
  });
  return found;
};

const decoded = (bytes: Uint8Array): string => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
};

/** The parts of an Open XML file, unpacked one at a time and only when asked for. */
export class OpenXmlPackage {
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  /** Error: `truncated`, `too-large`; nothing is unpacked yet. */
  constructor(private readonly bytes: Uint8Array) {
    const entries = zipDirectory(bytes);
    refuseBomb(entries);
    this.entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /** What `read` makes of the XML of a part. Error: `damaged` where the part is missing or its XML is not whole. */
  async read<T>(part: string, read: (xml: string) => T): Promise<T> {
    const entry = this.entries.get(part.toLowerCase());
    if (!entry) throw new WorkbookError('damaged', { part });
    const xml = decoded(await unpack(this.bytes, entry));
    try {
      return read(xml);
    } catch (cause) {
      throw cause instanceof XmlDamage ? new WorkbookError('damaged', { part }, { cause }) : cause;
    }
  }

  /** The parts that a part points at; of the package itself where `part` is empty. */
  async relationships(part: string): Promise<readonly Relationship[]> {
    return (await this.links(part)).filter(({ external }) => !external);
  }

  /** What a part points at, in the file and outside it. */
  async links(part: string): Promise<readonly Link[]> {
    const folder = folderOf(part);
    const rels = `${folder}_rels/${part.slice(folder.length)}.rels`;
    return this.has(rels) ? this.read(rels, (xml) => linksIn(xml, part)) : [];
  }
}
