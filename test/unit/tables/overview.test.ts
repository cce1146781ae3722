import type { TableContent, WorkbookContent } from '../../../src/domain';
import { overviewOf, TABLES } from '../../../src/tables';
import { onlyTables, table, workbook } from './fixture';

const namesOf = (content: WorkbookContent) => overviewOf(content).found.map(({ table: id, name, by }) => [id, name, by]);

describe('an overview of the tables', () => {
  it('of nothing misses everything, what is required first', () => {
    const { found, missing, others } = overviewOf({ date1904: false, tables: [] });
    expect([found, others]).toEqual([[], []]);
    expect(missing.slice(0, 3)).toEqual(['activities', 'hours', 'rates']);
    expect(new Set(missing)).toEqual(new Set(TABLES.map(({ id }) => id)));
  });
  it('says where each of ours stands, in the order of the contract', () => {
    const { found, missing } = overviewOf(workbook());
    expect(found).toEqual([
      { table: 'activities', by: 'name', sheet: 'Activiteiten', name: 'Activiteiten', address: 'Activiteiten!A1:B3', rows: 2, headers: ['Code', 'Naam'] },
      { table: 'hours', by: 'name', sheet: 'Uren', name: 'Uren', address: 'Uren!A1:D2', rows: 1, headers: ['Activiteit', 'Functie', 'Uren', 'Jaar'] },
      { table: 'rates', by: 'name', sheet: 'Tarieven', name: 'Tarieven', address: 'Tarieven!A1:C2', rows: 1, headers: ['Functie', 'Uurtarief', 'Bron'] },
    ]);
    expect(missing).not.toContain('hours');
  });
  it('gives an address that Excel takes, of a sheet with any name and a table anywhere', () => {
    const content: TableContent = { sheet: "Jan's uren", name: 'Uren', headerRow: 4, firstColumn: 27, headers: ['a', 'b'], rows: [[1, 2], [3, 4]] };
    expect(overviewOf({ date1904: false, tables: [content] }).found[0]?.address).toBe("'Jan''s uren'!AA4:AB6");
  });
  it('knows a table by its sheet, where it is the only one there', () => {
    const tables: readonly TableContent[] = [{ sheet: 'Tarieven', name: 'Tabel1', headerRow: 1, firstColumn: 1, headers: ['Functie'], rows: [] }];
    expect(namesOf({ date1904: false, tables })).toEqual([['rates', 'Tabel1', 'sheet']]);
  });
  it('knows a table of the user by Koppelingen, and one of ours by its name though Koppelingen speaks of its columns', () => {
    const content = workbook(
      table('Mijn_kosten', ['Post', 'Saldo'], [['Huur', 3]]),
      table('Koppelingen', ['Tabel', 'Veld', 'Brontabel', 'Bronkolom'], [['Kosten', 'Bedrag', 'Mijn_kosten', 'Saldo'], ['Uren', 'Uren', 'Uren', 'Uren']]),
    );
    expect(namesOf(content)).toEqual([['activities', 'Activiteiten', 'name'], ['hours', 'Uren', 'name'], ['rates', 'Tarieven', 'name'], ['costs', 'Mijn_kosten', 'mapping'], ['mappings', 'Koppelingen', 'name']]);
    expect(overviewOf(content).others).toEqual([]);
  });
  it('misses a table of which Koppelingen names one that is not there', () => {
    const content = onlyTables(table('Koppelingen', ['Tabel', 'Veld', 'Brontabel', 'Bronkolom'], [['Uren', null, 'Weg', null]]));
    expect(overviewOf(content).missing).toContain('hours');
  });
  it('has the tables of the user with their headers, and no second table of ours among them', () => {
    const content = onlyTables(table('Urenlijst', ['Taak ', null, 2026], [['x', 1, 2]]), table('Uren', ['Activiteit'], []), table('Hours', ['Activity'], []));
    expect(overviewOf(content).others).toEqual([{ sheet: 'Blad1', name: 'Urenlijst', address: 'Blad1!A1:C2', rows: 1, headers: ['Taak', '', '2026'] }]);
  });
});
