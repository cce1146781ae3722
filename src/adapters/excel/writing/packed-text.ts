/** A text as it is kept in the workbook. */
export interface PackedText {
  readonly encoding: 'gzip' | 'plain';
  /** Bytes of the text that was packed. (gzip carries a checksum of its own.) */
  readonly bytes: number;
  /** Base64. */
  readonly content: string;
}

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

/** The text, compressed where the platform can; null where even so it takes more characters than `most`. */
export const packText = async (text: string, most: number): Promise<PackedText | null> => {
  const bytes = new TextEncoder().encode(text);
  const zips = typeof CompressionStream !== 'undefined';
  const content = base64Of(zips ? await through(bytes, new CompressionStream('gzip')) : bytes);
  return content.length > most ? null : { encoding: zips ? 'gzip' : 'plain', bytes: bytes.length, content };
};

/** The text that was kept; null where it is damaged or cannot be unpacked here. */
export const unpackText = async ({ encoding, bytes, content }: PackedText): Promise<string | null> => {
  try {
    const packed = bytesOf(content);
    const text = encoding === 'gzip' ? await through(packed, new DecompressionStream('gzip')) : packed;
    return text.length === bytes ? new TextDecoder().decode(text) : null;
  } catch {
    return null;
  }
};
