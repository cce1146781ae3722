import { WorkbookError, type WorkbookReader, type WorkbookWriter } from '../../application/ports';
import { readBytes, writeBytes } from './file';
import { readContent, type ReadingOptions } from './read-content';
import { writeBook } from './write-book';

/** Says which file failed, where only its bytes were known. */
const named = (path: string) => (cause: unknown): never => {
  throw cause instanceof WorkbookError ? new WorkbookError(cause.code, { file: path, ...cause.facts }, { cause }) : cause;
};

/** Reads an .xlsx, given as bytes or as a path; the file itself stays as it is. Error: WorkbookError. */
export const xlsxReader = (source: Uint8Array | string, options: ReadingOptions = {}): WorkbookReader => ({
  read: async () => (typeof source === 'string' ? readContent(await readBytes(source), options).catch(named(source)) : readContent(source, options)),
});

/** Writes a book as an .xlsx, whole or not at all. Errors: `exists-already` unless `overwrite`, `not-writable`, `not-writable-content`. */
export const xlsxWriter = (path: string, options: { readonly overwrite: boolean }): WorkbookWriter => ({
  write: async (book) => writeBytes(path, await writeBook(book).catch(named(path)), options),
});

export { readContent, type ReadingOptions, writeBook };
