import { excelInputTables, excelReader } from '../../../src/adapters/excel';
import type { MappingRow } from '../../../src/application/ports';
import { assembleInputTables } from '../../../src/report';
import type { Fault } from '../../../src/workbench/host';
import { useOffice } from '../harness/jsdom-office';
import { addTable } from '../reading/filled-workbook';
import { watchedProgress } from '../reading/progress';
import { silentWriter } from '../writing/silent-writer';

const LEVEL = { requirements: { ExcelApi: '1.9' } };
const office = useOffice(LEVEL);
beforeEach(() => office.reset(LEVEL));

const HEADERS = ['Tabel', 'Veld', 'Brontabel', 'Bronkolom'];
const row = (table: string, field: string, sourceTable: string, sourceColumn: string): MappingRow => ({ table, field, sourceTable, sourceColumn });
const HOURS = [row('Uren', 'Activiteit', 'Mijn_uren', 'Taak'), row('Uren', 'Functie', 'Mijn_uren', 'Rol'), row('Uren', 'Uren', 'Mijn_uren', 'Aantal')];
const RATES = [row('Tarieven', 'Functie', 'Tarievenlijst', 'Rol'), row('Tarieven', 'Uurtarief', 'Tarievenlijst', 'Prijs per uur')];

const put = (cells: readonly (readonly unknown[])[], more: { readonly name?: string; readonly sheet?: string; readonly at?: string } = {}) =>
  addTable(office.excel, { sheet: 'Koppelingen', name: 'Koppelingen', cells, ...more });
const replace = (rows: readonly MappingRow[]): Promise<void> => excelInputTables({ wait: async () => undefined, deadline: 2_000 }).replaceMappings(rows);
/** What a reader finds there, blank rows left out. */
const there = async () => {
  const { tables } = await excelReader({ progress: watchedProgress() }).read();
  return tables.filter(({ headers }) => headers.includes('Brontabel') || headers.includes('Source table')).flatMap(({ rows }) => rows).filter((cells) => cells.some((cell) => cell !== null));
};
const cellsOf = (rows: readonly MappingRow[]): readonly unknown[] => rows.map(({ table, field, sourceTable, sourceColumn }) => [table, field, sourceTable, sourceColumn]);

describe('rows of Koppelingen', () => {
  it('come in an empty table of ours, which grows', async () => {
    await silentWriter().write(assembleInputTables(['mappings'], 'nl'));
    await replace(HOURS);
    expect(await there()).toEqual(cellsOf(HOURS));
  });
  it('take the place of those about the same table, and leave the others as they are', async () => {
    put([HEADERS, ['Uren', 'Uren', 'Oud', 'Aantal'], ['Kosten', 'Bedrag', 'Grootboek', 'Saldo'], ['Hours', 'Activity', 'Oud', 'Taak']]);
    await replace(HOURS);
    expect(await there()).toEqual([...cellsOf(HOURS.slice(0, 1)), ['Kosten', 'Bedrag', 'Grootboek', 'Saldo'], ...cellsOf(HOURS.slice(1))]);
  });
  it('that are no longer needed become blank, and stay in the table', async () => {
    put([HEADERS, ...cellsOf(HOURS) as unknown[][], ['Kosten', 'Bedrag', 'Grootboek', 'Saldo']]);
    await replace([row('Uren', 'Uren', 'Nieuw', 'Aantal')]);
    expect(await there()).toEqual([['Uren', 'Uren', 'Nieuw', 'Aantal'], ['Kosten', 'Bedrag', 'Grootboek', 'Saldo']]);
    expect(office.excel.workbook.state.tables[0]?.area.rows).toBe(5);
  });
  it('of two tables of ours go in at once', async () => {
    put([HEADERS, ['Kosten', 'Bedrag', 'Grootboek', 'Saldo']]);
    await replace([...HOURS, ...RATES]);
    expect(await there()).toHaveLength(6);
  });
  it('go in an English table with its columns in another order and one of the user\'s own', async () => {
    put([['Notes', 'Source column', 'Field', 'Table', 'Source table'], ['let op', '=1+1', 'x', 'Costs', 'Eigen']], { sheet: 'Mappings', name: 'Mappings', at: 'C4' });
    await replace(RATES);
    expect(await there()).toEqual(expect.arrayContaining([[null, 'Rol', 'Functie', 'Tarieven', 'Tarievenlijst'], ['let op', 2, 'x', 'Costs', 'Eigen']]));
    expect(office.excel.workbook.Worksheets.GetItem('Mappings').GetRange('D7').Formulas).toEqual([['=1+1']]);
  });
  it('go in a table of another name on the sheet Koppelingen', async () => {
    put([HEADERS, ['', '', '', '']], { name: 'Tabel1' });
    await replace(RATES);
    expect(await there()).toEqual(cellsOf(RATES));
  });
  it('that look like a formula, a number or a day go in as text', async () => {
    put([HEADERS, ['', '', '', '']]);
    const odd = [row('Uren', 'Uren', '=1+1', '0012'), row('Uren', 'Functie', '@x', '1-2')];
    await replace(odd);
    expect(await there()).toEqual(cellsOf(odd));
  });
  it('leave a totals row below them', async () => {
    const table = put([HEADERS, ['Kosten', 'Bedrag', 'Grootboek', 'Saldo']]);
    table.ShowTotals = true;
    await replace(RATES);
    expect(await there()).toHaveLength(3);
    expect(office.excel.workbook.state.tables[0]).toMatchObject({ showTotals: true, area: { rows: 5 } });
  });
  it('take three trips', async () => {
    put([HEADERS, ['', '', '', '']]);
    await replace(RATES);
    expect(office.excel.traffic).toHaveLength(3);
  });
});

