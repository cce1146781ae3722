import { type Book, calculated } from '../../support/books';
import { YEAR, activityOf, found, hours, office, place, runOf, setting } from './small-books';

type Rows = Book[string];
const rates = (...rows: readonly (readonly (string | number | null)[])[]): Rows =>
  [['Functie', 'Geldig vanaf', 'Soort', 'Uurtarief', 'Loonkosten', 'Productieve uren', 'Overhead inbegrepen', 'Bron'], ...rows.map((row) => [...row, 'raad'])];
const whole = hours(['A', 'P', 365, YEAR]);
const wage = (book: Book): string => activityOf(runOf(book), 'A').cost.wage;
/** Of the hours of A: their price, and the months that it holds for. */
const pricedBy = (book: Book) => calculated(book).trace.explain(`${YEAR}/budget/activity/A/wage`)?.terms.map((term) => ('hours' in term ? [Number(term.quantity), Number(term.price), term.hours.months] : null));

describe('a rate with overhead in it for a part of the year', () => {
  /** 50 until July, 181 of 365 days; from then on 70 with overhead in it. One hour a day. */
  const overheadBy = (method: string, value: number, until: number | null = 1400, after: number | null = null): Book => office({
    Uren: whole, Tarieven: rates(['P', null, null, 50, null, until, null], ['P', '2025-07-01', null, 70, null, after, 'ja']),
    Instellingen: setting(['Overheadmethode', method], ['Overheadwaarde', value]),
  });
  const overhead = (book: Book): string => activityOf(runOf(book), 'A').cost.overhead;

  it('costs 181 × 50 + 184 × 70', () => expect(wage(overheadBy('bedrag per uur', 2))).toBe('21930.00'));
  it('carries overhead by the hour for 181 hours, and by wage over 181 × 50', () => {
    expect(overhead(overheadBy('bedrag per uur', 2))).toBe('362.00');
    expect(overhead(overheadBy('percentage loonkosten', 10))).toBe('905.00');
  });
  it('carries overhead by fte for 181 of 1,400 hours, though the other rate has no hours of a year', () => expect(overhead(overheadBy('bedrag per fte', 1400))).toBe('181.00'));
  it('counts as fte over its own hours of a year: 181 / 1,810 + 184 / 1,840 is 0.2, so 21,930 + 362 is 111,460 for one; unknown where one of them is', () => {
    const perFte = (after: number | null) => runOf({
      ...overheadBy('bedrag per uur', 2, 1810, after),
      Benchmarks: [['Code', 'Indicator', 'Deelovereenkomst', 'Noemer', 'Boekjaar', 'Soort', 'Mediaan', 'Vergelijkbaarheid', 'Bron'], ['B', 'kosten', 'D', 'fte', YEAR, 'begroting', 100_000, 'A', 'bron']],
    }).benchmarks.map(({ own }) => own);
    expect([perFte(1840), perFte(null)]).toEqual([['111460.000000'], [null]]);
  });
});

