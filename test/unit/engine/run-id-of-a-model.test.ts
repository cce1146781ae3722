import type { Model } from '../../../src/domain';
import { runIdOf } from '../../../src/engine/run-id/run-id';
import { readModel } from '../../../src/tables';
import { type Book, contentOf, modelOf } from '../../support/books';
import { YEAR } from './small-books';

type Rows = Book[string];
type Cell = Rows[number][number];

/** A row or more of every table that has codes, numbers, days and texts. */
const BOOK: Book = {
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst', 'Kostenplaats', 'Eenheid', 'Verdeelsleutel'], ['A', 'Dienst', 'D', 'HFD', 'stuk', 'k'], ['B', 'Ander', 'D', null, null, null]],
  Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel', 'Ingangsdatum', 'Indexreeks'], ['D', 'Deel', 'k', `${YEAR}-01-01`, 'R']],
  Deelnemers: [['Code', 'Naam', 'Rol', 'Inwoners'], ['H', 'Gastheer', 'gastheer', 10], ['X', 'Afnemer', 'afnemer', 20]],
  Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['P', 50, 'raad'], ['Q', 60, 'raad']],
  Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar', 'Maand', 'Deelnemer', 'Medewerker'], ['A', 'P', 3, YEAR, 1, null, 'm1'], ['B', 'Q', 1.5, YEAR, null, 'X', 'm2'], ['A', 'P', 2, YEAR, 1, null, 'm1']],
  Kosten: [['Activiteit', 'Kostenplaats', 'Kostensoort', 'Bedrag', 'Jaar', 'Deelnemer', 'Prijspeil', 'Indexreeks'], ['A', null, 'overig', 10.5, YEAR, 'X', YEAR - 1, 'R'], [null, 'HFD', 'overig', 20, YEAR, null, null, null]],
  Kostenplaatsen: [['Code', 'Naam', 'Soort'], ['HFD', 'Hoofd', 'hoofd'], ['S', 'Hulp', 'hulp']],
  Doorbelasting: [['Van', 'Naar', 'Waarde', 'Jaar'], ['S', 'HFD', 1, YEAR], ['HFD', 'A', 2, YEAR]],
  Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], ['k', 'H', 1, YEAR], ['k', 'X', 3, YEAR]],
  Volumes: [['Activiteit', 'Aantal', 'Jaar'], ['A', 5, YEAR]],
  Capaciteit: [['Functie', 'Fte', 'Groep', 'Jaar'], ['P', 3, 'kantoor', YEAR]], Urennorm: [['Groep', 'Jaar', 'Contracturen', 'Verlof'], ['kantoor', YEAR, 1872, 400]],
  Indexcijfers: [['Reeks', 'Jaar', 'Percentage'], ['R', YEAR, 3], ['R', YEAR - 1, 2]],
  Benchmarks: [['Code', 'Indicator', 'Deelovereenkomst', 'Noemer', 'Boekjaar', 'Soort', 'Mediaan', 'Indexreeks', 'Bron'], ['B1', 'i', 'D', 'uur', YEAR, 'begroting', 2, 'R', 'bron']],
  Vergelijkingsgroep: [['Benchmark', 'Organisatie', 'Waarde'], ['B1', 'Gemeente', 5], ['B1', 'Dorp', 6]],
  Afspraken: [['Code', 'Deelovereenkomst', 'Afspraak', 'Frequentie', 'Laatst uitgevoerd'], ['c', 'D', 'meten', 12, `${YEAR}-01-31`]],
  Doelen: [['Code', 'Deelovereenkomst', 'Doel', 'Indicator', 'Eenheid', 'Streefwaarde', 'Jaar'], ['g', 'D', 'beter', 'tijd', 'uur', 4, YEAR]],
  Coalities: [['Coalitie', 'Deelnemers', 'Bedrag', 'Jaar'], ['h', 'H', 5, YEAR], ['x', 'X', 6, YEAR], ['hx', 'H+X', 9, YEAR]],
  Instellingen: [['Instelling', 'Waarde'], ['Peildatum', `${YEAR}-06-30`], ['Maximale afwijking', 6]],
};
const idOf = (book: Book): string => runIdOf(modelOf(book).model);
const rowsOf = (name: string): Rows => BOOK[name] ?? [];
const changed = (name: string, change: (cell: Cell, column: string, row: number) => Cell): Book => {
  const [head = [], ...rows] = rowsOf(name);
  return { ...BOOK, [name]: [head, ...rows.map((cells, row) => cells.map((cell, i) => change(cell, String(head[i]), row)))] };
};
const TABLES = Object.keys(BOOK);
const CODE_COLUMNS = new Set([
  'Code', 'Deelovereenkomst', 'Verdeelsleutel', 'Kostenplaats', 'Functie', 'Deelnemer', 'Deelnemers', 'Sleutel', 'Activiteit', 'Van', 'Naar', 'Indexreeks', 'Groep', 'Reeks', 'Benchmark',
]);

