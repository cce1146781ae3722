import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
/** The command line as it ships. */
export const CLI = join(ROOT, 'dist/kostprijs.js');
const SOURCES = ['src', 'assets/examples', 'webpack.config.js', 'package.json'];
/** Says when the last build began; the built file keeps its time where its content is the same. */
const STAMP = join(ROOT, 'dist/.built');
/** Made by whoever builds, so that test files that run at once build once. */
const LOCK = join(ROOT, 'dist/.building');
const LONGEST_BUILD = 180_000;

const newest = (path: string): number => {
  const found = statSync(path);
  return found.isDirectory() ? Math.max(0, ...readdirSync(path).filter((name) => !name.endsWith('.xlsx')).map((name) => newest(join(path, name)))) : found.mtimeMs;
};

const isStale = (): boolean =>
  !existsSync(CLI) || !existsSync(STAMP) || Math.max(...SOURCES.map((path) => newest(join(ROOT, path)))) > statSync(STAMP).mtimeMs;

const wait = (milliseconds: number): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

const takeLock = (): boolean => {
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > LONGEST_BUILD) rmSync(LOCK, { recursive: true });
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    return false;
  }
};

const build = (): void => {
  const begin = new Date();
  execFileSync(process.execPath, [join(ROOT, 'node_modules/webpack/bin/webpack.js'), '--mode', 'production', '--config-name', 'cli'], { cwd: ROOT, stdio: 'pipe' });
  writeFileSync(STAMP, '');
  utimesSync(STAMP, begin, begin);
};

/** Builds the command line where the sources are newer than what was built. */
export const buildCli = (): void => {
  while (isStale()) {
    if (takeLock()) {
      try {
        build();
      } finally {
        rmSync(LOCK, { recursive: true, force: true });
      }
      return;
    }
    wait(250);
  }
};
