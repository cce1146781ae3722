import type { WorkbookReader, WorkbookWriter } from '../../application/ports';
import { readBytes, writeBytes } from './file';
import { readContent } from './read-content';
import { writeBook } from './write-book';

/** Reads an .xlsx, given as bytes or as a path; the file itself stays as it is. Error: WorkbookError. */
export const xlsxReader = (source: Uint8Array | string): WorkbookReader => ({
  read: async () => readContent(typeof source === 'string' ? await readBytes(source) : source),
});

/** Writes a book as an .xlsx, whole or not at all. Error: WorkbookError `exists-already` unless `overwrite`, `not-writable`. */
export const xlsxWriter = (path: string, options: { readonly overwrite: boolean }): WorkbookWriter => ({
  write: async (book) => writeBytes(path, await writeBook(book), options),
});

export { readContent, writeBook };
