import { type Book, calculated, findingsOf, modelOf } from '../../support/books';
import { yearsOf } from '../../../src/engine';
import { YEAR, costs, found, hours, keys, office, outcomeOf, place, runOf } from './small-books';

type Rows = Book[string];

const withAgreement = (status: string | null, start: string | null, end: string | null, tables: Book = {}): Book => office({
  Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel', 'Status', 'Ingangsdatum', 'Einddatum'], ['D', 'Deel', 'k', status, start, end]],
  Kosten: costs(['A', null, 'overig', 400, YEAR]), ...tables,
});

describe('which agreements are pro memorie, and which months they have in the year', () => {
  it.each([
    [null, null, null, false, 12], ['gepland', null, null, true, 12], ['gepland', `${YEAR}-01-01`, null, true, 12],
    // the last day is inclusive: one day in the year is within the term, and is a month
    [null, null, `${YEAR - 1}-12-31`, true, 0], [null, null, `${YEAR}-01-01`, false, 1], [null, null, `${YEAR}-11-30`, false, 11], [null, null, `${YEAR}-12-01`, false, 12],
    [null, `${YEAR}-12-31`, null, false, 1], [null, `${YEAR + 1}-01-01`, null, true, 0], [null, `${YEAR}-02-28`, `${YEAR}-03-01`, false, 2], [null, `${YEAR - 1}-06-15`, `${YEAR + 1}-06-15`, false, 12],
    // lapsed: after the year of the last day; without a day always
    ['vervallen', null, null, true, 12], ['vervallen', null, `${YEAR}-06-30`, false, 6], ['vervallen', null, `${YEAR - 1}-06-30`, true, 0], ['vervallen', `${YEAR - 3}-01-01`, `${YEAR + 1}-06-30`, false, 12],
  ] as const)('%s from %s up to %s: memo %s, %i months', (status, start, end, memo, monthsInTerm) => {
    const run = runOf(withAgreement(status, start, end));
    expect(run.subAgreements).toEqual([expect.objectContaining({ code: 'D', memo, monthsInTerm, startDate: start, endDate: end })]);
    // a memo is priced, but nobody bears it and no total holds it; H, Y and X bear 2 : 1 : 1 of the 400
    expect(run.subAgreements[0]?.cost.total).toBe('400.00');
    expect([run.total.cost.total, run.total.participants.map(({ amount }) => amount)]).toEqual(memo ? ['0.00', []] : ['400.00', ['200.00', '100.00', '100.00']]);
    expect(run.activities.map((activity) => [activity.memo, activity.participants.length])).toEqual([[memo, memo ? 0 : 3]]);
  });
});

