import { type ContentTrial, type Explanation, explainFigure, type SourceCell, tryContent } from '../../../src/application';
import type { TableContent, WorkbookContent } from '../../../src/domain';
import { type Book, contentOf } from '../../support/books';
import { EXAMPLE_SOURCES, QUIET, triedExample } from '../../support/tried-example';
import { cellAt } from '../../support/workbook-case';

type Tried = Extract<ContentTrial, { readonly status: 'calculated' }>;

const tableAt = ({ tables }: WorkbookContent, { sheet, table }: SourceCell): TableContent => {
  const found = tables.find((one) => one.sheet === sheet && one.name === table);
  if (!found) throw new Error(`no table ${table} on ${sheet}`);
  return found;
};

/** The numbers in the areas of an address, read from the content by itself. */
const cellsAt = (content: WorkbookContent, source: SourceCell): readonly unknown[] => {
  const { headerRow, firstColumn, rows } = tableAt(content, source);
  const areas = (source.address ?? '').slice((source.address ?? '').lastIndexOf('!') + 1).split(',');
  return areas.flatMap((area) => {
    const [from = '', to = from] = area.split(':');
    const [first, last] = [cellAt(from), cellAt(to)];
    return Array.from({ length: last.row - first.row + 1 }, (_, i) => rows[first.row + i - headerRow - 1]?.[first.column - firstColumn]);
  });
};

const all = ({ trace, reading }: Tried): readonly Explanation[] => trace.figures.map((figure) => {
  const explanation = explainFigure(figure, { trace, reading });
  if (!explanation) throw new Error(`no explanation of ${figure}`);
  return explanation;
});

/** Of the base: in a scenario a cell can count for another amount than it holds, see below. */
const ofBase = (tried: Tried): readonly Explanation[] => all(tried).filter(({ figure }) => !figure.split('/')[1]?.includes('@'));

describe.each(Object.entries(EXAMPLE_SOURCES).flatMap(([name, source]) => (['nl', 'en'] as const).map((language) => ({ name, source, language }))))('the explanations of $name ($language)', ({ source, language }) => {
  let tried: Tried & { readonly content: WorkbookContent };
  beforeAll(async () => { tried = await triedExample(source, language); });

  it('end in cells of the workbook that hold the amount that is said', () => {
    const rows = ofBase(tried).filter(({ figure }) => !figure.includes('/capacity/')).flatMap(({ terms }) => terms.flatMap((term) => (term.kind === 'row' ? [term] : [])));
    expect(rows.length).toBeGreaterThan(20);
    // of an asset the cell is its acquisition value or its interest rate, and the amount what that costs in the year;
    // of capacity it is the hours of all fte together, of an index figure its percentage as a share
    for (const { source: cell, amount } of rows.filter((row) => !['Activa', 'Assets', 'Indexcijfers', 'Index_figures', 'IndexFigures', 'Index figures'].includes(row.source.table))) {
      const [value] = cellsAt(tried.content, cell);
      expect([cell, Math.abs(Number(value))]).toEqual([cell, expect.closeTo(Math.abs(Number(amount)), 9)]);
    }
  });

  it('end in rows of hours that add up to the hours that are said', () => {
    const terms = ofBase(tried).flatMap((one) => one.terms.flatMap((term) => (term.kind === 'hours' ? [term] : [])));
    expect(terms.length).toBeGreaterThan(5);
    for (const { source: cells, rows, quantity } of terms) {
      if (!cells) throw new Error('hours without a source');
      const values = cellsAt(tried.content, cells);
      expect(values).toHaveLength(rows);
      expect(values.reduce<number>((sum, value) => sum + Number(value), 0)).toBeCloseTo(Number(quantity), 9);
    }
  });

  it('say the header as it stands in the workbook', () => {
    for (const { terms } of all(tried)) {
      for (const term of terms) {
        if (term.kind !== 'row') continue;
        const { headers, firstColumn } = tableAt(tried.content, term.source);
        const [address = ''] = (term.source.address ?? '').split('!').slice(-1);
        expect(headers[cellAt(address).column - firstColumn]).toBe(term.source.column);
      }
    }
  });
});

