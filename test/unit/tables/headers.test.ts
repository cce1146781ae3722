import { toDecimal, zero } from '../../../src/domain';
import { readModel } from '../../../src/tables';
import { foldName } from '../../../src/tables/cells/fold-name';
import { addressOn, columnLetters } from '../../../src/tables/reading/located-table';
import { modelOf, onlyTables, said, table, workbook } from './fixture';

test.each([['Geldig_vanaf', 'geldig vanaf'], ['GELDIG-VANAF', 'Geldig vanaf'], ['Geldig\nvanaf', 'Geldig vanaf'], ['Bandbreedte%', 'Bandbreedte %'], ['Annuïteit', 'annuiteit'], ['Annui\u0308teit', 'annuïteit']])(
  '%s and %s are one name', (a, b) => expect(foldName(a)).toBe(foldName(b)));

test('Dutch and English headers may stand side by side, in any order and spelling', () => {
  const model = modelOf(workbook(table('Tarieven', ['bron', 'Valid_From', 'HOURLY-RATE', 'functie', 'overhead inbegrepen'], [['B', '1-7-2025', 81.5, 'Adviseur', 'yes']])));
  expect(model.rates).toEqual([expect.objectContaining({ position: 'Adviseur', validFrom: '2025-07-01', overheadIncluded: true, basis: null })]);
  expect(toDecimal(model.rates[0]?.hourlyRate ?? zero(), 2)).toBe('81.50');
});

test('a table is found by its own name on any sheet, else by the sheet that holds it alone', () => {
  const named = onlyTables(table('Activities', ['Code', 'Name'], [['A', 'a']]), table('Hours', ['Activity', 'Position', 'Hours'], []), table('Rates', ['Position'], []));
  expect(modelOf(named).sources.map(({ table: id, sheet }) => `${id} ${sheet}`)).toEqual(['activities Blad1', 'hours Blad2', 'rates Blad3']);
  const bySheet = { ...workbook(), tables: workbook().tables.map((given, i) => ({ ...given, name: `Tabel${i}` })) };
  expect(modelOf(bySheet).sources.map(({ table: id, name }) => `${id} ${name}`)).toEqual(['activities Tabel0', 'hours Tabel1', 'rates Tabel2']);
});

test('a sheet with two tables gives neither of them its name', () => {
  const content = workbook();
  const twice = { ...content, tables: [...content.tables.map((given) => (given.name === 'Uren' ? { ...given, name: 'Tabel1' } : given)), { ...content.tables[0], name: 'Los', sheet: 'Uren' } as (typeof content.tables)[0]] };
  expect(said(readModel(twice).findings)).toEqual(['missing-table Uren:']);
});

test('a table on a sheet of our name is not ours where a table of that meaning has the name itself', () => {
  const { tables, date1904 } = workbook();
  const beside = (...more: readonly (readonly [string, string])[]) => {
    const hours = tables.find(({ name }) => name === 'Uren') as (typeof tables)[number];
    return { date1904, tables: [...more.map(([name, sheet]) => ({ ...hours, name, sheet })), ...tables] };
  };
  const hoursOf = (...more: readonly (readonly [string, string])[]): string[] => modelOf(beside(...more)).sources.filter(({ table: id }) => id === 'hours').map(({ name }) => name);
  expect(said(readModel(beside(['tblX', 'Hours'])).findings)).toEqual([]);
  expect(hoursOf(['tblX', 'Hours'])).toEqual(['Uren']);
  expect(said(readModel(beside(['Hours', 'Invoer'])).findings)).toEqual(['duplicate-table Uren:']);
  const bySheet = { date1904, tables: beside(['tblX', 'Hours']).tables.map((given) => (given.name === 'Uren' ? { ...given, name: 'tblY' } : given)) };
  expect(said(readModel(bySheet).findings)).toEqual(['duplicate-table tblY:']);
});

test('columns that are known everywhere are not reported, others are a note', () => {
  const { findings } = readModel(workbook(table('Volumes', ['Activiteit', 'Aantal', 'Jaar', 'Bron', 'Toelichting', 'Kleur'], [['BAL', 1, 2025, 'x', { error: '#N/A' }, { error: '#N/A' }]])));
  expect(said(findings)).toEqual(['unknown-column Volumes!F1']);
});

test('addresses as Excel writes them', () => {
  expect([1, 26, 27, 52, 703, 16384].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA', 'XFD']);
  expect(['Uren', 'Mijn uren', "'t Hof", '2025', 'A1', 'R1C1', 'RC', 'Één'].map((sheet) => addressOn(sheet, 'C3')))
    .toEqual(['Uren!C3', "'Mijn uren'!C3", "'''t Hof'!C3", "'2025'!C3", "'A1'!C3", "'R1C1'!C3", "'RC'!C3", 'Één!C3']);
});

test('the content is not changed by reading it', () => {
  const freeze = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null && !(value instanceof Map)) Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  const content = freeze(workbook(table('Uren', ['Activiteit', 'Functie', 'Uren'], [['bal', 'Adviseur', '1,5']])));
  const before = JSON.stringify(content);
  readModel(content);
  expect(JSON.stringify(content)).toBe(before);
});
