import { YEAR, costOfA, hours, office, runOf } from './small-books';

/** Two activities of D: A has 500 hours of P, C has 250 of Q. */
const perFte = (productiveOfQ: number | null) => runOf(office({
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', 'D'], ['C', 'Ander', 'D']],
  Tarieven: [['Functie', 'Uurtarief', 'Productieve uren', 'Bron'], ['P', 0, 1000, 'raad'], ['Q', 0, productiveOfQ, 'raad']],
  Uren: hours(['A', 'P', 500, YEAR], ['C', 'Q', 250, YEAR]), Kosten: costOfA(1500),
  Benchmarks: [['Code', 'Indicator', 'Deelovereenkomst', 'Noemer', 'Boekjaar', 'Soort', 'Mediaan', 'Vergelijkbaarheid', 'Bron'], ['B', 'kosten', 'D', 'fte', YEAR, 'begroting', 100, 'A', 'bron']],
})).benchmarks.map(({ own }) => own);

describe('cost for each fte of a sub-agreement', () => {
  it('counts the fte of all its activities: 500 / 1,000 + 250 / 1,000 = 0.75, so 2,000', () => expect(perFte(1000)).toEqual(['2000.000000']));
  it('each by the productive hours of its own position: 0.5 + 250 / 500 = 1, so 1,500', () => expect(perFte(500)).toEqual(['1500.000000']));
  it('is unknown where one position has no productive hours, not the cost over the fte of the others', () => expect(perFte(null)).toEqual([null]));
});
