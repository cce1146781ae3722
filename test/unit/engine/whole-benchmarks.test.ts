import { type Book, findingsOf } from '../../support/books';
import { YEAR, costs, found, keys, office, outcomeOf, place, runOf } from './small-books';

type Rows = Book[string];

const HEADERS = [
  'Code', 'Indicator', 'Deelovereenkomst', 'Activiteit', 'Noemer', 'Boekjaar', 'Soort', 'Gemiddelde', 'P25', 'Mediaan', 'P75', 'Aantal', 'Richting', 'Vergelijkbaarheid', 'Indexreeks', 'Definitie', 'Bron',
];
const BENCHMARKS: Rows = [
  HEADERS,
  ['c', 'kosten', 'D', null, 'eenheid', YEAR, 'begroting', null, null, null, null, null, 'hoger', 'C', null, null, 'derde'],
  ['b2', 'kosten', null, 'A', 'eenheid', YEAR, 'begroting', 1, 1, 1, 1, 50, 'neutraal', 'A', null, null, 'tweede'],
  ['B1', 'prijs per stuk', 'D', null, 'eenheid', YEAR - 1, 'begroting', 104, 80, 100, 130, 12, 'lager', 'B', 'R', 'alle kosten', 'eerste'],
];
const PEERS: Rows = [
  ['Benchmark', 'Organisatie', 'Waarde', 'Meenemen'],
  ['b2', 'p', 150, null], ['c', 'q', 300, null], ['b2', 'r', 100, null], ['b2', 's', 120, null], ['c', 't', 200, null], ['b2', 'u', 110, null], ['b2', 'v', 9000, 'nee'],
];

/** One activity of € 1,000 and 8 pieces: € 125 each. */
const compared = (tables: Book = {}): Book => office({
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Eenheid'], ['A', 'Dienst', 'D', 'stuk']],
  Kosten: costs(['A', null, 'overig', 1000, YEAR]), Volumes: [['Activiteit', 'Aantal', 'Jaar'], ['A', 8, YEAR]],
  Indexcijfers: [['Reeks', 'Jaar', 'Percentage'], ['R', YEAR, 10]],
  Benchmarks: BENCHMARKS, Vergelijkingsgroep: PEERS, ...tables,
});

describe('benchmarks as a whole, by code whatever the order of the rows', () => {
  const [B1, B2, C] = [
    // published figures of a year ago, raised by 10 %: the own 125 stands 15 above 110, 13.636364 %, and 15 × 8 pieces in euro; below P75, so amber
    {
      code: 'B1', indicator: 'prijs per stuk', subAgreement: 'D', activity: null, denominator: 'unit', year: YEAR - 1, own: '125.000000',
      benchmark: '110.000000', raw: '100.000000', reference: 'median', indexFactor: '1.100000', minimum: null, p25: '88.000000', median: '110.000000', p75: '143.000000',
      maximum: null, mean: '114.400000', n: 12, percentileRank: null, difference: '15.000000', differencePct: '13.636364', effect: '120.00',
      direction: 'lower', comparability: 'B', light: 'amber', definition: 'alle kosten', source: 'eerste',
    },
    // its four own peers 100 110 120 150 (9,000 is left out): quartiles at places 0.75, 1.5 and 2.25; three of four below 125; inside the quartiles
    {
      code: 'b2', indicator: 'kosten', subAgreement: 'D', activity: 'A', denominator: 'unit', year: YEAR, own: '125.000000',
      benchmark: '115.000000', raw: '115.000000', reference: 'median', indexFactor: '1.000000', minimum: '100.000000', p25: '107.500000', median: '115.000000', p75: '127.500000',
      maximum: '150.000000', mean: '120.000000', n: 4, percentileRank: '0.750000', difference: '10.000000', differencePct: '8.695652', effect: '80.00',
      direction: 'neutral', comparability: 'A', light: 'green', definition: null, source: 'tweede',
    },
    // two peers, 200 and 300: median and range only; half of 250 where more is better would be red, but comparability C never is
    {
      code: 'c', indicator: 'kosten', subAgreement: 'D', activity: null, denominator: 'unit', year: YEAR, own: '125.000000',
      benchmark: '250.000000', raw: '250.000000', reference: 'median', indexFactor: '1.000000', minimum: '200.000000', p25: null, median: '250.000000', p75: null,
      maximum: '300.000000', mean: null, n: 2, percentileRank: null, difference: '-125.000000', differencePct: '-50.000000', effect: '-1000.00',
      direction: 'higher', comparability: 'C', light: 'amber', definition: null, source: 'derde',
    },
  ];
  it('each with all its figures', () => expect(runOf(compared()).benchmarks).toEqual([B1, B2, C]));
  it('from the last row to the first', () => {
    const [head = [], ...rows] = BENCHMARKS;
    expect(runOf(compared({ Benchmarks: [head, ...rows.reverse()] })).benchmarks).toEqual([B1, B2, C]);
  });
});

