import type { Book } from '../../support/books';
import { advancesOf, charged, closedYear, keysOfBoth, paid, partsOf, settledBy } from './settled-books';
import { YEAR, costs, found, hours, office, outcomeOf, place } from './small-books';

const BEFORE = YEAR - 1;
const NONE = { spending: '0.00', dilution: '0.00', ownUse: '0.00', own: '0.00', rule: '0.00', rounding: '0.00' };

/** D in two years by its actual cost, E in the last one by a rule that settles nothing; X paid for D in both years. */
const TWO_YEARS: Book = office({
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', 'D'], ['B', 'B', 'E']],
  Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel', 'Afrekening'], ['D', 'Deel', 'k', null], ['E', 'Ander', 'k', 'geen']],
  Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], ...[BEFORE, YEAR].flatMap((year) => [['k', 'H', 2, year], ['k', 'X', 1, year], ['k', 'Y', 1, year]])],
  Kosten: costs(
    ['A', null, 'overig', 440, YEAR, null, 'realisatie'], ['A', null, 'overig', 120, BEFORE, null, 'realisatie'], ['B', null, 'overig', 80, YEAR, null, 'realisatie'],
    ['A', null, 'overig', 400, YEAR, null, 'begroting'], ['A', null, 'overig', 100, BEFORE, null, 'begroting'], ['B', null, 'overig', 40, YEAR, null, 'begroting'],
  ),
  Voorschotten: paid(['X', 90, 1], ['X', 30, 1, null, 'D', BEFORE]),
});

describe('two years and two agreements side by side', () => {
  it('are settled apart, by year, agreement and Volgorde', () =>
    expect(outcomeOf(TWO_YEARS).settlements.filter(({ charged: amount }) => amount !== '0.00').map((one) => [one.year, one.subAgreement, one.participant, one.charged, one.advances, one.assumedAdvances, one.settlement])).toEqual([
      [BEFORE, 'D', 'H', '60.00', '50.00', true, '10.00'], [BEFORE, 'D', 'Y', '30.00', '0.00', false, '30.00'], [BEFORE, 'D', 'X', '30.00', '30.00', false, '0.00'],
      [YEAR, 'D', 'H', '220.00', '200.00', true, '20.00'], [YEAR, 'D', 'Y', '110.00', '0.00', false, '110.00'], [YEAR, 'D', 'X', '110.00', '90.00', false, '20.00'],
      [YEAR, 'E', 'H', '20.00', '20.00', true, '0.00'], [YEAR, 'E', 'Y', '10.00', '10.00', true, '0.00'], [YEAR, 'E', 'X', '10.00', '10.00', true, '0.00'],
    ]));

  it('have the controls of their own year: (h) of the settlement is there where a rule can move money', () => {
    const lines = (year: number, code: string, at: number) => outcomeOf(TWO_YEARS).runs.find((run) => run.year === year && run.basis === 'actual')?.controls
      .filter((control) => control.code === code).map((control) => [control.pass, ...control.lines.map(({ amount }) => Number(amount))])[at];
    // paid, assumed of the clients, of the host, and what is left: together 120, and 440 + 40
    expect(lines(BEFORE, 'advances-and-settlement-are-charged', 0)).toEqual([true, 30, 0, 50, 40]);
    expect(lines(YEAR, 'advances-and-settlement-are-charged', 0)).toEqual([true, 90, 20, 220, 150]);
    // clients, host's share, what the host bears, what is paid above cost, rounding: together 440 + 80, and 120 (E is there without cost)
    expect(lines(YEAR, 'host-and-clients-bear-all', 1)).toEqual([true, 240, 260, 20, 0, 0]);
    expect(lines(BEFORE, 'host-and-clients-bear-all', 1)).toEqual([true, 60, 60, 0, 0, 0]);
  });
});

describe('advances', () => {
  it('in the last term stand in that term, once', () =>
    expect(advancesOf(closedYear(400, 440, { Voorschotten: paid(['X', 7, 4], ['X', 1, 5]) }))['X']?.terms.slice(2)).toEqual([
      { term: 3, scheduled: '25.00', paid: null }, { term: 4, scheduled: '25.00', paid: '7.00' }, { term: 5, scheduled: '0.00', paid: '1.00' },
    ]));
});

