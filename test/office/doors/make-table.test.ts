import { excelInputTables } from '../../../src/adapters/excel';
import type { UntabledRange } from '../../../src/application/ports';
import type { Fault } from '../../../src/workbench/host';
import { useOffice } from '../harness/jsdom-office';
import { addTable } from '../reading/filled-workbook';

const LEVEL = { requirements: { ExcelApi: '1.9' } };
const office = useOffice(LEVEL);
const CELLS = [['Taak', 'Begrote uren'], ['Intake', 1200], ['Beheer', 0.05]];
const RANGE: UntabledRange = { sheet: 'Uren 2026', address: "'Uren 2026'!B3:C5", headers: ['Taak', 'Begrote uren'], rows: 2 };

const sheet = () => office.excel.workbook.Worksheets.GetItem('Uren 2026');
const tables = () => office.excel.workbook.state.tables.map(({ name, area }) => [name, area.row, area.column, area.rows, area.columns]);
const make = (range = RANGE): Promise<void> => excelInputTables({ wait: async () => undefined, deadline: 2_000 }).makeTable(range);

beforeEach(async () => {
  await office.reset(LEVEL);
  office.excel.workbook.Worksheets.Add('Uren 2026').GetRange('B3:C5').Values = CELLS;
  sheet().GetRange('C5').NumberFormat = [['0%']];
});

it('makes a table of the cells, named after its sheet, and leaves them as they are', async () => {
  await make();
  expect(tables()).toEqual([['Uren_2026', 2, 1, 3, 2]]);
  expect(sheet().GetRange('B3:C5').Values).toEqual(CELLS);
  expect(sheet().GetRange('C5').NumberFormat).toEqual([['0%']]);
  expect(office.excel.traffic).toHaveLength(2);
});

it.each([['2026', '_2026'], ['A1', '_A1'], ['R1C1', '_R1C1'], ['Formatie & inhuur (nieuw)', 'Formatie_inhuur_nieuw'], ['Coördinatie', 'Coördinatie'], ['Uren', 'Uren']])('of sheet %s it makes table %s', async (name, table) => {
  office.excel.workbook.user.renameSheet('Uren 2026', name);
  await make({ ...RANGE, sheet: name, address: `'${name}'!B3:C5` });
  expect(tables()[0]?.[0]).toBe(table);
});

it('takes another name where a table or a name has it', async () => {
  addTable(office.excel, { sheet: 'Elders', name: 'uren_2026', cells: [['a'], [1]] });
  office.excel.workbook.Names.Add('Uren_2026_2', '="x"');
  await make();
  expect(tables().map(([name]) => name)).toEqual(['uren_2026', 'Uren_2026_3']);
});

describe('is refused, and changes nothing', () => {
  it.each<readonly [string, () => void, string]>([
    ['on a protected sheet', () => office.excel.workbook.user.protectSheet('Uren 2026'), 'protected'],
    ['where a header has changed since', () => office.excel.workbook.user.edit('Uren 2026', 'C3', 'Uren'), 'not-a-table-range'],
    ['where a header is a formula', () => office.excel.workbook.user.edit('Uren 2026', 'B3', '="Taak"'), 'not-a-table-range'],
    ['over merged cells', () => sheet().GetRange('B4:C4').Merge(), 'not-a-table-range'],
    ['where the sheet is gone', () => office.excel.workbook.user.deleteSheet('Uren 2026'), 'changed-meanwhile'],
  ])('%s', async (_, change, code) => {
    change();
    office.excel.workbook.IsDirty = false;
    await expect(make()).rejects.toMatchObject({ name: 'WorkbookError', code, facts: { sheet: 'Uren 2026' } });
    expect(tables()).toEqual([]);
    expect(office.excel.workbook.IsDirty).toBe(false);
  });
  it('where another table reaches into it', async () => {
    sheet().Tables.Add('C5:D6', true).Name = 'Eigen';
    await expect(make({ ...RANGE })).rejects.toMatchObject({ code: 'not-a-table-range' });
    expect(tables().map(([name]) => name)).toEqual(['Eigen']);
  });
  it('in a workbook that is open to be read', async () => {
    await office.reset({ ...LEVEL, readOnly: true });
    await expect(make({ ...RANGE, sheet: 'Sheet1', address: 'Sheet1!A1:B2' })).rejects.toMatchObject({ code: 'read-only' });
  });
});

describe('with a fault on the way', () => {
  it.each<readonly [string, (actions: number) => Fault, boolean]>([
    ['after which Excel goes on', () => ({ as: { hostError: 5102 }, afterActions: 'none' }), true],
    ['whose answer is lost after it was done', () => ({ as: 'reply-lost', afterActions: 'all' }), true],
    ['halfway', (actions) => ({ as: { code: 'GeneralException' }, afterActions: actions - 1 }), true],
    ['before anything was done', () => ({ as: { code: 'GeneralException' }, afterActions: 'none' }), false],
  ])('%s there is one table, or none and an error', async (_, fault, made) => {
    let faults = 1;
    office.excel.faults.plan = (_trip, { members, actionCount }) => (members.some(({ member }) => member === 'TableCollection.add') && faults-- > 0 ? fault(actionCount) : null);
    const ended = await make().then(() => true, () => false);
    expect([ended, tables().length]).toEqual([made, made ? 1 : 0]);
  });
  it('the same asked twice gives one table', async () => {
    await make();
    await make();
    expect(tables()).toHaveLength(1);
  });
});
