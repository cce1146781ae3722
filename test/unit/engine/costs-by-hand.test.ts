import { type Book, calculated, findingsOf } from '../../support/books';
import { YEAR, activityOf, costOfA, costs, failing, found, hours, keys, office, place, runOf, setting } from './small-books';

type Cell = string | number | null;
const HEADERS = ['Code', 'Activiteit', 'Kostenplaats', 'Aanschafwaarde', 'Bijdragen', 'Restwaarde', 'Ingebruikname', 'Levensduur', 'Methode', 'Rente %', 'Jaar', 'Soort'];
const assets = (...rows: readonly Readonly<Record<string, Cell>>[]): Book[string] => [HEADERS, ...rows.map((cells) => {
  const all: Readonly<Record<string, Cell>> = { Code: 'a', Activiteit: 'A', ...cells };
  return HEADERS.map((header) => all[header] ?? null);
})];
const rates = (...rows: Book[string]): Book[string] => [['Functie', 'Geldig vanaf', 'Uurtarief', 'Overhead inbegrepen', 'Productieve uren', 'Bron'], ...rows];

describe('rows of Kosten that do not fit', () => {
  const Activiteiten = [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', 'D'], ['O', 'Eigen', null], ['M', 'Later', 'G']];
  const Deelovereenkomsten = [['Code', 'Naam', 'Verdeelsleutel', 'Status'], ['D', 'Deel', 'k', null], ['G', 'Later', 'k', 'gepland']];
  const Sleutelwaarden = keys(['k', 'H', 1, YEAR], ['k', 'X', 1, YEAR], ['k', 'H', 1, YEAR + 1]);
  const book = (...rows: Book[string]): Book => office({ Activiteiten, Deelovereenkomsten, Sleutelwaarden, Kosten: costs(['A', null, 'overig', 100, YEAR], ...rows) });

  it('on a memo agreement: in no total, with a warning that names it', () => {
    const made = book(['M', null, 'overig', 40, YEAR], ['A', null, 'overig', 1, YEAR]);
    expect(found(made, 'row-of-memo-agreement')).toEqual([{ severity: 'warning', place: place('Kosten', 3, 'Activiteit'), facts: { activity: 'M', agreement: 'G' } }]);
    expect(runOf(made).total.cost.total).toBe('101.00');
    expect(failing(runOf(made))).toEqual([]);
  });

  it('an own task of the host that is labelled for a client: blocking; for the host itself: nothing', () => {
    expect(found(book(['O', null, 'overig', 5, YEAR, 'H'], ['A', null, 'overig', 5, YEAR, 'X'], ['O', null, 'overig', 5, YEAR]), 'labelled-participant-not-a-party')).toEqual([]);
    expect(found(book(['O', null, 'overig', 5, YEAR, 'Y']), 'labelled-participant-not-a-party')).toEqual([{ severity: 'blocking', place: place('Kosten', 3, 'Deelnemer'), facts: { activity: 'O', participant: 'Y' } }]);
  });

  it('at another price level, on an own task without a series: blocking, and nothing throws', () => {
    const Kosten = [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Prijspeil'], ['O', 'overig', 5, YEAR, YEAR - 1]];
    expect(found({ ...book(), Kosten }, 'price-level-without-series')).toEqual([{ severity: 'blocking', place: place('Kosten', 2, 'Indexreeks'), facts: { from: YEAR - 1, to: YEAR, series: '' } }]);
  });

  it('are the rows of the run’s own kind and year only', () =>
    expect(activityOf(runOf(book(['A', null, 'overig', 10, YEAR, null, 'realisatie'], ['A', null, 'inhuur', 20, YEAR + 1], ['A', null, 'inhuur', 0.5, YEAR, null, 'begroting'])), 'A').cost).toMatchObject({ hired: '0.50', other: '100.00', total: '100.50' }));
});

describe('assets by hand', () => {
  const years = (...all: number[]): Book => ({ Kosten: [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar'], ...all.map((year) => ['A', 'overig', 0, year])], Sleutelwaarden: keys(...all.map((year) => ['k', 'H', 1, year])) });

  it('a finding has the figures it is about', () => {
    const facts = (cells: Readonly<Record<string, Cell>>) => findingsOf(office({ Activa: assets({ Aanschafwaarde: 100, Ingebruikname: YEAR, Levensduur: 5, ...cells }), Kosten: costOfA(0) })).map((finding) => [finding.code, finding.facts]);
    expect(facts({ Bijdragen: 120.5 })).toContainEqual(['asset-contributions-too-high', { asset: 'a', acquisition: 100, contributions: 120.5, residual: 0 }]);
    expect(facts({ Bijdragen: 40, Restwaarde: 70.25 })).toContainEqual(['asset-residual-too-high', { asset: 'a', acquisition: 100, contributions: 40, residual: 70.25 }]);
  });

  it('stand in the trace by code, an own part of nothing left out', () => {
    const { trace, outcome } = calculated(office({ Activa: assets({ Code: 'b', Aanschafwaarde: 30, Ingebruikname: YEAR, Levensduur: 3 }, { Code: 'a', Aanschafwaarde: 80, Restwaarde: 30, Ingebruikname: YEAR, Levensduur: 5 }), Kosten: costOfA(0) }));
    expect(outcome.runs[0]?.activities[0]?.cost).toMatchObject({ capital: '20.00', total: '20.00' });
    expect(trace.explain(`${YEAR}/budget/activity/A/capital`)).toEqual({ rule: '2-direct-cost', amount: '20.000000000000', terms: [
      { figure: `${YEAR}/budget/asset/a`, amount: '10.000000000000' }, { figure: `${YEAR}/budget/asset/b`, amount: '10.000000000000' },
    ] });
    expect(trace.explain(`${YEAR}/budget/asset/b`)).toEqual({ rule: '2-capital/linear', amount: '10.000000000000', terms: [{ row: { sheet: 'Activa', table: 'Activa', row: 2 }, column: 'Aanschafwaarde', amount: '10.000000000000' }] });
    expect(trace.explain(`${YEAR}/budget/asset/a`)?.terms).toHaveLength(2);
    expect(trace.explain(`${YEAR}/budget/costRow/2`)).toBeUndefined();
  });

  it('an annuity that rounds up in its last decimal: 1 year at 50 % is 1.5 × 200, 2 years at 100 % is 4/3 of 300', () => {
    const capital = (cells: Readonly<Record<string, Cell>>) => calculated(office({ Activa: assets({ Ingebruikname: YEAR, Methode: 'annuïteit', ...cells }), ...years(YEAR) })).outcome.runs.map((run) => activityOf(run, 'A').cost.capital);
    expect(capital({ Aanschafwaarde: 200, Levensduur: 1, 'Rente %': 50 })).toEqual(['300.00']);
    expect(capital({ Aanschafwaarde: 300, Levensduur: 2, 'Rente %': 100 })).toEqual(['400.00']);
    // r = 1/2, 2 years: 1/2 / (1 - 4/9) = 0.9
    expect(capital({ Aanschafwaarde: 1000, Bijdragen: 100, Levensduur: 2, 'Rente %': 50 })).toEqual(['810.00']);
  });

  it('is never incidental: between two years only the row of Kosten that says so is', () => {
    const Kosten = [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Incidenteel'], ['A', 'overig', 7, 2024, 'ja'], ['A', 'overig', 100, 2024, null], ['A', 'overig', 100, 2025, null]];
    const { outcome } = calculated(office({ ...years(2024, 2025), Kosten, Activa: assets({ Aanschafwaarde: 100, Ingebruikname: 2024, Levensduur: 4 }) }));
    expect(outcome.years.map(({ oneOff }) => oneOff)).toEqual([[{ subAgreement: 'D', before: '7.00', after: '0.00' }]]);
  });

  it('that moves from an overhead centre to an activity: each row counts in its own year', () => {
    const Kostenplaatsen = [['Code', 'Naam', 'Soort'], ['V', 'Overhead', 'overhead']];
    const same = { Aanschafwaarde: 100, Ingebruikname: 2024, Levensduur: 4 };
    const made = office({
      Activa: assets({ ...same, Activiteit: null, Kostenplaats: 'V', Jaar: 2024 }, { ...same, Jaar: 2025 }), Kostenplaatsen, ...years(2024, 2025), Instellingen: setting(['Overheadmethode', 'geen']),
    });
    expect([runOf(made), runOf(made, 1)].map((run) => [run.overhead.pool, activityOf(run, 'A').cost.capital])).toEqual([['25.00', '0.00'], ['0.00', '25.00']]);
  });
});

describe('overhead by hand', () => {
  const book = (method: string | null, value: number | null, tables: Book = {}): Book => office({
    Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', 'D'], ['O', 'Eigen', null], ['M', 'Later', 'G']],
    Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel', 'Status'], ['D', 'Deel', 'k', null], ['G', 'Later', 'k', 'gepland']],
    Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['V', 'Overhead', 'overhead'], ['W', 'Lege overhead', 'overhead']],
    Kosten: costs(['A', null, 'overig', 1, YEAR], [null, 'V', 'overig', 400, YEAR]),
    Instellingen: setting(...(method === null ? [] : [['Overheadmethode', method] as const]), ...(value === null ? [] : [['Overheadwaarde', value] as const])), ...tables,
  });

  it('a value without a method that uses it is said', () => {
    expect(found(book('geen', 30), 'overhead-value-unused')).toEqual([{ severity: 'warning', place: place('Instellingen', 3, 'Waarde'), facts: {} }]);
    expect(found(book('geen', null), 'overhead-value-unused')).toEqual([]);
    expect(found(book('bedrag per uur', 30), 'overhead-value-unused')).toEqual([]);
  });

  it('a published rate is not there where nothing is charged: no pool and no value', () => {
    const Kosten = costs(['A', null, 'overig', 1, YEAR]);
    const run = runOf(book('percentage loonkosten', null, { Kosten, Uren: hours(['A', 'P', 10, YEAR]) }));
    expect(run.overhead).toEqual({ method: 'wage-percentage', pool: '0.00', rate: null, base: null, recovered: '0.00', difference: '0.00' });
    expect(failing(run)).toEqual([]);
  });

  it('a pool with a value, without own tasks of the host: nothing is derived, so nothing is warned of', () => {
    const made = book('bedrag per uur', 30, { Uren: hours(['A', 'P', 10, YEAR]) });
    expect(found(made, 'overhead-base-without-own-tasks')).toEqual([]);
    expect(runOf(made).overhead).toEqual({ method: 'amount-per-hour', pool: '400.00', rate: '30.000000', base: '10.000000', recovered: '300.00', difference: '-100.00' });
    expect(found(book('bedrag per uur', 30), 'overhead-base-zero')).toEqual([]);
    expect(found(book('bedrag per uur', null, { Kosten: costs(['A', null, 'overig', 1, YEAR]) }), 'overhead-base-zero')).toEqual([]);
  });

  it('hours with overhead in the rate, on a memo agreement, beside a pool: no warning', () => {
    const Tarieven = rates(['P', null, 50, null, null, 'raad'], ['INC', null, 80, 'ja', null, 'raad']);
    expect(found(book('bedrag per uur', null, { Tarieven, Uren: hours(['A', 'P', 1, YEAR], ['O', 'P', 1, YEAR], ['M', 'INC', 10, YEAR]) }), 'overhead-included-beside-pool')).toEqual([]);
  });

  it('per fte: each position whose productive hours are missing is named, at its row; not those with overhead in the rate', () => {
    const Tarieven = rates(['P', null, 50, null, 1000, 'raad'], ['INC', null, 80, 'ja', null, 'raad'], ['P', `${YEAR}-07-01`, 60, null, null, 'raad'], ['Q', null, 50, null, 1200, 'raad']);
    const Uren = hours(['A', 'INC', 1, YEAR], ['A', 'Q', 1, YEAR], ['A', 'P', 10, YEAR]);
    expect(found(book('bedrag per fte', null, { Tarieven, Uren }), 'missing-productive-hours')).toEqual([{ severity: 'blocking', place: place('Tarieven', 4, 'Productieve uren'), facts: { position: 'P' } }]);
    // in the months before July all is known
    expect(found(book('bedrag per fte', null, { Tarieven, Uren: hours(['A', 'INC', 1, YEAR], ['A', 'P', 10, YEAR, 3], ['O', 'P', 10, YEAR, 3]) }), 'missing-productive-hours')).toEqual([]);
  });

  it('the trace of the overhead of an activity is its base at the rate', () => {
    const { trace } = calculated(book('percentage loonkosten', 12.5, { Uren: hours(['A', 'P', 16, YEAR]) }));
    expect(trace.explain(`${YEAR}/budget/activity/A/overhead`)?.amount).toBe('100.000000000000');
  });
});

describe('price levels by hand', () => {
  const HEAD = ['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Prijspeil', 'Indexreeks'];
  const part = (year: number, percentage: number, state: string, name: string, weight: number | null) => ['R', year, percentage, state, name, weight];
  const book = (level: number, ...figures: Book[string]): Book => office({ Kosten: [HEAD, ['A', 'overig', 1000, YEAR, level, 'R']], Indexcijfers: [['Reeks', 'Jaar', 'Percentage', 'Stand', 'Deelreeks', 'Gewicht'], ...figures] });

  it('weights that are not 1 are said with the series and the year', () =>
    expect(found(book(2024, part(2025, 4, 'raming', 'loon', 0.7), part(2025, 1, 'raming', 'prijs', 0.2)), 'index-weights-not-one')).toEqual([{ severity: 'blocking', place: place('Indexcijfers', 2, 'Gewicht'), facts: { series: 'R', year: 2025 } }]));

  it('prices that come to 0 or below are said with the levels and the series, and nothing else is', () => {
    const made = book(2024, ['R', 2025, -100, null, null, null]);
    expect(found(made, 'price-level-not-above-zero')).toEqual([{ severity: 'blocking', place: place('Kosten', 2, 'Prijspeil'), facts: { from: 2024, to: 2025, series: 'R' } }]);
    expect(found(made, 'price-level-index-missing')).toEqual([]);
    expect(found(book(2024, ['R', 2025, -99, null, null, null]), 'price-level-not-above-zero')).toEqual([]);
  });
});
