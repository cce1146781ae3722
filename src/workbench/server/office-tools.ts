import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Runs one of Microsoft's tools for add-ins, which speaks for itself; gives its exit code. */
export const officeTool = (root: string, program: string, words: readonly string[]): Promise<number> => new Promise((resolve, reject) => {
  const child = spawn(process.execPath, [join(root, 'node_modules', program, 'cli.js'), ...words], { cwd: root, stdio: 'inherit' });
  child.once('error', reject);
  child.once('close', (code) => { resolve(code ?? 1); });
});

/** These tools tell Microsoft how they are used, unless they are told not to: before anything else, they are. */
export const keepQuiet = (root: string): Promise<number> => officeTool(root, 'office-addin-usage-data', ['off']);
