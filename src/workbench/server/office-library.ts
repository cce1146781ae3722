import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ApiCatalogue, apiCatalogue } from '../host';

/** The files of Office.js as they are installed, unmodified. */
export const officeFolder = (root: string): string => join(root, 'node_modules/@microsoft/office-js/dist');

/** The legal names of the installed library, for the emulated Excel; nothing of it is kept in the repository. */
export const installedCatalogue = (folder: string): ApiCatalogue => apiCatalogue(readFileSync(join(folder, 'excel-web-16.00.debug.js'), 'utf8'));
