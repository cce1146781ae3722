import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI } from './build-cli';

export interface Ran { readonly code: number | null; readonly out: string; readonly talk: string }

/** Runs the built command line in a folder. */
export const kostprijs = (folder: string, ...words: string[]): Ran => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { code: status, out: stdout, talk: stderr };
};

export const digest = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** A folder that is there for one test and gone after it. */
export const temporaryFolder = (): { readonly path: string; readonly of: (name: string) => string; readonly remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'kostprijs-'));
  return { path, of: (name) => join(path, name), remove: () => rmSync(path, { recursive: true, force: true }) };
};
