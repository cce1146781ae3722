import type { OpenXmlPackage } from '../../adapters/xlsx/archive';
import { type XmlElement, xmlTree } from './xml-tree';

/** A pointer from one part to another: its kind is the last word of its type. */
export interface PartLink { readonly id: string; readonly kind: string; readonly target: string; readonly external: boolean }

/** The parts of an .xlsx; what is not there is null, for a file may leave out most. Error: `damaged` where a part is not whole. */
export class XlsxParts {
  constructor(private readonly file: OpenXmlPackage) {}

  async tree(part: string): Promise<XmlElement | null> {
    return this.file.has(part) ? this.file.read(part, xmlTree) : null;
  }

  async text(part: string): Promise<string | null> {
    return this.file.has(part) ? this.file.read(part, (xml) => xml) : null;
  }

  /** What a part points at. */
  async links(part: string): Promise<readonly PartLink[]> {
    return (await this.file.links(part)).map(({ id, type, part: target, external }) => ({ id, kind: type, target, external }));
  }

  async linked(part: string, kind: string): Promise<string | null> {
    return (await this.links(part)).find((link) => link.kind === kind)?.target ?? null;
  }
}
