import { readContent, writeBook } from '../../../src/adapters/xlsx';
import { calculateWorkbook } from '../../../src/application';
import type { Day } from '../../../src/domain';
import { workbookOfParts } from '../model/workbook-of-parts';
import { EXAMPLES, exampleBytes } from '../flows/example-books';
import { saveXlsx } from '../../../src/workbench/save-xlsx';
import { silent } from '../writing/silent-writer';
import { exampleReport } from '../writing/reports';
import { opened, savedAndOpened, seen } from './saved-and-opened';

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

  it.each(EXAMPLES)('gives the command line the same tables, and the same run: %s', async (name) => {
    const bytes = exampleBytes(name);
    const saved = await saveXlsx(await opened(bytes));
    expect(await readContent(saved)).toEqual(await readContent(bytes));
    expect(await runId(saved)).toBe(await runId(bytes));
  });
});
