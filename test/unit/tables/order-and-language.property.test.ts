import * as fc from 'fast-check';
import { type HoursLedger, type Language, type Model, type WorkbookContent, isBlocking } from '../../../src/domain';
import { TABLES, readModel } from '../../../src/tables';
import { foldName } from '../../../src/tables/cells/fold-name';
import type { CaseCell, CaseTable } from '../../support/workbook-case';
import { onlyTables, table } from './fixture';

const BOOK: readonly CaseTable[] = [
  table('Activiteiten', ['Code', 'Naam', 'Deelovereenkomst', 'Eenheid', 'Kostenplaats', 'Pakket'], [['BAL', 'Balie', 'SZ', 'dossier', null, 'plus'], ['NET', 'Netwerk', 'ict ', 'werkplek', 'SRV', null], ['EIG', 'Eigen', null, null, null, 'basis']]),
  table('Uren', ['Activiteit', 'Functie', 'Uren', 'Jaar', 'Maand', 'Soort', 'Deelnemer', 'Vast', 'Medewerker'], [
    ['BAL', 'Adviseur', 10.5, 2025, 1, 'begroting', 'EM', 'ja', 'm2'], ['bal', 'adviseur', 3, null, null, null, null, null, 'm1'],
    ['NET', 'Beheerder', '1.234,5', 2025, 12, 'realisatie', 'co', 'nee', 'M2'], ['EIG', 'Beheerder', -2, 2024, 2, 'begroting', null, null, null],
  ]),
  table('Tarieven', ['Functie', 'Geldig vanaf', 'Uurtarief', 'Soort', 'Bron'], [['Adviseur', null, 80, null, 'B'], ['Adviseur', '1-7-2025', 82.35, 'begroting', 'B'], ['Beheerder', 45658, 71.1, 'realisatie', null]]),
  table('Deelovereenkomsten', ['Code', 'Naam', 'Bekostiging', 'Verdeelsleutel', 'Status', 'Bandbreedte %'], [['SZ', 'Sociaal', 'vast percentage', 'vast', 'gesloten', 5], ['ICT', 'Automatisering', 'kosten', 'Inwoners', null, 2.5]]),
  table('Deelnemers', ['Code', 'Naam', 'Rol', 'Inwoners', 'Volgorde'], [['EM', 'Emmen', 'gastheer', 107000, 1], ['CO', 'Coevorden', 'afnemer', 35000, null]]),
  table('Sleutelwaarden', ['Sleutel', 'Deelnemer', 'Waarde', 'Jaar', 'Geldig vanaf', 'Gemeten waarde'], [['vast', 'EM', 60, 2025, null, 58], ['Vast', 'CO', 40, 2025, null, 42], ['vast', 'EM', 61, null, '1-7-2025', null]]),
  table('Kostenplaatsen', ['Code', 'Naam', 'Soort'], [['SRV', 'Servers', 'hoofd'], ['OVH', 'Overhead', 'overhead']]),
  table('Kosten', ['Omschrijving', 'Activiteit', 'Kostenplaats', 'Kostensoort', 'Bedrag', 'Jaar', 'Soort'], [['Inhuur', 'BAL', null, 'inhuur', 1000.1, 2025, null], [null, null, 'srv', 'materieel', '€ 2.500,00', 2025, 'realisatie'], ['Leges', 'BAL', null, 'baten', -50, null, 'begroting']]),
  table('Doorbelasting', ['Van', 'Naar', 'Waarde', 'Jaar'], [['SRV', 'NET', 3, 2025], ['SRV', 'BAL', 1, 2025]]),
  table('Volumes', ['Activiteit', 'Aantal', 'Deelnemer', 'Jaar'], [['BAL', 120, 'EM', 2025], ['BAL', 80, 'CO', 2025]]),
  table('Instellingen', ['Instelling', 'Waarde'], [['Overheadmethode', 'bedrag per uur'], ['Overheadwaarde', 9.5], ['Kwartielmethode', 'exclusief']]),
];

const definitionOf = (name: string) => TABLES.find(({ names }) => names.nl === name);
const columnOf = (name: string, header: CaseCell) => definitionOf(name)?.columns.find(({ names }) => names.nl === header);
const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

