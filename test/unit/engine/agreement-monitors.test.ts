import type { Book } from '../../support/books';
import { YEAR, costOfA, found, hours, office, outcomeOf, place, runOf, setting } from './small-books';

describe('commitments', () => {
  const states = (tables: Book) => runOf(office({ Kosten: costOfA(1), ...tables })).commitments.map(({ code, due, state }) => [code, due, state]);
  const HEADERS = ['Code', 'Deelovereenkomst', 'Afspraak', 'Frequentie', 'Laatst uitgevoerd'];
  const Afspraken = [HEADERS, ['1', 'D', 'x', 12, '2024-12-31'], ['2', 'D', 'x', 12, '2024-12-30'], ['3', 'D', 'x', 12, null], ['4', 'D', 'x', null, '2020-01-01'], ['5', 'D', 'x', 1, '2025-01-31']];

  it('due = last done + frequency, against 31 December of the year', () => expect(states({ Afspraken })).toEqual([
    ['1', '2025-12-31', 'on-time'], ['2', '2025-12-30', 'overdue'], ['3', null, 'never-done'], ['4', null, 'no-frequency'], ['5', '2025-02-28', 'overdue'],
  ]));

  it('or against the set Peildatum', () => expect(states({ Afspraken, Instellingen: setting(['Peildatum', '2025-02-28']) }).map(([code, , state]) => [code, state])).toEqual([
    ['1', 'on-time'], ['2', 'on-time'], ['3', 'never-done'], ['4', 'no-frequency'], ['5', 'on-time'],
  ]));
});

describe('key persons', () => {
  const people = (...rows: readonly [string, number, string | null][]) => {
    const Uren = [['Activiteit', 'Functie', 'Uren', 'Jaar', 'Medewerker'], ...rows.map(([activity, quantity, person]) => [activity, 'P', quantity, YEAR, person])];
    return office({ Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', 'D'], ['B', 'B', 'D'], ['O', 'O', null]], Uren });
  };
  const of = (book: Book) => runOf(book).keyPersons;

  it('hours that name nobody count in the whole: 50 of 1,000; all who are named carry less than half', () =>
    expect(of(people(['A', 20, 'p'], ['A', 30, 'q'], ['A', 50, 'r'], ['A', 900, null]))[1])
      .toEqual({ activity: 'A', subAgreement: 'D', largestShare: '0.050000', people: 3, peopleForHalf: null, flag: false }));

  it('the largest share, how many there are and how many carry half: 50 of 100, then 30 and 20', () =>
    expect(of(people(['A', 20, 'p'], ['A', 30, 'q'], ['A', 50, 'r']))).toEqual([
      { activity: null, subAgreement: 'D', largestShare: '0.500000', people: 3, peopleForHalf: 1, flag: false },
      { activity: 'A', subAgreement: 'D', largestShare: '0.500000', people: 3, peopleForHalf: 1, flag: false },
    ]));

  it('over 50 %: a flag', () => expect(of(people(['A', 20, 'p'], ['A', 29, 'q'], ['A', 51, 'r']))[1]).toMatchObject({ largestShare: '0.510000', flag: true }));

  it('under 3 people: the flag only', () => {
    expect(of(people(['A', 40, 'p'], ['A', 60, 'q']))[1]).toEqual({ activity: 'A', subAgreement: 'D', largestShare: null, people: null, peopleForHalf: null, flag: true });
    expect(of(people(['A', 50, 'p'], ['A', 50, 'q']))[1]).toMatchObject({ largestShare: null, flag: false });
    expect(of(people(['A', 50, 'p']))[1]).toMatchObject({ people: null, flag: true });
  });

  it('per sub-agreement over its activities; the host’s own tasks per activity only', () =>
    expect(of(people(['A', 10, 'p'], ['B', 10, 'q'], ['B', 10, 's'], ['B', 10, 'p'], ['O', 5, 'p'], ['O', 5, 'q'], ['O', 5, 'r']))).toEqual([
      { activity: null, subAgreement: 'D', largestShare: '0.500000', people: 3, peopleForHalf: 1, flag: false },
      { activity: 'A', subAgreement: 'D', largestShare: null, people: null, peopleForHalf: null, flag: true },
      { activity: 'B', subAgreement: 'D', largestShare: '0.333333', people: 3, peopleForHalf: 2, flag: false },
      { activity: 'O', subAgreement: null, largestShare: '0.333333', people: 3, peopleForHalf: 2, flag: false },
    ]));

  it('no code of a person stands anywhere in the outcome', () => {
    const outcome = outcomeOf(people(['A', 40, 'pseudoniem-een'], ['A', 60, 'pseudoniem-twee'], ['A', 1, 'pseudoniem-drie']));
    const text = JSON.stringify(outcome, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
    expect(text).toMatch(/largestShare/);
    expect(text).not.toMatch(/pseudoniem/);
  });

  it('without Medewerker there are none', () => expect(of(office({ Uren: hours(['A', 'P', 1, YEAR]) }))).toEqual([]));
});

describe('key drift', () => {
  const key = (...rows: Book[string]): Book => office({ Kosten: costOfA(1), Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar', 'Gemeten waarde', 'Tolerantie', 'Geldig vanaf'], ...rows] });
  const drift = (book: Book) => runOf(book).keyDrift.map(({ participant, agreed, measured, difference, flag }) => [participant, agreed, measured, difference, flag]);

  it('agreed against measured share, in points; outside 3 points a flag: 60 : 40 against 33 : 17', () => {
    const book = key(['k', 'H', 60, YEAR, 33, null], ['k', 'X', 40, YEAR, 17, null]);
    expect(drift(book)).toEqual([['H', '60.000000', '66.000000', '6.000000', true], ['X', '40.000000', '34.000000', '-6.000000', true]]);
    expect(found(book, 'key-drift')).toEqual([
      { severity: 'warning', place: place('Sleutelwaarden', 2, 'Gemeten waarde'), facts: { key: 'k', participant: 'H', agreed: 60, measured: 66, difference: 6 } },
      { severity: 'warning', place: place('Sleutelwaarden', 3, 'Gemeten waarde'), facts: { key: 'k', participant: 'X', agreed: 40, measured: 34, difference: -6 } },
    ]);
  });

  it('exactly on the tolerance is not outside it', () => {
    expect(drift(key(['k', 'H', 60, YEAR, 63, null], ['k', 'X', 40, YEAR, 37, null])).map(([, , , , flag]) => flag)).toEqual([false, false]);
    expect(drift(key(['k', 'H', 60, YEAR, 63, 2.9], ['k', 'X', 40, YEAR, 37, 3.1])).map(([, , , , flag]) => flag)).toEqual([true, false]);
  });

  it('of a key that changes within the year: the shares at its end', () =>
    expect(drift(key(['k', 'H', 60, YEAR, 1, null], ['k', 'X', 40, YEAR, 1, null], ['k', 'H', 30, YEAR, 5, null, '2025-07-01'], ['k', 'X', 30, YEAR, 5, null, '2025-07-01']))).toEqual([
      ['H', '50.000000', '50.000000', '0.000000', false], ['X', '50.000000', '50.000000', '0.000000', false],
    ]));

  it('needs a measured value of every participant', () => expect(drift(key(['k', 'H', 60, YEAR, 33, null], ['k', 'X', 40, YEAR, null, null]))).toEqual([]));
});
