import fc from 'fast-check';
import type { CellContent } from '../../src/domain';
import { SETTINGS, TABLES } from '../../src/tables';
import type { Book } from '../support/books';

type Rows = (readonly CellContent[])[];

const YEAR = 2025;
const KINDS = ['begroting', 'realisatie'] as const;
const FUNDINGS = ['kosten', 'uren', 'pxq', 'vast percentage'] as const;
const COST_KINDS = ['loon', 'inhuur', 'materieel', 'licentie', 'kapitaal', 'bijdrage', 'overig', 'baten'] as const;
const METHODS = ['geen', 'percentage loonkosten', 'bedrag per uur', 'bedrag per fte', 'aandeel directe kosten'] as const;

const codes = (letter: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);
const decimal = (highest: number, decimals: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: highest * 10 ** decimals }).map((units) => units / 10 ** decimals);
const euro = fc.oneof(decimal(100000, 2), decimal(1000, 4), fc.integer({ min: -50000, max: 50000 }).map((cents) => cents / 100));
const someHours = fc.oneof(decimal(2000, 2), decimal(10, 8), fc.constant(0));
const month = fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 12 }));

interface Shape { readonly participants: string[]; readonly positions: string[]; readonly agreements: { code: string; funding: string; planned: boolean }[]; readonly activities: { code: string; agreement: string | null; centre: string | null }[] }

const shape: fc.Arbitrary<Shape> = fc.record({
  clients: fc.integer({ min: 1, max: 4 }), positions: fc.integer({ min: 1, max: 3 }),
  agreements: fc.array(fc.record({ funding: fc.constantFrom(...FUNDINGS), planned: fc.integer({ min: 0, max: 5 }).map((n) => n === 0) }), { minLength: 1, maxLength: 4 }),
  activities: fc.array(fc.record({ agreement: fc.integer({ min: -1, max: 7 }), centre: fc.constantFrom(null, 'HFD1', 'HFD2') }), { minLength: 1, maxLength: 6 }),
}).map(({ clients, positions, agreements, activities }) => ({
  participants: ['H', ...codes('C', clients)], positions: codes('P', positions),
  agreements: agreements.map((agreement, i) => ({ code: `D${i + 1}`, ...agreement })),
  activities: activities.map(({ agreement, centre }, i) => ({ code: `A${i + 1}`, agreement: agreement < 0 ? null : `D${(agreement % agreements.length) + 1}`, centre })),
}));

const participantsTable = ({ participants }: Shape): fc.Arbitrary<Rows> =>
  fc.array(fc.tuple(fc.integer({ min: 0, max: 90000 }), fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 3 }))), { minLength: participants.length, maxLength: participants.length })
    .map((extra) => [['Code', 'Naam', 'Rol', 'Inwoners', 'Volgorde'], ...participants.map((code, i) =>
      [code, `Gemeente ${code}`, i === 0 ? 'gastheer' : 'afnemer', extra[i]?.[0] ?? 0, extra[i]?.[1] ?? null])]);

