import { excelInputTables, excelNavigator, UNDO_CLEARING_CALLS, type UndoPlatform } from '../../../src/adapters/excel';
import { assembleInputTables } from '../../../src/report';
import { TABLES } from '../../../src/tables';
import { useOffice } from '../harness/jsdom-office';
import { after, before } from '../writing/books';
import { faultsOf } from '../writing/report-in-workbook';
import { silentWriter } from '../writing/silent-writer';
import { fillUsersWorkbook } from '../writing/users-workbook';

const office = useOffice();
const open = async (platform: UndoPlatform, level: string): Promise<void> => {
  await office.reset({ platform, requirements: { ExcelApi: level }, undoClearingCalls: UNDO_CLEARING_CALLS });
  fillUsersWorkbook(office.excel);
  office.excel.workbook.state.undo = [{ what: 'typed by the user' }];
};
/** What was called and set so far, by Class.member; what was only read clears nothing. */
const done = (): readonly string[] =>
  office.excel.traffic.flatMap(({ actions }) => actions.filter(({ kind }) => kind === 'method' || kind === 'set').map(({ member }) => member));
const clearing = (member: string): boolean => UNDO_CLEARING_CALLS.some((call) => call.member === member);

describe.each<UndoPlatform>(['web', 'windows', 'mac'])('what the user can undo, in Excel for %s', (platform) => {
  it('is still there after a first and a second report, in an Excel that can undo what add-ins do', async () => {
    await open(platform, '1.19');
    await silentWriter().write(before);
    await silentWriter().write(after);
    expect(faultsOf(office.excel, after)).toEqual([]);
    expect(done().filter((member) => clearing(member) || !/^[A-Z]\w+\.\w+$/.test(member))).toEqual([]);
    expect(done()).toEqual(expect.arrayContaining(['WorksheetCollection.add', 'Range.values', 'NamedItem.visible']));
    expect(office.excel.workbook.state.undo).toEqual([{ what: 'typed by the user' }]);
    expect((await silentWriter().preview(after)).undoSurvives).toBe(true);
  });

  it('is still there after empty input tables, a table of own cells and rows of Koppelingen', async () => {
    await open(platform, '1.19');
    const all = assembleInputTables(TABLES.map(({ id }) => id), 'nl');
    expect((await silentWriter().preview(all)).undoSurvives).toBe(true);
    await silentWriter().write(all);
    office.excel.workbook.Worksheets.GetItem('Sheet1').GetRange('A1:B2').Values = [['Taak', 'Aantal'], ['x', 3]];
    const doors = excelInputTables();
    await doors.makeTable({ sheet: 'Sheet1', address: 'Sheet1!A1:B2', headers: ['Taak', 'Aantal'], rows: 1 });
    const row = (field: string) => ({ table: 'Uren', field, sourceTable: 'Sheet1', sourceColumn: 'Aantal' });
    await doors.replaceMappings([row('Uren'), row('Functie')]);
    await excelNavigator().select({ table: 'Koppelingen' });
    expect(done().filter(clearing)).toEqual([]);
    expect(office.excel.workbook.state.undo).toEqual([{ what: 'typed by the user' }]);
  }, 30_000);

  it('is gone in an older Excel, and the preview says so beforehand', async () => {
    await open(platform, '1.15');
    expect((await silentWriter().preview(before)).undoSurvives).toBe(false);
    expect(office.excel.workbook.state.undo).toHaveLength(1);
    await silentWriter().write(before);
    expect(office.excel.workbook.state.undo).toEqual([]);
  });
});

describe('the record of what was called', () => {
  it('shows a call that clears the undo stack, and so does the stack', async () => {
    await open('windows', '1.19');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getLast().name = 'Anders';
      await context.sync();
    });
    expect(done().filter(clearing)).toEqual(['Worksheet.name']);
    expect(office.excel.workbook.state.undo).toEqual([]);
  });
});
