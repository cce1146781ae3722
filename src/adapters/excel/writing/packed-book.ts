import type { ReportBook } from '../../../report';
import type { PackedBook } from './report-part';

/** Above this the report is not kept: the part is loaded with the workbook by everyone who opens it. */
const MOST_CHARACTERS = 1024 * 1024;
/** What fits in the arguments of one call. */
const SLICE = 0x8000;

const base64Of = (bytes: Uint8Array): string => {
  let binary = '';
  for (let start = 0; start < bytes.length; start += SLICE) binary += String.fromCharCode(...bytes.subarray(start, start + SLICE));
  return btoa(binary);
};

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
};

const through = async (bytes: Uint8Array<ArrayBuffer>, change: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(change)).arrayBuffer());

/** The report, compressed where the platform can; null where even so it is too large to keep. */
export const packBook = async (book: ReportBook): Promise<PackedBook | null> => {
  const text = new TextEncoder().encode(JSON.stringify(book));
  const zips = typeof CompressionStream !== 'undefined';
  const content = base64Of(zips ? await through(text, new CompressionStream('gzip')) : text);
  if (content.length > MOST_CHARACTERS) return null;
  return { encoding: zips ? 'gzip' : 'plain', bytes: text.length, content };
};

/** The report that was kept; null where it is damaged or cannot be unpacked here. */
export const unpackBook = async ({ encoding, bytes, content }: PackedBook): Promise<ReportBook | null> => {
  try {
    const packed = bytesOf(content);
    const text = encoding === 'gzip' ? await through(packed, new DecompressionStream('gzip')) : packed;
    return text.length === bytes ? JSON.parse(new TextDecoder().decode(text)) as ReportBook : null;
  } catch {
    return null;
  }
};
