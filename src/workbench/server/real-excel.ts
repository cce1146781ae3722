import { keepQuiet, officeTool } from './office-tools';
import { Refusal } from './refusal';

const run = async (root: string, words: readonly string[]): Promise<void> => {
  await keepQuiet(root);
  const code = await officeTool(root, 'office-addin-debugging', words);
  if (code !== 0) throw new Refusal('excelFailed', { code });
};

/** Puts the add-in in the Excel of this machine and opens it. Error: Refusal. */
export const startExcel = (root: string): Promise<void> => run(root, ['start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug', '--no-live-reload']);

/** Takes the add-in out of the Excel of this machine again. Error: Refusal. */
export const stopExcel = (root: string): Promise<void> => run(root, ['stop', 'manifest.xml', 'desktop']);
