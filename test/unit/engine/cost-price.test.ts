import type { Book } from '../../support/books';
import { YEAR, activityOf, agreementOf, costOfA, costs, failing, found, hours, keys, office, place, runOf } from './small-books';

const volumes = (...rows: Book[string]): Book[string] => [['Activiteit', 'Aantal', 'Jaar', 'Soort'], ...rows];
const two = (unitA: string | null, unitB: string | null): Book[string] =>
  [['Code', 'Naam', 'Deelovereenkomst', 'Eenheid'], ['A', 'Eerste', 'D', unitA], ['B', 'Tweede', 'D', unitB]];

describe('the cost price of an activity', () => {
  it('is the sum of its kinds, income negative', () => {
    const Kosten = costs(...[['loon', 1], ['inhuur', 2], ['materieel', 4], ['licentie', 8], ['kapitaal', 16], ['bijdrage', 32], ['overig', 64], ['baten', -10]].map(([kind, amount]) => ['A', null, kind ?? '', amount ?? 0, YEAR]));
    const run = runOf(office({ Kosten, Uren: hours(['A', 'P', 2, YEAR]) }));
    expect(activityOf(run, 'A').cost).toEqual({
      wage: '101.00', hired: '2.00', material: '4.00', licence: '8.00', capital: '16.00', contribution: '32.00', other: '64.00', support: '0.00', overhead: '0.00', income: '-10.00', total: '217.00',
    });
    expect(run.total.cost).toEqual(activityOf(run, 'A').cost);
  });

  it('rounds once, its kinds by largest remainder: 0.333 + 0.333 + 0.334 is 1.00', () => {
    const Kosten = costs(['A', null, 'inhuur', 0.333, YEAR], ['A', null, 'materieel', 0.333, YEAR], ['A', null, 'overig', 0.334, YEAR]);
    expect(activityOf(runOf(office({ Kosten })), 'A').cost).toMatchObject({ hired: '0.33', material: '0.33', other: '0.34', total: '1.00' });
  });

  it('without anything is 0', () => {
    const run = runOf(office({ Activiteiten: two(null, null), Kosten: costOfA(5) }));
    expect(activityOf(run, 'B')).toMatchObject({ hours: '0.000000', cost: { total: '0.00' }, unitPrice: null, costPerHour: null, coverage: null });
  });

  it('may be negative', () => expect(activityOf(runOf(office({ Kosten: costs(['A', null, 'baten', -12.34, YEAR]) })), 'A').cost.total).toBe('-12.34'));
});

describe('the unit price', () => {
  const unit = (Volumes: Book[string]) => activityOf(runOf(office({ Kosten: costOfA(100), Volumes })), 'A').unitPrice;
  it('is cost / volume, from the exact cost', () => {
    expect(unit(volumes(['A', 3, YEAR, null]))).toBe('33.333333');
    expect(activityOf(runOf(office({ Kosten: costOfA(0.005), Volumes: volumes(['A', 2, YEAR, null]) })), 'A')).toMatchObject({ cost: { total: '0.01' }, unitPrice: '0.002500' });
  });
  it('is n.v.t. at volume 0 or unknown, never 0', () => expect([unit(volumes(['A', 0, YEAR, null])), unit(volumes())]).toEqual([null, null]));
  it('takes the volume of its own year and kind', () => {
    expect(unit(volumes(['A', 4, YEAR, null], ['A', 5, YEAR, 'realisatie']))).toBe('25.000000');
    expect(unit(volumes(['A', 5, YEAR, 'realisatie']))).toBeNull();
  });
  it('volumes without cost give a price of 0, since the cost is known', () =>
    expect(activityOf(runOf(office({ Volumes: volumes(['A', 4, YEAR, null]) })), 'A').unitPrice).toBe('0.000000'));
});

describe('the unit price of a sub-agreement', () => {
  const agreement = (units: readonly [string | null, string | null], Volumes: Book[string]) =>
    agreementOf(runOf(office({ Activiteiten: two(...units), Kosten: costs(['A', null, 'overig', 60, YEAR], ['B', null, 'overig', 40, YEAR]), Volumes })));
  const both = volumes(['A', 6, YEAR, null], ['B', 2, YEAR, null]);

  it('is there when its activities share one unit: 100 / 8', () => expect(agreement(['stuk', 'Stuk '], both)).toMatchObject({ volume: '8.000000', unit: 'stuk', unitPrice: '12.500000' }));
  it.each([['stuk', 'uur'], ['stuk', null], [null, null]] as const)('is not there for %s and %s', (a, b) => expect(agreement([a, b], both)).toMatchObject({ volume: null, unit: null, unitPrice: null }));
  it('is not there when one volume is unknown', () => expect(agreement(['stuk', 'stuk'], volumes(['A', 6, YEAR, null]))).toMatchObject({ unitPrice: null }));
});

