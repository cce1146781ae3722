import { toDecimal, zero } from '../../../src/domain';
import { readModel } from '../../../src/tables';
import type { CaseCell } from '../../support/workbook-case';
import { said, table, workbook } from './fixture';

type Rows = readonly (readonly CaseCell[])[];
const keyValues = table('Sleutelwaarden', ['Sleutel', 'Deelnemer', 'Waarde'], [['klanten', 'EM', 60], ['klanten', 'CO', 40]]);
const hours = (headers: readonly string[], rows: Rows) => table('Uren', headers, rows);
const read = (headers: readonly string[], rows: Rows, ...more: readonly ReturnType<typeof table>[]) => readModel(workbook(hours(headers, rows), keyValues, ...more));
const HEADERS = ['Activiteit', 'Functie', 'Uren', 'Jaar', 'Vast'];

test.each<[string, Rows, string]>([
  ['Vast', [['BAL', 'Adviseur', 100, 2025, 'x']], 'not-yes-or-no Uren!E2'],
  ['Uren', [['BAL', 'Adviseur', { error: '#N/A' }, 2025, null]], 'error-cell Uren!C2'],
  ['Functie', [['BAL', null, 100, 2025, null]], 'required-cell-blank Uren!B2'],
])('a row of Uren of which %s is wrong still says the year', (_, rows, finding) => {
  const { model, findings } = read(HEADERS, rows);
  expect(said(findings)).toEqual([finding]);
  expect(model?.settings.year).toBe(2025);
  expect(model?.keyValues.map(({ year, value }) => [year, toDecimal(value ?? zero(), 0)])).toEqual([[2025, '60'], [2025, '40']]);
});

test('the latest year counts, of rows in error too, and not a year that cannot be read', () => {
  const { model } = read(HEADERS, [['BAL', 'Adviseur', 1, 2024, null], ['BAL', 'Adviseur', 'x', 2026, null], ['BAL', 'Adviseur', 1, 2999, null]]);
  expect(model?.settings.year).toBe(2026);
  expect([...(model?.hours.year ?? [])]).toEqual([2024]);
});

test('Uren without a required column still says the year', () => {
  const { model, findings } = read(['Activiteit', 'Uren', 'Jaar'], [['BAL', 100, 2025]]);
  expect(said(findings)).toEqual(['missing-column Uren:1']);
  expect(model?.settings.year).toBe(2025);
});

test.each([
  ['Kosten', ['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar'], ['BAL', 'inhuur', 'x', 2027], 'not-a-number Kosten!C2'],
  ['Kosten', ['Activiteit', 'Bedrag', 'Jaar'], ['BAL', 1, 2027], 'missing-column Kosten:1'],
  ['Volumes', ['Activiteit', 'Aantal', 'Jaar'], ['BAL', -1, 2027], 'negative-value Volumes!B2'],
  ['Volumes', ['Activiteit', 'Jaar'], ['BAL', 2027], 'missing-column Volumes:1'],
])('%s says the year where another cell is wrong or a column is missing', (name, headers, row, finding) => {
  const { model, findings } = read(HEADERS.slice(0, 3), [['BAL', 'Adviseur', 100]], table(name, headers, [row]));
  expect(said(findings)).toEqual([finding]);
  expect(model?.settings.year).toBe(2027);
});

test('where every row of Uren is in error, an unknown year is not another error', () => {
  const { model, findings } = read(HEADERS, [['BAL', 'Adviseur', 100, 'vorig jaar', null], ['NET', 'Adviseur', 50, { error: '#REF!' }, null]]);
  expect(said(findings)).toEqual(['not-a-number Uren!D2', 'error-cell Uren!D3']);
  expect([model?.settings.year, model?.keyValues]).toEqual([null, []]);
});

test('where one row of Uren is sound, the year that is nowhere is reported once a table', () => {
  const { findings } = read(HEADERS, [['BAL', 'Adviseur', 100, null, null], ['BAL', 'Adviseur', 100, null, 'x']]);
  expect(said(findings)).toEqual(['year-unknown Uren!D2', 'not-yes-or-no Uren!E3', 'year-unknown Sleutelwaarden:2']);
});

test('an Uren without rows is no excuse for a year that is nowhere', () => {
  expect(said(read(HEADERS, [[null, ' ', null, null, null]]).findings)).toEqual(['year-unknown Sleutelwaarden:2']);
});
