import type { Book } from '../../support/books';
import { YEAR, costOfA, costs, found, hours, keys, office, outcomeOf, place, runOf, setting } from './small-books';

const HEADERS = ['Code', 'Indicator', 'Deelovereenkomst', 'Activiteit', 'Noemer', 'Boekjaar', 'Soort', 'Gemiddelde', 'P25', 'Mediaan', 'P75', 'Aantal', 'Richting', 'Vergelijkbaarheid', 'Indexreeks', 'Bron'];
type Cells = Readonly<Record<string, string | number | null>>;
const benchmark = (cells: Cells = {}): Book[string] => {
  const all: Cells = { Code: 'B', Indicator: 'kosten', Deelovereenkomst: 'D', Noemer: 'totaal', Boekjaar: YEAR, Soort: 'begroting', Vergelijkbaarheid: 'A', Bron: 'bron', ...cells };
  return [HEADERS, HEADERS.map((header) => all[header] ?? null)];
};
const peers = (...values: readonly (number | [number, string])[]): Book[string] =>
  [['Benchmark', 'Organisatie', 'Waarde', 'Meenemen'], ...values.map((value, i) => ['B', `Gemeente ${i}`, ...(typeof value === 'number' ? [value, null] : value)])];
const index = (...rows: Book[string]): Book[string] => [['Reeks', 'Jaar', 'Percentage', 'Stand', 'Deelreeks', 'Gewicht'], ...rows];
const compared = (cells: Cells, tables: Book = {}) => {
  const [only, ...others] = runOf(office({ Kosten: costOfA(1000), Benchmarks: benchmark(cells), ...tables })).benchmarks;
  expect(others).toEqual([]);
  return only;
};

