import { type Book, calculated } from '../../support/books';
import { YEAR, costs, found, office, outcomeOf, place, runOf } from './small-books';

type Rows = Book[string];
const HEADERS = ['Sleutel', 'Deelnemer', 'Waarde', 'Jaar', 'Soort', 'Geldig vanaf', 'Gemeten waarde', 'Tolerantie'];
const withKeys = (rows: Rows, tables: Book = {}): Book => office({ Kosten: costs(['A', null, 'overig', 100, YEAR]), Sleutelwaarden: [HEADERS, ...rows], ...tables });
const k = (participant: string, value: number, measured: number | null, tolerance: number | null = null, from: string | null = null): Rows[number] =>
  ['k', participant, value, YEAR, null, from, measured, tolerance];

describe('the drift of every key', () => {
  // k: 50, 30 and 20 agreed; 120 of 240, 48 of 240 and 72 of 240 measured: 50, 20 and 30 %.  B: 1 : 3 agreed, 1 : 3 measured.
  const rows: Rows = [
    k('X', 30, 48, 10), k('Y', 20, 72, 9.99), k('H', 50, 120, 0),
    ['B', 'X', 3, YEAR, null, null, 6, 1], ['B', 'H', 1, YEAR, null, null, 2, null],
    ['c', 'H', 1, YEAR - 1, null, null, 9, 1], ['c', 'X', 1, YEAR - 1, null, null, 1, 1],
  ];
  const line = (key: string, participant: string, agreed: string, measured: string, difference: string, tolerance: string, flag: boolean) =>
    ({ key, participant, agreed: `${agreed}.000000`, measured: `${measured}.000000`, difference: `${difference}.000000`, tolerance: `${tolerance}0000`, flag });
  const expected = [
    line('B', 'H', '25', '25', '0', '3.00', false), line('B', 'X', '75', '75', '0', '1.00', false),
    line('k', 'H', '50', '50', '0', '0.00', false), line('k', 'Y', '20', '30', '10', '9.99', true), line('k', 'X', '30', '20', '-10', '10.00', false),
  ];

  it('by key, then by Volgorde; keys of another year are not looked at; on the tolerance is not beyond it', () => {
    expect(runOf(withKeys(rows)).keyDrift).toEqual(expected);
    expect(runOf(withKeys([...rows].reverse())).keyDrift).toEqual(expected);
  });
  it('only what is beyond its own tolerance is a finding', () =>
    expect(found(withKeys(rows), 'key-drift')).toEqual([
      { severity: 'warning', place: place('Sleutelwaarden', 3, 'Gemeten waarde'), facts: { key: 'k', participant: 'Y', agreed: 20, measured: 30, difference: 10 } },
    ]));
});

describe('a key that changes within the year', () => {
  // from 1 April 60 : 40, from 1 September 90 : 10; measured 9 : 1
  const rows: Rows = [k('H', 60, 1, null, `${YEAR}-04-01`), k('X', 10, 1, null, `${YEAR}-09-01`), k('H', 50, 1), k('X', 40, 7, null, `${YEAR}-04-01`), k('H', 90, 9, null, `${YEAR}-09-01`), k('X', 50, 3)];
  const shares = (book: Book) => runOf(book).keyDrift.map(({ participant, agreed, measured }) => [participant, agreed, measured]);
  it('is judged as it holds on 31 December, in whatever order its rows stand', () => {
    const expected = [['H', '90.000000', '90.000000'], ['X', '10.000000', '10.000000']];
    expect(shares(withKeys(rows))).toEqual(expected);
    expect(shares(withKeys([...rows].reverse()))).toEqual(expected);
  });
  it('a row that begins on 31 December holds; a participant whose row stays keeps it', () =>
    // 30 of 40 and 10 of 40; measured 1 : 1
    expect(shares(withKeys([k('H', 10, 1), k('X', 10, 1), k('H', 30, 1, null, `${YEAR}-12-31`)]))).toEqual([['H', '75.000000', '50.000000'], ['X', '25.000000', '50.000000']]));
});

describe('a key by kind', () => {
  const kind = (participant: string, value: number, measured: number, what: string): Rows[number] => ['k', participant, value, YEAR, what, null, measured, null];
  it('each run is judged by the rows of its own kind', () => {
    const rows = [kind('H', 1, 1, 'begroting'), kind('X', 1, 3, 'begroting'), kind('H', 3, 1, 'realisatie'), kind('X', 1, 1, 'realisatie')];
    const Kosten = costs(['A', null, 'overig', 100, YEAR], ['A', null, 'overig', 100, YEAR, null, 'realisatie']);
    expect(outcomeOf(withKeys(rows, { Kosten })).runs.map((run) => run.keyDrift.map(({ participant, agreed, measured, difference, flag }) => [participant, agreed, measured, difference, flag]))).toEqual([
      [['H', '50.000000', '25.000000', '-25.000000', true], ['X', '50.000000', '75.000000', '25.000000', true]],
      [['H', '75.000000', '50.000000', '-25.000000', true], ['X', '25.000000', '50.000000', '25.000000', true]],
    ]);
  });
});

describe('what cannot be judged', () => {
  it('one measured value is blank: a finding at that row, and no drift of that key', () => {
    const book = withKeys([k('H', 60, 10), k('Y', 20, null), k('X', 20, null)]);
    expect(runOf(book).keyDrift).toEqual([]);
    expect(calculated(book).findings.filter(({ code }) => code.startsWith('key-drift'))).toEqual([
      expect.objectContaining({ code: 'key-drift-incomplete', place: place('Sleutelwaarden', 3, 'Gemeten waarde'), facts: { key: 'k', participant: 'Y' } }),
    ]);
  });
  it('nothing measured at all: nothing is said', () => expect(calculated(withKeys([k('H', 60, null), k('X', 40, null)])).findings).toEqual([]));
  it('all measured values 0, or all agreed values 0 in a key that divides nothing: no shares, no finding', () => {
    const book = withKeys([k('H', 60, 0), k('X', 40, 0), ['nul', 'H', 0, YEAR, null, null, 5, null], ['nul', 'X', 0, YEAR, null, null, 5, null]]);
    expect(runOf(book).keyDrift).toEqual([]);
    expect(calculated(book).findings).toEqual([]);
  });
  it('one measured value of 0 is a figure: 100 against 60, 0 against 40', () =>
    expect(runOf(withKeys([k('H', 60, 7), k('X', 40, 0)])).keyDrift.map(({ difference }) => difference)).toEqual(['40.000000', '-40.000000']));
});

it('a key that divides nothing is judged too, without a row that only holds from the next year: 3 : 1 against 1 : 1', () => {
  const los = (participant: string, value: number, measured: number, from: string | null): Rows[number] => ['los', participant, value, YEAR, null, from, measured, null];
  const rows = [k('H', 1, null), los('H', 3, 1, null), los('X', 1, 1, null), los('X', 9, 9, `${YEAR + 1}-01-01`)];
  expect(runOf(withKeys(rows)).keyDrift.map(({ agreed, measured }) => [agreed, measured])).toEqual([['75.000000', '50.000000'], ['25.000000', '50.000000']]);
});
