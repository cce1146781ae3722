import { excelWatcher } from '../../../src/adapters/excel';
import { useOffice } from '../harness/jsdom-office';
import { addTable } from '../reading/filled-workbook';

const office = useOffice({ requirements: { ExcelApi: '1.9' } });
let heard = 0;
// Office.js stays in its window from test to test, and with it whoever listens
const stops: (() => Promise<void>)[] = [];

beforeEach(async () => {
  heard = 0;
  await office.reset({ requirements: { ExcelApi: '1.9' } });
  addTable(office.excel, { sheet: 'Uren', name: 'Uren', cells: [['Taak', 'Uren'], ['A1', 3]] });
});

afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

const watch = async (onChange = (): void => { heard += 1; }): Promise<() => Promise<void>> => {
  const stop = await excelWatcher().watch(onChange);
  stops.push(stop);
  return stop;
};
const after = async (change: () => void): Promise<boolean> => {
  const before = heard;
  change();
  await office.settle();
  return heard > before;
};

describe('a change is told of', () => {
  it.each<readonly [string, () => void]>([
    ['a cell', () => office.excel.workbook.user.edit('Uren', 'B2', 8)],
    ['a cell on another sheet', () => office.excel.workbook.user.edit('Sheet1', 'F20', 'x')],
    ['rows that come in', () => office.excel.workbook.user.insertRows('Uren', 2, 1)],
    ['rows that go', () => office.excel.workbook.user.deleteRows('Uren', 2, 1)],
    ['a cell of a colleague', () => office.excel.workbook.coAuthor.edit('Uren', 'B2', 9)],
    ['a sheet', () => office.excel.workbook.user.addSheet('Nieuw')],
    ['a sheet that goes', () => office.excel.workbook.user.deleteSheet('Sheet1')],
    ['a sheet of a colleague', () => office.excel.workbook.coAuthor.addSheet('Nieuw')],
    ['a number format', () => { office.excel.workbook.Worksheets.GetItem('Uren').GetRange('B2').NumberFormat = [['0%']]; }],
    ['a table', () => void office.excel.workbook.Worksheets.GetItem('Sheet1').Tables.Add('A1:B2', true)],
    ['a table that becomes plain cells', () => void office.excel.workbook.Tables.GetItem('Uren').ConvertToRange()],
    ['a table that the user deletes', () => office.excel.workbook.user.deleteTable('Uren')],
  ])('%s', async (_, change) => {
    await watch();
    expect(await after(change)).toBe(true);
  });
});

describe('watching', () => {
  it('takes one trip, changes nothing, and is silent as long as nothing changes', async () => {
    office.excel.workbook.IsDirty = false;
    await watch();
    expect(await after(() => office.excel.workbook.user.select('Uren', 'A2'))).toBe(false);
    expect(office.excel.traffic).toHaveLength(1);
    expect(office.excel.workbook.IsDirty).toBe(false);
  });

  it('ends in one trip when it is stopped, however often that is asked', async () => {
    const stop = await watch();
    await Promise.all([stop(), stop()]);
    expect(office.excel.traffic).toHaveLength(2);
    expect(await after(() => office.excel.workbook.user.edit('Uren', 'B2', 8))).toBe(false);
    expect([...office.excel.workbook.state.listening.values()].every((listeners) => listeners === 0)).toBe(true);
  });

  it('of one goes on where another stops', async () => {
    const stop = await watch();
    let others = 0;
    await watch(() => { others += 1; });
    await stop();
    await after(() => office.excel.workbook.user.edit('Uren', 'B2', 8));
    expect([heard, others > 0]).toEqual([0, true]);
  });

  it('that cannot begin is an error', async () => {
    office.excel.faults.plan = () => ({ afterActions: 'none', as: { hostError: 5012 } });
    await expect(watch()).rejects.toMatchObject({ name: 'WorkbookError', code: 'session-expired' });
  });
});
