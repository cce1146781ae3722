import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : entry.isFile() ? [join(folder, entry.name)] : []));

/**
 * The files of a folder by their name in small letters, as they stood when this was made: Office.js asks for its own files in capitals
 * that they do not have on disk. What is not in the list is not served, so no name can lead out of the folder.
 */
export class FileIndex {
  readonly #paths: ReadonlyMap<string, string>;

  constructor(folder: string) {
    this.#paths = new Map(filesIn(folder).map((path) => [relative(folder, path).split(sep).join('/').toLowerCase(), path]));
  }

  /** The path on disk of a name such as `nl-NL/office_strings.js`. */
  find(name: string): string | undefined {
    return this.#paths.get(name.toLowerCase());
  }
}
