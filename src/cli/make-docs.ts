import { writeFileSync } from 'node:fs';
import { documentationPages } from './documentation-pages';

/** Makes the pages of the input tables anew from the definitions of the tables. */
for (const [file, page] of Object.entries(documentationPages())) {
  writeFileSync(file, page);
  process.stderr.write(`${file}\n`);
}
