import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { xlsxReader, xlsxWriter } from '../../../../src/adapters/xlsx';
import { writeBytes } from '../../../../src/adapters/xlsx/file';
import { bookOf } from '../../../contract/workbook-contract';
import { temporaryFolder } from '../../../support/temporary-folder';

const folder = temporaryFolder();
const bytes = new TextEncoder().encode('new');
const place = (name: string): string => {
  const own = join(folder, name);
  mkdirSync(own);
  return own;
};

describe('writing a file', () => {
  it('leaves the file and nothing else', async () => {
    const own = place('new');
    await writeBytes(join(own, 'a.xlsx'), bytes, { overwrite: false });
    expect(readdirSync(own)).toEqual(['a.xlsx']);
    expect(readFileSync(join(own, 'a.xlsx'), 'utf8')).toBe('new');
  });
  it('refuses to overwrite, and leaves what was there', async () => {
    const own = place('existing');
    writeFileSync(join(own, 'a.xlsx'), 'old');
    await expect(writeBytes(join(own, 'a.xlsx'), bytes, { overwrite: false })).rejects.toMatchObject({ code: 'exists-already', facts: { file: join(own, 'a.xlsx') } });
    expect(readFileSync(join(own, 'a.xlsx'), 'utf8')).toBe('old');
    expect(readdirSync(own)).toEqual(['a.xlsx']);
  });
  it('overwrites when asked', async () => {
    const own = place('overwrite');
    writeFileSync(join(own, 'a.xlsx'), 'old');
    await writeBytes(join(own, 'a.xlsx'), bytes, { overwrite: true });
    expect(readFileSync(join(own, 'a.xlsx'), 'utf8')).toBe('new');
    expect(readdirSync(own)).toEqual(['a.xlsx']);
  });
  it('lets only one of two writers have a name', async () => {
    const own = place('race');
    const outcomes = await Promise.allSettled(['one', 'two'].map((text) => writeBytes(join(own, 'a.xlsx'), new TextEncoder().encode(text), { overwrite: false })));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(readdirSync(own)).toEqual(['a.xlsx']);
  });
  it('says that a folder does not exist', async () =>
    expect(writeBytes(join(folder, 'nowhere', 'a.xlsx'), bytes, { overwrite: false })).rejects.toMatchObject({ code: 'not-writable', facts: { reason: 'ENOENT' } }));
  it('leaves no temporary file behind where the last step fails', async () => {
    const own = place('occupied');
    mkdirSync(join(own, 'a.xlsx'));
    await expect(writeBytes(join(own, 'a.xlsx'), bytes, { overwrite: true })).rejects.toMatchObject({ code: 'not-writable' });
    expect(readdirSync(own)).toEqual(['a.xlsx']);
  });
});

describe('a book that does not fit in a workbook', () => {
  it('writes nothing', async () => {
    const own = place('twice');
    const book = bookOf(['a']);
    const writing = xlsxWriter(join(own, 'a.xlsx'), { overwrite: false }).write({ ...book, tabs: [...book.tabs, ...book.tabs] });
    await expect(writing).rejects.toMatchObject({ code: 'not-writable-content', facts: { file: join(own, 'a.xlsx') } });
    expect(existsSync(join(own, 'a.xlsx'))).toBe(false);
  });
  it('cuts a text at the 32,767 characters that a cell can hold, and says so with an ellipsis', async () => {
    const path = join(place('long'), 'a.xlsx');
    await xlsxWriter(path, { overwrite: false }).write(bookOf(['x'.repeat(32_767), 'y'.repeat(40_000), `${'z'.repeat(32_765)}𝟙z`]));
    const [whole, cut, pair] = (await xlsxReader(path, { tabs: 'all' }).read()).tables[0]?.rows.map((row) => row[1]) ?? [];
    expect(whole).toBe('x'.repeat(32_767));
    expect(cut).toBe(`${'y'.repeat(32_766)}…`);
    expect(pair).toBe(`${'z'.repeat(32_765)}…`);
  });
});
