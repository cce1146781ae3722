import { toDecimal } from '../../../src/domain';
import { readModel } from '../../../src/tables';
import { modelOf, said, table, workbook } from './fixture';

test('a percentage cell of 0.5 and a plain 50 are both 50 per cent', () => {
  const model = modelOf(workbook(table('Deelovereenkomsten', ['Code', 'Naam', 'Bandbreedte %'], [['A', 'a', 0.5], ['B', 'b', 50], ['C', 'c', '50%']], { percent: ['C2'] })));
  expect(model.subAgreements.map(({ bandwidth }) => bandwidth && toDecimal(bandwidth, 2))).toEqual(['50.00', '50.00', '50.00']);
});

test('blank choices take their defaults', () => {
  const model = modelOf(workbook(table('Deelovereenkomsten', ['Code', 'Naam'], [['A', 'a']])));
  expect(model.subAgreements[0]).toMatchObject({ status: 'concluded', funding: 'cost', settlement: 'actual', advanceTerms: 4, bandwidth: null, bandwidthMode: null, marketAndGovernment: null });
  expect(model.activities[0]).toMatchObject({ package: 'basis', workClass: 'regular' });
});

test('a blank kind is both kinds in Tarieven and budget in Kosten', () => {
  const model = modelOf(workbook(table('Kosten', ['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Soort'], [['BAL', 'licentie', 12.34, 2025, null], ['BAL', 'licentie', 12.34, 2025, 'actual']])));
  expect(model.rates[0]?.basis).toBeNull();
  expect(model.costs.map(({ basis, target, amount }) => [basis, target, toDecimal(amount, 2)])).toEqual([['budget', { activity: 'BAL' }, '12.34'], ['actual', { activity: 'BAL' }, '12.34']]);
});

test('an asset takes a year for its first day, and blank amounts as 0', () => {
  const model = modelOf(workbook(table('Activa', ['Code', 'Kostenplaats', 'Aanschafwaarde', 'Ingebruikname', 'Levensduur'], [['S1', 'ICT', 10000, 2020, 5], ['S2', 'ICT', 5, '1-7-2021', 4]])));
  expect(model.assets.map(({ inUseFrom, method, year, contributions }) => [inUseFrom, method, year, toDecimal(contributions, 0)])).toEqual([['2020-01-01', 'linear', null, '0'], ['2021-07-01', 'linear', null, '0']]);
});

test('hours norms, capacities, benchmarks and scenarios take the shape of the model', () => {
  const model = modelOf(workbook(
    table('Urennorm', ['Groep', 'Jaar', 'Contracturen', 'Verlof'], [['kantoor', 2025, 1872, 200]]),
    table('Capaciteit', ['Functie', 'Fte', 'Groep', 'Jaar'], [['Adviseur', 2.5, 'Kantoor', 2025]]),
    table('Benchmarks', ['Code', 'Indicator', 'Activiteit', 'Noemer', 'Boekjaar', 'Soort', 'Mediaan', 'n', 'Bron'], [['B', 'i', 'BAL', 'inwoner', 2023, 'realisatie', 109, 12, 'M&I']]),
    table('Scenarios', ['Scenario', 'Tabel', 'Sleutel', 'Kolom', 'Nieuwe waarde', 'Factor'], [['s', 'Tarieven', 'Adviseur', 'Uurtarief', 90, null], ['s', 'Tarieven', 'Adviseur', 'Loonkosten', null, 1.03]]),
  ));
  expect(model.hoursNorms[0]?.deductions.leave).toEqual({ numerator: 200n, denominator: 1n });
  expect(model.hoursNorms[0]?.deductions.other).toEqual({ numerator: 0n, denominator: 1n });
  expect(model.capacities[0]).toMatchObject({ target: { position: 'Adviseur' }, group: 'kantoor' });
  expect(model.benchmarks[0]).toMatchObject({ target: { activity: 'BAL' }, comparability: 'C', direction: 'lower', count: 12, basis: 'actual' });
  expect(model.scenarios.map(({ change }) => change)).toEqual([{ newValue: '90' }, { factor: { numerator: 103n, denominator: 100n } }].map((change) => ('factor' in change ? { factor: expect.anything() } : change)));
});

test('equal costs that differ in a column that is not read are not called equal', () => {
  const costs = (...notes: readonly string[]) => workbook(table('Kosten', ['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Toelichting'], notes.map((note) => ['BAL', 'inhuur', 5, 2025, note])));
  expect(said(readModel(costs('januari', 'februari')).findings)).toEqual([]);
  expect(said(readModel(costs('x', 'x')).findings)).toEqual(['equal-rows Kosten!C3']);
});

test('required tables may be empty', () => {
  const { model, findings } = readModel(workbook(table('Activiteiten', ['Code', 'Naam'], []), table('Uren', ['Activiteit', 'Functie', 'Uren'], [[null, null, null]]), table('Tarieven', ['Functie'], [])));
  expect([findings, model?.hours.rowCount]).toEqual([[], 0]);
});