describe('other ratios', () => {
  it('cost per hour: 600 / 8', () => expect(agreementOf(runOf(office({ Kosten: costOfA(200), Uren: hours(['A', 'P', 8, YEAR]) })))).toMatchObject({ costPerHour: '75.000000', hours: '8.000000' }));

  it('per inhabitant of its parties: H 500 and X 300, Y is no party', () =>
    expect(agreementOf(runOf(office({ Kosten: costOfA(1600), Sleutelwaarden: keys(['k', 'H', 1, YEAR], ['k', 'X', 1, YEAR]) })))).toMatchObject({ inhabitants: 800, costPerInhabitant: '2.000000' }));

  it('a key inwoners of the year wins over Deelnemers: 1,600 / (300 + 100)', () => {
    const Sleutelwaarden = keys(['k', 'H', 1, YEAR], ['k', 'X', 1, YEAR], ['inwoners', 'H', 300, YEAR], ['inwoners', 'X', 100, YEAR], ['inwoners', 'H', 7, 2024]);
    expect(agreementOf(runOf(office({ Kosten: costOfA(1600), Sleutelwaarden })))).toMatchObject({ inhabitants: 400, costPerInhabitant: '4.000000' });
  });

  it('is n.v.t. when the inhabitants of a party are unknown', () => {
    const Deelnemers = [['Code', 'Naam', 'Rol', 'Inwoners'], ['H', 'H', 'gastheer', 5], ['X', 'X', 'afnemer', null]];
    expect(agreementOf(runOf(office({ Deelnemers, Kosten: costOfA(10), Sleutelwaarden: keys(['k', 'H', 1, YEAR], ['k', 'X', 1, YEAR]) })))).toMatchObject({ inhabitants: null, costPerInhabitant: null });
  });

  it('coverage = income / (total - income): 78 of 100', () => {
    const Kosten = costs(['A', null, 'overig', 100, YEAR], ['A', null, 'baten', -78, YEAR]);
    expect(agreementOf(runOf(office({ Kosten })))).toMatchObject({ coverage: '0.780000', cost: { total: '22.00' } });
  });

  it('year on year, on the same basis: 120 after 100 is 20 %; realisatie has no year before', () => {
    const Sleutelwaarden = keys(['k', 'H', 1, 2024], ['k', 'H', 1, YEAR]);
    const book = office({ Sleutelwaarden, Kosten: costs(['A', null, 'overig', 100, 2024], ['A', null, 'overig', 120, YEAR], ['A', null, 'overig', 130, YEAR, null, 'realisatie']) });
    expect([0, 1, 2].map((run) => agreementOf(runOf(book, run)).yearOnYearPct)).toEqual([null, '20.000000', null]);
  });

  it('year on year after 0 is n.v.t.', () => {
    const Sleutelwaarden = keys(['k', 'H', 1, 2024], ['k', 'H', 1, YEAR]);
    expect(agreementOf(runOf(office({ Sleutelwaarden, Kosten: costs(['A', null, 'overig', 0, 2024], ['A', null, 'overig', 120, YEAR]) }), 1)).yearOnYearPct).toBeNull();
  });
});

describe('a memo agreement', () => {
  const withTerm = (status: string | null, start: string | null, end: string | null): Book => office({
    Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', 'D'], ['M', 'Pro memorie', 'G']],
    Deelovereenkomsten: [['Code', 'Naam', 'Status', 'Ingangsdatum', 'Einddatum', 'Verdeelsleutel'], ['D', 'Deel', null, null, null, 'k'], ['G', 'Ander', status, start, end, 'geen waarden']],
    Uren: hours(['A', 'P', 2, YEAR], ['M', 'P', 3, YEAR]), Kosten: costs(['M', null, 'overig', 7, YEAR]),
    Sleutelwaarden: keys(['k', 'H', 1, YEAR], ['k', 'X', 1, YEAR], ['geen waarden', 'X', 1, 2024], ['geen waarden', 'H', 1, 2024]),
  });
  const MEMO = [
    ['gepland', null, null], ['vervallen', null, null], ['vervallen', null, '2024-12-31'], ['gesloten', null, '2024-12-31'], ['gesloten', '2026-01-01', null],
  ] as const;

  it.each(MEMO)('%s, from %s to %s: priced with the year’s rates, and in no split, total or control', (...term) => {
    const run = runOf(withTerm(...term));
    expect(agreementOf(run, 'G')).toMatchObject({ memo: true, cost: { total: '157.00' }, participants: [], charged: '0.00' });
    expect(run.total.cost.total).toBe('100.00');
    expect(run.total.participants).toEqual([{ code: 'H', amount: '50.00' }, { code: 'X', amount: '50.00' }]);
    expect(failing(run)).toEqual([]);
    expect(found(withTerm(...term), 'row-of-memo-agreement')).toEqual([{ severity: 'warning', place: place('Kosten', 2, 'Activiteit'), facts: { activity: 'M', agreement: 'G' } }]);
  });

  const RUNNING = [
    ['gesloten', '2025-12-31', null, 1], ['gesloten', null, '2025-01-01', 1], ['vervallen', null, '2025-06-30', 6], ['gesloten', null, '2026-03-01', 12],
  ] as const;
  it.each(RUNNING)('%s, from %s to %s is none: %i months in the term; Einddatum is inclusive', (status, start, end, months) => {
    const book = { ...withTerm(status, start, end), Sleutelwaarden: keys(['k', 'H', 1, YEAR], ['geen waarden', 'H', 1, YEAR]) };
    expect(agreementOf(runOf(book), 'G')).toMatchObject({ memo: false, monthsInTerm: months, charged: '157.00' });
    expect(runOf(book).total.cost.total).toBe('257.00');
  });
});

it('what is not built yet blocks, so that no euro vanishes in silence', () => {
  const book = office({ Aanbevelingen: [['Code', 'Aanbeveling', 'Bron'], ['R1', 'Maak doelen meetbaar', 'rekenkamer']], Kosten: costOfA(1) });
  expect(found(book, 'not-supported-yet')).toEqual([{ severity: 'blocking', place: { sheet: 'Aanbevelingen', table: 'Aanbevelingen', row: 2 }, facts: { what: 'recommendations' } }]);
});
