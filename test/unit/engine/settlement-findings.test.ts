import type { Book } from '../../support/books';
import { budgetAndActual, closedYear, paid, settledBy, volumesOfA } from './settled-books';
import { YEAR, costs, found, office, place } from './small-books';

/** D is only named by its activity: there is no row of Deelovereenkomsten to point to. */
const unnamed = (tables: Book = {}): Book => {
  const { Deelovereenkomsten: _rows, ...book } = closedYear(400, 440, { Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Verdeelsleutel'], ['A', 'Dienst', 'D', 'k']], ...tables });
  return book;
};
const OTHER_TASK = { Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', 'D'], ['O', 'O', null]] };

describe('what is found in Voorschotten, with its place', () => {
  it('rows of the host to itself; an earlier settlement of the host is none', () =>
    expect(found(closedYear(400, 440, { Voorschotten: paid(['X', 100, 1], ['H', 199, 1], ['H', 2, 2], ['H', 3, null, 'afrekening']) }), 'advance-of-host')).toEqual([3, 4].map((row) => (
      { severity: 'warning', place: place('Voorschotten', row, 'Deelnemer'), facts: { agreement: 'D', participant: 'H', year: YEAR } }))));

  it('rows of who bears nothing, earlier settlements too; not of who bears something in one of the two', () => {
    const Sleutelwaarden = [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar', 'Soort'],
      ['k', 'H', 3, YEAR, 'begroting'], ['k', 'H', 3, YEAR, 'realisatie'], ['k', 'X', 1, YEAR, 'realisatie']];
    const book = closedYear(400, 440, { Sleutelwaarden, Voorschotten: paid(['X', 1, 1], ['Y', 2, 1], ['Y', 3, null, 'afrekening']) });
    expect(found(book, 'advance-of-non-party')).toEqual([3, 4].map((row) => (
      { severity: 'warning', place: place('Voorschotten', row, 'Deelnemer'), facts: { agreement: 'D', participant: 'Y', year: YEAR } })));
  });

  it('a term above those of the agreement, not the last of them, nor one of an earlier settlement', () => {
    const book = closedYear(400, 440, { Deelovereenkomsten: settledBy(null, null, null, 2), Voorschotten: paid(['X', 1, 2], ['X', 2, 3], ['X', 3], ['X', 4, 9, 'afrekening']) });
    expect(found(book, 'advance-term-too-high')).toEqual([
      { severity: 'warning', place: place('Voorschotten', 3, 'Termijn'), facts: { agreement: 'D', participant: 'X', year: YEAR, term: 3, terms: 2 } },
    ]);
  });

  it('of several years and agreements only those that nothing takes', () => {
    const book = closedYear(400, 440, {
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', 'D'], ['B', 'B', 'E']],
      Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel', 'Status'], ['D', 'Deel', 'k', null], ['E', 'Later', 'k', 'gepland']],
      Voorschotten: paid(['X', 1, 1], ['X', 2, 1, null, 'E'], ['X', 3, 1, null, 'D', YEAR + 1], ['Y', 4, null, 'afrekening', 'E']),
    });
    expect(found(book, 'advance-not-used').map(({ place: at, facts }) => [at, facts])).toEqual([
      [place('Voorschotten', 3, 'Deelovereenkomst'), { agreement: 'E', participant: 'X', year: YEAR }],
      [place('Voorschotten', 4, 'Deelovereenkomst'), { agreement: 'D', participant: 'X', year: YEAR + 1 }],
      [place('Voorschotten', 5, 'Deelovereenkomst'), { agreement: 'E', participant: 'Y', year: YEAR }],
    ]);
  });
});

describe('what is assumed to have been paid', () => {
  const assumed = (book: Book) => found(book, 'advances-assumed');
  it('is said at the agreement, and at the activity where there is no table of agreements', () => {
    expect(assumed(closedYear(400, 440))).toEqual([{ severity: 'warning', place: place('Deelovereenkomsten', 2, 'Voorschottermijnen'), facts: { agreement: 'D', year: YEAR, terms: 4 } }]);
    expect(assumed(unnamed())).toEqual([{ severity: 'warning', place: place('Activiteiten', 2, 'Deelovereenkomst'), facts: { agreement: 'D', year: YEAR, terms: 4 } }]);
  });
  it('is not said where a client has a row, or there is no client, or nothing to settle yet', () => {
    expect(assumed(closedYear(400, 440, { Voorschotten: paid(['X', 1, 1]) }))).toEqual([]);
    expect(assumed(closedYear(400, 440, { Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], ['k', 'H', 1, YEAR]] }))).toEqual([]);
    expect(assumed(office({ Kosten: costs(['A', null, 'overig', 400, YEAR, null, 'begroting']) }))).toEqual([]);
  });
});

describe('a year that has only one side of an agreement', () => {
  const oneSided = (kind: string, tables: Book = {}): Book => office({
    ...OTHER_TASK, Kosten: costs(['A', null, 'overig', 400, YEAR, null, kind], ['O', null, 'overig', 1, YEAR, null, 'begroting'], ['O', null, 'overig', 1, YEAR, null, 'realisatie']), ...tables,
  });
  const sides = (book: Book) => [...found(book, 'settlement-without-budget'), ...found(book, 'settlement-without-actual')];
  const said = { severity: 'warning', place: place('Deelovereenkomsten', 2, 'Code'), facts: { agreement: 'D', year: YEAR } };

  it('says which one is missing', () => {
    expect(found(oneSided('begroting'), 'settlement-without-actual')).toEqual([said]);
    expect(found(oneSided('realisatie'), 'settlement-without-budget')).toEqual([said]);
    expect([sides(oneSided('begroting')), sides(oneSided('realisatie'))]).toEqual([[said], [said]]);
  });
  it('hours at a rate of 0 are something', () => {
    const Uren = [['Activiteit', 'Functie', 'Uren', 'Jaar', 'Soort'], ['A', 'P', 1, YEAR, 'realisatie']];
    expect(sides(oneSided('begroting', { Uren, Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['P', 0, 'raad']] }))).toEqual([]);
  });
  it('cost that comes to nothing over two activities is something', () => {
    const book = office({
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', 'D'], ['B', 'B', 'D']],
      Kosten: costs(['A', null, 'overig', 400, YEAR, null, 'begroting'], ['A', null, 'overig', 5, YEAR, null, 'realisatie'], ['B', null, 'overig', -5, YEAR, null, 'realisatie']),
    });
    expect(sides(book)).toEqual([]);
  });
  it('both or none is no reason to say anything, and neither is a year that is not settled', () => {
    expect(sides(closedYear(400, 440))).toEqual([]);
    expect(sides(closedYear(0, 0))).toEqual([]);
    expect(sides(office({ Kosten: costs(['A', null, 'overig', 400, YEAR, null, 'begroting']) }))).toEqual([]);
  });
});

