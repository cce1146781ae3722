import { isBlocking } from '../../../src/domain';
import { calculate } from '../../../src/engine';
import { readModel } from '../../../src/tables';
import { type Book, contentOf } from '../../support/books';
import { RICH } from './rich-book';
import { YEAR, failing } from './small-books';

type Cell = Book[string][number][number];

/** The rich book with the tables that only monitor beside it. */
const WHOLE: Book = {
  ...RICH,
  Kosten: (RICH['Kosten'] ?? []).map((row, i) => [...Array.from({ length: 7 }, (_, column) => row[column] ?? null), ...(i === 0 ? ['Prijspeil', 'Indexreeks'] : i === 1 ? [YEAR - 1, 'R'] : [null, null])]),
  Activa: [
    ['Code', 'Activiteit', 'Kostenplaats', 'Aanschafwaarde', 'Bijdragen', 'Restwaarde', 'Ingebruikname', 'Levensduur', 'Methode', 'Rente %', 'Jaar', 'Soort'],
    ['a', 'A', null, 9000, 500, 100, '2024-05-01', 4, null, 2, null, null], ['b', null, 'OVH', 8000, null, null, 2024, 10, 'annuïteit', 3, YEAR, 'begroting'],
  ],
  Urennorm: [['Groep', 'Jaar', 'Contracturen', 'Verlof'], ['kantoor', YEAR, 1872, 400]],
  Capaciteit: [['Functie', 'Fte', 'Groep', 'Jaar'], ['P', 3, 'kantoor', YEAR]],
  Benchmarks: [['Code', 'Indicator', 'Deelovereenkomst', 'Activiteit', 'Noemer', 'Boekjaar', 'Soort', 'Mediaan', 'Indexreeks', 'Bron'], ['B1', 'i', 'DK', null, 'inwoner', 2024, 'begroting', 2, 'R', 'b'], ['B2', 'i', null, 'C', 'eenheid', YEAR, 'realisatie', null, null, 'b']],
  Vergelijkingsgroep: [['Benchmark', 'Organisatie', 'Waarde'], ['B2', 'x', 5], ['B2', 'y', 6]],
  Indexcijfers: [['Reeks', 'Jaar', 'Percentage', 'Deelreeks', 'Gewicht'], ['R', YEAR, 3, 'loon', 0.5], ['R', YEAR, 2, 'prijs', 0.5]],
  Afspraken: [['Code', 'Deelovereenkomst', 'Afspraak', 'Soort afspraak', 'Frequentie', 'Laatst uitgevoerd'], ['c', 'DK', 'meten', 'benchmark', 12, '2024-01-31']],
};

const holds = (book: Book): 'calculated' | 'blocked' => {
  const { model, findings } = readModel(contentOf(book));
  const result = model === null ? { status: 'blocked' as const, findings } : calculate(model, { findings });
  if (result.status === 'blocked') expect(result.findings.some(isBlocking)).toBe(true);
  else for (const run of result.outcome.runs) expect(failing(run)).toEqual([]);
  return result.status;
};

const withCell = (table: string, at: number, column: number, cell: Cell): Book =>
  ({ ...WHOLE, [table]: (WHOLE[table] ?? []).map((row, i) => (i === at ? row.map((old, c) => (c === column ? cell : old)) : row)) });
const eachCell = (table: string): readonly (readonly [number, number, Cell])[] =>
  (WHOLE[table] ?? []).flatMap((row, at) => (at === 0 ? [] : row.map((cell, column) => [at, column, cell] as const)));

describe('a damaged book is blocked, or calculated with every control passing; nothing throws', () => {
  it('as it stands it is calculated', () => expect(holds(WHOLE)).toBe('calculated'));

  it.each(Object.keys(WHOLE))('%s: without the table, without each of its rows, and without each of its columns', (table) => {
    const rows = WHOLE[table] ?? [];
    holds(Object.fromEntries(Object.entries(WHOLE).filter(([name]) => name !== table)));
    rows.forEach((_, at) => { if (at > 0) holds({ ...WHOLE, [table]: rows.filter((__, i) => i !== at) }); });
    (rows[0] ?? []).forEach((_, column) => holds({ ...WHOLE, [table]: rows.map((row) => row.filter((__, c) => c !== column)) }));
  });

  it.each(Object.keys(WHOLE))('%s: each cell blank, negative, zero, another code, an error, or far too large', (table) => {
    const seen = eachCell(table).flatMap(([at, column, cell]) =>
      [null, typeof cell === 'number' ? -cell : '-1', 0, 'onbekend', { error: '#REF!' }, 1e200].map((other) => holds(withCell(table, at, column, other))));
    expect(seen).toContain('blocked');
  });
});