describe('the run id of a model', () => {
  it.each(TABLES)('does not depend on the order of the rows or the columns of %s, nor on where they stand', (name) => {
    const [head = [], ...rows] = rowsOf(name);
    const turned = [head, ...rows.reverse()].map((cells) => [...cells].reverse());
    expect(idOf({ ...BOOK, [name]: turned })).toBe(idOf(BOOK));
    expect(idOf({ ...BOOK, [name]: [head, head.map(() => null), ...rowsOf(name).slice(1)] })).toBe(idOf(BOOK));
  });

  it('does not depend on how codes are written, as long as all tables write them so', () => {
    const written = Object.fromEntries(TABLES.map((name) => [name, changed(name, (cell, column) => (typeof cell === 'string' && CODE_COLUMNS.has(column) ? cell.toLowerCase() : cell))[name] as Rows]));
    expect(written).not.toEqual(BOOK);
    expect(idOf(written)).toBe(idOf(BOOK));
  });

  it('does not depend on the names of sheets and tables in the workbook', () => {
    const content = contentOf(BOOK);
    const { model } = readModel({ ...content, tables: content.tables.map((table) => ({ ...table, sheet: `Blad ${table.name}` })) });
    expect(runIdOf(model as Model)).toBe(idOf(BOOK));
  });

  it.each(TABLES.flatMap((name) => (rowsOf(name)[0] ?? []).flatMap((column, i) => (rowsOf(name).slice(1).some((row) => typeof row[i] === 'number') ? [[name, String(column)] as const] : []))))(
    'is another when a number of %s in %s is', (name, column) => {
      const first = rowsOf(name).slice(1).findIndex((row) => typeof row[(rowsOf(name)[0] ?? []).indexOf(column)] === 'number');
      const next = (cell: Cell): Cell => (typeof cell === 'number' ? cell + (column === 'Jaar' ? 3 : 1) : cell);
      expect(idOf(changed(name, (cell, header, row) => (header === column && row === first ? next(cell) : cell)))).not.toBe(idOf(BOOK));
    });

  it('is another when a name differs in a capital only, or when two rows swap a value', () => {
    expect(idOf(changed('Deelnemers', (cell, column, row) => (column === 'Naam' && row === 1 ? 'AFNEMER' : cell)))).not.toBe(idOf(BOOK));
    expect(idOf(changed('Sleutelwaarden', (cell, column) => (column === 'Waarde' ? 4 - Number(cell) : cell)))).not.toBe(idOf(BOOK));
  });

  it('is the same for an accented letter in one character and in two', () =>
    expect(idOf(changed('Activiteiten', (cell, column, row) => (column === 'Naam' && row === 0 ? 'Dienst\u00e9' : cell))))
      .toBe(idOf(changed('Activiteiten', (cell, column, row) => (column === 'Naam' && row === 0 ? 'Dienste\u0301' : cell)))));

  it('does not tell who somebody is, only which rows are of one person', () => {
    const people = (one: string, other: string) => idOf(changed('Uren', (cell, column) => (column === 'Medewerker' ? (cell === 'm1' ? one : other) : cell)));
    expect(people('p', 'q')).toBe(idOf(BOOK));
    expect(people('p', 'p')).not.toBe(idOf(BOOK));
  });
});
