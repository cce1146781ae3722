import { randomUUID } from 'node:crypto';
import { link, open, readFile, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { WorkbookError } from '../../application/ports';

/** ENOENT, EACCES …; whatever realm the error comes from. */
const codeOf = (cause: unknown): string | undefined => (typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : undefined);

/** The bytes of a file. Errors: `file-not-found`, `not-readable`. */
export const readBytes = async (path: string): Promise<Uint8Array> => {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new WorkbookError(codeOf(cause) === 'ENOENT' ? 'file-not-found' : 'not-readable', { file: path, reason: codeOf(cause) ?? '' }, { cause });
  }
};

const exists = async (path: string): Promise<boolean> => stat(path).then(() => true, () => false);

const fill = async (handle: FileHandle, bytes: Uint8Array): Promise<void> => {
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** A link fails where the name has come to exist meanwhile, a rename would not; some network drives know no links. */
const claim = async (temporary: string, path: string): Promise<void> => {
  await link(temporary, path).catch(async (cause: unknown) => {
    if (codeOf(cause) === 'EEXIST') throw new WorkbookError('exists-already', { file: path }, { cause });
    await rename(temporary, path);
  });
};

const place = async (path: string, bytes: Uint8Array, overwrite: boolean): Promise<void> => {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await fill(await open(temporary, 'wx'), bytes);
    await (overwrite ? rename : claim)(temporary, path);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
};

/**
 * Writes the whole file or nothing: a temporary file in the same folder, flushed to the disk, then renamed.
 * Errors: `exists-already` unless `overwrite`, `not-writable`; neither leaves a temporary file behind.
 */
export const writeBytes = async (path: string, bytes: Uint8Array, options: { readonly overwrite: boolean }): Promise<void> => {
  if (!options.overwrite && await exists(path)) throw new WorkbookError('exists-already', { file: path });
  try {
    await place(path, bytes, options.overwrite);
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    throw new WorkbookError('not-writable', { file: path, reason: codeOf(cause) ?? '' }, { cause });
  }
};