/** The word of a choice in the other language, where the cell holds one. */
const wordIn = (name: string, header: CaseCell, cell: CaseCell, language: Language): CaseCell =>
  columnOf(name, header)?.choices?.find(({ names }) => typeof cell === 'string' && foldName(names.nl) === foldName(cell))?.names[language] ?? cell;

/** The same table, in another order of rows and columns, with headers of either language. */
const rewritten = (given: CaseTable): fc.Arbitrary<CaseTable> => {
  const language = fc.constantFrom<Language>('nl', 'en');
  return fc.record({
    rows: shuffled(given.rows), columns: shuffled(given.headers.map((_, i) => i)), nameLanguage: language,
    languages: fc.array(language, { minLength: given.headers.length, maxLength: given.headers.length }), at: fc.constantFrom('A1', 'C7', 'AB12'),
  }).map(({ rows, columns, nameLanguage, languages, at }) => ({
    name: definitionOf(given.name)?.names[nameLanguage].replace(/[ -]/g, '_') ?? given.name, at,
    headers: columns.map((i) => columnOf(given.name, given.headers[i] ?? null)?.names[languages[i] ?? 'nl'] ?? null),
    rows: rows.map((row) => columns.map((i) => wordIn(given.name, given.headers[i] ?? null, row[i] ?? null, languages[i] ?? 'nl'))),
  }));
};

const workbooks: fc.Arbitrary<WorkbookContent> = fc.tuple(...BOOK.map(rewritten)).chain((tables) =>
  fc.tuple(shuffled(tables), fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: tables.length, maxLength: tables.length }))
    .map(([order, sheets]) => ({ date1904: false, tables: onlyTables(...order).tables.map((content, i) => ({ ...content, sheet: `blad ${sheets[i]}` })) })));

const text = (value: unknown): string => JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}` : part)) ?? '';
const withoutPlace = (row: object): object => Object.fromEntries(Object.entries(row).filter(([field]) => !['ref', 'sheet', 'name'].includes(field)));
const named = (row: object): object => Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'ref'));

const hourRows = (hours: HoursLedger): string[] => Array.from({ length: hours.rowCount }, (_, i) => text([
  hours.activityCodes[hours.activity[i] ?? -1], hours.positionCodes[hours.position[i] ?? -1], hours.participantCodes[hours.participant[i] ?? -1] ?? null,
  hours.year[i], hours.month[i], hours.basis[i], hours.hours[i], hours.fixed[i], hours.employee[i],
])).sort();

/** The model without places, its rows in a fixed order. */
const canonical = ({ sources, hours, settings, settingRefs: _settingRefs, ...tables }: Model): object => ({
  settings: text(settings), hours: hourRows(hours), codes: [hours.activityCodes, hours.positionCodes, hours.participantCodes],
  sources: sources.map((source) => text(withoutPlace(source))).sort(),
  ...Object.fromEntries(Object.entries(tables).map(([id, rows]) => [id, (rows as readonly object[]).map((row) => text(named(row))).sort()])),
});

const canonicalOf = (content: WorkbookContent): object => {
  const { model, findings } = readModel(content);
  expect(findings.filter(isBlocking)).toEqual([]);
  if (!model) throw new Error('no model');
  return canonical(model);
};

test('the order of rows and columns, the sheets and the language change nothing in the model', () => {
  const expected = canonicalOf(onlyTables(...BOOK));
  fc.assert(fc.property(workbooks, (content) => expect(canonicalOf(content)).toEqual(expected)), { numRuns: 150 });
});

test('the findings are the same, whatever the order', () => {
  const codes = (content: WorkbookContent): string[] => readModel(content).findings.map(({ code }) => code).sort();
  const expected = codes(onlyTables(...BOOK));
  expect(expected.length).toBeGreaterThan(3);
  fc.assert(fc.property(workbooks, (content) => expect(codes(content)).toEqual(expected)), { numRuns: 50 });
});

test('another value is another model', () => {
  const changed = BOOK.map((given) => (given.name === 'Volumes' ? { ...given, rows: [['BAL', 121, 'EM', 2025], ['BAL', 80, 'CO', 2025]] } : given));
  expect(canonicalOf(onlyTables(...changed))).not.toEqual(canonicalOf(onlyTables(...BOOK)));
});
