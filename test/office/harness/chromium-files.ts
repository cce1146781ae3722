import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { PAGES } from '../../support/build-pages';
import { PANE_ORIGIN } from './jsdom-files';
import { installedCatalogue, OFFICE_JS_ADDRESS, officeFile } from './office-package';

/** Where the page around the pane seems to come from. Office.js trusts it, because it is the pane's own host name. */
export const LOCAL_HOST = 'https://localhost:44300';
/** A host of another site, as in reality: browsers that block storage of third parties block the pane's. */
export const OTHER_SITE_HOST = 'https://excel.officeapps.live.com';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png' };

export interface ServedFile { readonly body: Buffer; readonly contentType: string }

const file = (folder: string, name: string): ServedFile | null => {
  const path = join(folder, name);
  return path.startsWith(folder) && existsSync(path) && statSync(path).isFile()
    ? { body: readFileSync(path), contentType: TYPES[extname(path)] ?? 'application/octet-stream' } : null;
};

const hostFile = (name: string): ServedFile | null => (name === 'api-catalogue.json'
  ? { body: Buffer.from(JSON.stringify(installedCatalogue())), contentType: 'application/json' }
  : file(PAGES.workbench, name === '' ? 'workbench.html' : name));

const libraryFile = (name: string): ServedFile | null => {
  const body = officeFile(name);
  return body && { body, contentType: 'text/javascript' };
};

/** The file behind an address, all of them from this disk; null: there is none, and the test must fail. */
export const servedFile = (address: string, paneFolder: string): ServedFile | null => {
  if (address.startsWith(OFFICE_JS_ADDRESS)) return libraryFile(address.slice(OFFICE_JS_ADDRESS.length));
  const { origin, pathname } = new URL(address);
  const name = decodeURIComponent(pathname.slice(1));
  if (origin === PANE_ORIGIN) return file(paneFolder, name);
  return origin === LOCAL_HOST || origin === OTHER_SITE_HOST ? hostFile(name) : null;
};