describe('which rate prices an hour', () => {
  const steps = [['P', null, null, 40, null, null, null], ['P', '2025-03-15', null, 50, null, null, null], ['P', '2025-07-01', null, 60, null, null, null]] as const;
  const monthly = hours(['A', 'P', 1, YEAR, 3], ['A', 'P', 2, YEAR, 4], ['A', 'P', 4, YEAR, 6], ['A', 'P', 8, YEAR, 12], ['A', 'P', 365, YEAR]);
  const expected = [[1, 40, [1, 2, 3]], [6, 50, [4, 5, 6]], [8, 60, [7, 8, 9, 10, 11, 12]]];

  it.each([['as they stand', steps], ['the other way round', [...steps].reverse()]])('of a month that on its first day; spread hours all of them by days: rows %s', (_, rows) => {
    const book = office({ Uren: monthly, Tarieven: rates(...rows) });
    // 73 days at 40, 108 at 50, 184 at 60 = 19,360 over 365 days
    expect(pricedBy(book)).toEqual(expect.arrayContaining([...expected, [365, 53.041096, []]]));
    expect(pricedBy(book)).toHaveLength(4);
    expect(wage(book)).toBe('20180.00'); // 40 + 6 × 50 + 8 × 60 + 19,360
  });

  it('one that begins on 1 January replaces those before it, and one of next year is not there yet', () => {
    const book = office({ Uren: whole, Tarieven: rates(['P', null, null, 1, null, null, null], ['P', '2024-06-01', null, 2, null, null, null], ['P', '2025-01-01', null, 3, null, null, null], ['P', '2026-01-01', null, 4, null, null, null]) });
    expect(wage(book)).toBe('1095.00');
    expect(runOf(book).rates.map(({ validFrom }) => validFrom)).toEqual(['2025-01-01']);
  });
  it('one that begins on the last day counts for one day: 364 × 40 + 50', () =>
    expect(wage(office({ Uren: whole, Tarieven: rates(['P', null, null, 40, null, null, null], ['P', '2025-12-31', null, 50, null, null, null]) }))).toBe('14610.00'));
  it('of the own kind from the day it is there, until then that of both: 181 × 40 + 184 × 50', () => {
    const rows = [['P', null, null, 40, null, null, null], ['P', '2025-07-01', 'begroting', 50, null, null, null], ['P', '2025-10-01', null, 99, null, null, null], ['P', '2025-02-01', 'realisatie', 98, null, null, null]];
    expect(wage(office({ Uren: whole, Tarieven: rates(...rows) }))).toBe('16440.00');
  });
  it('an earlier year’s own rate goes before this year’s rate of both kinds', () =>
    expect(wage(office({ Uren: whole, Tarieven: rates(['P', '2025-01-01', null, 99, null, null, null], ['P', '2023-01-01', 'begroting', 50, null, null, null]) }))).toBe('18250.00'));
  it('with a gap in front blocks, on the first day without one: of the year, and of the month', () => {
    const late = rates(['P', '2025-03-15', null, 50, null, null, null]);
    const missing = (month: number | null) => found(office({ Uren: hours(['A', 'P', 10, YEAR, month]), Tarieven: late }), 'missing-rate').map(({ facts }) => facts['day']);
    expect([missing(null), missing(2), missing(3), missing(4)]).toEqual([['2025-01-01'], ['2025-02-01'], ['2025-03-01'], []]);
  });
  it('a row at fault has its own finding, and no missing rate beside it', () => {
    const book = office({ Uren: hours(['A', 'P', 10, YEAR], ['A', 'P', 1, YEAR, 8]), Tarieven: rates(['P', null, null, 40, null, null, null], ['P', '2025-07-01', null, null, null, 1400, null]) });
    expect(found(book, 'rate-without-amount')).toEqual([{ severity: 'blocking', place: place('Tarieven', 3, 'Uurtarief'), facts: { position: 'P' } }]);
    expect(found(book, 'missing-rate')).toEqual([]);
  });
});

describe('hours of a year by the norm', () => {
  /** Capaciteit says group a for both kinds and b for the budget, and c in another year; Q is another position. */
  const book = (...capacity: Rows): Book => office({
    Uren: hours(['A', 'P', 1000, YEAR]), Tarieven: rates(['P', null, null, null, 60_000, null, null], ['Q', null, null, 1, null, null, null]),
    Urennorm: [['Groep', 'Jaar', 'Contracturen'], ['b', YEAR + 1, 2000], ['a', YEAR + 1, 2000], ['c', YEAR, 1500], ['a', YEAR, 1000], ['b', YEAR, 1200]],
    Capaciteit: [['Functie', 'Kostenplaats', 'Fte', 'Groep', 'Jaar', 'Soort'], ...capacity], Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['P', 'heet als de functie', 'hoofd']],
  });
  it('is that of the group of the own position, year and kind: 60,000 / 1,200 = 50', () =>
    expect(wage(book(['Q', null, 1, 'c', YEAR, 'begroting'], ['P', null, 1, 'c', YEAR + 1, 'begroting'], [null, 'P', 1, 'c', YEAR, 'begroting'], ['P', null, 1, 'a', YEAR, null], ['P', null, 1, 'b', YEAR, 'begroting']))).toBe('50000.00'));
  it('is that of both kinds where there is none of the own: 60,000 / 1,000 = 60', () =>
    expect(wage(book(['P', null, 1, 'b', YEAR, 'realisatie'], ['P', null, 1, 'a', YEAR, null]))).toBe('60000.00'));
});
