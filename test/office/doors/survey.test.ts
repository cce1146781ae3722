import { excelSurvey } from '../../../src/adapters/excel';
import { writeBook } from '../../../src/adapters/xlsx';
import { identityText, IDENTITY_NAME } from '../../../src/report';
import { openXlsx } from '../../../src/workbench/open-xlsx';
import { useOffice } from '../harness/jsdom-office';
import { addTable } from '../reading/filled-workbook';
import { before } from '../writing/books';

const office = useOffice({ requirements: { ExcelApi: '1.9' } });
beforeEach(() => office.reset({ requirements: { ExcelApi: '1.9' } }));

const survey = () => excelSurvey().survey();
const put = (sheet: string, at: string, cells: readonly (readonly unknown[])[]): void => {
  const { Worksheets } = office.excel.workbook;
  const there = Worksheets.GetItemOrNullObject(sheet) ?? Worksheets.Add(sheet);
  there.GetRange(at).GetAbsoluteResizedRange(cells.length, cells[0]?.length ?? 1).Values = cells;
};
const HOURS = [['Taak', 'Functie', 'Aantal uren'], ['Intake', 'Consulent', 1200], ['Beheer', 'Medewerker', 800]];

describe('a workbook is empty', () => {
  it('as it comes', async () => expect(await survey()).toEqual({ isEmpty: true, mayWrite: true, untabledRanges: [] }));
  it('with several empty sheets and a colour', async () => {
    office.excel.workbook.Worksheets.Add('Twee').GetRange('A1').Format.Fill.Color = '#FFEE00';
    expect((await survey()).isEmpty).toBe(true);
  });
  it.each<readonly [string, () => void]>([
    ['one cell', () => put('Sheet1', 'ZZ900', [['x']])],
    ['a cell on a hidden sheet', () => {
      put('Weg', 'A1', [['x']]);
      office.excel.workbook.user.showSheet('Weg', 'Hidden');
    }],
    ['a table', () => void addTable(office.excel, { sheet: 'Uren', name: 'Uren', cells: HOURS })],
    ['a chart', () => void office.excel.workbook.Worksheets.GetItem('Sheet1').Charts.Add('Pie', office.excel.workbook.Worksheets.GetItem('Sheet1').GetRange('A1:B2'), 'Columns')],
  ])('but not with %s', async (_, fill) => {
    fill();
    expect((await survey()).isEmpty).toBe(false);
  });
});

it('says that it may not be written in', async () => {
  await office.reset({ requirements: { ExcelApi: '1.9' }, readOnly: true });
  expect((await survey()).mayWrite).toBe(false);
});

describe('data that is not a table yet', () => {
  it('is found with its headers and rows', async () => {
    put('Blad1', 'A1', HOURS);
    expect((await survey()).untabledRanges).toEqual([{ sheet: 'Blad1', address: 'Blad1!A1:C3', headers: ['Taak', 'Functie', 'Aantal uren'], rows: 2 }]);
  });
  it('is found under a title, and away from the corner', async () => {
    put("Jan's blad", 'B3', [['Uren 2026', '', ''], ...HOURS]);
    expect((await survey()).untabledRanges).toEqual([{ sheet: "Jan's blad", address: "'Jan''s blad'!B4:D6", headers: ['Taak', 'Functie', 'Aantal uren'], rows: 2 }]);
  });
  it.each<readonly [string, readonly (readonly unknown[])[]]>([
    ['a header alone', [['Taak', 'Uren']]],
    ['a header that has a number', [['Taak', 2026], ['Intake', 3]]],
    ['two headers that are the same', [['Uren', 'uren '], [1, 2]]],
    ['a header with an error', [['Taak', '=1/0'], ['Intake', 3]]],
    ['columns without a header', [['Taak', ''], ['Intake', 3]]],
    ['more columns than are looked at', [Array.from({ length: 61 }, (_, i) => `k${i}`), Array.from({ length: 61 }, (_, i) => i)]],
  ])('is not %s', async (_, cells) => {
    put('Blad1', 'A1', cells);
    expect((await survey()).untabledRanges).toEqual([]);
  });
  it('is not what stands beside a table, on a hidden sheet, or on a tab of ours', async () => {
    put('Blad1', 'A1', HOURS);
    addTable(office.excel, { sheet: 'Blad1', name: 'Eigen', at: 'F1', cells: HOURS });
    put('Verborgen', 'A1', HOURS);
    office.excel.workbook.user.showSheet('Verborgen', 'Hidden');
    put('KPW Tarieven', 'A1', HOURS);
    office.excel.workbook.Worksheets.GetItem('KPW Tarieven').Names.Add(IDENTITY_NAME, `="${identityText({ key: 'rates', bookId: 'b1', unfinished: false })}"`);
    expect((await survey()).untabledRanges).toEqual([]);
  });
});