describe('Koppelingen is left as it is', () => {
  const unchanged = async (code: string, facts: Readonly<Record<string, unknown>> = {}): Promise<void> => {
    const earlier = JSON.stringify(office.excel.workbook.Worksheets.GetItem('Koppelingen').GetRange('A1:D20').Values);
    office.excel.workbook.IsDirty = false;
    await expect(replace(RATES)).rejects.toMatchObject({ name: 'WorkbookError', code, facts });
    expect(JSON.stringify(office.excel.workbook.Worksheets.GetItem('Koppelingen').GetRange('A1:D20').Values)).toBe(earlier);
    expect(office.excel.workbook.IsDirty).toBe(false);
  };
  it('on a protected sheet', async () => {
    put([HEADERS, ['', '', '', '']]);
    office.excel.workbook.user.protectSheet('Koppelingen');
    await unchanged('protected', { sheet: 'Koppelingen' });
  });
  it('where something stands below it and it must grow', async () => {
    put([HEADERS, ['', '', '', '']]);
    office.excel.workbook.user.edit('Koppelingen', 'B12', 'nota bene');
    await unchanged('no-room-below', { table: 'Koppelingen', sheet: 'Koppelingen' });
  });
  it('but not where it need not grow', async () => {
    put([HEADERS, ['', '', '', ''], ['', '', '', '']]);
    office.excel.workbook.user.edit('Koppelingen', 'B12', 'nota bene');
    await replace(RATES);
    expect(await there()).toEqual(cellsOf(RATES));
    expect(office.excel.workbook.Worksheets.GetItem('Koppelingen').GetRange('B12').Values).toEqual([['nota bene']]);
  });
  it('where it lacks a column', async () => {
    put([['Tabel', 'Veld', 'Bron'], ['', '', '']]);
    await unchanged('table-absent', { table: 'Koppelingen / Mappings' });
  });
  it('where it is not there', async () => {
    put([HEADERS, ['', '', '', '']], { name: 'Iets', sheet: 'Anders' });
    await expect(replace(RATES)).rejects.toMatchObject({ code: 'table-absent' });
  });
});

describe('with a fault in any trip', () => {
  const PLACES = { none: () => 'none' as const, half: (actions: number) => actions >> 1, last: (actions: number) => actions - 1 } as const;

  it.each<readonly [string, Fault['as'], keyof typeof PLACES]>([
    ['Excel is too busy', { hostError: 5102 }, 'none'],
    ['all but the last of it is done', { code: 'GeneralException' }, 'last'],
    ['half of it is done', { code: 'GeneralException' }, 'half'],
  ])('where %s, the rows stand there once', async (_, as, place) => {
    for (let faulty = 1; faulty <= 3; faulty += 1) {
      await office.reset(LEVEL);
      put([HEADERS, ['Kosten', 'Bedrag', 'Grootboek', 'Saldo']]);
      office.excel.faults.plan = (trip, { actionCount }) => (trip === faulty ? { as, afterActions: PLACES[place](actionCount) } : null);
      await replace(RATES);
      office.excel.faults.clear();
      expect(await there()).toEqual(expect.arrayContaining([...cellsOf(RATES), ['Kosten', 'Bedrag', 'Grootboek', 'Saldo']]));
      expect(await there()).toHaveLength(3);
    }
  });
  it('where the answer is lost though all is done, the rows stand there once', async () => {
    put([HEADERS, ['Kosten', 'Bedrag', 'Grootboek', 'Saldo']]);
    office.excel.faults.plan = (trip) => (trip === 3 ? { as: 'reply-lost', afterActions: 'all' } : null);
    await excelInputTables({ wait: async () => undefined, deadline: 200 }).replaceMappings(RATES);
    expect(await there()).toHaveLength(3);
  });
  it('that lasts, the error says what it is', async () => {
    put([HEADERS, ['Kosten', 'Bedrag', 'Grootboek', 'Saldo']]);
    office.excel.faults.plan = (trip) => (trip >= 3 ? { as: { hostError: 5012 }, afterActions: 'none' } : null);
    await expect(replace(RATES)).rejects.toMatchObject({ name: 'WorkbookError', code: 'session-expired' });
    office.excel.faults.clear();
    expect(await there()).toHaveLength(1);
  });
});
