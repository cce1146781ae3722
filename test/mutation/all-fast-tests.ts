import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The tests that judge the mutants of domain and engine, in one file, so that modules are loaded once for each mutant and not once for each file.
 * Not found by `npm test`. The damaged book and the properties over whole books take seconds a run and are left out: the true score is higher.
 */
const SLOW = ['damaged-book.test.ts'];
const FOLDERS = ['unit/domain', 'unit/engine'];

const testsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !SLOW.some((slow) => file.endsWith(slow)))
    .map((file) => join(folder, file));

for (const folder of FOLDERS) for (const file of testsIn(join(__dirname, '..', folder))) jest.requireActual(file);
jest.requireActual('../cases/outcome-cases.test');