describe('hours outside the term', () => {
  const Uren = hours(['A', 'P', 1, YEAR, 1], ['A', 'P', 1, YEAR, 6], ['A', 'P', 1, YEAR, 12], ['A', 'P', 1, YEAR]);
  const outside = (book: Book) => found(book, 'hours-outside-term').map(({ facts }) => facts);
  it('January of a term that begins in February, December of one that ends in November', () =>
    expect(outside(withAgreement(null, `${YEAR}-02-01`, `${YEAR}-11-30`, { Uren }))).toEqual([{ activity: 'A', agreement: 'D', months: '1, 12', year: YEAR }]));
  it('none within the term, none of what is pro memorie, none of the own tasks', () => {
    expect(outside(withAgreement(null, `${YEAR}-01-31`, `${YEAR}-12-01`, { Uren }))).toEqual([]);
    expect(outside(withAgreement('gepland', `${YEAR}-02-01`, null, { Uren }))).toEqual([]);
    expect(outside(withAgreement(null, `${YEAR}-02-01`, null, { Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Eigen', null]], Uren }))).toEqual([]);
  });
  it('of each run apart: only the year that is outside', () => {
    const Sleutelwaarden = keys(['k', 'H', 1, YEAR], ['k', 'H', 1, YEAR + 1]);
    expect(outside(withAgreement(null, `${YEAR}-02-01`, null, { Sleutelwaarden, Uren: hours(['A', 'P', 1, YEAR, 1], ['A', 'P', 1, YEAR + 1, 1]) }))).toEqual([{ activity: 'A', agreement: 'D', months: '1', year: YEAR }]);
  });
});

describe('which runs there are', () => {
  const [A, B, C] = [YEAR - 2, YEAR - 1, YEAR];
  const book = (basis: string | null = null): Book => office({
    Sleutelwaarden: keys(['k', 'H', 1, A], ['k', 'H', 1, B], ['k', 'H', 1, C]),
    Uren: hours(['A', 'P', 1, C, null, 'realisatie'], ['A', 'P', 2, A], ['A', 'P', 3, C], ['A', 'P', 4, A], ['A', 'P', 5, C, null, 'realisatie'], ['A', 'P', 6, B, null, 'realisatie']),
    Kosten: costs(['A', null, 'overig', 7, A, null, 'realisatie'], ['A', null, 'overig', 8, A]),
    Volumes: [['Activiteit', 'Aantal', 'Jaar', 'Soort'], ['A', 9, B, 'begroting']],
    ...(basis === null ? {} : { Instellingen: [['Instelling', 'Waarde'], ['Basis', basis]] }),
  });
  const runs = (one: Book, years?: readonly number[]) => calculated(one, { years }).outcome.runs.map(({ year, basis, total }) => [year, basis, total.cost.total]);

  it('hours, cost or volumes of a kind; rows of a run that stand apart count together, at € 50 an hour', () =>
    // A: (2 + 4) × 50 + 8 and 7; B: only a volume, and 6 × 50; C: 3 × 50 and (1 + 5) × 50
    expect(runs(book())).toEqual([[A, 'budget', '308.00'], [A, 'actual', '7.00'], [B, 'budget', '0.00'], [B, 'actual', '300.00'], [C, 'budget', '150.00'], [C, 'actual', '300.00']]));
  it('of the years that were asked for', () => expect(runs(book(), [A, C])).toEqual([[A, 'budget', '308.00'], [A, 'actual', '7.00'], [C, 'budget', '150.00'], [C, 'actual', '300.00']]));
  it('of the one kind that the setting Basis leaves', () => {
    expect(runs(book('begroting')).map(([year, basis]) => [year, basis])).toEqual([[A, 'budget'], [B, 'budget'], [C, 'budget']]);
    expect(runs(book('realisatie'), [B])).toEqual([[B, 'actual', '300.00']]);
  });
  it('every year once, in order', () => expect(yearsOf(modelOf(book()).model)).toEqual([A, B, C]));
});

describe('rows for one kind and for both', () => {
  it('a key with rows of the actual figures: these for the actual run, the blank ones for the budget', () => {
    const book = office({
      Kosten: costs(['A', null, 'overig', 100, YEAR], ['A', null, 'overig', 100, YEAR, null, 'realisatie']),
      Sleutelwaarden: keys(['k', 'H', 1, YEAR], ['k', 'X', 1, YEAR], ['k', 'H', 1, YEAR, 'realisatie'], ['k', 'Y', 3, YEAR, 'realisatie']),
    });
    expect(outcomeOf(book).runs.map((run) => run.total.participants)).toEqual([
      [{ code: 'H', amount: '50.00' }, { code: 'X', amount: '50.00' }], [{ code: 'H', amount: '25.00' }, { code: 'Y', amount: '75.00' }],
    ]);
  });
});

describe('hours that cannot be priced or added up', () => {
  const rates: Rows = [['Functie', 'Geldig vanaf', 'Uurtarief', 'Bron'], ['P', null, 50, 'raad'], ['Q', `${YEAR}-03-01`, 60, 'raad']];
  it('a missing rate is told at the first row of that position, activity, year and kind', () => {
    const book = office({
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', 'D'], ['B', 'Ander', 'D']], Tarieven: rates, Sleutelwaarden: keys(['k', 'H', 1, YEAR], ['k', 'H', 1, YEAR + 1]),
      Uren: hours(
        ['A', 'P', 1, YEAR, 2], ['B', 'Q', 1, YEAR, 3], ['A', 'Q', 1, YEAR + 1, 2], ['A', 'Q', 1, YEAR, 3, 'realisatie'], ['A', 'Q', 1, YEAR, 4], ['A', 'Q', 1, YEAR, 2], ['A', 'Q', 1, YEAR, 2],
        ['B', 'Q', 1, YEAR, null, 'realisatie'],
      ),
    });
    // row 6 is the first of A at Q in the budget of the year; row 9 the first of B in the actual figures
    expect(found(book, 'missing-rate')).toEqual([
      { severity: 'blocking', place: place('Uren', 6, 'Functie'), facts: { position: 'Q', day: `${YEAR}-02-01`, year: YEAR, activity: 'A' } },
      { severity: 'blocking', place: place('Uren', 9, 'Functie'), facts: { position: 'Q', day: `${YEAR}-01-01`, year: YEAR, activity: 'B' } },
    ]);
  });

  it('a correction below zero blocks for its own activity, position, year, month, kind and participant alone', () => {
    const base = ['A', 'P', -1, YEAR, 1, 'begroting', 'X'] as const;
    const others: Rows = [['B', 1], ['Q', 2], [YEAR + 1, 3], [2, 4], ['realisatie', 5], ['Y', 6]].map(([value, at]) =>
      base.map((cell, i) => (i === 2 ? 50 : i === (at === 1 ? 0 : at === 2 ? 1 : at) ? value as string : cell)));
    const book = (correction: number) => office({
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', 'D'], ['B', 'Ander', 'D']], Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['P', 50, 'raad'], ['Q', 50, 'raad']],
      Sleutelwaarden: keys(['k', 'H', 1, YEAR], ['k', 'X', 1, YEAR], ['k', 'Y', 1, YEAR], ['k', 'H', 1, YEAR + 1], ['k', 'X', 1, YEAR + 1]), Uren: hours(...others, base, [...base.slice(0, 2), correction, ...base.slice(3)]),
    });
    // -1 and 0.25 are -0.75; -1 and 1 are nothing
    expect(found(book(0.25), 'hours-sum-negative')).toEqual([{ severity: 'blocking', place: place('Uren', 8, 'Uren'), facts: { activity: 'A', position: 'P', sum: -0.75 } }]);
    expect(found(book(1), 'hours-sum-negative')).toEqual([]);
  });

  it('hours at an adopted rate in actual figures are noted for that position, not for one that is built up, nor in the budget', () => {
    const book = office({
      Tarieven: [['Functie', 'Uurtarief', 'Loonkosten', 'Productieve uren', 'Bron'], ['P', 50, null, null, 'raad'], ['Q', null, 60000, 1000, 'raad']],
      Uren: hours(['A', 'P', 1, YEAR], ['A', 'Q', 1, YEAR], ['A', 'P', 1, YEAR, null, 'realisatie'], ['A', 'Q', 2, YEAR, null, 'realisatie']),
    });
    expect(outcomeOf(book).runs.map(({ total }) => total.cost.wage)).toEqual(['110.00', '170.00']);
    expect(found(book, 'adopted-rate-in-actual')).toEqual([{ severity: 'note', place: place('Tarieven', 2, 'Uurtarief'), facts: { position: 'P', year: YEAR } }]);
  });

  it('a position whose row has no amount is told once, as that, and not as a day without a rate', () => {
    const book = office({ Tarieven: [['Functie', 'Uurtarief', 'Loonkosten', 'Bron'], ['P', null, null, 'raad'], ['Q', 50, null, 'raad']], Uren: hours(['A', 'P', 1, YEAR, 2], ['A', 'P', 1, YEAR], ['A', 'Q', 1, YEAR]) });
    expect(findingsOf(book).map(({ code, place: { table, row } }) => [code, table, row])).toEqual([['rate-without-amount', 'Tarieven', 2]]);
  });
});
