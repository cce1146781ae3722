import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent, xlsxReader } from '../../../../src/adapters/xlsx';
import { WorkbookError } from '../../../../src/application/ports';
import { temporaryFolder } from '../../../support/temporary-folder';
import { zip, type ZipPart } from '../../../support/zip';

const folder = temporaryFolder();
const good = readFileSync(join(__dirname, '../../../contract/fixtures/excel-form.xlsx'));

const refusal = async (bytes: Uint8Array): Promise<WorkbookError> => {
  const error: unknown = await readContent(bytes).catch((cause: unknown) => cause);
  if (!(error instanceof WorkbookError)) throw new Error(`no refusal: ${String(error)}`);
  return error;
};
const codeOf = async (bytes: Uint8Array): Promise<string> => (await refusal(bytes)).code;

const compound = (stream: string): Buffer =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(1016), Buffer.from(stream, 'utf16le'), Buffer.alloc(512)]);

const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = (target: string): ZipPart => ({ name: '_rels/.rels', content: `<Relationships><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="${target}"/></Relationships>` });
const workbook: ZipPart = { name: 'xl/workbook.xml', content: '<workbook><sheets/></workbook>' };

describe('what the reader refuses, each with its own code', () => {
  it('a PDF', async () => expect(await codeOf(Buffer.from('%PDF-1.7\n…'))).toBe('not-an-xlsx'));
  it('a CSV', async () => expect(await codeOf(Buffer.from('Code;Naam\nA;Een\n'))).toBe('not-an-xlsx'));
  it('an empty file', async () => expect(await codeOf(new Uint8Array())).toBe('not-an-xlsx'));
  it('a zip that is no Office file', async () => expect(await codeOf(zip([{ name: 'readme.txt', content: 'hello' }]))).toBe('not-an-xlsx'));
  it('a Word document', async () => expect(await codeOf(zip([rels('word/document.xml'), { name: 'word/document.xml', content: '<w:document/>' }]))).toBe('not-an-xlsx'));
  it('a binary workbook', async () => expect(await codeOf(zip([rels('xl/workbook.bin'), { name: 'xl/workbook.bin', content: 'x' }]))).toBe('binary-workbook'));
  it('an Excel 97-2003 workbook', async () => expect(await codeOf(compound('Workbook'))).toBe('old-xls'));
  it('an Excel 5 workbook', async () => expect(await codeOf(compound('Book'))).toBe('old-xls'));
  it('a Word 97-2003 document', async () => expect(await codeOf(compound('WordDocument'))).toBe('not-an-xlsx'));
  it('an encrypted workbook', async () => expect(await codeOf(compound('EncryptedPackage'))).toBe('encrypted'));
  it('a zip with a password', async () => expect(await codeOf(zip([{ ...rels('xl/workbook.xml'), flags: 1 }, workbook]))).toBe('encrypted'));
  it.each([0.3, 0.6, 0.9, 0.99])('a file of which only a part, %d, has arrived', async (part) => expect(await codeOf(good.subarray(0, Math.floor(good.length * part)))).toBe('truncated'));
  it('a file whose middle is missing', async () =>
    expect(['truncated', 'damaged']).toContain(await codeOf(Buffer.concat([good.subarray(0, 1000), good.subarray(1400)]))));
  it('XML that breaks off', async () => {
    expect(await refusal(zip([rels('xl/workbook.xml'), { ...workbook, content: '<workbook><sheets>' }]))).toMatchObject({ code: 'damaged', facts: { part: 'xl/workbook.xml' } });
  });
  it('a part whose checksum differs', async () => expect(await codeOf(zip([rels('xl/workbook.xml'), { ...workbook, crc: 1 }]))).toBe('damaged'));
  it('a missing part', async () => {
    const link = `<Relationships><Relationship Id="r1" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${RELS}/sharedStrings" Target="texts.xml"/></Relationships>`;
    expect(await refusal(zip([rels('xl/workbook.xml'), workbook, { name: 'xl/_rels/workbook.xml.rels', content: link }]))).toMatchObject({ code: 'damaged', facts: { part: 'xl/texts.xml' } });
  });
});

describe('zip bombs, told from the directory before anything is unpacked', () => {
  const zeros = Buffer.alloc(6_000_000);
  it('refuses a part that is packed too well', async () =>
    expect(await refusal(zip([rels('xl/workbook.xml'), workbook, { name: 'xl/bomb.xml', content: zeros }]))).toMatchObject({ code: 'too-large', facts: { part: 'xl/bomb.xml', megabytes: 6, limit: 300 } }));
  it('refuses a sum of sizes over the limit', async () => {
    const noise = randomBytes(400_000);
    const parts = Array.from({ length: 5 }, (_, i) => ({ name: `xl/${i}.xml`, content: noise, claimedSize: 70_000_000 }));
    expect(await refusal(zip([rels('xl/workbook.xml'), workbook, ...parts]))).toMatchObject({ code: 'too-large', facts: { megabytes: 351 } });
  });
  it('stops unpacking where the directory has lied about the size', async () => {
    const lie = { ...rels('xl/workbook.xml'), content: `${' '.repeat(3_000_000)}<Relationships/>`, claimedSize: 1000 };
    expect(await refusal(zip([lie, workbook]))).toMatchObject({ code: 'too-large', facts: { part: '_rels/.rels' } });
  });
  it('reads an honest workbook with a part that packs well', async () => {
    const styles = { name: 'xl/unused.xml', content: ' '.repeat(1_000_000) };
    expect((await readContent(zip([rels('xl/workbook.xml'), workbook, styles]))).tables).toEqual([]);
  });
});

describe('files', () => {
  it('says which file is not there', async () => {
    const path = join(folder, 'nowhere.xlsx');
    await expect(xlsxReader(path).read()).rejects.toMatchObject({ code: 'file-not-found', facts: { file: path } });
  });
  it('says that a folder is no file', async () => expect(xlsxReader(folder).read()).rejects.toMatchObject({ code: 'not-readable', facts: { reason: 'EISDIR' } }));
  it('names the file in a refusal of its content', async () => {
    const path = join(folder, 'text.xlsx');
    writeFileSync(path, 'Code;Naam');
    await expect(xlsxReader(path).read()).rejects.toMatchObject({ code: 'not-an-xlsx', facts: { file: path } });
  });
  it('never changes the file that it reads', async () => {
    const path = join(folder, 'good.xlsx');
    writeFileSync(path, good, { mode: 0o444 });
    await xlsxReader(path).read();
    expect(readFileSync(path).equals(good)).toBe(true);
  });
  it('reads a workbook with macros or a template: its tables are the same parts', async () => {
    const path = join(folder, 'book.xlsm');
    writeFileSync(path, good);
    expect((await xlsxReader(path).read()).tables).toHaveLength(2);
  });
});
