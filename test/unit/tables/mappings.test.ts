import { readModel } from '../../../src/tables';
import { onlyTables, said, table, workbook } from './fixture';

const own = table('Urenstaat', ['Taak', 'Functie', 'Aantal', 'Jaar', 'Uren'], [['BAL', 'Adviseur', 12.5, 2025, 'x']]);
const withoutHours = workbook().tables.filter(({ name }) => name !== 'Uren');
const mapped = (rows: readonly (readonly (string | null)[])[], headers = ['Tabel', 'Veld', 'Brontabel', 'Bronkolom']) =>
  readModel({ date1904: false, tables: [...withoutHours, ...onlyTables(own, table('Koppelingen', headers, rows)).tables] });

test('mapped columns go before those with our names; the others are found by their headers', () => {
  const { model, findings } = mapped([['Uren', 'Activiteit', 'Urenstaat', 'Taak'], ['Uren', 'Uren', 'Urenstaat', 'Aantal']]);
  expect(model?.hours).toMatchObject({ rowCount: 1, table: 'Urenstaat', activityCodes: ['BAL'] });
  expect([...(model?.hours.hours ?? [])]).toEqual([12.5]);
  expect(said(findings)).toEqual(['unknown-column Blad1!E1']);
});

test('a mapping may be written in English', () => {
  const { model, findings } = mapped([['Hours', 'Activity', 'urenstaat', 'TAAK'], ['Hours', 'Hours', 'Urenstaat', 'aantal']], ['Table', 'Field', 'Source table', 'Source column']);
  expect([model?.hours.rowCount, said(findings)]).toEqual([1, ['unknown-column Blad1!E1']]);
});

test('a table alone can be mapped', () => {
  const { findings } = mapped([['Uren', null, 'Urenstaat', null]]);
  expect(said(findings)).toEqual(['missing-column Urenstaat:1', 'unknown-column Blad1!A1', 'unknown-column Blad1!C1', 'not-a-number Blad1!E2']);
});

test('a mapping to a table that is not there says so, and not that the table is missing', () => {
  expect(said(mapped([['Uren', null, 'Nergens', null]]).findings)).toEqual(['mapping-unknown-source-table Blad2!C2']);
});