describe('a report that the command line wrote to a file', () => {
  beforeEach(async () => { await openXlsx(await writeBook(before), office.excel.workbook); });

  // nothing in a file but the hidden names says which tabs are ours
  it('is not offered as data that is not a table yet, and is not looked at', async () => {
    const [tab] = before.tabs;
    office.excel.workbook.Worksheets.GetItem(tab?.name ?? '').GetRange('A40').GetAbsoluteResizedRange(3, 3).Values = HOURS;
    expect(office.excel.workbook.state.customXml).toEqual([]);
    expect(await survey()).toMatchObject({ isEmpty: false, untabledRanges: [] });
    expect(office.excel.traffic).toHaveLength(1);
  });
  it('does not keep the data of the user beside it from being offered', async () => {
    put('Uren 2026', 'A1', HOURS);
    expect((await survey()).untabledRanges.map(({ sheet }) => sheet)).toEqual(['Uren 2026']);
    expect(office.excel.traffic).toHaveLength(2);
  });
});

describe('a survey', () => {
  it.each([1, 40, 150])('takes two trips for %d sheets, and changes nothing', async (sheets) => {
    for (let i = 0; i < sheets; i += 1) put(`Blad ${i}`, 'A1', HOURS);
    office.excel.workbook.IsDirty = false;
    expect((await survey()).untabledRanges).toHaveLength(sheets);
    expect(office.excel.traffic).toHaveLength(2);
    expect(office.excel.workbook.IsDirty).toBe(false);
  });
  it('takes one where every sheet has tables', async () => {
    put('Sheet1', 'A1', HOURS);
    office.excel.workbook.Worksheets.GetItem('Sheet1').Tables.Add('A1:C3', true);
    await survey();
    expect(office.excel.traffic).toHaveLength(1);
  });
  it('looks anew where a sheet goes between its two trips', async () => {
    put('Blad1', 'A1', HOURS);
    put('Weg', 'A1', HOURS);
    const { processQuery } = office.excel;
    office.excel.processQuery = async (body, flags) => {
      if (office.excel.traffic.length === 1) office.excel.workbook.user.deleteSheet('Weg');
      return processQuery.call(office.excel, body, flags);
    };
    expect((await survey()).untabledRanges.map(({ sheet }) => sheet)).toEqual(['Blad1']);
    expect(office.excel.traffic).toHaveLength(4);
  });
  it('is looked for on each sheet itself, whichever is shown', async () => {
    put('Blad1', 'A1', HOURS);
    put('Blad2', 'C2', HOURS);
    office.excel.workbook.user.select('Blad2', 'A1');
    expect((await survey()).untabledRanges.map(({ address }) => address)).toEqual(['Blad1!A1:C3', 'Blad2!C2:E4']);
  });
  it('says what went wrong', async () => {
    office.excel.faults.plan = () => ({ afterActions: 'none', as: { hostError: 5012 } });
    await expect(survey()).rejects.toMatchObject({ name: 'WorkbookError', code: 'session-expired' });
  });
});
