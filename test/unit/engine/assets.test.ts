import { type Book, calculated } from '../../support/books';
import { YEAR, activityOf, agreementOf, costOfA, failing, found, keys, office, outcomeOf, place, runOf, setting } from './small-books';

type Cell = string | number | null;
const HEADERS = ['Code', 'Activiteit', 'Kostenplaats', 'Aanschafwaarde', 'Bijdragen', 'Restwaarde', 'Ingebruikname', 'Levensduur', 'Methode', 'Rente %', 'Jaar', 'Soort'];
const asset = (...rows: readonly Readonly<Record<string, Cell>>[]): Book[string] => [HEADERS, ...rows.map((cells) => {
  const all: Readonly<Record<string, Cell>> = { Code: 'a', Activiteit: 'A', ...cells };
  return HEADERS.map((header) => all[header] ?? null);
})];

const YEARS = [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030];
/** What A costs in each of these years by its assets alone; Kosten of 0 make the runs. */
const capitalIn = (Activa: Book[string], years: readonly number[] = YEARS, tables: Book = {}): readonly string[] => {
  const book = office({
    Activa, Kosten: [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar'], ...years.map((year) => ['A', 'overig', 0, year])],
    Sleutelwaarden: keys(...years.map((year) => ['k', 'H', 1, year])), ...tables,
  });
  return outcomeOf(book).runs.map((run) => activityOf(run, 'A').cost.capital);
};

describe('linear', () => {
  it('the base over the life, and nothing after it: (100 - 20 - 30) / 5', () =>
    expect(capitalIn(asset({ Aanschafwaarde: 100, Bijdragen: 20, Restwaarde: 30, Ingebruikname: 2021, Levensduur: 5 }))).toEqual(
      ['0.00', '10.00', '10.00', '10.00', '10.00', '10.00', '0.00', '0.00', '0.00', '0.00', '0.00']));

  it('interest on the book value of 1 January, contributions off, the residual value on: 5 % of 80, 70, 60, 50, 40', () =>
    expect(capitalIn(asset({ Aanschafwaarde: 100, Bijdragen: 20, Restwaarde: 30, Ingebruikname: 2021, Levensduur: 5, 'Rente %': 5 }), [2021, 2022, 2023, 2024, 2025, 2026])).toEqual(
      ['14.00', '13.50', '13.00', '12.50', '12.00', '0.00']));

  it('in use from 20 April: April counts whole, 9 of 12 months; the last year has the 3 that are left', () =>
    // 1,200 in 2 years is 50 a month
    expect(capitalIn(asset({ Aanschafwaarde: 1200, Ingebruikname: '2024-04-20', Levensduur: 2 }), [2023, 2024, 2025, 2026, 2027])).toEqual(['0.00', '450.00', '600.00', '150.00', '0.00']));

  it('in use during the year: on 1 January there was no book value yet, so interest begins a year later: 10 % of 750, then of 150', () =>
    expect(capitalIn(asset({ Aanschafwaarde: 1200, Ingebruikname: '2024-04-01', Levensduur: 2, 'Rente %': 10 }), [2024, 2025, 2026])).toEqual(['450.00', '675.00', '165.00']));

  it('a year alone is 1 January, and so is any day of January', () => {
    const from = (Ingebruikname: Cell) => capitalIn(asset({ Aanschafwaarde: 1200, Ingebruikname, Levensduur: 2, 'Rente %': 10 }), [2024, 2025]);
    expect([from(2024), from('2024-01-01'), from('2024-01-31')]).toEqual(Array(3).fill(['720.00', '660.00']));
  });

  it('December is 1 month', () => expect(capitalIn(asset({ Aanschafwaarde: 1200, Ingebruikname: '2024-12-01', Levensduur: 2 }), [2024, 2025, 2026])).toEqual(['50.00', '600.00', '550.00']));
  it('a life of a part of a year: 4 months in all', () => expect(capitalIn(asset({ Aanschafwaarde: 90, Ingebruikname: '2024-11-01', Levensduur: 1 / 3 }), [2024, 2025, 2026])).toEqual(['45.00', '45.00', '0.00']));
  it('a life of 2.5 years: half a year at the end', () => expect(capitalIn(asset({ Aanschafwaarde: 250, Ingebruikname: 2024, Levensduur: 2.5 }), [2024, 2025, 2026, 2027])).toEqual(['100.00', '100.00', '50.00', '0.00']));
});

describe('annuity', () => {
  it('100,000 in 10 years at 4 %, as PMT in a spreadsheet: 12,329.0944330137 every year, interest included', () =>
    expect(capitalIn(asset({ Aanschafwaarde: 100000, Ingebruikname: 2020, Levensduur: 10, Methode: 'annuïteit', 'Rente %': 4 }))).toEqual([...Array(10).fill('12329.09'), '0.00']));
  it('the residual value bears interest: PMT(4 %; 10; -100,000; 10,000) = 11,496.1849897123', () =>
    expect(capitalIn(asset({ Aanschafwaarde: 100000, Restwaarde: 10000, Ingebruikname: 2024, Levensduur: 10, Methode: 'annuïteit', 'Rente %': 4 }), [2024])).toEqual(['11496.18']));
  it('contributions are taken off: PMT(2.5 %; 40; -1,234,567; 34,567) = 48,667.6547949638', () =>
    expect(capitalIn(asset({ Aanschafwaarde: 1300000, Bijdragen: 65433, Restwaarde: 34567, Ingebruikname: 2024, Levensduur: 40, Methode: 'annuïteit', 'Rente %': 2.5 }), [2024])).toEqual(['48667.65']));
  it('runs in whole years from the year of first use, with a note', () => {
    const Activa = asset({ Aanschafwaarde: 100000, Ingebruikname: '2024-07-01', Levensduur: 2, Methode: 'annuïteit', 'Rente %': 4 });
    // 4 % and 2 years: 1,081,600 / 20.4 = 53,019.6078…
    expect(capitalIn(Activa, [2023, 2024, 2025, 2026])).toEqual(['0.00', '53019.61', '53019.61', '0.00']);
    expect(found(office({ Activa, Kosten: costOfA(0) }), 'annuity-in-whole-years')).toEqual([{ severity: 'note', place: place('Activa', 2, 'Ingebruikname'), facts: { asset: 'a', year: '2024' } }]);
  });
  it.each([['2024-01-01'], ['2024-01-31'], [2024]])('from %s there is nothing to note', (Ingebruikname) =>
    expect(found(office({ Activa: asset({ Aanschafwaarde: 100, Ingebruikname, Levensduur: 2, Methode: 'annuïteit', 'Rente %': 4 }), Kosten: costOfA(0) }), 'annuity-in-whole-years')).toEqual([]));
  it('at an interest of 0 it is linear, months and all', () =>
    expect(capitalIn(asset({ Aanschafwaarde: 1200, Ingebruikname: '2024-04-01', Levensduur: 2.5, Methode: 'annuïteit', 'Rente %': 0 }), [2024, 2025, 2026])).toEqual(['360.00', '480.00', '360.00']));
  it.each([[2.5], [201], [1e12]])('a life of %d years: blocking, and nothing hangs', (Levensduur) =>
    expect(found(office({ Activa: asset({ Aanschafwaarde: 1, Ingebruikname: 2024, Levensduur, Methode: 'annuïteit', 'Rente %': 4 }), Kosten: costOfA(0) }), 'annuity-life-not-whole')).toEqual([{ severity: 'blocking', place: place('Activa', 2, 'Levensduur'), facts: { asset: 'a', life: Levensduur } }]));
  it('the longest life is let through: for ever is r × base, 4 % of 1,000', () =>
    expect(capitalIn(asset({ Aanschafwaarde: 1000, Ingebruikname: 2024, Levensduur: 200, Methode: 'annuïteit', 'Rente %': 4 }), [2024])).toEqual(['40.02']));
});

describe('rows of one asset', () => {
  const base = { Aanschafwaarde: 100, Ingebruikname: 2024, Levensduur: 10 };
  const both = (...rows: readonly Readonly<Record<string, Cell>>[]): readonly string[] => {
    const Kosten = [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Soort'], ...['begroting', 'realisatie'].map((soort) => ['A', 'overig', 0, YEAR, soort])];
    return outcomeOf(office({ Activa: asset(...rows.map((row) => ({ ...base, ...row }))), Kosten })).runs.map((run) => activityOf(run, 'A').cost.capital);
  };
  // depreciation 10; book value on 1 January 2025 is 90
  it('a row for both kinds', () => expect(both({ 'Rente %': 10 })).toEqual(['19.00', '19.00']));
  it('the own kind first: budget 10 %, actual 20 %', () => expect(both({ 'Rente %': 10 }, { 'Rente %': 20, Soort: 'realisatie' })).toEqual(['19.00', '28.00']));
  it('a row of the year before the row for all years; another year’s row says nothing', () => expect(both({ 'Rente %': 10 }, { 'Rente %': 30, Jaar: YEAR }, { 'Rente %': 40, Jaar: YEAR + 1 })).toEqual(['37.00', '37.00']));
  it('the kind goes before the year', () => expect(both({ 'Rente %': 10, Soort: 'begroting' }, { 'Rente %': 30, Jaar: YEAR })).toEqual(['19.00', '37.00']));
  it('a row of the own kind for another year only says nothing', () => expect(both({ 'Rente %': 10 }, { 'Rente %': 30, Soort: 'begroting', Jaar: YEAR + 1 })).toEqual(['19.00', '19.00']));
  it('each asset by itself', () => expect(both({ 'Rente %': 10 }, { Code: 'b', 'Rente %': 20, Soort: 'realisatie' })).toEqual(['19.00', '47.00']));
});

describe('where it goes', () => {
  const Kostenplaatsen = [['Code', 'Naam', 'Soort'], ['HFD', 'Hoofd', 'hoofd'], ['OVH', 'Overhead', 'overhead']];
  const on = (Kostenplaats: string, tables: Book = {}) => runOf(office({ Activa: asset({ Activiteit: null, Kostenplaats, Aanschafwaarde: 100, Ingebruikname: YEAR, Levensduur: 4 }), Kostenplaatsen, Kosten: costOfA(0), ...tables }));

  it('on an activity it is capital, divided as all of its cost', () => {
    const run = runOf(office({ Activa: asset({ Aanschafwaarde: 100, Ingebruikname: YEAR, Levensduur: 5 }), Kosten: costOfA(1) }));
    expect(agreementOf(run)).toMatchObject({ cost: { capital: '20.00', total: '21.00' }, charged: '21.00' });
    expect(failing(run)).toEqual([]);
  });
  it('on a primary centre it is cost of the centre', () => {
    const run = on('HFD', { Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'], ['HFD', 'A', 1, YEAR]] });
    expect(activityOf(run, 'A').cost).toMatchObject({ capital: '0.00', support: '25.00', total: '25.00' });
  });
  it('on a centre that nothing else names, without Kostenplaatsen: it stays with the host, and nothing vanishes', () => {
    const run = runOf(office({ Activa: asset({ Activiteit: null, Kostenplaats: 'ICT', Aanschafwaarde: 100, Ingebruikname: YEAR, Levensduur: 4 }), Kosten: costOfA(0) }));
    expect(run.total.unassigned).toBe('25.00');
    expect(failing(run)).toEqual([]);
  });
  it('on an overhead centre it is in the pool, and is in the base of direct cost elsewhere', () => {
    const run = on('OVH', { Instellingen: setting(['Overheadmethode', 'aandeel directe kosten']), Kosten: costOfA(50) });
    expect(run.overhead).toMatchObject({ pool: '25.00', recovered: '25.00' });
    const own = runOf(office({ Activa: asset({ Aanschafwaarde: 100, Ingebruikname: YEAR, Levensduur: 4 }), Kosten: costOfA(50), Instellingen: setting(['Overheadmethode', 'aandeel directe kosten'], ['Overheadwaarde', 10]) }));
    expect(own.overhead).toMatchObject({ base: '75.000000', recovered: '7.50' });
  });
  it('on an activity that is pro memorie it is in no total, with a warning in the years that it costs something', () => {
    const book = office({ Activa: asset({ Aanschafwaarde: 100, Ingebruikname: YEAR, Levensduur: 5 }), Kosten: [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar']], Volumes: [['Activiteit', 'Aantal', 'Jaar'], ['A', 1, YEAR]], Deelovereenkomsten: [['Code', 'Naam', 'Status'], ['D', 'Deel', 'gepland']] });
    expect([activityOf(runOf(book), 'A').cost.capital, runOf(book).total.cost.total]).toEqual(['20.00', '0.00']);
    expect(found(book, 'row-of-memo-agreement')).toEqual([{ severity: 'warning', place: place('Activa', 2, 'Activiteit'), facts: { activity: 'A', agreement: 'D' } }]);
    expect(found({ ...book, Activa: asset({ Aanschafwaarde: 100, Ingebruikname: 2015, Levensduur: 5 }) }, 'row-of-memo-agreement')).toEqual([]);
  });
  it('alone it makes no run: a year needs hours, costs or volumes', () => expect(outcomeOf(office({ Activa: asset({ Aanschafwaarde: 100, Ingebruikname: YEAR, Levensduur: 5 }) })).runs).toEqual([]));
});

describe('values that make no sense', () => {
  const blocked = (cells: Readonly<Record<string, Cell>>, code: 'asset-contributions-too-high' | 'asset-residual-too-high') =>
    found(office({ Activa: asset({ Aanschafwaarde: 100, Ingebruikname: YEAR, Levensduur: 5, ...cells }), Kosten: costOfA(0) }), code).map((finding) => [finding.severity, finding.place.column]);
  it('more contributions than it cost', () => {
    expect(blocked({ Bijdragen: 100.01 }, 'asset-contributions-too-high')).toEqual([['blocking', 'Bijdragen']]);
    expect(blocked({ Bijdragen: 100 }, 'asset-contributions-too-high')).toEqual([]);
  });
  it('a residual value above what is left', () => {
    expect(blocked({ Bijdragen: 40, Restwaarde: 60.01 }, 'asset-residual-too-high')).toEqual([['blocking', 'Restwaarde']]);
    expect(blocked({ Bijdragen: 40, Restwaarde: 60 }, 'asset-residual-too-high')).toEqual([]);
  });
});

describe('the trace of an asset', () => {
  const explain = (cells: Readonly<Record<string, Cell>>, figure: string) =>
    calculated(office({ Activa: asset({ Aanschafwaarde: 1000, Bijdragen: 200, Restwaarde: 100, Ingebruikname: 2024, Levensduur: 5, 'Rente %': 10, ...cells }), Kosten: costOfA(0) })).trace.explain(figure);
  const row = { sheet: 'Activa', table: 'Activa', row: 2 };
  it('is a part of the capital of its activity', () =>
    expect(explain({}, `${YEAR}/budget/activity/A/capital`)).toEqual({ rule: '2-direct-cost', amount: '206.000000000000', terms: [{ figure: `${YEAR}/budget/asset/a`, amount: '206.000000000000' }] }));
  it('linear, by column: a fifth of 1,000, - 200 and - 100, and 10 % of 800 - 140', () =>
    expect(explain({}, `${YEAR}/budget/asset/a`)).toEqual({ rule: '2-capital/linear', amount: '206.000000000000', terms: [
      { row, column: 'Aanschafwaarde', amount: '200.000000000000' }, { row, column: 'Bijdragen', amount: '-40.000000000000' }, { row, column: 'Restwaarde', amount: '-20.000000000000' }, { row, column: 'Rente %', amount: '66.000000000000' },
    ] }));
  it('annuity, by column: 700 × 0.26379748079474538 + 10 % of 100', () => {
    const found = explain({ Methode: 'annuïteit' }, `${YEAR}/budget/asset/a`);
    expect([found?.rule, found?.amount]).toEqual(['2-capital/annuity', '194.658236556322']);
    expect(found?.terms.map((term) => ('column' in term ? [term.column, term.amount] : term))).toEqual([['Aanschafwaarde', '263.797480794745'], ['Bijdragen', '-52.759496158949'], ['Restwaarde', '-16.379748079475']]);
  });
});
