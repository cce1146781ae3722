import type { Book } from '../../support/books';
import { RICH } from './rich-book';
import { YEAR, costOfA, costs, hours, office, outcomeOf, setting } from './small-books';

const id = (book: Book): string => outcomeOf(book).runId;
const ROW = ['Activiteit', 'Functie', 'Uren', 'Jaar', 'Maand', 'Vast', 'Medewerker'];
const withHours = (...rows: Book[string]): string => id(office({ Uren: [ROW, ...rows] }));

describe('the run id', () => {
  it('is a SHA-256 digest', () => expect(id(RICH)).toMatch(/^[0-9a-f]{64}$/));
  it('is the same twice', () => expect(id(RICH)).toBe(id(RICH)));
  it('does not depend on case and spaces of a code', () =>
    expect(id(office({ Kosten: costs([' a ', null, 'overig', 5, YEAR]) }))).toBe(id(office({ Kosten: costOfA(5) }))));
  it('does not depend on how a number is written: 5 and "5,00"', () =>
    expect(id(office({ Kosten: costs(['A', null, 'overig', '5,00', YEAR]) }))).toBe(id(office({ Kosten: costOfA(5) }))));
  it('does not depend on a column of notes', () =>
    expect(id(office({ Kosten: [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Toelichting'], ['A', 'overig', 5, YEAR, 'zomaar']] }))).toBe(id(office({ Kosten: costOfA(5) }))));
  it('is other for every setting', () => {
    const all = [[], ['Jaar', 2025], ['Peildatum', '2025-06-30'], ['Maximale afwijking', 6], ['Kwartielmethode', 'exclusief'], ['Indexmethode', 'optellend'], ['Prijspeil', 2024], ['Overheadwaarde', 1], ['Basis', 'begroting']] as const;
    const ids = all.map((pair) => id(office({ Kosten: costOfA(5), Instellingen: setting(...(pair.length === 0 ? [] : [pair])) })));
    expect(new Set(ids).size).toBe(all.length - 1); // Jaar 2025 is what a blank setting comes to
  });
  it('is other for two rows than for their sum, since the input is', () =>
    expect(withHours(['A', 'P', 2, YEAR])).not.toBe(withHours(['A', 'P', 1, YEAR], ['A', 'P', 1, YEAR])));
  it('is other for hours that swap their months', () =>
    expect(withHours(['A', 'P', 1, YEAR, 1], ['A', 'P', 2, YEAR, 2])).not.toBe(withHours(['A', 'P', 2, YEAR, 1], ['A', 'P', 1, YEAR, 2])));
  it('is other for every one column of Uren in which the same row differs', () => {
    const rows = (...second: readonly (string | number | null)[]) => withHours(['A', 'P', 1, YEAR, 1, 'nee', 'p'], second);
    const ids = [rows('A', 'P', 1, YEAR, 1, 'nee', 'p'), rows('A', 'P', 1, YEAR, 2, 'nee', 'p'), rows('A', 'P', 1, YEAR, 1, 'ja', 'p'), rows('A', 'P', 1, YEAR, 1, 'nee', 'q')];
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('holds with no hours at all', () => expect(id(office({ Kosten: costOfA(5), Uren: hours() }))).not.toBe(id(office({ Kosten: costOfA(6), Uren: hours() }))));
});
