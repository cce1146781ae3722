import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Refusal } from './refusal';

const tool = (root: string, program: string, words: readonly string[]): Promise<number> => new Promise((resolve, reject) => {
  const child = spawn(process.execPath, [join(root, 'node_modules', program, 'cli.js'), ...words], { cwd: root, stdio: 'inherit' });
  child.once('error', reject);
  child.once('close', (code) => { resolve(code ?? 1); });
});

/** These tools tell Microsoft how they are used, unless they are told not to. */
const keepQuiet = (root: string): Promise<number> => tool(root, 'office-addin-usage-data', ['off']);

const run = async (root: string, words: readonly string[]): Promise<void> => {
  await keepQuiet(root);
  const code = await tool(root, 'office-addin-debugging', words);
  if (code !== 0) throw new Refusal('excelFailed', { code });
};

/** Puts the add-in in the Excel of this machine and opens it. Error: Refusal. */
export const startExcel = (root: string): Promise<void> => run(root, ['start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug', '--no-live-reload']);

/** Takes the add-in out of the Excel of this machine again. Error: Refusal. */
export const stopExcel = (root: string): Promise<void> => run(root, ['stop', 'manifest.xml', 'desktop']);
