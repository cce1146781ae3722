import { toDecimal, zero } from '../../../src/domain';
import { canonicalTables } from '../../../src/engine/run-id/canonical';
import { readModel } from '../../../src/tables';
import type { CaseCell, CaseTable } from '../../support/workbook-case';
import { modelOf, said, table, workbook } from './fixture';

const settings = (rows: readonly (readonly CaseCell[])[], more: Partial<CaseTable> = {}): CaseTable => table('Instellingen', ['Instelling', 'Waarde'], rows, more);
const settingsOf = (rows: readonly (readonly CaseCell[])[], more: Partial<CaseTable> = {}) => modelOf(workbook(settings(rows, more))).settings;

test('without a table every setting has its default', () => {
  const { tolerance, ...others } = modelOf(workbook()).settings;
  expect(toDecimal(tolerance, 2)).toBe('5.00');
  expect(others).toEqual({
    year: 2025, basis: 'both', supportMethod: 'reciprocal', ownUse: 'drop', overheadMethod: null, overheadValue: null, hoursDenominator: 'budgeted-hours',
    unusedCapacity: 'in-price', priceLevel: null, indexMethod: 'chained', quartileMethod: 'inclusive', referenceDate: null,
  });
});

test.each([
  ['Basis', 'Realisatie', 'basis', 'actual'], ['Support method', 'Step down', 'supportMethod', 'step-down'], ['Eigen_gebruik', 'meenemen', 'ownUse', 'keep'],
  ['Overheadmethode', 'Bedrag per FTE', 'overheadMethod', 'amount-per-fte'], ['Overheadmethode', 'geen', 'overheadMethod', 'none'], ['Urennoemer', 'normuren', 'hoursDenominator', 'norm-hours'],
  ['Onbenutte capaciteit', 'gastheer', 'unusedCapacity', 'host'], ['Price level', 2026, 'priceLevel', 2026], ['Indexmethode', 'optellend', 'indexMethod', 'additive'],
  ['Kwartielmethode', 'exclusief', 'quartileMethod', 'exclusive'], ['Peildatum', '31-12-2025', 'referenceDate', '2025-12-31'], ['Jaar', 2024, 'year', 2024],
] as const)('%s %s', (name, value, field, expected) => {
  expect(settingsOf([[name, value]])[field]).toBe(expected);
});

test('the overhead value is a percentage where the method is one', () => {
  const value = (method: string, cell: CaseCell, percent: boolean): string =>
    toDecimal(settingsOf([['Overheadwaarde', cell], ['Overheadmethode', method]], percent ? { percent: ['B2'] } : {}).overheadValue ?? zero(), 2);
  expect(value('percentage loonkosten', 0.25, true)).toBe('25.00');
  expect(value('percentage loonkosten', 25, false)).toBe('25.00');
  expect(value('percentage loonkosten', '12,5%', false)).toBe('12.50');
  expect(value('bedrag per uur', 9.5, false)).toBe('9.50');
});

test('a percentage of less than one is doubtful, an amount is not', () => {
  const doubts = (method: string): string[] => said(readModel(workbook(settings([['Overheadmethode', method], ['Overheadwaarde', 0.25]]))).findings);
  expect(doubts('percentage loonkosten')).toEqual(['plain-percentage-below-one Instellingen!B3']);
  expect(doubts('bedrag per uur')).toEqual([]);
});

test('the year for blank cells is the latest of Uren, Kosten and Volumes, not of tables that may look ahead', () => {
  const content = workbook(
    table('Kosten', ['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar'], [['BAL', 'inhuur', 1, 2026], ['BAL', 'inhuur', 2, null]]),
    table('Indexcijfers', ['Reeks', 'Jaar', 'Percentage'], [['CPI', 2030, 2]]),
  );
  expect(modelOf(content).settings.year).toBe(2026);
  expect(modelOf(content).costs.map(({ year }) => year)).toEqual([2026, 2026]);
});

test('no year anywhere is no trouble where none is needed', () => {
  const { model, findings } = readModel(workbook(table('Uren', ['Activiteit', 'Functie', 'Uren', 'Jaar'], [])));
  expect([model?.settings.year, findings]).toEqual([null, []]);
});

test('the model says where each setting stands', () => {
  const content = workbook(table('Instellingen', ['Waarde', 'Setting'], [[2025, 'Jaar'], [null, null], [null, 'Basis'], ['x', 'Kleur'], [1, 'Year']], { at: 'C5' }));
  const { model } = readModel(content);
  const ref = (row: number) => ({ sheet: 'Instellingen', table: 'Instellingen', row });
  expect(model?.settingRefs).toEqual({ year: ref(6), basis: ref(8) });
  expect(modelOf(workbook()).settingRefs).toEqual({});
});

test('a setting has a place with the header of the user and an address', () => {
  const { model, placeInWorkbook } = readModel(workbook(table('Settings', ['Setting', 'Value'], [['Year', 2025], ['Overhead method', 'none']], { at: 'C5' })));
  expect(placeInWorkbook({ ...model?.settingRefs?.overheadMethod, column: 'Waarde' }))
    .toEqual({ sheet: 'Settings', table: 'Settings', row: 7, column: 'Value', address: 'Settings!D7' });
});

test('where a setting stands is no part of the run id, what it says is', () => {
  const idOf = (rows: readonly (readonly CaseCell[])[], at: string) => canonicalTables(modelOf(workbook(settings(rows, { at }))));
  const rows: readonly (readonly CaseCell[])[] = [['Jaar', 2025], ['Basis', 'begroting']];
  expect(idOf([...rows].reverse(), 'B7')).toBe(idOf(rows, 'A1'));
  expect(idOf([['Jaar', 2025], ['Basis', 'realisatie']], 'A1')).not.toBe(idOf(rows, 'A1'));
});
