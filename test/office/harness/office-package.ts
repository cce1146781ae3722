import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ApiCatalogue, apiCatalogue } from '../../../src/workbench/host';

/** Where production pages get Office.js from; in tests the same addresses lead to the npm package. */
export const OFFICE_JS_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const DIST = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const texts = new Map<string, Buffer>();

/** A file of the library as it stands on disk; null where the package has none of that name. Names on disk are in lower case. */
export const officeFile = (name: string): Buffer | null => {
  const path = join(DIST, (name.split(/[?#]/)[0] ?? '').toLowerCase());
  const known = texts.get(path);
  if (known) return known;
  if (!path.startsWith(DIST) || !existsSync(path)) return null;
  const text = readFileSync(path);
  texts.set(path, text);
  return text;
};

let catalogue: ApiCatalogue | undefined;

/** The legal names of the installed library. Made once a process; nothing of it is kept in the repository. */
export const installedCatalogue = (): ApiCatalogue => {
  const source = officeFile('excel-web-16.00.debug.js');
  if (!source) throw new Error('The Office.js package is not installed: run npm ci.');
  catalogue ??= apiCatalogue(source.toString('utf8'));
  return catalogue;
};
