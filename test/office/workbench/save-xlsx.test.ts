import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent, writeBook } from '../../../src/adapters/xlsx';
import { calculateWorkbook } from '../../../src/application';
import type { Day } from '../../../src/domain';
import { workbookOfParts } from '../model/workbook-of-parts';
import { EXAMPLES, exampleBytes } from '../flows/example-books';
import { saveXlsx } from '../../../src/workbench/save-xlsx';
import { silent } from '../writing/silent-writer';
import { exampleReport } from '../writing/reports';
import { convert, describeWithLibreOffice } from '../../support/libreoffice';
import { temporaryFolder } from '../../support/temporary-folder';
import { zip } from '../../support/zip';
import { opened, savedAndOpened, seen } from './saved-and-opened';

// every example is calculated twice, on a machine that may be busy
jest.setTimeout(60_000);

const runId = async (bytes: Uint8Array): Promise<string> => {
  const result = await calculateWorkbook({ reader: { read: () => readContent(bytes) }, writer: null, clock: { today: () => '2026-11-22' as Day }, progress: silent, language: 'nl' });
  if (result.status !== 'calculated') throw new Error(result.status);
  return result.book.runId;
};

describe('a workbook that is saved and opened again', () => {
  it('is the same, with one of everything that is read', async () => {
    const workbook = await opened(workbookOfParts());
    expect(seen(await savedAndOpened(workbook))).toEqual(seen(workbook));
  });

  it.each(EXAMPLES)('is the same: the example %s', async (name) => {
    const workbook = await opened(exampleBytes(name));
    expect(seen(await savedAndOpened(workbook))).toEqual(seen(workbook));
  });

  it.each(EXAMPLES)('is the same: the report on %s', async (name) => {
    const workbook = await opened(await writeBook(await exampleReport(name)));
    expect(seen(await savedAndOpened(workbook))).toEqual(seen(workbook));
  });

  it.each(['libreoffice-1900', 'libreoffice-1904', 'openpyxl-1900', 'openpyxl-1904', 'excel-form'])('is the same: %s, of another program', async (name) => {
    const workbook = await opened(readFileSync(`test/contract/fixtures/${name}.xlsx`));
    expect(seen(await savedAndOpened(workbook))).toEqual(seen(workbook));
  });

  it('keeps a text a text, whatever it looks like', async () => {
    const { state } = await opened(exampleBytes('boce'));
    const texts = ['=1+1', '+31 6', '@naam', '-5', '#N/A', 'TRUE', '1e5'];
    texts.forEach((text, row) => { state.sheets[0]?.cells.put(row, 30, text); });
    const again = (await savedAndOpened({ state } as Parameters<typeof savedAndOpened>[0])).state.sheets[0]?.cells;
    expect(texts.map((_, row) => [again?.value(row, 30), again?.formula(row, 30)])).toEqual(texts.map((text) => [text, undefined]));
  });

  it('keeps a chart where it was put, between cells too', async () => {
    const workbook = await opened(workbookOfParts());
    const [chart] = workbook.state.sheets[0]?.charts ?? [];
    if (!chart) throw new Error('no chart');
    Object.assign(chart, { place: null, box: { left: 100.5, top: 33.75, width: 301.5, height: 200.25 } });
    const [again] = (await savedAndOpened(workbook)).state.sheets[0]?.charts ?? [];
    expect(again?.place).toBeNull();
    for (const side of ['left', 'top', 'width', 'height'] as const) expect(again?.box[side]).toBeCloseTo(chart.box[side], 3);
  });

  it('keeps the look that a conditional format gives', async () => {
    const workbook = await opened(exampleBytes('boce'));
    const range = workbook.Worksheets._items()[1]?.GetRange('A1:B4');
    const format = range?.ConditionalFormats.Add('CellValue');
    if (!format) throw new Error('no format');
    format.CellValue.Format.Fill.Color = '#FFEEDD';
    Object.assign(format.CellValue, { Rule: { formula1: '=5', operator: 'GreaterThan' } });
    const held = (await savedAndOpened(workbook)).state.sheets[1]?.conditionalFormats.find(({ type }) => type === 'CellValue');
    expect(held?.properties.get('rule')).toMatchObject({ type: 'cellIs', operator: 'greaterThan', parts: [['formula', { text: '5' }]] });
    expect(JSON.stringify(held?.properties.get('change'))).toContain('FFFFEEDD');
  });

  it('gives the same bytes for the same workbook, and says how far it is', async () => {
    const workbook = await opened(exampleBytes('boce'));
    const heard: number[] = [];
    const bytes = await saveXlsx(workbook, (fraction) => { heard.push(fraction); });
    expect(await saveXlsx(workbook)).toEqual(bytes);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard.at(-1)).toBe(1);
  });

  it.each(EXAMPLES)('gives the command line the same tables, and the same run: %s', async (name) => {
    const bytes = exampleBytes(name);
    const saved = await saveXlsx(await opened(bytes));
    expect(await readContent(saved)).toEqual(await readContent(bytes));
    expect(await runId(saved)).toBe(await runId(bytes));
  });
});

describe('a file that cannot be opened says why', () => {
  const compound = (word: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(64), Buffer.from(word, 'utf16le')]);
  const cases: Record<string, readonly [Uint8Array, string]> = {
    'a text': [new TextEncoder().encode('a;b'), 'not-an-xlsx'], 'a workbook behind a password': [compound('EncryptedPackage'), 'encrypted'], 'a workbook of Excel 97': [compound('Workbook'), 'old-xls'],
    'half a workbook': [exampleBytes('boce').subarray(0, 20_000), 'truncated'], 'an archive of something else': [zip([{ name: 'a.txt', content: 'x' }]), 'not-an-xlsx'],
    'a bomb': [zip([{ name: 'xl/workbook.xml', content: 'x', claimedSize: 2_000_000_000 }]), 'too-large'],
    'a workbook with a broken part': [zip([
      { name: '_rels/.rels', content: '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>' }, { name: 'xl/workbook.xml', content: '<workbook><sheets>' },
    ]), 'damaged'],
  };
  cases['a workbook that misses a sheet'] = [zip([
    { name: '_rels/.rels', content: '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>' },
    { name: 'xl/workbook.xml', content: '<workbook xmlns:r="r"><sheets><sheet name="Uren" sheetId="1" r:id="b"/></sheets></workbook>' },
    { name: 'xl/_rels/workbook.xml.rels', content: '<Relationships><Relationship Id="b" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>' },
  ]), 'damaged'];
  it.each(Object.keys(cases))('%s', async (name) => {
    const [bytes, code] = cases[name] ?? [new Uint8Array(), ''];
    await expect(opened(bytes)).rejects.toMatchObject({ code });
  });
});

describeWithLibreOffice('LibreOffice', () => {
  const folder = temporaryFolder();
  it('opens what was saved, with the same tables in it', async () => {
    const saved = await saveXlsx(await opened(exampleBytes('boce')));
    writeFileSync(join(folder, 'boce.xlsx'), saved);
    const theirs = await readContent(readFileSync(convert(join(folder, 'boce.xlsx'), 'xlsx', join(folder, 'theirs'))), { tabs: 'all' });
    const ours = await readContent(exampleBytes('boce'), { tabs: 'all' });
    expect(theirs.tables.map(({ name }) => name)).toEqual(ours.tables.map(({ name }) => name));
    expect(theirs.tables.map(({ rows }) => rows)).toEqual(ours.tables.map(({ rows }) => rows));
  }, 120_000);
});
