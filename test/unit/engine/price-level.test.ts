import { type Book, calculated } from '../../support/books';
import { YEAR, activityOf, found, hours, keys, office, outcomeOf, place, runOf, setting } from './small-books';

type Cell = string | number | null;
const index = (...rows: Book[string]): Book[string] => [['Reeks', 'Jaar', 'Percentage', 'Stand', 'Deelreeks', 'Gewicht'], ...rows];
const HEADERS = ['Activiteit', 'Kostenplaats', 'Kostensoort', 'Bedrag', 'Jaar', 'Soort', 'Prijspeil', 'Indexreeks', 'Deelnemer'];
const rows = (...all: readonly Readonly<Record<string, Cell>>[]): Book[string] => [HEADERS, ...all.map((cells) => {
  const row: Readonly<Record<string, Cell>> = { Activiteit: 'A', Kostensoort: 'materieel', Bedrag: 1000, Jaar: YEAR, ...cells };
  return HEADERS.map((header) => row[header] ?? null);
})];
const ADDITIVE = setting(['Indexmethode', 'optellend']);

interface Raised { readonly line?: Readonly<Record<string, Cell>>; readonly figures: Book[string]; readonly tables?: Book }
const book = ({ line = {}, figures, tables = {} }: Raised): Book =>
  office({ Kosten: rows({ Prijspeil: 2023, Indexreeks: 'R', ...line }), Indexcijfers: figures, Sleutelwaarden: keys(['k', 'H', 1, YEAR], ['k', 'X', 1, YEAR], ['k', 'H', 1, 2026]), ...tables });
/** € 1,000 at its price level, in the run of its own year and kind. */
const material = (raised: Raised): string => activityOf(runOf(book(raised)), 'A').cost.material;
const TEN_TWENTY = index(['R', 2024, 10, null, null, null], ['R', 2025, 20, null, null, null]);