it('a neutral benchmark is amber outside the quartiles, on either side, and green on their edge', () => {
  const light = (p25: number, p75: number) => runOf(compared({ Benchmarks: [HEADERS, ['n', 'i', 'D', null, 'eenheid', YEAR, 'begroting', null, p25, 115, p75, 9, 'neutraal', 'A', null, null, 'b']], Vergelijkingsgroep: PEERS.slice(0, 1) })).benchmarks[0]?.light;
  // the own value is 125
  expect([light(100, 124), light(126, 130), light(125, 130), light(100, 125)]).toEqual(['amber', 'amber', 'green', 'green']);
});

it('the mean is the reference where there is no median, and exactly on it is green; without either nothing is compared', () => {
  const one = (mean: number | null) => runOf(compared({ Benchmarks: [HEADERS, ['n', 'i', 'D', null, 'eenheid', YEAR, 'begroting', mean, null, null, null, null, null, 'A', null, null, 'b']], Vergelijkingsgroep: PEERS.slice(0, 1) })).benchmarks[0];
  expect(one(125)).toMatchObject({ reference: 'mean', benchmark: '125.000000', raw: '125.000000', difference: '0.000000', differencePct: '0.000000', effect: '0.00', light: 'green', n: null });
  expect(one(null)).toMatchObject({ reference: null, benchmark: null, raw: null, difference: null, differencePct: null, effect: null, light: 'none' });
});

describe('quartiles of few peers', () => {
  const of = (method: string, ...values: readonly number[]) => runOf(compared({
    Benchmarks: [HEADERS, ['n', 'i', 'D', null, 'eenheid', YEAR, 'begroting', null, null, null, null, null, null, 'A', null, null, 'b']],
    Vergelijkingsgroep: [['Benchmark', 'Organisatie', 'Waarde'], ...values.map((value, i) => ['n', `Gemeente ${i}`, value])], Instellingen: [['Instelling', 'Waarde'], ['Kwartielmethode', method]],
  })).benchmarks[0];
  // exclusive, n = 4: places (4 + 1)/4 - 1 = 0.25, 1.5 and 2.75
  it('exclusive of 10 20 40 80: 12.5, 30 and 70', () => expect(of('exclusief', 80, 40, 20, 10)).toMatchObject({ p25: '12.500000', median: '30.000000', p75: '70.000000', mean: '37.500000', light: 'red' }));
  it('the middle one of three, whatever the method', () => {
    expect(of('exclusief', 400, 10, 130)).toMatchObject({ n: 3, median: '130.000000', minimum: '10.000000', maximum: '400.000000', p25: null, p75: null, light: 'green' });
    expect(of('inclusief', 400, 10, 130)).toMatchObject({ n: 3, median: '130.000000' });
  });
});

describe('the denominator fte', () => {
  it('an activity at a position whose productive hours are unknown has no own value: the other half fte does not stand for both', () => {
    const book = compared({
      Tarieven: [['Functie', 'Uurtarief', 'Productieve uren', 'Bron'], ['P', 10, 1000, 'raad'], ['Q', 10, null, 'raad']],
      Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar'], ['A', 'P', 500, YEAR], ['A', 'Q', 500, YEAR]],
      Benchmarks: [HEADERS, ['n', 'i', 'D', null, 'fte', YEAR, 'begroting', null, null, 9000, null, null, null, 'A', null, null, 'b']], Vergelijkingsgroep: PEERS.slice(0, 1),
    });
    expect(runOf(book).benchmarks[0]).toMatchObject({ own: null, difference: null, effect: null, light: 'none' });
  });
});

