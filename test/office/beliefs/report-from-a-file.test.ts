import { excelReader } from '../../../src/adapters/excel';
import { writeBook, xlsxReader } from '../../../src/adapters/xlsx';
import { openXlsx } from '../../../src/workbench/open-xlsx';
import { useOffice } from '../harness/jsdom-office';
import { after, before } from '../writing/books';
import { faultsOf, identityOf, usersOwn } from '../writing/report-in-workbook';
import { silent, silentWriter } from '../writing/silent-writer';

const office = useOffice();
const sheets = () => office.excel.workbook.state.sheets;
const namesByKey = (): readonly (readonly [string, string])[] => sheets().flatMap((sheet) => {
  const identity = identityOf(sheet);
  return identity ? [[identity.key, sheet.name] as const] : [];
});

describe('a report that the command line wrote to a file, opened in Excel', () => {
  beforeEach(async () => {
    await office.reset();
    await openXlsx(await writeBook(before), office.excel.workbook);
  });

  it('is known for ours by its hidden names', () => {
    expect(namesByKey()).toEqual(before.tabs.map(({ key, name }) => [key, name]));
    expect(sheets().flatMap((sheet) => sheet.names.map(({ visible }) => visible))).toEqual(before.tabs.map(() => false));
  });

  it('is no input, neither for Excel nor for the command line', async () => {
    expect(before.tabs.flatMap(({ tables }) => tables).length).toBeGreaterThan(0);
    expect((await excelReader({ progress: silent }).read()).tables).toEqual([]);
    expect((await xlsxReader(await writeBook(before)).read()).tables).toEqual([]);
  });

  it('is written over by the next report, tab for tab, and not beside it', async () => {
    await silentWriter().write(after);
    expect(faultsOf(office.excel, after)).toEqual([]);
    expect(new Set(sheets().map(({ name }) => name)).size).toBe(new Set([...before.tabs, ...after.tabs].map(({ key }) => key)).size);
  });

  it('is asked about when the user has a copy of a tab beside it, and nothing is written', async () => {
    const [summary] = sheets();
    const copy = office.excel.workbook.Worksheets.Add('Samenvatting van vorig jaar').state;
    copy.names.push(...(summary?.names ?? []));
    const all = sheets().map(({ name }) => name);
    const whole = usersOwn(office.excel, all);
    await expect(silentWriter().write(after)).rejects.toMatchObject({ code: 'tab-undecided' });
    expect(usersOwn(office.excel, all)).toBe(whole);
  });

  it('leaves that copy alone when a report was written before it was made', async () => {
    await silentWriter().write(after);
    const copy = office.excel.workbook.Worksheets.Add('Samenvatting van vorig jaar').state;
    copy.names.push(...(sheets()[0]?.names ?? []));
    const kept = usersOwn(office.excel, [copy.name]);
    await silentWriter().write(before);
    expect(usersOwn(office.excel, [copy.name])).toBe(kept);
  });
});