describe('a cost row at another price level', () => {
  it('chained: 1,000 × 1.1 × 1.2', () => expect(material({ figures: TEN_TWENTY })).toBe('1320.00'));
  it('additive: 1,000 × (1 + 0.1 + 0.2)', () => expect(material({ figures: TEN_TWENTY, tables: { Instellingen: ADDITIVE } })).toBe('1300.00'));
  it('at the level of the run it stays as it is, without a series too', () => expect(material({ line: { Prijspeil: YEAR, Indexreeks: null }, figures: TEN_TWENTY })).toBe('1000.00'));
  it('without a price level it stays as it is', () => expect(material({ line: { Prijspeil: null }, figures: TEN_TWENTY })).toBe('1000.00'));
  it('from a later level: the inverse, 1,000 / 1.25', () => expect(material({ line: { Prijspeil: 2026 }, figures: index(['R', 2026, 25, null, null, null]) })).toBe('800.00'));
  it('from a later level, additive: 1,000 / (1 + 0.15 + 0.1)', () =>
    expect(material({ line: { Prijspeil: 2027 }, figures: index(['R', 2026, 15, null, null, null], ['R', 2027, 10, null, null, null]), tables: { Instellingen: ADDITIVE } })).toBe('800.00'));
  it('to the setting Prijspeil', () => expect(material({ figures: TEN_TWENTY, tables: { Instellingen: setting(['Prijspeil', 2024]) } })).toBe('1100.00'));
  it('a negative change lowers it', () => expect(material({ line: { Prijspeil: 2024 }, figures: index(['R', 2025, -1.5, null, null, null]) })).toBe('985.00'));
  it('each row by its own series; labelled cost too', () => {
    const Kosten = rows({ Prijspeil: 2024, Indexreeks: 'R' }, { Prijspeil: 2024, Indexreeks: 'S', Deelnemer: 'X', Bedrag: 100 }, { Bedrag: 1 });
    const run = runOf(office({ Kosten, Indexcijfers: index(['R', 2025, 10, null, null, null], ['S', 2025, 50, null, null, null]) }));
    expect(activityOf(run, 'A').cost.material).toBe('1251.00');
    expect(activityOf(run, 'A').participants.find(({ code }) => code === 'X')).toMatchObject({ labelled: '150.00' });
  });
  it('on a cost centre, by its own series only', () => {
    const tables: Book = { Kosten: rows({ Activiteit: null, Kostenplaats: 'HFD', Prijspeil: 2024, Indexreeks: 'R' }), Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'], ['HFD', 'A', 1, YEAR]] };
    expect(activityOf(runOf(book({ figures: TEN_TWENTY, tables })), 'A').cost.support).toBe('1200.00');
  });
});

describe('which series', () => {
  const Deelovereenkomsten = [['Code', 'Naam', 'Verdeelsleutel', 'Indexreeks'], ['D', 'Deel', 'k', 'S']];
  const figures = index(['R', 2025, 10, null, null, null], ['S', 2025, 50, null, null, null]);
  it('that of the sub-agreement of the activity', () => expect(material({ line: { Prijspeil: 2024, Indexreeks: null }, figures, tables: { Deelovereenkomsten } })).toBe('1500.00'));
  it('the row’s own goes first', () => expect(material({ line: { Prijspeil: 2024 }, figures, tables: { Deelovereenkomsten } })).toBe('1100.00'));
  it('none: blocking', () =>
    expect(found(book({ line: { Prijspeil: 2024, Indexreeks: null }, figures }), 'price-level-without-series')).toEqual([{ severity: 'blocking', place: place('Kosten', 2, 'Indexreeks'), facts: { from: 2024, to: 2025, series: '' } }]));
  it('a year that is not in it: blocking', () =>
    expect(found(book({ line: { Prijspeil: 2022 }, figures: TEN_TWENTY }), 'price-level-index-missing')).toEqual([{ severity: 'blocking', place: place('Kosten', 2, 'Prijspeil'), facts: { from: 2022, to: 2025, series: 'R', year: 2023 } }]));
  it.each([[2024, 2025], [2025, 2024]])('that brings prices to 0, from %i to %i: blocking, and nothing throws', (Prijspeil, level) =>
    expect(found(book({ line: { Prijspeil }, figures: index(['R', 2025, -100, null, null, null]), tables: { Instellingen: setting(['Prijspeil', level]) } }), 'price-level-not-above-zero'))
      .toEqual([{ severity: 'blocking', place: place('Kosten', 2, 'Prijspeil'), facts: { from: Prijspeil, to: level, series: 'R' } }]));
});

describe('forecast and outturn', () => {
  const ZOETERMEER = index(['IMOC', 2025, 3.6, 'raming', null, null], ['IMOC', 2025, 5.5, 'realisatie', null, null], ['IMOC', 2026, 2.1, 'raming', null, null]);
  const line = (cells: Readonly<Record<string, Cell>> = {}) => ({ Jaar: 2026, Prijspeil: 2025, Indexreeks: 'IMOC', ...cells });

  it('Zoetermeer 2026: 2.1 + (5.5 - 3.6) = 4.0 %, additive', () => expect(material({ line: line(), figures: ZOETERMEER, tables: { Instellingen: ADDITIVE } })).toBe('1040.00'));
  it('chained: 1.021 × 1.019', () => expect(material({ line: line(), figures: ZOETERMEER })).toBe('1040.40'));
  it('an actual line was not budgeted with the forecast: 2.1 %', () => expect(material({ line: line({ Soort: 'realisatie' }), figures: ZOETERMEER, tables: { Instellingen: ADDITIVE } })).toBe('1021.00'));
  it('without an outturn, or without a forecast, there is nothing to correct', () => {
    expect(material({ line: line(), figures: index(['IMOC', 2025, 3.6, 'raming', null, null], ['IMOC', 2026, 2.1, 'raming', null, null]) })).toBe('1021.00');
    expect(material({ line: line(), figures: index(['IMOC', 2025, 5.5, 'realisatie', null, null], ['IMOC', 2026, 2.1, 'raming', null, null]) })).toBe('1021.00');
  });
  it('an outturn of a year between goes before its forecast; of the own year it corrects', () =>
    expect(material({ line: { Jaar: 2026, Prijspeil: 2024, Indexreeks: 'IMOC' }, figures: index(...ZOETERMEER.slice(1), ['IMOC', 2024, 1, 'raming', null, null], ['IMOC', 2024, 2, 'realisatie', null, null]), tables: { Instellingen: ADDITIVE } })).toBe('1086.00'));
  it('at its own level nothing is corrected', () => expect(material({ line: { Jaar: 2025, Prijspeil: 2025, Indexreeks: 'IMOC' }, figures: ZOETERMEER })).toBe('1000.00'));
  it('to an earlier level nothing is corrected: 1,000 / 1.055', () =>
    expect(material({ line: { Jaar: 2025, Prijspeil: 2025, Indexreeks: 'IMOC' }, figures: index(...ZOETERMEER.slice(1), ['IMOC', 2024, 1, 'raming', null, null], ['IMOC', 2024, 2, 'realisatie', null, null]), tables: { Instellingen: setting(['Prijspeil', 2024]) } })).toBe('947.87'));
});

describe('a composed series', () => {
  const part = (year: number, percentage: number, state: string, name: string, weight: number) => ['R', year, percentage, state, name, weight];
  it('Σ weight × component: 0.7 × 4 + 0.3 × 1 = 3.1 %', () =>
    expect(material({ line: { Prijspeil: 2024 }, figures: index(part(2025, 4, 'raming', 'loon', 0.7), part(2025, 1, 'raming', 'prijs', 0.3)) })).toBe('1031.00'));
  it('the correction is of each component with an outturn: 0.7 × (5 - 4), and the price has none yet', () =>
    expect(material({ line: { Prijspeil: 2024 }, figures: index(part(2024, 4, 'raming', 'loon', 0.7), part(2024, 5, 'realisatie', 'loon', 0.7), part(2024, 1, 'raming', 'prijs', 0.3), ['R', 2025, 2, null, null, null]), tables: { Instellingen: ADDITIVE } })).toBe('1027.00'));
  it('a component without a forecast: the series had none, so nothing is corrected', () =>
    expect(material({ line: { Prijspeil: 2024 }, figures: index(part(2024, 5, 'realisatie', 'loon', 0.7), part(2024, 1, 'raming', 'prijs', 0.3), ['R', 2025, 2, null, null, null]) })).toBe('1020.00'));
  it('beside one figure for the whole, of the same year and state: blocking, since only one of the two can count', () =>
    expect(found(book({ line: { Prijspeil: 2024 }, figures: index(part(2025, 4, 'raming', 'loon', 1), ['R', 2025, 2, 'raming', null, null]) }), 'index-whole-and-parts'))
      .toEqual([{ severity: 'blocking', place: place('Indexcijfers', 3, 'Deelreeks'), facts: { series: 'R', year: 2025 } }]));
  it.each<[string, string, string]>([['realisatie', 'raming', '1020.00'], ['raming', 'realisatie', '1040.00']])(
    'of another state than the whole (whole: %s, parts: %s): the outturn counts', (whole, parts, expected) =>
      expect(material({ line: { Prijspeil: 2024 }, figures: index(part(2025, 4, parts, 'loon', 1), ['R', 2025, 2, whole, null, null]) })).toBe(expected));
  it('an outturn by parts corrects a forecast of the whole: 1 + (0.7 × 5 + 0.3 × 1 - 3) + 2 %', () =>
    expect(material({ line: { Prijspeil: 2024 }, figures: index(['R', 2024, 3, 'raming', null, null], part(2024, 5, 'realisatie', 'loon', 0.7), part(2024, 1, 'realisatie', 'prijs', 0.3), ['R', 2025, 2, null, null, null]), tables: { Instellingen: ADDITIVE } })).toBe('1028.00'));
  it('weights that are not 1: blocking', () =>
    expect(found(book({ line: { Prijspeil: 2024 }, figures: index(part(2025, 4, 'raming', 'loon', 0.7), part(2025, 1, 'raming', 'prijs', 0.2)) }), 'index-weights-not-one')).toMatchObject([{ severity: 'blocking', place: place('Indexcijfers', 2, 'Gewicht') }]));
});

describe('the trace of an indexed row', () => {
  const of = (raised: Raised, figure: string) => calculated(book(raised)).trace.explain(`${YEAR}/budget/${figure}`);
  const figure = (row: number) => ({ sheet: 'Indexcijfers', table: 'Indexcijfers', row });
  const row = { sheet: 'Kosten', table: 'Kosten', row: 2 };
  it('is a part of its cost kind; the row and what was added to it are its own parts', () => {
    expect(of({ figures: TEN_TWENTY }, 'activity/A/material')?.terms).toEqual([{ figure: `${YEAR}/budget/costRow/2`, amount: '1320.000000000000' }]);
    expect(of({ figures: TEN_TWENTY }, 'costRow/2')).toEqual({ rule: '2-price-level', amount: '1320.000000000000', terms: [
      { row, column: 'Bedrag', amount: '1000.000000000000' }, { figure: `${YEAR}/budget/priceLevel/R/2023-2025`, amount: '320.000000000000' },
    ] });
  });
  it('chained: 10 % on 1 and 20 % on 1.1', () => expect(of({ figures: TEN_TWENTY }, 'priceLevel/R/2023-2025')).toEqual({ rule: '2-price-level/chained', amount: '0.320000000000', terms: [
    { row: figure(2), column: 'Percentage', amount: '0.100000000000' }, { row: figure(3), column: 'Percentage', amount: '0.220000000000' },
  ] }));
  it('back: 1 / 1.25 - 1', () => expect(of({ line: { Prijspeil: 2026 }, figures: index(['R', 2026, 25, null, null, null]) }, 'priceLevel/R/2026-2025')).toEqual({ rule: '2-price-level/chained', amount: '-0.200000000000', terms: [
    { row: figure(2), column: 'Percentage', amount: '-0.200000000000' },
  ] }));
  it('names the forecast that is taken out and the outturn that comes in', () =>
    expect(of({ line: { Prijspeil: 2024 }, figures: index(['R', 2024, 3.6, 'raming', null, null], ['R', 2024, 5.5, 'realisatie', null, null], ['R', 2025, 2.1, null, null, null]), tables: { Instellingen: ADDITIVE } }, 'priceLevel/R/2024-2025')).toEqual({
      rule: '2-price-level/additive', amount: '0.040000000000', terms: [
        { row: figure(3), column: 'Percentage', amount: '0.055000000000' }, { row: figure(2), column: 'Percentage', amount: '-0.036000000000' }, { row: figure(4), column: 'Percentage', amount: '0.021000000000' },
      ],
    }));
});

it('the trace of a composed correction names the component that changed, and no other', () => {
  const part = (year: number, percentage: number, state: string, name: string, weight: number) => ['R', year, percentage, state, name, weight];
  const figures = index(part(2024, 1, 'raming', 'prijs', 0.3), part(2024, 4, 'raming', 'loon', 0.7), part(2024, 5, 'realisatie', 'loon', 0.7), ['R', 2025, 2, null, null, null]);
  const { trace } = calculated(book({ line: { Prijspeil: 2024 }, figures, tables: { Instellingen: ADDITIVE } }));
  expect(trace.explain(`${YEAR}/budget/priceLevel/R/2024-2025`)?.terms.map((term) => ('row' in term ? [term.row.row, term.amount] : term))).toEqual([[4, '0.035000000000'], [3, '-0.028000000000'], [5, '0.020000000000']]);
});

it('the years of a run are each at their own level: the same line costs more a year later', () => {
  const Kosten = rows({ Jaar: 2024, Prijspeil: 2023, Indexreeks: 'R' }, { Jaar: 2025, Prijspeil: 2023, Indexreeks: 'R' });
  const { runs } = outcomeOf(office({ Kosten, Uren: hours(), Indexcijfers: TEN_TWENTY, Sleutelwaarden: keys(['k', 'H', 1, 2024], ['k', 'H', 1, 2025]) }));
  expect(runs.map(({ priceLevel, total }) => [priceLevel, total.cost.total])).toEqual([[2024, '1100.00'], [2025, '1320.00']]);
});
