import fc from 'fast-check';
import { INPUT_GROUPS, type InputGroup, type Outcome, type YearBridgeOutcome } from '../../src/domain';
import { type Book, calculated } from '../support/books';
import { rearranged, wholeBook } from './whole-books';

type Row = Book[string][number];
type Cell = Row[number];
/** What a row of the later year says in a column. */
type Change = (table: string, column: string, cell: Cell, row: Readonly<Record<string, Cell>>) => Cell;

const RUNS = { numRuns: 25 };
/** Always the same books: how many of them change at all is counted, and that may not depend on luck. */
const SAME_BOOKS = { numRuns: 75, seed: 14 };
const LATER = 2026;
const asRecord = (headers: Row, row: Row): Readonly<Record<string, Cell>> => Object.fromEntries(headers.map((header, i) => [String(header), row[i] ?? null]));
const nextYear = (column: string, cell: Cell): Cell => (column === 'Jaar' ? LATER : column === 'Geldig vanaf' && typeof cell === 'string' ? cell.replace('2025', String(LATER)) : cell);

/** Rates that hold from the beginning, so that two years can have the same. */
const lastingRates = ([headers = [], ...rows]: Book[string]): Book[string] => [headers, ...rows.filter((row) => asRecord(headers, row)['Geldig vanaf'] === null)];

/** The book with all that has a year once more, a year later, and changed on the way. */
const twoYears = (book: Book, change: Change = (_, __, cell) => cell): Book => Object.fromEntries(Object.entries(book).map(([table, [headers = [], ...rows]]) => {
  if (table === 'Tarieven') return [table, lastingRates([headers, ...rows])];
  if (!headers.includes('Jaar')) return [table, [headers, ...rows]];
  const later = rows.map((row) => headers.map((header, i) => nextYear(String(header), change(table, String(header), row[i] ?? null, asRecord(headers, row)))));
  return [table, [headers, ...rows, ...later]];
}));

const times = (cell: Cell, factor: number): Cell => (typeof cell === 'number' ? Math.round(cell * factor * 1e4) / 1e4 : cell);
const onOverhead = (row: Readonly<Record<string, Cell>>): boolean => row['Kostenplaats'] === 'OVH';
const isFixed = (book: Book, key: Cell): boolean => (book['Deelovereenkomsten'] ?? []).some((row) => row[3] === key && row[2] === 'vast percentage');

const bridgesOf = (book: Book): readonly YearBridgeOutcome[] => calculated(book).outcome.years;
const cents = (text: string): bigint => BigInt(text.replace('.', ''));
/** How many lines of a bridge changed, when only these groups may be other than 0.00. */
const changedOnlyIn = (groups: readonly InputGroup[], book: Book): number => {
  const lines = bridgesOf(book).flatMap((bridge) => bridge.lines);
  for (const { parts } of lines) for (const group of INPUT_GROUPS) if (!groups.includes(group)) expect([group, parts[group]]).toEqual([group, '0.00']);
  return lines.filter((line) => line.before !== line.after).length;
};

describe('the bridge between years', () => {
  it('of two equal years is nothing', () => fc.assert(fc.property(wholeBook, (book) => expect(changedOnlyIn([], twoYears(book))).toBe(0)), RUNS));

  const ONLY: readonly (readonly [InputGroup, (book: Book) => Book])[] = [
    ['hours', (book) => twoYears(book, (table, column, cell) => (table === 'Uren' && column === 'Uren' ? times(cell, 1.25) : cell))],
    ['rates', (book) => {
      const made = twoYears(book);
      const [headers = [], ...rows] = made['Tarieven'] ?? [];
      const later = rows.map((row) => headers.map((header, i) => (header === 'Geldig vanaf' ? '2026-01-01' : header === 'Uurtarief' || header === 'Loonkosten' ? times(row[i] ?? null, 1.1) : row[i] ?? null)));
      return { ...made, Tarieven: [headers, ...rows, ...later] };
    }],
    ['costs', (book) => twoYears(book, (table, column, cell, row) => (table === 'Kosten' && column === 'Bedrag' && !onOverhead(row) ? times(cell, 1.5) : cell))],
    ['overhead', (book) => twoYears(book, (table, column, cell, row) => (table === 'Kosten' && column === 'Bedrag' && onOverhead(row) ? times(cell, 1.5) : cell))],
    ['volumes', (book) => twoYears(book, (table, column, cell, row) => (table === 'Volumes' && column === 'Aantal' && row['Deelnemer'] === 'H' ? Number(cell) + 3 : table === 'Doorbelasting' && column === 'Waarde' ? Number(cell) + 1 : cell))],
    ['keys', (book) => twoYears(book, (table, column, cell, row) => (table === 'Sleutelwaarden' && column === 'Waarde' && row['Deelnemer'] === 'H' && !isFixed(book, row['Sleutel'] ?? null) ? Number(cell) + 7 : cell))],
  ];
  it.each(ONLY)('where only %s change, only that part is other than 0', (group, change) => {
    let changed = 0;
    fc.assert(fc.property(wholeBook, (book) => { changed += changedOnlyIn([group], change(book)); }), SAME_BOOKS);
    expect(changed).toBeGreaterThan(5);
  });

  const factors = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: -4, max: 8 }), fc.integer({ min: 0, max: 9 }));
  const everything = (book: Book, [hour, cost, key]: readonly number[]): Book => twoYears(book, (table, column, cell, row) => {
    if (table === 'Uren' && column === 'Uren') return times(cell, 0.5 + (hour ?? 0) / 4);
    if (table === 'Kosten' && column === 'Bedrag') return times(cell, row['Kostensoort'] === 'loon' ? Math.abs(cost ?? 0) / 4 : (cost ?? 0) / 4);
    if (table === 'Sleutelwaarden' && column === 'Waarde' && !isFixed(book, row['Sleutel'] ?? null)) return Number(cell) + (key ?? 0);
    return cell;
  });
  /** What a participant is charged in a run, as that run publishes it. */
  const charged = ({ runs }: Outcome, year: number, basis: string, agreement: string, participant: string): string =>
    runs.find((run) => run.year === year && run.basis === basis)?.subAgreements.find(({ code }) => code === agreement)?.participants.find(({ code }) => code === participant)?.amount ?? '0.00';

  it('goes from what one year charges to what the next does, in parts that add up to the cent', () => {
    let lines = 0;
    fc.assert(fc.property(wholeBook, factors, (book, by) => {
      const { outcome } = calculated(everything(book, by));
      for (const { from, to, basis, lines: own } of outcome.years) {
        for (const { subAgreement, participant, before, parts, after } of own) {
          expect([before, after]).toEqual([charged(outcome, from, basis, subAgreement, participant), charged(outcome, to, basis, subAgreement, participant)]);
          expect(cents(before) + INPUT_GROUPS.reduce((total, group) => total + cents(parts[group] ?? '0.00'), 0n)).toBe(cents(after));
          lines += 1;
        }
      }
    }), RUNS);
    expect(lines).toBeGreaterThan(100);
  });

  it('is the same whatever the order of rows and columns', () => fc.assert(fc.property(wholeBook, factors, fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 7, maxLength: 31 }), (book, by, order) => {
    const made = everything(book, by);
    expect(bridgesOf(rearranged(made, order))).toEqual(bridgesOf(made));
  }), RUNS));
});