describe('weights that are compared as what they are', () => {
  it('a key of workplaces that changes within the year can only be compared in shares: 2,003 of 10,220 instead of 2,555', () => {
    // ten times as many in the budget: the shares are 1/4, then 1/4 for 181 days and 1/7 for 184
    const key = (kind: string, ...values: readonly (readonly [string, number, string?])[]) => values.map(([participant, value, from = null]) => ['k', participant, value, YEAR, kind, from]);
    const changing = [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar', 'Soort', 'Geldig vanaf'], ...key('begroting', ['H', 20], ['X', 10], ['Y', 10]), ...key('realisatie', ['H', 2], ['X', 1], ['Y', 1], ['Y', 4, '2025-07-01'])];
    expect(partsOf(closedYear(10220, 10220, { Sleutelwaarden: changing }))['X']).toEqual({ ...NONE, ownUse: '-552.00' });
  });
  it('hours are hours: twice the values in the key beside them change nothing', () => {
    const worked = (kind: string) => [['A', 'P', 1, YEAR, null, kind, 'X'], ['A', 'P', 3, YEAR, null, kind, 'H']];
    const book = closedYear(400, 440, { Deelovereenkomsten: settledBy(null, null, null, null, 'uren'), Uren: hours(...worked('begroting'), ...worked('realisatie')), Sleutelwaarden: keysOfBoth({ H: 2, X: 1, Y: 1 }, { H: 4, X: 2, Y: 2 }) });
    expect(partsOf(book)['X']).toEqual({ ...NONE, spending: '10.00' });
  });
  it('without a key they are the hours of each: from 1 to 2 of 4, at 50', () => {
    const Uren = hours(['A', 'P', 1, YEAR, null, 'begroting', 'X'], ['A', 'P', 3, YEAR, null, 'begroting', 'H'], ['A', 'P', 2, YEAR, null, 'realisatie', 'X'], ['A', 'P', 2, YEAR, null, 'realisatie', 'H']);
    expect(partsOf(office({ Uren, Deelovereenkomsten: settledBy(null, null, null, null, 'kosten', null) }))['X']).toEqual({ ...NONE, ownUse: '50.00' });
  });
});

describe('a tariff', () => {
  it('by hours is a price of an hour, in cents: (3 × 50 + 50) / 3 = 66.67, six times', () => {
    const Uren = hours(['A', 'P', 3, YEAR, null, 'begroting', 'X'], ['A', 'P', 6, YEAR, null, 'realisatie', 'X']);
    expect(charged(closedYear(50, 999, { Deelovereenkomsten: settledBy('tarief', null, null, null, 'uren', null), Uren }))).toEqual({ H: '0.00', X: '400.02' });
  });
  it('of pxq without a volume in the budget cannot be made', () => {
    const Volumes = [['Activiteit', 'Deelnemer', 'Aantal', 'Jaar', 'Soort'], ['A', 'X', 1, YEAR, 'realisatie']];
    expect(found(closedYear(100, 100, { Deelovereenkomsten: settledBy('tarief', null, null, null, 'pxq', null), Volumes }), 'tariff-without-price'))
      .toEqual([{ severity: 'blocking', place: place('Activiteiten', 2, 'Code'), facts: { activity: 'A', agreement: 'D', year: YEAR } }]);
  });
});

describe('labour', () => {
  const labour = (volumes: Book[string]) => outcomeOf(office({
    Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Werk', null]], Volumes: [['Activiteit', 'Aantal', 'Jaar', 'Soort'], ...volumes],
    Uren: hours(['A', 'P', 10, YEAR, null, 'begroting'], ['A', 'P', 12, YEAR, null, 'realisatie']),
  })).labour.map(({ allowedHours, efficiency }) => [allowedHours, efficiency]);
  it('allows the hours of the budget where only one of the two years has a volume: 2 × 50 too many', () => {
    expect(labour([['A', 7, YEAR, 'realisatie']])).toEqual([['10.000000', '-100.000000']]);
    expect(labour([['A', 7, YEAR, 'begroting']])).toEqual([['10.000000', '-100.000000']]);
  });
});
