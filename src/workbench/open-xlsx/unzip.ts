const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const STORED = 0;

interface Packed { readonly method: number; readonly size: number; readonly at: number }

/** The bytes are no .xlsx: this is missing. */
export class NotAnXlsx extends Error {}

/** Where the list of files begins, and how many there are; it stands at the very end, before a comment of any length. */
const directoryOf = (view: DataView): { readonly at: number; readonly count: number } => {
  for (let at = view.byteLength - END_SIZE; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return { at: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
  }
  throw new NotAnXlsx('directory');
};

const inflated = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const stream = new Response(bytes as BodyInit).body?.pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream ?? null).arrayBuffer());
};

/** The files in a ZIP by their path in small letters; each is unpacked when it is asked for. Browser and Node alike. */
export class Archive {
  private readonly entries = new Map<string, Packed>();
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const decoder = new TextDecoder();
    let { at, count } = directoryOf(this.view);
    for (; count > 0 && this.view.getUint32(at, true) === ENTRY; count -= 1) {
      const [name, extra, comment] = [28, 30, 32].map((offset) => this.view.getUint16(at + offset, true)) as [number, number, number];
      const path = decoder.decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + name)).toLowerCase();
      this.entries.set(path, { method: this.view.getUint16(at + 10, true), size: this.view.getUint32(at + 20, true), at: this.view.getUint32(at + 42, true) });
      at += ENTRY_SIZE + name + extra + comment;
    }
  }

  paths(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** The text of a file; null where there is none. */
  async text(path: string): Promise<string | null> {
    const entry = this.entries.get(path.toLowerCase());
    if (!entry) return null;
    const start = entry.at + LOCAL_SIZE + this.view.getUint16(entry.at + 26, true) + this.view.getUint16(entry.at + 28, true);
    const packed = this.bytes.subarray(start, start + entry.size);
    return new TextDecoder().decode(entry.method === STORED ? packed : await inflated(packed));
  }
}
