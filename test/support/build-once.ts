import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../..');
const DIST = join(ROOT, 'dist');
const LONGEST_BUILD = 240_000;

/** Something that webpack makes. */
export interface Build {
  /** Names of the configurations in webpack.config.js. */
  readonly configs: readonly string[];
  /** What webpack is told besides, such as `officeJs=self`. */
  readonly environment?: readonly string[];
  /** Whatever it is made of: folders and files. */
  readonly sources: readonly string[];
  /** A file that it makes. */
  readonly result: string;
}

const newest = (path: string): number => {
  const found = statSync(path);
  return found.isDirectory() ? Math.max(0, ...readdirSync(path).filter((name) => !name.endsWith('.xlsx')).map((name) => newest(join(path, name)))) : found.mtimeMs;
};

const nameOf = ({ configs, environment = [] }: Build): string => [...configs, ...environment].join('-').replace(/[^\w-]+/g, '-');
/** Says when the last build began; a built file keeps its time where its content is the same. */
const stampOf = (build: Build): string => join(DIST, `.built-${nameOf(build)}`);
/** Made by whoever builds, so that test files that run at once build once. */
const lockOf = (build: Build): string => join(DIST, `.building-${nameOf(build)}`);

const isStale = (build: Build): boolean =>
  !existsSync(build.result) || !existsSync(stampOf(build)) || Math.max(...build.sources.map((path) => newest(join(ROOT, path)))) > statSync(stampOf(build)).mtimeMs;

const wait = (milliseconds: number): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

const takeLock = (lock: string): boolean => {
  mkdirSync(DIST, { recursive: true });
  if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > LONGEST_BUILD) rmSync(lock, { recursive: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
};

const run = (build: Build): void => {
  const begin = new Date();
  const names = [...build.configs.flatMap((name) => ['--config-name', name]), ...(build.environment ?? []).flatMap((setting) => ['--env', setting])];
  execFileSync(process.execPath, [join(ROOT, 'node_modules/webpack/bin/webpack.js'), '--mode', 'production', ...names], { cwd: ROOT, stdio: 'pipe' });
  writeFileSync(stampOf(build), '');
  utimesSync(stampOf(build), begin, begin);
};

/** Builds where the sources are newer than what was built. */
export const buildOnce = (build: Build): void => {
  while (isStale(build)) {
    if (takeLock(lockOf(build))) {
      try {
        run(build);
      } finally {
        rmSync(lockOf(build), { recursive: true, force: true });
      }
      return;
    }
    wait(250);
  }
};
