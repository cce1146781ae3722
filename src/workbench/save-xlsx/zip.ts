import { crc32, joined } from '../../adapters/xlsx/archive';

/** One file to pack. */
export interface ZipFile { readonly name: string; readonly content: Uint8Array }

interface Packed { readonly name: Uint8Array; readonly facts: Uint8Array; readonly data: Uint8Array }

const HEADER = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const NAMES_IN_UTF8 = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, midnight: the same workbook gives the same bytes. */
const DAY = 0x0021;

/** Numbers in a row, each of two or four bytes, the lowest first. */
const numbers = (...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array => {
  const result = new Uint8Array(fields.reduce((size, [, bytes]) => size + bytes, 0));
  const view = new DataView(result.buffer);
  let at = 0;
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return result;
};

const deflated = async (content: Uint8Array): Promise<Uint8Array> => {
  const stream = new Blob([content as BlobPart]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

const packed = async ({ name, content }: ZipFile): Promise<Packed> => {
  const [data, path] = [await deflated(content), new TextEncoder().encode(name)];
  const facts = numbers([VERSION, 2], [NAMES_IN_UTF8, 2], [DEFLATED, 2], [0, 2], [DAY, 2], [crc32(content), 4], [data.length, 4], [content.length, 4], [path.length, 2], [0, 2]);
  return { name: path, facts, data };
};

const sizeOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((size, piece) => size + piece.length, 0);

/** Packs files in an archive, one after the other; the browser does the packing beside the page. */
export const zip = async (files: readonly ZipFile[]): Promise<Uint8Array> => {
  const [contents, directory]: [Uint8Array[], Uint8Array[]] = [[], []];
  let offset = 0;
  for (const file of files) {
    const { name, facts, data } = await packed(file);
    const pieces = [numbers([HEADER, 4]), facts, name, data];
    directory.push(numbers([ENTRY, 4], [VERSION, 2]), facts, numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), name);
    contents.push(...pieces);
    offset += sizeOf(pieces);
  }
  const end = numbers([END, 4], [0, 2], [0, 2], [files.length, 2], [files.length, 2], [sizeOf(directory), 4], [offset, 4], [0, 2]);
  return joined([...contents, ...directory, end]);
};
