import type { Archive } from './unzip';
import { type XmlElement, xmlTree } from './xml-tree';

/** A pointer from one part to another: its kind is the last word of its type. */
export interface PartLink { readonly id: string; readonly kind: string; readonly target: string; readonly external: boolean }

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

const resolve = (from: string, target: string): string => {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folderOf(from) + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
};

/** The parts of an .xlsx. */
export class XlsxParts {
  constructor(private readonly archive: Archive) {}

  async tree(part: string): Promise<XmlElement | null> {
    const xml = await this.archive.text(part);
    return xml === null ? null : xmlTree(xml);
  }

  text(part: string): Promise<string | null> {
    return this.archive.text(part);
  }

  /** The parts that a part points at; of the whole file where `part` is empty. */
  async links(part: string): Promise<readonly PartLink[]> {
    const folder = folderOf(part);
    const root = await this.tree(`${folder}_rels/${part.slice(folder.length)}.rels`);
    return (root?.all('Relationship') ?? []).map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => ({
      id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target: TargetMode === 'External' ? Target : resolve(part, Target), external: TargetMode === 'External',
    }));
  }

  async linked(part: string, kind: string): Promise<string | null> {
    return (await this.links(part)).find((link) => link.kind === kind)?.target ?? null;
  }
}