describe('the own value, in the denominator of the benchmark', () => {
  const tables: Book = {
    Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Eenheid'], ['A', 'Dienst', 'D', 'stuk']],
    Tarieven: [['Functie', 'Uurtarief', 'Productieve uren', 'Bron'], ['P', 0, 1000, 'raad']],
    Uren: hours(['A', 'P', 500, YEAR]), Volumes: [['Activiteit', 'Aantal', 'Jaar'], ['A', 8, YEAR]],
  };
  it.each([
    ['eenheid', '125.000000', '200.00'], ['inwoner', '1.000000', '-99000.00'], ['uur', '2.000000', '-49000.00'], ['fte', '2000.000000', '950.00'], ['totaal', '1000.000000', '900.00'],
  ])('%s: own %s; difference with 100 × volume in euro: %s', (Noemer, own, effect) =>
    // 1,000 euro; 8 pieces, 1,000 inhabitants, 500 hours, half an fte
    expect(compared({ Noemer, Mediaan: 100 }, tables)).toMatchObject({ own, effect, benchmark: '100.000000', reference: 'median' }));

  it('of an activity', () => {
    const Activiteiten = [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', 'D'], ['C', 'Ander', 'D']];
    const Kosten = costs(['A', null, 'overig', 1000, YEAR], ['C', null, 'overig', 500, YEAR]);
    expect(compared({ Mediaan: 800 }, { Activiteiten, Kosten })).toMatchObject({ own: '1500.000000', subAgreement: 'D', activity: null });
    expect(compared({ Mediaan: 800, Deelovereenkomst: null, Activiteit: 'A' }, { Activiteiten, Kosten })).toMatchObject({ own: '1000.000000', difference: '200.000000', differencePct: '25.000000', subAgreement: 'D', activity: 'A' });
  });

  it.each(['eenheid', 'uur', 'fte'])('unknown or 0 in the denominator %s: no own value, no light', (Noemer) =>
    expect(compared({ Noemer, Mediaan: 100 })).toMatchObject({ own: null, difference: null, effect: null, percentileRank: null, light: 'none' }));

  it('a reference of 0 has no difference in percent', () => expect(compared({ Mediaan: 0 })).toMatchObject({ difference: '1000.000000', differencePct: null }));

  it('pro memorie is not compared', () => {
    const Deelovereenkomsten = [['Code', 'Naam', 'Status', 'Verdeelsleutel'], ['D', 'Deel', 'gepland', 'k']];
    expect(runOf(office({ Deelovereenkomsten, Kosten: costOfA(1000), Benchmarks: benchmark({ Mediaan: 1 }) })).benchmarks).toEqual([]);
  });
});

describe('only runs of its own kind', () => {
  it('a benchmark on actual figures is not held against a budget', () => {
    const { runs } = outcomeOf(office({ Kosten: costs(['A', null, 'overig', 1, YEAR], ['A', null, 'overig', 3, YEAR, null, 'realisatie']), Benchmarks: benchmark({ Soort: 'realisatie', Mediaan: 2 }) }));
    expect(runs.map((run) => run.benchmarks.map(({ own }) => own))).toEqual([[], ['3.000000']]);
  });
  it('no such run: a warning', () =>
    expect(found(office({ Kosten: costOfA(1), Benchmarks: benchmark({ Soort: 'realisatie', Mediaan: 2 }) }), 'benchmark-without-run')).toEqual([
      { severity: 'warning', place: place('Benchmarks', 2, 'Soort'), facts: { benchmark: 'B', basis: 'actual' } },
    ]));
});

describe('peers', () => {
  it('inclusive, as QUARTILE.INC of 1 2 3 4 5 6 7 8: 2.75, 4.5, 6.25', () =>
    expect(compared({}, { Vergelijkingsgroep: peers(8, 1, 7, 2, 6, 3, 5, 4) })).toMatchObject({ n: 8, minimum: '1.000000', p25: '2.750000', median: '4.500000', p75: '6.250000', maximum: '8.000000', benchmark: '4.500000' }));
  it('exclusive, as QUARTILE.EXC of the same: 2.25, 4.5, 6.75', () =>
    expect(compared({}, { Vergelijkingsgroep: peers(8, 1, 7, 2, 6, 3, 5, 4), Instellingen: setting(['Kwartielmethode', 'exclusief']) })).toMatchObject({ p25: '2.250000', median: '4.500000', p75: '6.750000' }));
  it('win over the published figures', () => expect(compared({ Mediaan: 99, P25: 98, Aantal: 50 }, { Vergelijkingsgroep: peers(1, 2, 3, 4) })).toMatchObject({ n: 4, median: '2.500000', p25: '1.750000' }));
  it('fewer than 4: median and range only', () => expect(compared({}, { Vergelijkingsgroep: peers(10, 40, 30) })).toMatchObject({ n: 3, minimum: '10.000000', p25: null, median: '30.000000', p75: null, maximum: '40.000000', mean: null, percentileRank: null }));
  it('fewer than 2: the value only', () => expect(compared({}, { Vergelijkingsgroep: peers(10) })).toMatchObject({ n: 1, minimum: null, p25: null, median: '10.000000', p75: null, maximum: null, mean: null, percentileRank: null, light: 'none', benchmark: '10.000000' }));
  it('that are left out do not count', () => expect(compared({}, { Vergelijkingsgroep: peers(10, 20, [9000, 'nee']) })).toMatchObject({ n: 2, median: '15.000000', maximum: '20.000000' }));
  it('percentile rank = (below + ½ equal) / n: own 1,000 over 1 below, 2 equal, 1 above is 2 / 4', () =>
    expect(compared({}, { Vergelijkingsgroep: peers(900, 1000, 1000, 1100) })).toMatchObject({ percentileRank: '0.500000' }));
  it('the own value is not a peer: above all 4 is 1, below all is 0', () => {
    expect(compared({}, { Vergelijkingsgroep: peers(1, 2, 3, 4) })).toMatchObject({ percentileRank: '1.000000' });
    expect(compared({}, { Vergelijkingsgroep: peers(1001, 2000, 3000, 4000) })).toMatchObject({ percentileRank: '0.000000' });
  });
});

describe('published figures', () => {
  it('median goes before mean', () => expect(compared({ Mediaan: 800, Gemiddelde: 900 })).toMatchObject({ benchmark: '800.000000', reference: 'median', mean: '900.000000' }));
  it('else the mean', () => expect(compared({ Gemiddelde: 800, Aantal: 12 })).toMatchObject({ benchmark: '800.000000', reference: 'mean', n: 12, percentileRank: null }));
  it('neither: a note, and nothing to compare with', () => {
    expect(compared({ P25: 1, P75: 2 })).toMatchObject({ benchmark: null, reference: null, difference: null, light: 'none' });
    expect(found(office({ Kosten: costOfA(1), Benchmarks: benchmark() }), 'benchmark-without-reference')).toEqual([{ severity: 'note', place: place('Benchmarks', 2, 'Mediaan'), facts: { benchmark: 'B' } }]);
  });
});

describe('price level', () => {
  const at = (figures: Book[string], settings: Book[string] = setting(), Boekjaar = 2023) => compared({ Mediaan: 100, P25: 80, P75: 120, Indexreeks: 'R', Boekjaar }, { Indexcijfers: figures, Instellingen: settings });
  const both = index(['R', 2024, 10, null], ['R', 2025, 20, null]);

  it('chained: 1.1 × 1.2 = 1.32, the raw value beside it', () => expect(at(both)).toMatchObject({ indexFactor: '1.320000', benchmark: '132.000000', raw: '100.000000', p25: '105.600000', p75: '158.400000' }));
  it('additive: 1 + 0.1 + 0.2', () => expect(at(both, setting(['Indexmethode', 'optellend']))).toMatchObject({ indexFactor: '1.300000', benchmark: '130.000000' }));
  it('back in time: the inverse, 100 / 1.25', () => expect(at(index(['R', 2026, 25, null]), setting(), 2026)).toMatchObject({ indexFactor: '0.800000', benchmark: '80.000000' }));
  it('back in time, additive: 1 / (1 + 0.15 + 0.1) = 0.8', () => expect(at(index(['R', 2026, 15, null], ['R', 2027, 10, null]), setting(['Indexmethode', 'optellend']), 2027)).toMatchObject({ indexFactor: '0.800000' }));
  it('the same year: as it stands', () => expect(at(index(['R', 2025, 25, null]), setting(), 2025)).toMatchObject({ indexFactor: '1.000000' }));
  it('the setting Prijspeil: to 2024 only', () => expect(at(both, setting(['Prijspeil', 2024]))).toMatchObject({ indexFactor: '1.100000' }));
  it('the outturn goes before the forecast', () => expect(at(index(['R', 2024, 3.6, 'raming'], ['R', 2024, 5.5, 'realisatie'], ['R', 2025, 0, null]))).toMatchObject({ indexFactor: '1.055000' }));
  it('composed: 0.75 × 4 % + 0.25 × 8 % = 5 %; per component the outturn before the forecast', () =>
    expect(at(index(['R', 2024, 1, 'raming', 'loon', 0.75], ['R', 2024, 4, 'realisatie', 'loon', 0.75], ['R', 2024, 8, 'raming', 'prijs', 0.25], ['R', 2025, 0, null]))).toMatchObject({ indexFactor: '1.050000' }));
  it('peers are raised too, before the rank is taken: 950 × 1.1 is above the own 1,000', () =>
    expect(compared({ Indexreeks: 'R', Boekjaar: 2024 }, { Indexcijfers: index(['R', 2025, 10, null]), Vergelijkingsgroep: peers(950, 800, 700, 600) })).toMatchObject({ percentileRank: '0.750000', maximum: '1045.000000' }));

  const blocked = (figures: Book[string]) => office({ Kosten: costOfA(1), Benchmarks: benchmark({ Mediaan: 100, Indexreeks: 'R', Boekjaar: 2023 }), Indexcijfers: figures });
  it.each([[2024, 2025], [2025, 2024]])('prices that fall to 0, from %i to %i, block, and nothing throws', (Boekjaar, level) =>
    expect(found(office({ Kosten: costOfA(1), Benchmarks: benchmark({ Mediaan: 100, Indexreeks: 'R', Boekjaar }), Indexcijfers: index(['R', 2025, -100, null]), Instellingen: setting(['Prijspeil', level]) }), 'price-level-not-above-zero'))
      .toEqual([{ severity: 'blocking', place: place('Benchmarks', 2, 'Indexreeks'), facts: { series: 'R', from: Boekjaar, to: level } }]));
  it('an outturn of its own year does not correct it: it was no budget', () =>
    expect(at(index(['R', 2024, 3.6, 'raming'], ['R', 2024, 5.5, 'realisatie'], ['R', 2025, 2, null]), setting(), 2024)).toMatchObject({ indexFactor: '1.020000' }));
  it('a missing year blocks', () =>
    expect(found(blocked(index(['R', 2024, 10, null])), 'benchmark-index-missing')).toEqual([{ severity: 'blocking', place: place('Benchmarks', 2, 'Indexreeks'), facts: { benchmark: 'B', series: 'R', year: 2025 } }]));
  it('weights that do not add up to 1 block', () =>
    expect(found(blocked(index(['R', 2024, 4, null, 'loon', 0.7], ['R', 2024, 8, null, 'prijs', 0.25], ['R', 2025, 0, null])), 'index-weights-not-one')).toEqual([{ severity: 'blocking', place: place('Indexcijfers', 2, 'Gewicht'), facts: { series: 'R', year: 2024 } }]));
  it('without a series: a warning, where the years differ', () => {
    const book = (Boekjaar: number) => office({ Kosten: costOfA(1), Benchmarks: benchmark({ Mediaan: 100, Boekjaar }) });
    expect(found(book(2023), 'benchmark-not-indexed')).toEqual([{ severity: 'warning', place: place('Benchmarks', 2, 'Indexreeks'), facts: { benchmark: 'B', from: 2023, to: YEAR } }]);
    expect(found(book(YEAR), 'benchmark-not-indexed')).toEqual([]);
  });
});

describe('the light', () => {
  const light = (own: number, cells: Cells, tolerance?: number) =>
    compared({ Mediaan: 100, P25: 80, P75: 120, ...cells }, { Kosten: costOfA(own), ...(tolerance === undefined ? {} : { Instellingen: setting(['Maximale afwijking', tolerance]) }) })?.light;

  it.each([[100, 'green'], [50, 'green'], [100.01, 'amber'], [120, 'amber'], [120.01, 'red']])('lower is better: %f is %s', (own, expected) => expect(light(own, { Richting: 'lager' })).toBe(expected));
  it('lower is the default', () => expect(light(120.01, {})).toBe('red'));
  it.each([[100, 'green'], [150, 'green'], [99.99, 'amber'], [80, 'amber'], [79.99, 'red']])('higher is better: %f is %s', (own, expected) => expect(light(own, { Richting: 'hoger' })).toBe(expected));
  it.each([50, 100, 500])('neutral is never red: %f', (own) => expect(light(own, { Richting: 'neutraal' })).not.toBe('red'));
  it.each([['A', 'red'], ['B', 'red'], ['C', 'amber']])('comparability %s far beyond: %s', (Vergelijkbaarheid, expected) => expect(light(500, { Vergelijkbaarheid })).toBe(expected));
  it.each([[105, 'amber'], [105.01, 'red'], [100, 'green']])('without quartiles up to 5 %% amber: %f is %s', (own, expected) => expect(light(own, { P25: null, P75: null })).toBe(expected));
  it.each([[110, 'amber'], [110.01, 'red']])('or up to the set Maximale afwijking: %f is %s', (own, expected) => expect(light(own, { P25: null, P75: null }, 10)).toBe(expected));
  it.each([[95, 'amber'], [94.99, 'red']])('without quartiles, higher is better: %f is %s', (own, expected) => expect(light(own, { P25: null, P75: null, Richting: 'hoger' })).toBe(expected));
  it.each([[-100, 'green'], [-96, 'amber'], [-94, 'red']])('a negative reference (net income) of -100: %f is %s', (own, expected) => expect(light(own, { Mediaan: -100, P25: null, P75: null })).toBe(expected));
});

describe('not carried out', () => {
  const commitments = (...rows: Book[string]): Book[string] => [['Code', 'Deelovereenkomst', 'Afspraak', 'Soort afspraak', 'Frequentie', 'Laatst uitgevoerd'], ...rows];
  const listed = (tables: Book) => runOf(office({ Kosten: costOfA(1), ...tables })).benchmarksNotCarriedOut;

  it('a sub-agreement without any benchmark', () => expect(listed({})).toEqual([{ subAgreement: 'D', commitment: null, reason: 'no-benchmark' }]));
  it('not one that has a benchmark, on itself or on an activity of it', () => {
    expect(listed({ Benchmarks: benchmark({ Mediaan: 1 }) })).toEqual([]);
    expect(listed({ Benchmarks: benchmark({ Mediaan: 1, Deelovereenkomst: null, Activiteit: 'A' }) })).toEqual([]);
  });
  it('a commitment to benchmark that is overdue or was never done; no other kind', () =>
    expect(listed({ Benchmarks: benchmark({ Mediaan: 1 }), Afspraken: commitments(
      ['1', 'D', 'x', 'benchmark', 12, '2024-06-01'], ['2', 'D', 'x', 'benchmark', 12, '2025-06-01'], ['3', 'D', 'x', 'evaluatie', 12, '2020-06-01'], ['4', 'D', 'x', 'benchmark', 12, null],
    ) })).toEqual([{ subAgreement: 'D', commitment: '1', reason: 'overdue' }, { subAgreement: 'D', commitment: '4', reason: 'never-done' }]));
});

it('the benchmark of a sub-agreement counts the inhabitants of its parties only', () =>
  expect(compared({ Noemer: 'inwoner', Mediaan: 1 }, { Sleutelwaarden: keys(['k', 'H', 1, YEAR]) })).toMatchObject({ own: '2.000000', effect: '500.00' }));
