import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { FileIndex } from './file-index';
import { installedCatalogue, officeFolder } from './office-library';
import { type PageKind, readPolicy, type SecurityPolicy, securityHeaders } from './security-headers';

/** A file as it goes to the browser. */
export interface Served { readonly body: Buffer; readonly headers: Readonly<Record<string, string>> }

/** Answers the part of an address behind the host name; null where there is nothing of that name. */
export type Site = (path: string) => Served | null;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.xml': 'application/xml',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '.txt': 'text/plain; charset=utf-8',
};

/** Files under a part of the address; of two places with one name the first that has it answers. */
interface Place { readonly under: string; readonly kind: PageKind; readonly files: FileIndex; readonly start?: string }

const served = (body: Buffer, extension: string, kind: PageKind, policy: SecurityPolicy): Served => ({
  body, headers: { 'Content-Type': TYPES[extension] ?? 'application/octet-stream', 'Cache-Control': 'no-cache', ...securityHeaders(policy, kind) },
});

const fileIn = ({ under, files, start = '' }: Place, path: string): string | undefined => {
  if (!path.toLowerCase().startsWith(under)) return undefined;
  return files.find(path.slice(under.length) || start);
};

/** Null where a build has taken it away since the list was made. */
const contentOf = (file: string): Buffer | null => {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
};

const siteOf = (places: readonly Place[], policy: SecurityPolicy): Site => (path) => {
  for (const place of places) {
    const file = fileIn(place, path);
    const content = file === undefined ? null : contentOf(file);
    if (file !== undefined && content) return served(content, extname(file).toLowerCase(), place.kind, policy);
  }
  return null;
};

/** Where the pane of the workbench stands: Office.js comes from our own origin there. */
export const PANE_FOLDER = 'dist/taskpane-self';

/** The workbench at `/`, the pane under `/pane/`, Office.js under the pane, and the examples under `/examples/`: one origin. */
export const workbenchSite = (root: string): Site => {
  const policy = readPolicy(root);
  const library = officeFolder(root);
  const files = siteOf([
    { under: '/pane/', kind: 'pane', files: new FileIndex(join(root, PANE_FOLDER)) },
    // the pane brings the part of Office.js that it needs in Excel; here it may ask for the rest, such as the page that asks for trust
    { under: '/pane/office-js/', kind: 'pane', files: new FileIndex(library) },
    { under: '/examples/', kind: 'workbench', files: new FileIndex(join(root, 'assets/examples')) },
    { under: '/', kind: 'workbench', files: new FileIndex(join(root, 'dist/workbench')), start: 'workbench.html' },
  ], policy);
  const icon = join(root, 'assets/icon-32.png');
  let catalogue: Buffer | undefined;
  return (path) => {
    // browsers ask for it of themselves
    if (path === '/favicon.ico') return served(readFileSync(icon), '.png', 'workbench', policy);
    if (path !== '/api-catalogue.json') return files(path);
    catalogue ??= Buffer.from(JSON.stringify(installedCatalogue(library)));
    return served(catalogue, '.json', 'workbench', policy);
  };
};

/** The pane as it ships, for the Excel of this machine: Office.js comes from Microsoft there, as in production. */
export const paneSite = (root: string): Site => siteOf([{ under: '/', kind: 'pane', files: new FileIndex(join(root, 'dist/taskpane')), start: 'taskpane.html' }], readPolicy(root));
