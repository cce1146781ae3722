import { WorkbookError } from '../../../application/ports';
import type { ZipEntry } from './zip-directory';

const MEGABYTE = 1_000_000;
/** What a workbook may measure when unpacked; the largest honest ones that we know are a third of it. */
export const MOST_UNPACKED_BYTES = 300 * MEGABYTE;
/** How many times smaller an honest part may be packed; spreadsheet XML reaches 10 to 40. */
const HIGHEST_RATIO = 200;
/** Below this size even a high ratio does no harm: an empty style sheet packs very well. */
const RATIO_COUNTS_FROM = 5 * MEGABYTE;

/** Error `too-large`: more than the limit, in megabytes. */
export const tooLarge = (part: string, bytes: number): WorkbookError =>
  new WorkbookError('too-large', { part, megabytes: Math.ceil(bytes / MEGABYTE), limit: MOST_UNPACKED_BYTES / MEGABYTE });

const isBomb = (entry: ZipEntry): boolean => entry.size >= RATIO_COUNTS_FROM && entry.size > entry.packedSize * HIGHEST_RATIO;

/** Refuses a zip bomb by the archive's directory, before anything is unpacked. Error: `too-large`. */
export const refuseBomb = (entries: readonly ZipEntry[]): void => {
  const bomb = entries.find(isBomb);
  if (bomb) throw tooLarge(bomb.name, bomb.size);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > MOST_UNPACKED_BYTES) throw tooLarge('*', total);
};
