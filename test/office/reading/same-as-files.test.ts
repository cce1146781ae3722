import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { excelReader } from '../../../src/adapters/excel';
import { MemoryWorkbook } from '../../../src/adapters/memory';
import { xlsxReader } from '../../../src/adapters/xlsx';
import { calculateWorkbook, type CalculateWorkbookResult, type WorkbookReader } from '../../../src/application';
import type { Day } from '../../../src/domain';
import { openXlsx } from '../../../src/workbench/open-xlsx';
import { contentFromCase, type WorkbookCase } from '../../support/workbook-case';
import { useOffice } from '../harness/jsdom-office';
import { bytesOf, mostTrips } from './filled-workbook';
import { watchedProgress } from './progress';
import { putContent } from './put-content';

const office = useOffice();
beforeEach(() => office.reset());

const EXAMPLES = join(__dirname, '../../../assets/examples');
const BAD_INPUT = join(__dirname, '../../cases/bad-input');

const inExcel = (): WorkbookReader => excelReader({ progress: watchedProgress() });
const calculated = (reader: WorkbookReader): Promise<CalculateWorkbookResult> =>
  calculateWorkbook({ reader, writer: null, clock: { today: () => '2026-11-22' as Day }, progress: watchedProgress(), language: 'nl' });

describe('an example opened in Excel', () => {
  it.each(readdirSync(EXAMPLES).filter((name) => name.endsWith('.xlsx')))('%s is what the file is, within the budget of trips', async (name) => {
    const bytes = readFileSync(join(EXAMPLES, name));
    await openXlsx(bytes, office.excel.workbook);
    const content = await inExcel().read();
    expect(content.tables.length).toBeGreaterThan(5);
    expect(content).toEqual(await xlsxReader(bytes).read());
    expect(office.excel.traffic.length).toBeLessThanOrEqual(mostTrips(bytesOf(office.excel)));
  });
});

const cases = readdirSync(BAD_INPUT).filter((name) => existsSync(join(BAD_INPUT, name, 'case.json')))
  .map((name) => ({ name, given: JSON.parse(readFileSync(join(BAD_INPUT, name, 'case.json'), 'utf8')) as WorkbookCase }));

/** Everything that is said or reckoned; what explains it has functions. */
const said = (result: CalculateWorkbookResult): unknown => {
  if (result.status === 'calculated') return result.outcome;
  return result.status === 'blocked' ? result.findings : result.status;
};

describe('bad input opened in Excel', () => {
  it.each(cases)('$name gives what the same content elsewhere gives', async ({ given }) => {
    const content = contentFromCase(given);
    putContent(office.excel, content);
    expect(said(await calculated(inExcel()))).toEqual(said(await calculated(new MemoryWorkbook(content))));
  });
});