describe('a bandwidth that says too little or nothing', () => {
  const bands = (rule: string | null, band: number | null, mode: string | null) => {
    const book = closedYear(400, 440, { Deelovereenkomsten: settledBy(rule, band, mode) });
    return [...found(book, 'bandwidth-unused'), ...found(book, 'bandwidth-mode-assumed')].map(({ severity, place: at, facts }) => [severity, at, facts]);
  };
  it('beside the rule geen', () => expect(bands('geen', 5, null)).toEqual([['note', place('Deelovereenkomsten', 2, 'Bandbreedte %'), { agreement: 'D' }]]));
  it('without a mode', () => expect(bands(null, 5, null)).toEqual([['note', place('Deelovereenkomsten', 2, 'Bandbreedtewijze'), { agreement: 'D' }]]));
  it('is not there with a mode, or without a band', () => expect([bands(null, 5, 'geheel'), bands('geen', null, null), bands(null, null, null)]).toEqual([[], [], []]));
});

describe('a tariff that cannot be made', () => {
  it('names every activity that lacks it, at its row, and which side', () => {
    const book = closedYear(1, 1, {
      Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'A', 'D'], ['B', 'B', 'D']], Deelovereenkomsten: settledBy('tarief'),
      Kosten: costs(...budgetAndActual(1000, 1000).slice(1), ['B', null, 'overig', 5, YEAR, null, 'begroting']),
      Volumes: [...volumesOfA({}, { X: 1 }), ['B', 'X', 1, YEAR, 'begroting']],
    });
    expect(found(book, 'tariff-without-price')).toEqual([{ severity: 'blocking', place: place('Activiteiten', 2, 'Code'), facts: { activity: 'A', agreement: 'D', year: YEAR } }]);
    expect(found(book, 'tariff-without-quantity')).toEqual([{ severity: 'blocking', place: place('Activiteiten', 3, 'Code'), facts: { activity: 'B', agreement: 'D', year: YEAR } }]);
  });
});
