import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBook } from '../../../src/adapters/xlsx';
import { EXAMPLE_SOURCES } from '../../../src/cli/example-sources';
import { assembleExample, type ExampleSource } from '../../../src/report';
import { ROOT } from '../../support/build-once';
import { kostprijs, type Ran } from '../../support/kostprijs';

const [source] = EXAMPLE_SOURCES;

/** Every example that ships. */
export const EXAMPLES = EXAMPLE_SOURCES.map(({ name }) => name);

export const exampleFile = (name: string): string => join(ROOT, 'assets/examples', `${name}.xlsx`);
export const exampleBytes = (name: string): Uint8Array => readFileSync(exampleFile(name));

/** The BOCE example with an activity in Volumes that does not exist: it blocks. */
export const blockedBytes = async (): Promise<Uint8Array> => writeBook(assembleExample({
  ...source, tables: { ...source.tables, Volumes: { headers: ['Activiteit', 'Aantal'], rows: [['BESTAAT-NIET', 1]] } },
}, 'nl'));

/** What the command line makes of the same workbook. */
export const fromCommandLine = (folder: string, bytes: Uint8Array, language: string): Ran => {
  writeFileSync(join(folder, 'werkmap.xlsx'), bytes);
  return kostprijs(folder, 'calculate', 'werkmap.xlsx', '--json', '-', '--lang', language);
};

/** The BOCE example with so many rows of hours: its own rows again and again, with other hours. */
export const largeExample = (rowCount: number): ExampleSource => {
  const hours = source.tables['Uren'];
  if (!hours) throw new Error('the example has no hours');
  const column = hours.headers.indexOf('Uren');
  const rows = Array.from({ length: rowCount }, (_, i) => {
    const row = hours.rows[i % hours.rows.length] ?? [];
    return row.map((value, at) => (at === column ? ((i * 7919) % 3_200) / 4 : value));
  });
  return { ...source, tables: { ...source.tables, Uren: { headers: hours.headers, rows } } };
};