describe('agreements that are not compared', () => {
  const twoAgreements = (status: string | null, benchmarks: Rows): Book => compared({
    Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Eenheid'], ['A', 'Dienst', 'D', 'stuk'], ['B', 'Later', 'L', 'stuk'], ['C', 'Nooit', 'N', 'stuk']],
    Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel', 'Status'], ['D', 'Deel', 'k', null], ['L', 'Later', 'k', status], ['N', 'Nooit', 'k', null]],
    Sleutelwaarden: keys(['k', 'H', 1, YEAR]), Benchmarks: benchmarks, Vergelijkingsgroep: PEERS.slice(0, 1),
  });
  const rows = (...targets: readonly [string, string | null, string | null][]): Rows =>
    [HEADERS, ...targets.map(([code, agreement, activity]) => [code, 'i', agreement, activity, 'totaal', YEAR, 'begroting', null, null, 100, null, null, null, 'A', null, null, 'b'])];

  it('pro memorie, of itself or of its activity: a warning each, at the row of the benchmark; the others are compared', () => {
    const book = twoAgreements('gepland', rows(['x', 'L', null], ['y', null, 'B'], ['z', 'D', null]));
    expect(runOf(book).benchmarks.map(({ code, own }) => [code, own])).toEqual([['z', '1000.000000']]);
    expect(found(book, 'benchmark-of-memo-agreement')).toEqual([['x', 2], ['y', 3]].map(([benchmark, row]) => (
      { severity: 'warning', place: place('Benchmarks', row as number, 'Deelovereenkomst'), facts: { benchmark, year: YEAR } })));
  });

  it('the list of those without a benchmark: not one that is pro memorie, in the order of their codes, then the overdue commitments', () => {
    const Afspraken = [['Code', 'Deelovereenkomst', 'Afspraak', 'Soort afspraak', 'Frequentie', 'Laatst uitgevoerd'], ['z', 'D', 'meten', 'benchmark', 12, '2023-01-01'], ['a', 'N', 'meten', 'benchmark', 12, null], ['b', 'N', 'meten', 'benchmark', null, '2023-01-01'], ['m', 'N', 'anders', null, 12, null]];
    expect(runOf({ ...twoAgreements('gepland', rows(['z', null, 'C'])), Afspraken }).benchmarksNotCarriedOut).toEqual([
      { subAgreement: 'D', commitment: null, reason: 'no-benchmark' }, { subAgreement: 'N', commitment: 'a', reason: 'never-done' }, { subAgreement: 'D', commitment: 'z', reason: 'overdue' },
    ]);
    expect(runOf(twoAgreements(null, rows(['z', null, 'C']))).benchmarksNotCarriedOut.map(({ subAgreement }) => subAgreement)).toEqual(['D', 'L']);
  });
});

it('a benchmark of each kind: each is held against its own run, and neither is said to have none', () => {
  const line = (code: string, kind: string) => [code, 'i', 'D', null, 'totaal', YEAR, kind, null, null, 100, null, null, null, 'A', null, null, 'b'];
  const book = compared({ Kosten: costs(['A', null, 'overig', 1000, YEAR], ['A', null, 'overig', 1200, YEAR, null, 'realisatie']), Benchmarks: [HEADERS, line('x', 'realisatie'), line('y', 'begroting')], Vergelijkingsgroep: PEERS.slice(0, 1) });
  expect(outcomeOf(book).runs.map((run) => run.benchmarks.map(({ code, own }) => [code, own]))).toEqual([[['y', '1000.000000']], [['x', '1200.000000']]]);
  expect(findingsOf(book).filter(({ code }) => code.startsWith('benchmark-'))).toEqual([]);
});

it("the host's own tasks are no part of a benchmark of a sub-agreement; a benchmark of an own task has no sub-agreement", () => {
  const line = (code: string, agreement: string | null, activity: string | null) => [code, 'i', agreement, activity, 'totaal', YEAR, 'begroting', null, null, 100, null, null, null, 'A', null, null, 'b'];
  const book = compared({
    Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', 'D'], ['O', 'Eigen taak', null]],
    Kosten: costs(['A', null, 'overig', 1000, YEAR], ['O', null, 'overig', 300, YEAR]),
    Benchmarks: [HEADERS, line('x', 'D', null), line('y', null, 'O')], Vergelijkingsgroep: PEERS.slice(0, 1),
  });
  expect(runOf(book).benchmarks.map(({ code, own, subAgreement, activity }) => [code, own, subAgreement, activity])).toEqual([['x', '1000.000000', 'D', null], ['y', '300.000000', null, 'O']]);
  expect(runOf(book).benchmarksNotCarriedOut).toEqual([]);
});

it('an agreement without an activity has nothing to compare: a warning, not an own value of 0', () => {
  const book = compared({
    Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel'], ['D', 'Deel', 'k'], ['LEEG', 'Leeg', 'k']],
    Benchmarks: [HEADERS, ['x', 'i', 'LEEG', null, 'totaal', YEAR, 'begroting', null, null, 100, null, null, null, 'A', null, null, 'b']], Vergelijkingsgroep: PEERS.slice(0, 1),
  });
  expect(runOf(book).benchmarks).toEqual([]);
  expect(found(book, 'benchmark-of-memo-agreement')).toEqual([{ severity: 'warning', place: place('Benchmarks', 2, 'Deelovereenkomst'), facts: { benchmark: 'x', year: YEAR } }]);
});
