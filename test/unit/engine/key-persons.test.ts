import type { Book } from '../../support/books';
import { YEAR, keys, office, outcomeOf } from './small-books';

type Rows = Book[string];
const hoursOf = (...rows: Rows): Book => office({
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['b', 'B', 'D'], ['A', 'A', 'e'], ['O', 'Eigen', null], ['C', 'C', 'e']],
  Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel'], ['e', 'E', 'k'], ['D', 'Deel', 'k']],
  Sleutelwaarden: keys(['k', 'H', 1, YEAR - 1], ['k', 'H', 1, YEAR]),
  Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar', 'Soort', 'Medewerker'], ...rows],
});
const of = (...rows: Rows) => outcomeOf(hoursOf(...rows)).runs.map((run) => [run.year, run.basis, run.keyPersons]);
const line = (subAgreement: string | null, activity: string | null, largestShare: string | null, people: number | null, peopleForHalf: number | null, flag: boolean) =>
  ({ activity, subAgreement, largestShare, people, peopleForHalf, flag });

const ROWS: Rows = [
  // A of e: p 10, q 20 - 5, r 15 of 50 (10 name nobody)
  ['A', 'P', 20, YEAR, null, 'q'], ['A', 'P', 10, YEAR, null, 'p'], ['A', 'P', -5, YEAR, null, 'q'], ['A', 'P', 15, YEAR, null, 'r'], ['A', 'P', 10, YEAR, null, null],
  // C of e: p 30, s 10 - 10: who is corrected to nothing is nobody
  ['C', 'P', 30, YEAR, null, 'p'], ['C', 'P', 10, YEAR, null, 's'], ['C', 'P', -10, YEAR, null, 's'],
  // b of D: four of 10; the own task: three, one of them over half
  ['b', 'P', 10, YEAR, null, 's'], ['b', 'P', 10, YEAR, null, 'p'], ['b', 'P', 10, YEAR, null, 'q'], ['b', 'P', 10, YEAR, null, 'r'],
  ['O', 'P', 6, YEAR, null, 'p'], ['O', 'P', 3, YEAR, null, 'q'], ['O', 'P', 2, YEAR, null, 'r'],
  // another kind and another year are other people's hours
  ['A', 'P', 100, YEAR, 'realisatie', 's'], ['A', 'P', 100, YEAR - 1, null, 's'], ['A', 'P', 100, YEAR - 1, null, 'p'], ['A', 'P', 300, YEAR - 1, null, 'q'],
];

describe('key persons, per sub-agreement and per activity, by code', () => {
  const expected = [
    [YEAR - 1, 'budget', [line('e', null, '0.600000', 3, 1, true), line('e', 'A', '0.600000', 3, 1, true)]],
    [YEAR, 'budget', [
      // D: 10 of 40 each, two for half; e: p 40, q 15, r 15 of 80: exactly half is no flag, and it is one person
      line('D', null, '0.250000', 4, 2, false), line('e', null, '0.500000', 3, 1, false),
      // A: 15 of 50; 15 + 15 is 30 of the 25 needed; C: all named hours by one person; O: 6 of 11
      line('e', 'A', '0.300000', 3, 2, false), line('D', 'b', '0.250000', 4, 2, false), line('e', 'C', null, null, null, true), line(null, 'O', '0.545455', 3, 1, true),
    ]],
    [YEAR, 'actual', [line('e', null, null, null, null, true), line('e', 'A', null, null, null, true)]],
  ];
  it('by hand', () => expect(of(...ROWS)).toEqual(expected));
  it('from the last row to the first', () => expect(of(...[...ROWS].reverse())).toEqual(expected));
});

it('half of the hours exactly is carried by those who reach it: 25 and 25 of 100, of which 30 name nobody', () =>
  expect(of(['A', 'P', 25, YEAR, null, 'p'], ['A', 'P', 25, YEAR, null, 'q'], ['A', 'P', 20, YEAR, null, 'r'], ['A', 'P', 30, YEAR, null, null])).toEqual([
    [YEAR, 'budget', [line('e', null, '0.250000', 3, 2, false), line('e', 'A', '0.250000', 3, 2, false)]],
  ]));

it('one who is named in another run only has no line here', () =>
  expect(of(['A', 'P', 25, YEAR, null, null], ['A', 'P', 25, YEAR, 'realisatie', 'q'])).toEqual([
    [YEAR, 'budget', []], [YEAR, 'actual', [line('e', null, null, null, null, true), line('e', 'A', null, null, null, true)]],
  ]));
