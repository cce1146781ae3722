import { looksLikeError } from '../reading/error-name';

/** A header row in a block of cells: which line of the block it is, and its texts. */
export interface FoundHeader { readonly line: number; readonly headers: readonly string[] }

type Line = readonly unknown[];

const isBlank = (cell: unknown): boolean => cell === '' || cell === null || cell === undefined;

/** The texts of a line where every cell is a text, and no two alike; Excel makes them the names of the columns. */
const headersIn = (line: Line): readonly string[] | null => {
  const texts = line.filter((cell): cell is string => typeof cell === 'string' && cell.trim() !== '' && !looksLikeError(cell));
  const different = new Set(texts.map((text) => text.trim().toLowerCase()));
  return texts.length === line.length && different.size === texts.length ? texts.map((text) => text.trim()) : null;
};

/**
 * The header of data that begins in this block: its first line, or the first one under titles, which fill only some of the columns.
 * Null where a line comes first that is neither, and where nothing stands under the header.
 */
export const headerIn = (lines: readonly Line[]): FoundHeader | null => {
  const at = lines.findIndex((line) => !line.some(isBlank));
  const headers = headersIn(lines[at] ?? []);
  const hasBody = lines.slice(at + 1).some((line) => !line.every(isBlank));
  return at >= 0 && headers && headers.length > 0 && hasBody ? { line: at, headers } : null;
};
