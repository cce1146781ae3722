import { WorkbookError } from '../../application/ports';
import { crc32, joined, unpack, zipDirectory } from './archive';

const END_SIZE = 22;
const ENTRY_SIZE = 46;
const HEADER_SIZE = 30;
const STORED = 0;
/** Where method, checksum and the two sizes stand, in the header of a part and in its line of the directory. */
const IN_HEADER = { method: 8, crc: 14, packedSize: 18, size: 22 };
const IN_DIRECTORY = { method: 10, crc: 16, packedSize: 20, size: 24 };
const HEADER_OFFSET = 42;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const stateStored = (view: DataView, at: number, fields: typeof IN_HEADER, content: Uint8Array): void => {
  view.setUint16(at + fields.method, STORED, true);
  view.setUint32(at + fields.crc, crc32(content), true);
  view.setUint32(at + fields.packedSize, content.length, true);
  view.setUint32(at + fields.size, content.length, true);
};

interface Replacement { readonly start: number; readonly grown: number; readonly content: Uint8Array }

/** The directory and the end of the archive, when the part that stands at `start` has grown by `grown` bytes. */
const movedDirectory = (bytes: Uint8Array, from: number, { start, grown, content }: Replacement): Uint8Array => {
  const directory = bytes.slice(from);
  const view = viewOf(directory);
  const end = directory.length - END_SIZE;
  for (let at = 0; at < end; at += ENTRY_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)) {
    const offset = view.getUint32(at + HEADER_OFFSET, true);
    if (offset === start) stateStored(view, at, IN_DIRECTORY, content);
    if (offset > start) view.setUint32(at + HEADER_OFFSET, offset + grown, true);
  }
  view.setUint32(end + 16, from + grown, true);
  return directory;
};

/**
 * The archive with one part changed and every other byte as it was: for what hucre cannot write. The part is stored as it is, so that
 * the same book gives the same bytes. For archives of our own writer only: no comment at the end, no 64-bit sizes. Error: `not-writable-content`.
 */
export const replacePart = async (bytes: Uint8Array, part: string, change: (xml: string) => string): Promise<Uint8Array> => {
  const entries = zipDirectory(bytes);
  const entry = entries.find(({ name }) => name === part);
  if (!entry) throw new WorkbookError('not-writable-content', { reason: part });
  const content = new TextEncoder().encode(change(new TextDecoder().decode(await unpack(bytes, entry))));
  const start = entry.headerOffset;
  const directoryAt = viewOf(bytes).getUint32(bytes.length - END_SIZE + 16, true);
  const next = Math.min(directoryAt, ...entries.map(({ headerOffset }) => headerOffset).filter((offset) => offset > start));
  const header = bytes.slice(start, start + HEADER_SIZE + viewOf(bytes).getUint16(start + 26, true) + viewOf(bytes).getUint16(start + 28, true));
  stateStored(viewOf(header), 0, IN_HEADER, content);
  const grown = header.length + content.length - (next - start);
  return joined([bytes.subarray(0, start), header, content, bytes.subarray(next, directoryAt), movedDirectory(bytes, directoryAt, { start, grown, content })]);
};
