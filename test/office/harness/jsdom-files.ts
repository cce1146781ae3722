import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ResourceLoader } from 'jsdom';
import { OFFICE_JS_ADDRESS, officeFile } from './office-package';

/** Where the pane seems to come from. */
export const PANE_ORIGIN = 'https://localhost:3000';

const inFolder = (folder: string, name: string): Buffer | null => {
  const path = join(folder, name.split(/[?#]/)[0] ?? '');
  return path.startsWith(folder) && existsSync(path) && statSync(path).isFile() ? readFileSync(path) : null;
};

/** Gives the window its files: Office.js from the npm package, the pane's own from a folder, and nothing else. */
export class LocalFiles extends ResourceLoader {
  constructor(private readonly folder: string | null, private readonly onUnknown: (address: string) => void) {
    super();
  }

  /** The content behind an address; null, and a complaint, where it is nowhere. */
  read(address: string): Buffer | null {
    const own = this.folder !== null && address.startsWith(`${PANE_ORIGIN}/`) ? inFolder(this.folder, address.slice(PANE_ORIGIN.length + 1)) : null;
    const found = address.startsWith(OFFICE_JS_ADDRESS) ? officeFile(address.slice(OFFICE_JS_ADDRESS.length)) : own;
    if (!found) this.onUnknown(address);
    return found;
  }

  override fetch(address: string): ReturnType<ResourceLoader['fetch']> {
    const content = this.read(address);
    const answer = content ? Promise.resolve(content) : Promise.reject(new Error(`no such file: ${address}`));
    return Object.assign(answer, { abort: () => undefined }) as ReturnType<ResourceLoader['fetch']>;
  }
}
