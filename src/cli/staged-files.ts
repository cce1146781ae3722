import { access, link, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from './refusal';

/** A file that is made beside its place, and takes its place only when everything else is ready too. */
export interface StagedFile {
  readonly target: string;
  /** The temporary file in the same folder, so that the rename at the end is one step of the file system. */
  readonly temporary: string;
}

const exists = (path: string): Promise<boolean> => access(path).then(() => true, () => false);
const isFolder = (path: string): Promise<boolean> => stat(path).then((found) => found.isDirectory(), () => false);
/** The path without links, also of a file that is not there yet. */
const canonical = async (path: string): Promise<string> =>
  realpath(path).catch(async () => join(await realpath(dirname(path)).catch(() => resolve(dirname(path))), basename(path)));

/** One file can have two names (a hard link); on a drive without file numbers only the path tells. */
const numberOf = async (path: string): Promise<string | null> =>
  stat(path, { bigint: true }).then(({ dev, ino }) => (ino === 0n ? null : `${dev}/${ino}`), () => null);

/** Whether two paths name one file. */
export const isSameFile = async (a: string, b: string): Promise<boolean> => {
  const [one, other] = [await numberOf(a), await numberOf(b)];
  return (one !== null && one === other) || (await canonical(a)) === (await canonical(b));
};

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** Chooses the temporary place of a file. Error: Refusal when it is a folder, or exists and may not be overwritten. */
export const stage = async (target: string, overwrite: boolean): Promise<StagedFile> => {
  if (await isFolder(target)) throw new Refusal('notWritable', { file: target, reason: 'EISDIR' }, false);
  if (!overwrite && (await exists(target))) throw new Refusal('existsAlready', { file: target }, false);
  return { target, temporary: join(dirname(target), `.${basename(target)}.${process.pid}.tmp`) };
};

/** Makes the folder of a staged file. Error: Refusal. */
export const prepareFolder = async ({ target }: StagedFile): Promise<void> => {
  try {
    await mkdir(dirname(target), { recursive: true });
  } catch (error) {
    throw new Refusal('notWritable', { file: target, reason: reasonOf(error) }, false);
  }
};

/** Writes text to the temporary place, down to the disk. Error: Refusal. */
export const writeStaged = async (file: StagedFile, text: string): Promise<void> => {
  await prepareFolder(file);
  try {
    const handle = await open(file.temporary, 'w');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new Refusal('notWritable', { file: file.target, reason: reasonOf(error) }, false);
  }
};

/** Puts every file in its place. Without leave to overwrite, a file that came there meanwhile stays as it is. */
export const commit = async (files: readonly StagedFile[], overwrite: boolean): Promise<void> => {
  for (const { target, temporary } of files) {
    try {
      if (overwrite) await rename(temporary, target);
      else await link(temporary, target).then(() => rm(temporary), (error: unknown) => renameWhereLinksAreUnknown(error, temporary, target));
    } catch (error) {
      if (reasonOf(error) === 'EEXIST') throw new Refusal('existsAlready', { file: target }, false);
      throw new Refusal('notWritable', { file: target, reason: reasonOf(error) }, false);
    }
  }
};

const renameWhereLinksAreUnknown = async (error: unknown, temporary: string, target: string): Promise<void> => {
  if (reasonOf(error) === 'EEXIST' || (await exists(target))) throw error;
  await rename(temporary, target);
};

/** Takes away what was not put in its place. */
export const discard = async (files: readonly StagedFile[]): Promise<void> => {
  for (const { temporary } of files) await rm(temporary, { force: true });
};
