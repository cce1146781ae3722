import type { PackedText } from './packed-text';

/** Of our custom XML part. */
export const PART_NAMESPACE = 'urn:kostprijswijzer:report';
const VERSION = '1';

/** What our custom XML part says: which report stands here, on which sheets, its content, and what was kept with it. */
export interface ReportPart {
  readonly bookId: string;
  /** One a write: tells whether the last batch of this very write was applied. */
  readonly writeId: string;
  /** Worksheet id by tab key: of two sheets with one key, this one is ours. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Null where the report was too large to keep. */
  readonly book: PackedText | null;
  /** What the pane keeps with the report; null: nothing, or too large to keep. */
  readonly memory: PackedText | null;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
const unescaped = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" })[entity] ?? '&');

const attributes = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all).map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');

const packedXml = (element: 'book' | 'memory', packed: PackedText | null): string =>
  (packed ? `<${element}${attributes({ encoding: packed.encoding, bytes: String(packed.bytes) })}>${packed.content}</${element}>` : '');

/** The part as XML. */
export const partXml = ({ bookId, writeId, sheets, book, memory }: ReportPart): string => [
  `<report xmlns="${PART_NAMESPACE}"${attributes({ version: VERSION, bookId, writeId })}>`,
  ...[...sheets].map(([key, sheet]) => `<tab${attributes({ key, sheet })}/>`),
  packedXml('book', book),
  packedXml('memory', memory),
  '</report>',
].join('');

const attribute = (element: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescaped(value);
};

const PACKED = { book: /<(?:\w+:)?book\b([^>]*)>([^<]*)</, memory: /<(?:\w+:)?memory\b([^>]*)>([^<]*)</ } as const;

const packedIn = (xml: string, element: keyof typeof PACKED): PackedText | null => {
  const [, start = '', content] = PACKED[element].exec(xml) ?? [];
  const [encoding, bytes] = [attribute(start, 'encoding'), Number(attribute(start, 'bytes'))];
  if ((encoding !== 'gzip' && encoding !== 'plain') || !(bytes > 0) || !content) return null;
  return { encoding, bytes, content: content.replace(/\s/g, '') };
};

/** The part in XML that Excel may have written anew in its own way; null where it is not ours or of another version. */
export const partIn = (xml: string): ReportPart | null => {
  const root = /<(?:\w+:)?report\b[^>]*>/.exec(xml)?.[0] ?? '';
  const [bookId, writeId] = [attribute(root, 'bookId'), attribute(root, 'writeId')];
  if (attribute(root, 'version') !== VERSION || !bookId || !writeId) return null;
  const tabs = [...xml.matchAll(/<(?:\w+:)?tab\b[^>]*>/g)].map(([tab]) => [attribute(tab, 'key') ?? '', attribute(tab, 'sheet') ?? ''] as const);
  return { bookId, writeId, sheets: new Map(tabs.filter(([key, sheet]) => key !== '' && sheet !== '')), book: packedIn(xml, 'book'), memory: packedIn(xml, 'memory') };
};
