import type { LabourDifference } from '../../../src/domain';
import type { Book } from '../../support/books';
import { YEAR, office, outcomeOf } from './small-books';

type Rows = Book[string];
interface Work { readonly position: string; readonly budget: readonly [hours: number, rate: number] | null; readonly actual: readonly [hours: number, rate: number | null] | null }

/** Own task A of the host: one unit of what was used is one hour, at the price of the unit. */
const worked = (work: readonly Work[], volumes: readonly [budget: number, actual: number] | null = null): Book => office({
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Werk', null]],
  Tarieven: [['Functie', 'Soort', 'Uurtarief', 'Bron'], ...work.flatMap(({ position, budget, actual }): Rows => [
    ...(budget === null ? [] : [[position, 'begroting', budget[1], 'b']]), ...(actual === null || actual[1] === null ? [] : [[position, 'realisatie', actual[1], 'b']]),
  ])],
  Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar', 'Soort'], ...work.flatMap(({ position, budget, actual }): Rows => [
    ...(budget === null || budget[0] === 0 ? [] : [['A', position, budget[0], YEAR, 'begroting']]), ...(actual === null ? [] : [['A', position, actual[0], YEAR, 'realisatie']]),
  ])],
  ...(volumes === null ? {} : { Volumes: [['Activiteit', 'Aantal', 'Jaar', 'Soort'], ['A', volumes[0], YEAR, 'begroting'], ['A', volumes[1], YEAR, 'realisatie']] }),
});

const labourOf = (book: Book): LabourDifference => {
  const [found] = outcomeOf(book).labour;
  if (!found) throw new Error('no labour');
  return found;
};
const figures = (book: Book): readonly number[] => {
  const { rate, efficiency, mix, yield: produced } = labourOf(book);
  return [rate, efficiency, mix, produced].map(Number);
};

describe('labour differences, + is favourable: published exercises with one unit as one hour', () => {
  it('C01 (Horngren): George 6 and Earl 4 hours a guitar at 30 and 20; 145 and 108 hours for 25 guitars. The direction of mix and yield is published, 68 and 78 are recomputed', () => {
    const guitars = [{ position: 'George', budget: [300, 30], actual: [145, 30] }, { position: 'Earl', budget: [200, 20], actual: [108, 20] }] as const;
    expect(figures(worked(guitars, [50, 25]))).toEqual([0, -10, 68, -78]);
    expect(labourOf(worked(guitars, [50, 25]))).toMatchObject({ activity: 'A', actualHours: '253.000000', allowedHours: '250.000000' });
  });
  it('C03 (Horngren): 14,750 pounds at 0.92 for 59,000 cans; 16,000 at 0.85 for 59,200', () =>
    expect(figures(worked([{ position: 'pompoen', budget: [14750, 0.92], actual: [16000, 0.85] }], [59000, 59200])).slice(0, 2)).toEqual([1120, -1104]));
  it('C04: 10 yards at 5 for each of 1,500 draperies; 14,000 yards for 68,600. Labour, recomputed: 5 hours at 10; 7,600 hours for 79,800', () => {
    expect(figures(worked([{ position: 'stof', budget: [15000, 5], actual: [14000, 4.9] }], [1500, 1500])).slice(0, 2)).toEqual([1400, 5000]);
    expect(figures(worked([{ position: 'naaister', budget: [7500, 10], actual: [7600, 10.5] }])).slice(0, 2)).toEqual([-3800, -1000]);
  });
  it('C06 (Cumulus): standard quantity 4, actual 3, standard price 20', () => expect(figures(worked([{ position: 'm', budget: [4, 20], actual: [3, 20] }])).slice(0, 2)).toEqual([0, 20]));
});

describe('labour where one side is missing', () => {
  it('without volumes the budget hours are allowed; so also with a budget volume of 0', () => {
    const one = [{ position: 'P', budget: [10, 50], actual: [12, 55] }] as const;
    expect(figures(worked(one))).toEqual([-60, -100, 0, -100]);
    expect(figures(worked(one, [0, 7]))).toEqual([-60, -100, 0, -100]);
  });
  it('an actual volume of 0 allows no hours', () => expect(labourOf(worked([{ position: 'P', budget: [10, 50], actual: [2, 50] }], [5, 0]))).toMatchObject({ allowedHours: '0.000000', efficiency: '-100.000000', mix: '0.000000', yield: '-100.000000' }));
  it('another position than was budgeted is mix, at the budget rate it has: 10 × 50 - 10 × 60', () =>
    expect(figures(worked([{ position: 'P', budget: [10, 50], actual: null }, { position: 'Q', budget: [0, 60], actual: [10, 65] }]))).toEqual([-50, -100, -100, 0]));
  it('a position without any budget rate has no difference of rate', () =>
    expect(figures(worked([{ position: 'P', budget: [10, 50], actual: null }, { position: 'Q', budget: null, actual: [10, 60] }]))).toEqual([0, -100, -100, 0]));
  it('without any budget hours all of it is yield', () =>
    expect(figures(worked([{ position: 'P', budget: [0, 50], actual: [3, 50] }, { position: 'R', budget: [0, 1], actual: null }], [1, 1]))).toEqual([0, -150, 0, -150]));
  it('an activity without hours has none, and neither has one pro memorie', () => {
    const Uren = [['Activiteit', 'Functie', 'Uren', 'Jaar', 'Soort'], ['A', 'P', 1, YEAR, 'begroting'], ['A', 'P', 1, YEAR, 'realisatie']];
    const Activiteiten = [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', 'D'], ['O', 'O', null]];
    expect(outcomeOf(office({ Activiteiten, Uren })).labour.map(({ activity }) => activity)).toEqual(['A']);
    expect(outcomeOf(office({ Activiteiten, Uren, Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel', 'Status'], ['D', 'Deel', 'k', 'gepland']] })).labour).toEqual([]);
  });
});