/** Keys with a sum above zero on every day (the last client never has 0), some of them changing within the year; and fixed percentages that add up to 100. */
const keyValuesTable = ({ participants, agreements }: Shape): fc.Arbitrary<Rows> => fc.tuple(...agreements.map(({ code, funding }) => fc.record({
  values: fc.array(decimal(20, 3), { minLength: participants.length, maxLength: participants.length }),
  changes: fc.array(fc.oneof(fc.constant(null), decimal(20, 1)), { minLength: participants.length, maxLength: participants.length }),
  day: fc.constantFrom('2025-03-01', '2025-07-15', '2025-12-31'), ownKind: fc.boolean(),
}).map(({ values, changes, day, ownKind }): Rows => {
  const last = participants.length - 1;
  if (funding === 'vast percentage') {
    const others = participants.slice(0, last).map((_, i) => Math.floor((values[i] ?? 0) * 1.2));
    return [...others, 100 - others.reduce((a, b) => a + b, 0)].map((value, i) => [`k${code}`, participants[i] ?? '', value, YEAR, null, null]);
  }
  const value = (i: number): number => (i === last ? (values[i] ?? 0) + 1 : values[i] ?? 0);
  const base: Rows = participants.map((participant, i) => [`k${code}`, participant, value(i), YEAR, null, null]);
  const change: Rows = participants.flatMap((participant, i) => (i === last || changes[i] == null ? [] : [[`k${code}`, participant, changes[i] ?? 0, YEAR, null, day]]));
  const own: Rows = ownKind ? participants.map((participant, i) => [`k${code}`, participant, value(last - i) + 1, YEAR, 'realisatie', null]) : [];
  return [...base, ...change, ...own];
}))).map((tables) => [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar', 'Soort', 'Geldig vanaf'], ...tables.flat()]);

const ratesTable = ({ positions }: Shape): fc.Arbitrary<Rows> => fc.tuple(...positions.map((position) => fc.record({
  adopted: fc.boolean(), rate: decimal(120, 2), wage: fc.integer({ min: 20000, max: 120000 }), included: fc.boolean(),
  later: fc.oneof(fc.constant(null), decimal(150, 3)), day: fc.constantFrom('2025-01-01', '2025-02-14', '2025-10-01', '2026-01-01'), actual: fc.oneof(fc.constant(null), decimal(90, 1)),
}).map(({ adopted, rate, wage, included, later, day, actual }): Rows => [
  adopted ? [position, null, null, rate + 1, null, 1400, included ? 'ja' : null, 'b'] : [position, null, null, null, wage, 1375, included ? 'ja' : null, 'b'],
  ...(later === null ? [] : [[position, day, null, later + 1, null, 1380, null, 'b']]),
  ...(actual === null ? [] : [[position, '2025-05-01', 'realisatie', actual + 1, null, 1300, null, 'b']]),
]))).map((tables) => [['Functie', 'Geldig vanaf', 'Soort', 'Uurtarief', 'Loonkosten', 'Productieve uren', 'Overhead inbegrepen', 'Bron'], ...tables.flat()]);

const kind = fc.constantFrom(...KINDS);

/** Every activity that is divided by hours has an hour for all together in both kinds, so that there is something to divide by. */
const hoursTable = ({ participants, positions, activities, agreements }: Shape): fc.Arbitrary<Rows> => fc.array(
  fc.tuple(fc.constantFrom(...activities.map(({ code }) => code)), fc.constantFrom(...positions), someHours, month, kind, fc.constantFrom(null, null, null, ...participants)),
  { maxLength: 25 },
).map((rows) => {
  const byHours = activities.filter(({ agreement }) => agreements.some(({ code, funding }) => code === agreement && funding === 'uren'));
  const needed: Rows = byHours.flatMap(({ code }) => KINDS.map((soort) => [code, positions[0] ?? '', 1, YEAR, 1, soort, null]));
  return [['Activiteit', 'Functie', 'Uren', 'Jaar', 'Maand', 'Soort', 'Deelnemer'], ...needed,
    ...rows.map(([activity, position, hours, maand, soort, label]) => [activity, position, hours, YEAR, maand, soort, label])];
});

/** Wage is never negative here: a base of overhead that nearly cancels out has no answer in plain doubles to compare with. */
const costsTable = ({ participants, activities }: Shape): fc.Arbitrary<Rows> => {
  const own = new Set(activities.filter(({ agreement }) => agreement === null).map(({ code }) => code));
  return fc.array(fc.tuple(
    fc.oneof(fc.constantFrom(...activities.map(({ code }) => code)), fc.constantFrom('HFD1', 'HFD2', 'OVH', 'OVH', 'HLP1', 'HLP2')), fc.constantFrom(...COST_KINDS), euro, kind, fc.constantFrom(null, null, null, ...participants),
  ), { maxLength: 25 }).map((rows) => [['Omschrijving', 'Activiteit', 'Kostenplaats', 'Kostensoort', 'Bedrag', 'Jaar', 'Soort', 'Deelnemer'], ...rows.map(([target, costKind, amount, soort, label], i) => {
    const onCentre = !target.startsWith('A');
    return [`regel ${i}`, onCentre ? null : target, onCentre ? target : null, costKind, costKind === 'loon' ? Math.abs(amount) : amount, YEAR, soort, onCentre || own.has(target) ? null : label];
  })]);
};

const volumesTable = ({ participants, activities }: Shape): fc.Arbitrary<Rows> => fc.tuple(...activities.flatMap(({ code }) => KINDS.map((soort) =>
  fc.array(decimal(50, 2), { minLength: participants.length, maxLength: participants.length }).map((values): Rows =>
    participants.map((participant, i) => [code, (values[i] ?? 0) + (i === 1 ? 1 : 0), participant, YEAR, soort]))))).map((tables) => [['Activiteit', 'Aantal', 'Deelnemer', 'Jaar', 'Soort'], ...tables.flat()]);

/** Support centres give to each other, to overhead, to activities and to themselves, and always something to a primary centre: a way out under every method. */
const supportRows = ({ activities }: Shape): fc.Arbitrary<Rows> => fc.uniqueArray(
  fc.tuple(fc.constantFrom('HLP1', 'HLP2'), fc.constantFrom('HLP1', 'HLP2', 'OVH', 'HFD2', ...activities.map(({ code }) => code)), decimal(9, 2)),
  { maxLength: 8, selector: ([from, to]) => `${from}|${to}` },
).map((rows) => [...rows, ['HLP1', 'HFD1', 0.5], ['HLP2', 'HFD1', 2]].map(([from, to, value]) => [from ?? '', to ?? '', value ?? 0, YEAR, null]));

const primaryRows = ({ activities }: Shape): fc.Arbitrary<Rows> => fc.uniqueArray(
  fc.tuple(fc.constantFrom('HFD1', 'HFD2'), fc.constantFrom(...activities.map(({ code }) => code)), decimal(9, 1), fc.constantFrom(null, 'realisatie')),
  { maxLength: 6, selector: ([from, to, , soort]) => `${from}|${to}|${soort}` },
).map((rows) => rows.map(([from, to, value, soort]) => [from, to, value, YEAR, soort]));

const rechargesTable = (made: Shape): fc.Arbitrary<Rows> =>
  fc.tuple(primaryRows(made), supportRows(made)).map((rows) => [['Van', 'Naar', 'Waarde', 'Jaar', 'Soort'], ...rows.flat()]);

const settingsTable = fc.record({ method: fc.constantFrom(...METHODS), value: fc.oneof(fc.constant(null), decimal(60, 2)), support: fc.constantFrom('direct', 'trapsgewijs', 'wederkerig'), own: fc.constantFrom('weglaten', 'meenemen') })
  .map(({ method, value, support, own }): Rows => [
    ['Instelling', 'Waarde'], ['Overheadmethode', method], ['Hulpkostenmethode', support], ['Eigen gebruik', own], ...(value === null ? [] : [['Overheadwaarde', value]]),
  ]);

/** Whole workbooks that give an outcome: all fundings, keys that change, labels, memo agreements, support (three methods), primary and overhead centres, both kinds. */
export const wholeBook: fc.Arbitrary<Book> = shape.chain((made) => fc.record({
  Activiteiten: fc.constant<Rows>([['Code', 'Naam', 'Deelovereenkomst', 'Kostenplaats', 'Eenheid'], ...made.activities.map(({ code, agreement, centre }) => [code, `Activiteit ${code}`, agreement, centre, 'stuk'])]),
  Deelovereenkomsten: fc.constant<Rows>([['Code', 'Naam', 'Bekostiging', 'Verdeelsleutel', 'Status'], ...made.agreements.map(({ code, funding, planned }) => [code, `Deel ${code}`, funding, `k${code}`, planned ? 'gepland' : null])]),
  Kostenplaatsen: fc.constant<Rows>([['Code', 'Naam', 'Soort'], ['HFD1', 'Hoofd 1', 'hoofd'], ['HFD2', 'Hoofd 2', 'hoofd'], ['OVH', 'Overhead', 'overhead'], ['HLP1', 'Hulp 1', 'hulp'], ['HLP2', 'Hulp 2', 'hulp']]),
  Deelnemers: participantsTable(made), Sleutelwaarden: keyValuesTable(made), Tarieven: ratesTable(made), Uren: hoursTable(made),
  Kosten: costsTable(made), Volumes: volumesTable(made), Doorbelasting: rechargesTable(made), Instellingen: settingsTable,
}));

const shuffledBy = <T>(items: readonly T[], order: readonly number[]): readonly T[] =>
  items.map((item, i) => ({ item, at: order[i % order.length] ?? i })).sort((a, b) => a.at - b.at).map(({ item }) => item);

/** The same book with the rows of every table, and its columns, in another order. */
export const rearranged = (book: Book, order: readonly number[]): Book => Object.fromEntries(shuffledBy(Object.entries(book), order).map(([name, [headers = [], ...rows]]) => {
  const columns = shuffledBy(headers.map((_, i) => i), order);
  return [name, [headers, ...shuffledBy(rows, order)].map((row) => columns.map((column) => row[column] ?? null))];
}));

const tableByName = (name: string) => TABLES.find((table) => table.names.nl === name);

/** The same book as an English user writes it: tables, headers, choices and settings. */
export const inEnglish = (book: Book): Book => Object.fromEntries(Object.entries(book).map(([name, [headers = [], ...rows]]) => {
  const table = tableByName(name);
  if (name === 'Instellingen') {
    return ['Settings', [['Setting', 'Value'], ...rows.map(([setting, value]) => {
      const found = SETTINGS.find((one) => one.names.nl === setting);
      const choice = found && 'choices' in found ? found.choices.find((one) => one.names.nl === value) : undefined;
      return [found?.names.en ?? null, choice?.names.en ?? value ?? null];
    })]];
  }
  const columns = headers.map((header) => table?.columns.find((column) => column.names.nl === header));
  return [table?.names.en ?? name, [columns.map((column) => column?.names.en ?? null), ...rows.map((row) => row.map((cell, i) => {
    const column = columns[i];
    if (cell === 'ja') return 'yes';
    return column?.choices?.find((choice) => choice.names.nl === cell)?.names.en ?? cell;
  }))]];
}));
