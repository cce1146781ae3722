import { crc32Of } from './crc32';
import { deflateRawSync } from 'node:zlib';

/** One file to pack; what is given beside its content is a lie in the archive's directory. */
export interface ZipPart { readonly name: string; readonly content: Uint8Array | string; readonly claimedSize?: number; readonly flags?: number; readonly crc?: number }

const u16 = (value: number): Buffer => { const bytes = Buffer.alloc(2); bytes.writeUInt16LE(value); return bytes; };
const u32 = (value: number): Buffer => { const bytes = Buffer.alloc(4); bytes.writeUInt32LE(value >>> 0); return bytes; };

const packed = (part: ZipPart) => {
  const content = Buffer.from(part.content);
  const data = deflateRawSync(content);
  const facts = Buffer.concat([u16(20), u16(part.flags ?? 0), u16(8), u32(0), u32(part.crc ?? crc32Of(content)), u32(data.length), u32(part.claimedSize ?? content.length), u16(Buffer.byteLength(part.name)), u16(0)]);
  return { name: Buffer.from(part.name), facts, data };
};

/** Packs an archive by hand, so that a test can make one that lies. */
export const zip = (parts: readonly ZipPart[]): Buffer => {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, facts, data } of parts.map(packed)) {
    const header = Buffer.concat([u32(0x04034b50), facts, name, data]);
    directory.push(Buffer.concat([u32(0x02014b50), u16(20), facts, u16(0), u16(0), u16(0), u32(0), u32(offset), name]));
    local.push(header);
    offset += header.length;
  }
  const entries = Buffer.concat(directory);
  return Buffer.concat([...local, entries, u32(0x06054b50), u16(0), u16(0), u16(parts.length), u16(parts.length), u32(entries.length), u32(offset), u16(0)]);
};
