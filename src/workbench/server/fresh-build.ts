import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal';

/** Something that webpack makes, of the sources that everything is made of. */
export interface Build {
  /** Names of the configurations in webpack.config.js. */
  readonly configs: readonly string[];
  /** What it is told besides. */
  readonly environment: readonly string[];
  /** Files that it makes. */
  readonly results: readonly string[];
}

const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

const newest = (path: string): number => {
  const found = statSync(path);
  // a file that is gone shows in the time of its folder
  return found.isDirectory() ? Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name)))) : found.mtimeMs;
};

/** Says when the last build began: a built file keeps its time where its content is the same. */
const stampOf = (root: string, { configs, environment }: Build): string => join(root, 'dist', `.served-${[...configs, ...environment].join('-').replace(/\W+/g, '-')}`);

const isStale = (root: string, build: Build): boolean => {
  const stamp = stampOf(root, build);
  if (!existsSync(stamp) || !build.results.every((path) => existsSync(join(root, path)))) return true;
  const made = statSync(stamp).mtimeMs;
  return SOURCES.some((path) => existsSync(join(root, path)) && newest(join(root, path)) > made);
};

const wordsOf = (root: string, { configs, environment }: Build): readonly string[] => [
  join(root, 'node_modules/webpack/bin/webpack.js'), '--mode', 'production', '--progress', ...configs.flatMap((name) => ['--config-name', name]),
  ...environment.flatMap((setting) => ['--env', setting]),
];

const run = (root: string, build: Build, onProgress: (percentage: number) => void): Promise<void> => new Promise((resolve, reject) => {
  const said: string[] = [];
  let highest = 0;
  const hear = (chunk: Buffer): void => {
    for (const line of chunk.toString('utf8').split(/[\r\n]+/)) {
      const percentage = /webpack\.Progress\D*?(\d+)%/.exec(line)?.[1];
      if (percentage === undefined) said.push(line);
      else if (Number(percentage) > highest) onProgress(highest = Number(percentage));
    }
  };
  const child = spawn(process.execPath, [...wordsOf(root, build)], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  child.on('error', reject);
  child.on('close', (code) => {
    if (code === 0) resolve();
    else reject(new Refusal('buildFailed', { details: said.filter((line) => line.trim() !== '').join('\n') }));
  });
});

/** Builds where the sources are newer than what was built; says how far it is, in percents. Error: Refusal with what the build said. */
export const freshBuild = async (root: string, build: Build, onProgress: (percentage: number) => void): Promise<void> => {
  if (!isStale(root, build)) return;
  const begin = new Date();
  await run(root, build, onProgress);
  const stamp = stampOf(root, build);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, begin, begin);
};
