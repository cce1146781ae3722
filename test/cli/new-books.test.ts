import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { xlsxReader } from '../../src/adapters/xlsx';
import { EXAMPLE_SOURCES } from '../../src/cli/example-sources';
import { isBlocking } from '../../src/domain';
import { readModel, TABLES } from '../../src/tables';
import { buildCli } from '../support/build-cli';
import { digest, kostprijs, temporaryFolder } from '../support/kostprijs';

// every case starts the program anew
jest.setTimeout(60_000);

describe('new workbooks', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  const ran = (...words: string[]) => kostprijs(folder.path, ...words);

  beforeAll(buildCli, 200_000);
  beforeEach(() => { folder = temporaryFolder(); });
  afterEach(() => folder.remove());

  it.each(['nl', 'en'] as const)('makes a template in %s that the reader knows wholly, and that has nothing to calculate', async (language) => {
    expect(ran('template', 'leeg.xlsx', '--lang', language).code).toBe(0);
    const content = await xlsxReader(folder.of('leeg.xlsx')).read();
    expect(content.tables.map(({ sheet }) => sheet)).toEqual(TABLES.map(({ names }) => names[language]));
    expect(readModel(content).findings.filter((finding) => isBlocking(finding) || finding.code === 'unknown-column')).toEqual([]);
    const { code, talk } = ran('calculate', 'leeg.xlsx', '--lang', language);
    expect(code).toBe(0);
    expect(talk).toMatch({ nl: /Er is niets te berekenen/, en: /There is nothing to calculate/ }[language]);
  });

  it.each(EXAMPLE_SOURCES.map((source) => [source.name, source] as const))('writes the example %s as its source has it, and as it ships (npm run examples)', async (name, source) => {
    expect(ran('example', name, 'voorbeeld.xlsx').code).toBe(0);
    for (const file of [folder.of('voorbeeld.xlsx'), `assets/examples/${name}.xlsx`]) {
      const { tables } = await xlsxReader(file).read();
      expect(tables.map(({ sheet, headers, rows }) => [sheet, { headers, rows }])).toEqual(Object.entries(source.tables));
    }
  });

  it('gives boce when no example is named', () => {
    expect([ran('example', 'zonder.xlsx').code, ran('example', 'boce', 'met.xlsx').code]).toEqual([0, 0]);
    expect(digest(folder.of('zonder.xlsx'))).toBe(digest(folder.of('met.xlsx')));
  });

  it.each([['template'], ['example']])('%s refuses to overwrite, unless forced, and leaves nothing else behind', (command) => {
    writeFileSync(folder.of('nieuw.xlsx'), 'van een ander');
    const { code, talk } = ran(command, 'nieuw.xlsx');
    expect([code, talk]).toEqual([2, expect.stringMatching(/"nieuw\.xlsx" bestaat al/)]);
    expect(readFileSync(folder.of('nieuw.xlsx'), 'utf8')).toBe('van een ander');
    expect(ran(command, 'nieuw.xlsx', '--force').code).toBe(0);
    expect(readFileSync(folder.of('nieuw.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(folder.path)).toEqual(['nieuw.xlsx']);
  });
});
