import { WorkbookError } from '../../../application/ports';
import type { ZipEntry } from './zip-directory';
import { tooLarge } from './zip-limits';

const HEADER = 0x04034b50;
const HEADER_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** The checksum of a part, as its archive holds it. */
export const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i += 1) crc = (CRC_TABLE[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

const damaged = (entry: ZipEntry, cause?: unknown): WorkbookError => new WorkbookError('damaged', { part: entry.name }, { cause });

const packedBytes = (bytes: Uint8Array, entry: ZipEntry): Uint8Array => {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerOffset;
  if (at + HEADER_SIZE > bytes.length) throw new WorkbookError('truncated');
  if (data.getUint32(at, true) !== HEADER) throw damaged(entry);
  const start = at + HEADER_SIZE + data.getUint16(at + 26, true) + data.getUint16(at + 28, true);
  if (start + entry.packedSize > bytes.length) throw new WorkbookError('truncated');
  return bytes.subarray(start, start + entry.packedSize);
};

/** Stops at the size that the directory promised: a directory that lies cannot make us unpack more. */
const inflate = async (packed: Uint8Array, entry: ZipEntry): Promise<Uint8Array> => {
  const result = new Uint8Array(entry.size);
  let filled = 0;
  const reader = new Blob([packed as BlobPart]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return filled === entry.size ? result : result.subarray(0, filled);
    if (filled + value.length > entry.size) {
      await reader.cancel().catch(() => undefined);
      throw tooLarge(entry.name, filled + value.length);
    }
    result.set(value, filled);
    filled += value.length;
  }
};

const unpacked = async (packed: Uint8Array, entry: ZipEntry): Promise<Uint8Array> => {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw damaged(entry);
  if (entry.size === 0) return new Uint8Array();
  try {
    return await inflate(packed, entry);
  } catch (cause) {
    throw cause instanceof WorkbookError ? cause : damaged(entry, cause);
  }
};

/** The bytes of one file of the archive. Errors: `truncated`, `damaged` (also when the checksum differs), `too-large`, `encrypted`. */
export const unpack = async (bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> => {
  if (entry.encrypted) throw new WorkbookError('encrypted');
  const content = await unpacked(packedBytes(bytes, entry), entry);
  if (crc32(content) !== entry.crc32) throw damaged(entry);
  return content;
};
