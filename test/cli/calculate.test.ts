import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import type { OutcomeDocument } from '../../src/application';
import { xlsxReader, xlsxWriter } from '../../src/adapters/xlsx';
import { assembleExample, type ExampleSource } from '../../src/report';
import boce from '../../assets/examples/boce.json';
import { buildCli } from '../support/build-cli';
import { digest, kostprijs, temporaryFolder } from '../support/kostprijs';

const source = boce as unknown as ExampleSource;
const read = (file: string): OutcomeDocument => JSON.parse(readFileSync(file, 'utf8')) as OutcomeDocument;

/** The example with one hour row of a position that has no rate. */
const withoutRate: ExampleSource = {
  ...source,
  tables: { ...source.tables, Uren: { headers: ['Activiteit', 'Functie', 'Uren', 'Jaar'], rows: [['SZ-INT', 'Onbekende functie', 10, 2025]] } },
};

// every case starts the program anew
jest.setTimeout(60_000);

describe('kostprijs calculate', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  const ran = (...words: string[]) => kostprijs(folder.path, ...words);
  const names = () => readdirSync(folder.path).sort();

  beforeAll(buildCli, 200_000);
  beforeEach(() => {
    folder = temporaryFolder();
    copyFileSync('assets/examples/boce.xlsx', folder.of('boce.xlsx'));
  });
  afterEach(() => folder.remove());

  it('shows the summary on standard output and talks on standard error', () => {
    const { code, out, talk } = ran('calculate', 'boce.xlsx');
    expect(code).toBe(0);
    ['Sociale Zaken', 'ICT', 'Vastgoedonderhoud', 'Borger-Odoorn', 'Coevorden', 'Emmen'].forEach((word) => expect(out).toContain(word));
    expect(talk).toMatch(/Werkmap lezen …\nTabellen controleren …\nRekenen …\nRapport opbouwen …\n/);
    expect(names()).toEqual(['boce.xlsx']);
  });

  it('writes a report that opens as a workbook, and the JSON beside it, and nothing else', async () => {
    const { code, talk } = ran('calculate', 'boce.xlsx', '--out', 'uit/rapport.xlsx', '--json', 'uit/uitkomst.json');
    expect(code).toBe(0);
    expect(talk).toMatch(/Geschreven: uit\/rapport\.xlsx\nGeschreven: uit\/uitkomst\.json\n$/);
    expect(readdirSync(folder.of('uit')).sort()).toEqual(['rapport.xlsx', 'uitkomst.json']);
    await expect(xlsxReader(folder.of('uit/rapport.xlsx')).read()).resolves.toBeDefined();
    expect(read(folder.of('uit/uitkomst.json')).runs.filter(({ scenario }) => scenario === null).map(({ year, basis }) => [year, basis]))
      .toEqual([[2024, 'budget'], [2024, 'actual'], [2025, 'budget'], [2025, 'actual']]);
  });

  it('gives only JSON on standard output with --json -', () => {
    const { code, out } = ran('calculate', 'boce.xlsx', '--json', '-');
    expect(code).toBe(0);
    const { runId, findings } = JSON.parse(out) as OutcomeDocument;
    expect(runId).toMatch(/^[0-9a-f]{64}$/);
    findings.forEach(({ message, code: kind }) => expect([message, kind]).not.toEqual([kind, kind]));
    expect(out).not.toMatch(/M-17|M-23|M-31|M-44|M-45/);
  });

  it('speaks English, with the same run id and the same amounts', () => {
    const dutch = JSON.parse(ran('calculate', 'boce.xlsx', '--json', '-').out) as OutcomeDocument;
    expect(ran('example', 'boce', 'english.xlsx', '--lang', 'en').code).toBe(0);
    const { out, talk } = ran('calculate', 'english.xlsx', '--json', '-', '--lang', 'en');
    const english = JSON.parse(out) as OutcomeDocument;
    expect(talk).toMatch(/Reading the workbook …/);
    expect([english.runId, english.runs]).toEqual([dutch.runId, dutch.runs]);
  });

  it('keeps to the years that are asked for', () => {
    copyFileSync('assets/examples/south-hams.xlsx', folder.of('south-hams.xlsx'));
    const years = (...words: string[]) => (JSON.parse(ran('calculate', 'south-hams.xlsx', '--json', '-', ...words).out) as OutcomeDocument).runs.map(({ year }) => year);
    expect(years()).toEqual([2022, 2023]);
    expect(years('--year', '2022')).toEqual([2022]);
    expect(years('--year', '2022,2023')).toEqual([2022, 2023]);
    expect(years('--year', '2022', '--year', '2023')).toEqual([2022, 2023]);
  });

  it('never changes the workbook that it reads', () => {
    const before = digest(folder.of('boce.xlsx'));
    ran('calculate', 'boce.xlsx', '--out', 'rapport.xlsx', '--json', 'uitkomst.json');
    linkSync(folder.of('boce.xlsx'), folder.of('zelfde.xlsx'));
    symlinkSync(folder.of('boce.xlsx'), folder.of('verwijzing.xlsx'));
    for (const target of ['boce.xlsx', './boce.xlsx', 'verwijzing.xlsx', 'zelfde.xlsx']) {
      const { code, talk } = ran('calculate', 'boce.xlsx', '--out', target, '--force');
      expect([code, talk]).toEqual([2, expect.stringMatching(/wordt nooit overschreven/)]);
    }
    expect(ran('calculate', 'boce.xlsx', '--json', 'boce.xlsx', '--force').code).toBe(2);
    expect(digest(folder.of('boce.xlsx'))).toBe(before);
  });

  it('refuses to overwrite, unless forced', () => {
    writeFileSync(folder.of('uitkomst.json'), 'van een ander');
    const { code, talk } = ran('calculate', 'boce.xlsx', '--out', 'rapport.xlsx', '--json', 'uitkomst.json');
    expect([code, talk]).toEqual([2, expect.stringMatching(/"uitkomst\.json" bestaat al/)]);
    expect([existsSync(folder.of('rapport.xlsx')), readFileSync(folder.of('uitkomst.json'), 'utf8')]).toEqual([false, 'van een ander']);
    expect(ran('calculate', 'boce.xlsx', '--out', 'rapport.xlsx', '--json', 'uitkomst.json', '--force').code).toBe(0);
    expect(read(folder.of('uitkomst.json')).runs.filter(({ scenario }) => scenario === null)).toHaveLength(4);
  });

  it('writes nothing when one of the two files cannot be written', () => {
    mkdirSync(folder.of('map.json'));
    const { code } = ran('calculate', 'boce.xlsx', '--out', 'rapport.xlsx', '--json', 'map.json', '--force');
    expect([code, names()]).toEqual([2, ['boce.xlsx', 'map.json']]);
    writeFileSync(folder.of('bestand'), '');
    expect(ran('calculate', 'boce.xlsx', '--out', 'rapport.xlsx', '--json', 'bestand/uitkomst.json').code).toBe(2);
    expect(names()).toEqual(['bestand', 'boce.xlsx', 'map.json']);
  });

  it('refuses one file for both', () => {
    const { code, talk } = ran('calculate', 'boce.xlsx', '--out', 'a.xlsx', '--json', './a.xlsx');
    expect([code, talk]).toEqual([2, expect.stringMatching(/niet hetzelfde bestand/)]);
  });

  it('lists blocking findings with their place, writes nothing and ends with 1', async () => {
    await xlsxWriter(folder.of('fout.xlsx'), { overwrite: false }).write(assembleExample(withoutRate, 'nl'));
    for (const json of ['uitkomst.json', '-']) {
      const { code, out, talk } = ran('calculate', 'fout.xlsx', '--out', 'rapport.xlsx', '--json', json);
      expect(code).toBe(1);
      if (json === '-') expect(JSON.parse(out)).toMatchObject({ runId: null, runs: [], findings: expect.arrayContaining([expect.objectContaining({ code: 'unknown-code', address: 'Uren!B4' })]) });
      else expect(out).toBe('');
      expect(talk).toMatch(/\[blokkerend\] Uren!B4: .*Onbekende functie.*\(unknown-code\)/);
      expect(talk).toMatch(/Er is niets geschreven\.\n$/);
      expect(names()).toEqual(['boce.xlsx', 'fout.xlsx']);
    }
  });

  it.each<[string, (file: string) => void, RegExp]>([
    ['a file that is not there', () => undefined, /niets\.xlsx/],
    ['a text under the name of a workbook', (file) => writeFileSync(file, 'geen werkmap'), /niets\.xlsx/],
    ['half a workbook', (file) => writeFileSync(file, readFileSync('assets/examples/boce.xlsx').subarray(0, 5000)), /niets\.xlsx/],
  ])('cannot read %s, and ends with 2', (_, make, sentence) => {
    make(folder.of('niets.xlsx'));
    const { code, out, talk } = ran('calculate', 'niets.xlsx', '--out', 'rapport.xlsx');
    expect([code, out]).toEqual([2, '']);
    expect(talk).toMatch(sentence);
    expect(talk).not.toMatch(/ {4}at /);
    expect(existsSync(folder.of('rapport.xlsx'))).toBe(false);
  });
});
