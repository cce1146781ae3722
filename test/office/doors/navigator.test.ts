import { excelNavigator } from '../../../src/adapters/excel';
import type { Place } from '../../../src/domain';
import { useOffice } from '../harness/jsdom-office';
import { addTable } from '../reading/filled-workbook';

const office = useOffice({ requirements: { ExcelApi: '1.9' } });

beforeEach(async () => {
  await office.reset({ requirements: { ExcelApi: '1.9' } });
  addTable(office.excel, { sheet: 'Mijn uren', name: 'Uren', at: 'B3', cells: [['Taak', ' Uren '], ['A1', 3], ['A2', 4], ['A3', 5]] });
  office.excel.workbook.Worksheets.Add('Leeg');
  office.excel.workbook.IsDirty = false;
});

/** What the user sees selected: the sheet that is shown, and the cells. */
const shown = (): string => {
  const { active, selection } = office.excel.workbook.state;
  return `${active?.name ?? ''}: ${selection?.address ?? 'nothing'}`;
};
const select = (place: Place): Promise<void> => excelNavigator({ wait: async () => undefined }).select(place);

describe('a place is selected', () => {
  it.each<readonly [string, Place, string]>([
    ['a cell', { sheet: 'Mijn uren', table: 'Uren', row: 5, address: "'Mijn uren'!C5" }, "Mijn uren: 'Mijn uren'!C5"],
    ['a cell with a fixed address', { address: "'Mijn uren'!$C$5" }, "Mijn uren: 'Mijn uren'!C5"],
    ['rows that follow one another, as one', { address: "'Mijn uren'!C4,'Mijn uren'!C5:C6,'Mijn uren'!C9" }, "Mijn uren: 'Mijn uren'!C4:C6"],
    ['areas of which only the first has the sheet', { address: "'Mijn uren'!B4:C4,B6:C6" }, "Mijn uren: 'Mijn uren'!B4:C4"],
    ['an address without a sheet', { sheet: 'Leeg', address: 'D7' }, 'Leeg: Leeg!D7'],
    ['a row and a column of a table', { sheet: 'Mijn uren', table: 'Uren', row: 6, column: 'Uren' }, "Mijn uren: 'Mijn uren'!C6"],
    ['a row, where the column is not there', { sheet: 'Mijn uren', table: 'Uren', row: 6, column: 'Jaar' }, "Mijn uren: 'Mijn uren'!B6:C6"],
    ['a row', { sheet: 'Mijn uren', table: 'Uren', row: 4 }, "Mijn uren: 'Mijn uren'!B4:C4"],
    ['the header, of a table', { sheet: 'Mijn uren', table: 'Uren' }, "Mijn uren: 'Mijn uren'!B3:C3"],
    ['the header, where the row is no longer in the table', { table: 'Uren', row: 90 }, "Mijn uren: 'Mijn uren'!B3:C3"],
    ['a sheet', { sheet: 'Leeg' }, 'Leeg: Leeg!A1'],
  ])('%s', async (_, place, expected) => {
    await select(place);
    expect(shown()).toBe(expected);
  });

  it('where the table has moved to another sheet since', async () => {
    await select({ sheet: 'Elders', table: 'Uren', row: 4, column: 'Taak' });
    expect(shown()).toBe("Mijn uren: 'Mijn uren'!B4");
  });

  it('where the sheet has another name since', async () => {
    await select({ sheet: 'Oude uren', table: 'Uren', row: 5, column: 'Uren', address: "'Oude uren'!C5" });
    expect(shown()).toBe("Mijn uren: 'Mijn uren'!C5");
  });

  it('in one look and one step, without a change in the workbook', async () => {
    await select({ sheet: 'Mijn uren', table: 'Uren', row: 6, column: 'Uren' });
    expect(office.excel.traffic).toHaveLength(2);
    expect(office.excel.workbook.IsDirty).toBe(false);
  });

  it('after a cell is no longer being edited', async () => {
    office.excel.faults.plan = (trip) => (trip <= 2 ? { afterActions: 'none', as: { hostError: 5004 } } : null);
    await select({ sheet: 'Leeg' });
    expect(shown()).toBe('Leeg: Leeg!A1');
  });
});

describe('a place that cannot be selected', () => {
  it.each<readonly [string, Place, string]>([
    ['on a sheet that is gone', { address: 'Weg!A1' }, 'Weg!A1'],
    ['in a table that is gone', { sheet: 'Mijn uren', table: 'Kosten', row: 4 }, 'Mijn uren'],
    ['without sheet and table', { column: 'Uren' }, ''],
    ['on two sheets', { address: "Leeg!A1,'Mijn uren'!A1" }, "Leeg!A1,'Mijn uren'!A1"],
  ])('%s is told', async (_, place, sheet) => {
    await expect(select(place)).rejects.toMatchObject({ name: 'WorkbookError', code: 'place-not-found', facts: { sheet } });
  });

  it.each(['Hidden', 'VeryHidden'] as const)('on a sheet that is %s is told, and the sheet stays as it is', async (visibility) => {
    office.excel.workbook.user.showSheet('Leeg', visibility);
    await expect(select({ address: 'Leeg!A1' })).rejects.toMatchObject({ code: 'sheet-hidden', facts: { sheet: 'Leeg' } });
    await expect(excelNavigator().showSheet('Leeg')).rejects.toMatchObject({ code: 'sheet-hidden' });
    expect(office.excel.workbook.Worksheets.GetItem('Leeg').Visibility).toBe(visibility);
  });
});

describe('a sheet is shown', () => {
  it('by its name', async () => {
    await excelNavigator().showSheet('Leeg');
    expect(office.excel.workbook.state.active?.name).toBe('Leeg');
    expect(office.excel.traffic).toHaveLength(2);
  });
  it('or it is told that it is gone', async () => {
    await expect(excelNavigator().showSheet('Weg')).rejects.toMatchObject({ code: 'place-not-found', facts: { sheet: 'Weg' } });
  });
});
