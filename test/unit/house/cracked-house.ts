import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const project = resolve(__dirname, '../../..');
const FENCES = ['package.json', 'tsconfig.json', 'tsconfig.pure.json', 'eslint.config.js', '.dependency-cruiser.cjs'];

/** A throw-away project with the real fences around a few made-up files, so that one offending line can be shown to fail. */
export interface CrackedHouse {
  readonly root: string;
  readonly run: (tool: string, ...args: readonly string[]) => { readonly status: number | null; readonly output: string };
  readonly remove: () => void;
}

/** Files by their path from the project's root. */
export const buildCrackedHouse = (files: Readonly<Record<string, string>>): CrackedHouse => {
  const root = mkdtempSync(join(tmpdir(), 'kostprijswijzer-house-'));
  for (const fence of FENCES) cpSync(join(project, fence), join(root, fence));
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return {
    root,
    run: (tool, ...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
      return { status, output: stdout || stderr };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
};
