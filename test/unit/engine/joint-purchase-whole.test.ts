import { type Book, calculated } from '../../support/books';
import { YEAR, costOfA, found, keys, office, outcomeOf, place } from './small-books';

type Rows = Book[string];
const HEADERS = ['Coalitie', 'Deelnemers', 'Bedrag', 'Jaar'];
const THREE: Rows = [
  ['alles', 'X+H+Y', 140, YEAR], ['h', 'H', 100, YEAR], ['y', 'Y', 30, YEAR], ['hy', 'Y + H', 120, YEAR], ['x', 'X', 50, YEAR], ['hx', 'H+X', 120, YEAR], ['xy', 'X+Y', 70, YEAR],
];
const buying = (rows: Rows, tables: Book = {}): Book => office({ Kosten: costOfA(1), Coalities: [HEADERS, ...rows], ...tables });

/*
 * Alone H 100, Y 30, X 50 (180); pairs 120, 120, 70; together 140. Shapley, over the six orders of joining:
 * H (2×100 + (120-30) + (120-50) + 2×(140-70)) / 6 = 500/6, Y (2×30 + (120-100) + (70-50) + 2×(140-120)) / 6 = 140/6, X (2×50 + 20 + 40 + 2×20) / 6 = 200/6;
 * each ends in a third of a cent, so the one cent left over goes to H, first in Volgorde.
 * In proportion of alone: 140 × 100/180, 30/180 and 50/180 = 77.7778, 23.3333, 38.8889. Inhabitants 500 : 200 : 300.
 */
const PURCHASE = {
  year: YEAR, coalition: 'alles', key: 'inwoners', jointCost: '140.00', standAloneCost: '180.00', saving: '40.00',
  lines: [
    { participant: 'H', standAlone: '100.00', byKey: '70.00', byStandAlone: '77.78', incremental: '70.00', shapley: '83.34', savingByKey: '30.00', savingShapley: '16.66' },
    { participant: 'Y', standAlone: '30.00', byKey: '28.00', byStandAlone: '23.33', incremental: '20.00', shapley: '23.33', savingByKey: '2.00', savingShapley: '6.67' },
    { participant: 'X', standAlone: '50.00', byKey: '42.00', byStandAlone: '38.89', incremental: '20.00', shapley: '33.33', savingByKey: '8.00', savingShapley: '16.67' },
  ],
};

describe('a purchase of three who are not alike', () => {
  it('with all its figures, in whatever order the rows stand', () => {
    expect(outcomeOf(buying(THREE)).jointPurchases).toEqual([PURCHASE]);
    expect(outcomeOf(buying([...THREE].reverse())).jointPurchases).toEqual([PURCHASE]);
  });

  it('is traced to the rows of Coalities, by hand', () => {
    const { trace } = calculated(buying(THREE));
    const term = (row: number, amount: string) => ({ row: { sheet: 'Coalities', table: 'Coalities', row }, column: 'Bedrag', amount: `${amount}` });
    expect(trace.figures.filter((figure) => figure.startsWith('jointPurchase/')).length).toBe(9);
    expect(trace.explain(`jointPurchase/${YEAR}/Y/standAlone`)).toEqual({ rule: '16-joint-purchase', amount: '30.000000000000', terms: [term(4, '30.000000000000')] });
    // 140 together, less 120 of H and Y
    expect(trace.explain(`jointPurchase/${YEAR}/X/incremental`)).toEqual({ rule: '16-joint-purchase', amount: '20.000000000000', terms: [term(2, '140.000000000000'), term(5, '-120.000000000000')] });
    // with X: alone 1/3, pairs 1/6, all 1/3; without: alone -1/6, the pair H and Y -1/3
    expect(trace.explain(`jointPurchase/${YEAR}/X/shapley`)).toEqual({
      rule: '16-joint-purchase/shapley', amount: '33.333333333333',
      terms: [
        term(3, '-16.666666666667'), term(4, '-5.000000000000'), term(5, '-40.000000000000'), term(6, '16.666666666667'), term(7, '20.000000000000'), term(8, '11.666666666667'), term(2, '46.666666666667'),
      ],
    });
  });
});

describe('the key of a purchase', () => {
  const byKey = (rows: Rows) => outcomeOf(buying(THREE, { Sleutelwaarden: keys(['k', 'H', 1, YEAR], ...rows) })).jointPurchases.map(({ key, lines }) => [key, lines.map((line) => line.byKey)]);
  it('a key with a blank kind and one of the budget: that of the budget; one who has 0 pays nothing', () =>
    // 3 : 0 : 1 of 140
    expect(byKey([['ALLES', 'H', 3, YEAR, 'begroting'], ['ALLES', 'Y', 0, YEAR, 'begroting'], ['ALLES', 'X', 1, YEAR, 'begroting'], ['ALLES', 'H', 1, YEAR], ['ALLES', 'X', 1, YEAR], ['ALLES', 'Y', 1, YEAR]]))
      .toEqual([['ALLES', ['105.00', '0.00', '35.00']]]));
  it('a key that changes within the year: by days; 1 January up to and including 14 March is 73 of 365 days, a fifth', () =>
    // H, Y and X: a fifth of 1/2, 1/2 and 0, and four fifths of 1/4, 1/4 and 1/2: 0.3, 0.3 and 0.4
    expect(byKey([
      ['alles', 'H', 1, YEAR], ['alles', 'Y', 1, YEAR], ['alles', 'X', 0, YEAR], ['alles', 'H', 1, YEAR, null, `${YEAR}-03-15`], ['alles', 'Y', 1, YEAR, null, `${YEAR}-03-15`], ['alles', 'X', 2, YEAR, null, `${YEAR}-03-15`],
    ])).toEqual([['alles', ['42.00', '42.00', '56.00']]]));
  it('of another year does not count, so the inhabitants do', () => expect(byKey([['alles', 'H', 1, YEAR - 1], ['inwoners', 'H', 1, YEAR + 1]])).toEqual([['inwoners', ['70.00', '28.00', '42.00']]]));
  it('without two of them blocks, naming both, at its first row', () =>
    expect(found(buying(THREE, { Sleutelwaarden: keys(['k', 'H', 1, YEAR], ['Inwoners', 'X', 1, YEAR]) }), 'joint-purchase-key-incomplete')).toEqual([
      { severity: 'blocking', place: place('Sleutelwaarden', 3, 'Waarde'), facts: { key: 'Inwoners', year: YEAR, participant: 'H, Y' } },
    ]));
});

describe('what is missing or double', () => {
  it('is named at the first row of that year, for each year, and the other year is not troubled', () => {
    const next = YEAR + 1;
    const book = buying([...THREE, ['xy', 'X+Y', 70, next], ['x', 'X', 50, next], ['nog eens', 'Y+X', 71, next]], { Sleutelwaarden: keys(['k', 'H', 1, YEAR], ['k', 'H', 1, next]) });
    expect(found(book, 'coalition-missing')).toEqual([{ severity: 'blocking', place: place('Coalities', 9, 'Deelnemers'), facts: { year: next, count: 1, coalitions: 'Y' } }]);
    expect(found(book, 'coalition-twice')).toEqual([{ severity: 'blocking', place: place('Coalities', 11, 'Deelnemers'), facts: { year: next, members: 'Y + X' } }]);
    expect(calculated(book, { years: [YEAR] }).outcome.jointPurchases).toEqual([PURCHASE]);
  });
});
