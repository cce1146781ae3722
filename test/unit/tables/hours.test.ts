import { readModel } from '../../../src/tables';
import type { CaseCell } from '../../support/workbook-case';
import { modelOf, said, table, workbook } from './fixture';

const HEADERS = ['Activiteit', 'Functie', 'Uren', 'Jaar', 'Maand', 'Soort', 'Deelnemer', 'Vast', 'Medewerker'];
const hours = (...rows: readonly (readonly CaseCell[])[]) => workbook(table('Uren', HEADERS, rows, { at: 'C5' }));

test('a row becomes one entry in each column of the ledger', () => {
  const { hours: ledger } = modelOf(hours(
    ['BAL', 'Adviseur', 10.25, 2025, 3, 'realisatie', 'EM', 'ja', 'zeta'],
    ['NET', 'Adviseur', 0.30000000000000004, null, null, null, null, null, 'alfa'],
    [null, '', null, null, null, null, null, null, null],
    ['NET', 'Adviseur', 7, 2024, 12, 'Budget', 'CO', false, ' ZETA'],
  ));
  expect(ledger).toMatchObject({ rowCount: 3, sheet: 'Uren', activityCodes: ['BAL', 'NET'], positionCodes: ['Adviseur'], participantCodes: ['CO', 'EM'] });
  expect([...ledger.activity]).toEqual([0, 1, 1]);
  expect([...ledger.hours]).toEqual([10.25, 0.3, 7]);
  expect([...ledger.year]).toEqual([2025, 2025, 2024]);
  expect([...ledger.month]).toEqual([3, 0, 12]);
  expect([...ledger.basis]).toEqual([1, 0, 0]);
  expect([...ledger.participant]).toEqual([1, -1, 0]);
  expect([...ledger.fixed]).toEqual([1, 0, 0]);
  expect([...ledger.employee]).toEqual([1, 0, 1]);
  expect([...ledger.sheetRow]).toEqual([6, 7, 9]);
});

test('a row in error stays out, and the others keep their place', () => {
  const { model, findings } = readModel(hours(['BAL', 'Adviseur', 'x', 2025], ['BAL', 'Adviseur', 4, 2025], ['BAL', null, 4, 2025], ['BAL', 'Adviseur', 5, 2025, 0]));
  expect(said(findings)).toEqual(['not-a-number Uren!E6', 'required-cell-blank Uren!D8', 'out-of-range Uren!G9']);
  expect([...(model?.hours.sheetRow ?? [])]).toEqual([7]);
});

test('no pseudonym ever leaves the reader', () => {
  const rows = [['BAL', 'Adviseur', -1, 2025, null, null, null, null, 'Jansen-geheim'], ['BAL', 'Adviseur', 'x', 2025, null, null, null, null, 'jansen-GEHEIM '], ['BAL', 'Adviseur', 1, 2025, null, null, null, null, { error: '#N/A' }]];
  const reading = readModel(hours(...rows as CaseCell[][]));
  expect(reading.findings.length).toBeGreaterThan(2);
  expect(JSON.stringify(reading, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))).not.toMatch(/geheim/i);
});
