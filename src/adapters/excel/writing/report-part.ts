/** Of our custom XML part. */
export const PART_NAMESPACE = 'urn:kostprijswijzer:report';
const VERSION = '1';

/** A report as it is kept in the workbook, to be put back when the writing of the next one fails. */
export interface PackedBook {
  readonly encoding: 'gzip' | 'plain';
  /** Bytes of the text that was packed. (gzip carries a checksum of its own.) */
  readonly bytes: number;
  /** Base64. */
  readonly content: string;
}

/** What our custom XML part says: which report stands here, on which sheets, and its content. */
export interface ReportPart {
  readonly bookId: string;
  /** One a write: tells whether the last batch of this very write was applied. */
  readonly writeId: string;
  /** Worksheet id by tab key: of two sheets with one key, this one is ours. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Null where the report was too large to keep. */
  readonly book: PackedBook | null;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
const unescaped = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" })[entity] ?? '&');

const attributes = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all).map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');

/** The part as XML. */
export const partXml = ({ bookId, writeId, sheets, book }: ReportPart): string => [
  `<report xmlns="${PART_NAMESPACE}"${attributes({ version: VERSION, bookId, writeId })}>`,
  ...[...sheets].map(([key, sheet]) => `<tab${attributes({ key, sheet })}/>`),
  ...(book ? [`<book${attributes({ encoding: book.encoding, bytes: String(book.bytes) })}>${book.content}</book>`] : []),
  '</report>',
].join('');

const attribute = (element: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescaped(value);
};

const bookIn = (xml: string): PackedBook | null => {
  const [, start = '', content] = /<(?:\w+:)?book\b([^>]*)>([^<]*)</.exec(xml) ?? [];
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
  return { bookId, writeId, sheets: new Map(tabs.filter(([key, sheet]) => key !== '' && sheet !== '')), book: bookIn(xml) };
};
