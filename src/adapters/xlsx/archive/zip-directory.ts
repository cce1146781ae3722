import { WorkbookError } from '../../../application/ports';

/** One file in the archive, as the directory at the end of the archive tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc32: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_SIZE = 20;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const EXTRA_64 = 1;
const IN_EXTRA = 0xffffffff;
const COUNT_IN_64 = 0xffff;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const truncated = (cause?: unknown): WorkbookError => new WorkbookError('truncated', {}, { cause });

const endOf = (data: DataView): number => {
  const lowest = Math.max(0, data.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = data.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (data.getUint32(at, true) === END) return at;
  }
  throw truncated();
};

const directoryOf = (data: DataView): { readonly count: number; readonly offset: number } => {
  const end = endOf(data);
  const [count, offset] = [data.getUint16(end + 10, true), data.getUint32(end + 16, true)];
  if (count !== COUNT_IN_64 && offset !== IN_EXTRA) return { count, offset };
  const locator = end - LOCATOR_64_SIZE;
  if (locator < 0 || data.getUint32(locator, true) !== LOCATOR_64) return { count, offset };
  const record = Number(data.getBigUint64(locator + 8, true));
  if (data.getUint32(record, true) !== END_64) throw truncated();
  return { count: Number(data.getBigUint64(record + 32, true)), offset: Number(data.getBigUint64(record + 48, true)) };
};

/** The 64-bit sizes stand, in this order and only where the 32-bit field says so, in an extra field. */
const extended = (data: DataView, from: number, length: number, fields: readonly number[]): readonly number[] => {
  for (let at = from; at + 4 <= from + length; at += 4 + data.getUint16(at + 2, true)) {
    if (data.getUint16(at, true) !== EXTRA_64) continue;
    let next = at + 4;
    return fields.map((field) => {
      if (field !== IN_EXTRA) return field;
      next += 8;
      return Number(data.getBigUint64(next - 8, true));
    });
  }
  return fields;
};

const entryAt = (bytes: Uint8Array, data: DataView, at: number): { readonly entry: ZipEntry; readonly next: number } => {
  if (data.getUint32(at, true) !== ENTRY) throw truncated();
  const [nameLength, extraLength, commentLength] = [data.getUint16(at + 28, true), data.getUint16(at + 30, true), data.getUint16(at + 32, true)];
  const afterName = at + ENTRY_SIZE + nameLength;
  const [size = 0, packedSize = 0, headerOffset = 0] = extended(data, afterName, extraLength, [24, 20, 42].map((field) => data.getUint32(at + field, true)));
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, afterName)),
    method: data.getUint16(at + 10, true),
    encrypted: (data.getUint16(at + 8, true) & 1) === 1,
    crc32: data.getUint32(at + 16, true),
    packedSize, size, headerOffset,
  };
  return { entry, next: afterName + extraLength + commentLength };
};

/** Lists an archive without unpacking any of it. Error: `truncated` where the directory is missing or cut off. */
export const zipDirectory = (bytes: Uint8Array): readonly ZipEntry[] => {
  const data = view(bytes);
  try {
    const { count, offset } = directoryOf(data);
    const entries: ZipEntry[] = [];
    for (let at = offset; entries.length < count;) {
      const { entry, next } = entryAt(bytes, data, at);
      entries.push(entry);
      at = next;
    }
    return entries;
  } catch (cause) {
    throw cause instanceof RangeError ? truncated(cause) : cause;
  }
};