const tryBook = (book: Book): Tried => {
  const tried = tryContent(contentOf(book), { progress: QUIET });
  if (tried.status !== 'calculated') throw new Error(`this must calculate: ${JSON.stringify(tried)}`);
  return tried;
};
const ACTIVITIES = [['Code', 'Naam'], ['A', 'Advies']] as const;
const RATES = [['Functie', 'Uurtarief', 'Bron'], ['P', 50, 'raad']] as const;
const wage = (hours: readonly (readonly (string | number | null)[])[]) =>
  explainFigure('2025/budget/activity/A/wage', tryBook({ Activiteiten: ACTIVITIES, Tarieven: RATES, Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar', 'Maand', 'Deelnemer'], ...hours] }));

describe('the rows of hours behind a figure', () => {
  it('are named as areas, the sheet once', () => {
    const rows = ['A', 'A', 'B', 'A'].map((activity) => [activity, 'P', 2, 2025, null, null]);
    const tried = tryBook({ Activiteiten: [...ACTIVITIES, ['B', 'Beheer']], Tarieven: RATES, Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar', 'Maand', 'Deelnemer'], ...rows] });
    expect(explainFigure('2025/budget/activity/A/wage', tried)?.terms).toMatchObject([{ kind: 'hours', quantity: '6.000000', rows: 3, source: { row: 2, column: 'Uren', address: 'Uren!C2:C3,C5' } }]);
  });

  it('are counted, and named as far as an address goes, where they lie far apart', () => {
    const rows = Array.from({ length: 400 }, (_, i) => [i % 2 === 0 ? 'A' : 'B', 'P', 1, 2025, null, null]);
    const tried = tryBook({ Activiteiten: [...ACTIVITIES, ['B', 'Beheer']], Tarieven: RATES, Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar', 'Maand', 'Deelnemer'], ...rows] });
    const [term] = explainFigure('2025/budget/activity/A/wage', tried)?.terms ?? [];
    if (term?.kind !== 'hours') throw new Error('hours were expected');
    expect(term.rows).toBe(200);
    expect(term.source?.address).toMatch(/^Uren!C2,C4,C6/);
    expect((term.source?.address ?? '').length).toBeLessThanOrEqual(250);
  });

  it('are those of the months that are priced alike', () =>
    expect(wage([['A', 'P', 1, 2025, 2, null], ['A', 'P', 2, 2025, 3, null]])?.terms).toMatchObject([{ rows: 2, source: { address: 'Uren!C2:C3' } }]));

  it('are not those of another year', () =>
    expect(wage([['A', 'P', 1, 2025, null, null], ['A', 'P', 2, 2024, null, null]])?.terms).toMatchObject([{ rows: 1, source: { address: 'Uren!C2' } }]));

  it('are none for a figure that is not there', () =>
    expect(explainFigure('2025/budget/activity/NIET/wage', tryBook({ Activiteiten: ACTIVITIES, Tarieven: RATES, Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar'], ['A', 'P', 1, 2025]] }))).toBeNull());
});

describe('a figure of a scenario', () => {
  const tried = (rows: readonly (readonly (string | number | null)[])[]): Tried => tryBook({
    Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Advies', 'D']], Tarieven: RATES, Uren: [['Activiteit', 'Functie', 'Uren', 'Jaar'], ['A', 'P', 10, 2025], ['A', 'P', 4, 2025]],
    Deelovereenkomsten: [['Code', 'Naam', 'Verdeelsleutel'], ['D', 'Dienst', 'deel']], Deelnemers: [['Code', 'Naam', 'Rol'], ['H', 'Host', 'gastheer'], ['C', 'Klant', 'afnemer']],
    Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde'], ['deel', 'H', 1], ['deel', 'C', 1]],
    Kosten: [['Omschrijving', 'Activiteit', 'Kostensoort', 'Bedrag', 'Jaar'], ['Pand', 'A', 'materieel', 100, 2025], ['Auto', 'A', 'materieel', 30, 2025]],
    Scenarios: [['Scenario', 'Tabel', 'Sleutel', 'Kolom', 'Nieuwe waarde', 'Factor'], ...rows],
  });
  const sources = (figure: string, calculated: Tried) => explainFigure(figure, calculated)?.terms.map((term) => (term.kind === 'figure' ? null : [term.source?.address, term.source?.column, term.amount.replace(/0+$/, '')]));

  it('leads to the cell of Scenarios that took the place of a cell, and for the rest to the cells of the base', () => {
    const calculated = tried([['meer/minder', 'Kosten', 'Auto', 'Bedrag', 45, null], ['lonen', 'Tarieven', 'P', 'Uurtarief', null, 1.1]]);
    expect(sources('2025/budget@meer%2Fminder/activity/A/material', calculated)).toEqual([['Kosten!D2', 'Bedrag', '100.'], ['Scenarios!E2', 'Nieuwe waarde', '45.']]);
    expect(sources('2025/budget@lonen/rate/P/start', calculated)).toEqual([['Scenarios!F3', 'Factor', '55.']]);
    expect(sources('2025/budget/activity/A/material', calculated)).toEqual([['Kosten!D2', 'Bedrag', '100.'], ['Kosten!D3', 'Bedrag', '30.']]);
  });
  it('leads to the row that gave hours another value, and to a row of its own', () => {
    const calculated = tried([['x', 'Uren', '*', 'Uren', null, 2], ['y', 'Deelnemers', 'N', 'Sluit aan op', '2025-01-01', null], ['y', 'Sleutelwaarden', 'deel | N | 2025 | |', 'Waarde', 2, null]]);
    expect(sources('2025/budget@x/activity/A/wage', calculated)).toEqual([['Scenarios!F2', 'Factor', '1400.']]);
    expect(sources('2025/budget@y/activity/A/share/N', calculated)).toContainEqual(['Scenarios!E4', 'Nieuwe waarde', '2.']);
  });
});
