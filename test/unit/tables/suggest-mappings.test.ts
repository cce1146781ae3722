import type { SuggestedMapping } from '../../../src/tables';
import { overviewOf, suggestMappings } from '../../../src/tables';
import type { CaseCell, CaseTable } from '../../support/workbook-case';
import { onlyTables, table } from './fixture';

const suggested = (...tables: readonly CaseTable[]): readonly SuggestedMapping[] => {
  const content = onlyTables(...tables);
  return suggestMappings(content, overviewOf(content));
};
/** The best suggestion for a table: its source, and our columns with the headers that fill them. */
const best = (all: readonly SuggestedMapping[], id: string): readonly [string, Readonly<Record<string, string>>] | null => {
  const found = all.find((one) => one.table === id);
  return found ? [found.source.name, Object.fromEntries(found.columns.flatMap(({ column, source }) => (source === null ? [] : [[column, source]])))] : null;
};
const rows = (count: number, row: (i: number) => readonly CaseCell[]): readonly (readonly CaseCell[])[] => Array.from({ length: count }, (_, i) => row(i));

const ROLES = ['Consulent', 'Kwaliteitsmedewerker', 'Teamleider'];
const role = (i: number): string => ROLES[i % 3] ?? '';

describe('the tables of a controller', () => {
  const products = table('Productenlijst', ['Productnr', 'Product', 'DVO', 'Eenheid', 'Opmerking'], rows(12, (i) => [100 + i, `Dienst ${i}`, i % 2 ? 'SOZ' : 'ICT', 'dossier', null]));
  const hours = table('Urenbegroting_2026', ['Nr.', 'Product', 'Medewerkerscategorie', 'Aantal uren', 'Begrotingsjaar', 'Gemeente'],
    rows(30, (i) => [100 + (i % 12), `Dienst ${i % 12}`, role(i), 40 + i, 2026, i % 2 ? 'Emmen' : 'Coevorden']));
  const rates = table('Tarieventabel', ['Categorie', 'Schaal', 'Uurtarief 2026 (excl. btw)', 'Productieve uren', 'Ingangsdatum'],
    rows(3, (i) => [role(i), `${8 + i}`, 60.5 + i, 1400, { day: '2026-01-01' }]));
  const all = suggested(rates, hours, products);

  it('are each seen for what they are, with their columns', () => {
    expect(best(all, 'activities')).toEqual(['Productenlijst', { code: 'Productnr', name: 'Product', subAgreement: 'DVO', unit: 'Eenheid' }]);
    expect(best(all, 'hours')).toEqual(['Urenbegroting_2026', { activity: 'Nr.', position: 'Medewerkerscategorie', hours: 'Aantal uren', year: 'Begrotingsjaar', participant: 'Gemeente' }]);
    expect(best(all, 'rates')).toEqual(['Tarieventabel', { position: 'Categorie', hourlyRate: 'Uurtarief 2026 (excl. btw)', productiveHours: 'Productieve uren', scale: 'Schaal', validFrom: 'Ingangsdatum' }]);
  });
  it('fit wholly, and come in the order of what is required', () => {
    expect(all.slice(0, 3).map(({ table: id, fit }) => [id, fit])).toEqual([['activities', 1], ['hours', 1], ['rates', 1]]);
  });
  it('are named with their place', () => expect(all[0]?.source).toEqual({ sheet: 'Blad3', name: 'Productenlijst', address: 'Blad3!A1:E13', rows: 12 }));
});

describe('the codes of other tables decide', () => {
  const activities = table('Activiteiten', ['Code', 'Naam'], [['INT', 'Intake'], ['BEH', 'Beheer'], ['ADV', 'Advies']]);
  const codes = ['INT', 'BEH', 'ADV'];
  it.each([['Proces', 'Code'], ['Code', 'Proces']])('which of two columns names the activity: %s', (named, other) => {
    const hours = table('Urenstaat', [other, named, 'Functie', 'Uren'], rows(9, (i) => [`X${i}`, codes[i % 3] ?? '', role(i), 10]));
    expect(best(suggested(activities, hours), 'hours')?.[1]['activity']).toBe(named);
  });
  it('which table has the rates of the positions in the hours', () => {
    const hours = table('Uren', ['Activiteit', 'Functie', 'Uren'], rows(9, (i) => [codes[i % 3] ?? '', role(i), 10]));
    const prices = (name: string, of: (i: number) => string): CaseTable => table(name, ['Rol', 'Prijs per uur'], rows(3, (i) => [of(i), 70 + i]));
    expect(best(suggested(activities, hours, prices('Tarief_inhuur', (i) => `Leverancier ${i}`), prices('Tarief_eigen', role)), 'rates')?.[0]).toBe('Tarief_eigen');
  });
});

describe('what the cells hold decides', () => {
  it('that a column of texts is no number of hours', () => {
    const hours = table('Urenlijst', ['Taak', 'Rol', 'Uren', 'Aantal'], rows(6, (i) => [`T${i}`, role(i), 'zie bijlage', 12 + i]));
    expect(best(suggested(hours), 'hours')?.[1]).toMatchObject({ hours: 'Aantal' });
  });
  it('that a number typed as text is a number all the same', () => {
    const hours = table('Urenlijst', ['Taak', 'Rol', 'Begrote uren'], rows(6, (i) => [`T${i}`, role(i), `1.2${i}0,5`]));
    expect(best(suggested(hours), 'hours')?.[1]).toMatchObject({ hours: 'Begrote uren' });
  });
  it('that other words are no budget and actual', () => {
    const kinds = (words: readonly string[]) => best(suggested(table('Urenlijst', ['Taak', 'Rol', 'Uren', 'Soort'], rows(6, (i) => [`T${i}`, role(i), 3, words[i % 2] ?? '']))), 'hours')?.[1];
    expect(kinds(['Begroting', 'Realisatie'])).toMatchObject({ basis: 'Soort' });
    expect(kinds(['regulier', 'project'])).not.toHaveProperty('basis');
  });
  it('that a period above 12 is no month', () => {
    const periods = (first: number) => best(suggested(table('Urenlijst', ['Taak', 'Rol', 'Uren', 'Periode'], rows(6, (i) => [`T${i}`, role(i), 3, first + i]))), 'hours')?.[1];
    expect(periods(1)).toMatchObject({ month: 'Periode' });
    expect(periods(202601)).not.toHaveProperty('month');
  });
});

describe('a suggestion', () => {
  it('is made in English too', () => {
    const all = suggested(
      table('Task_list', ['Task code', 'Description'], rows(4, (i) => [`T${i}`, `Task ${i}`])),
      table('Timesheet', ['Task', 'Job title', 'Number of hours', 'Municipality'], rows(8, (i) => [`T${i % 4}`, role(i), 8, 'Emmen'])),
      table('Rate_card', ['Role', 'Hourly price'], rows(3, (i) => [role(i), 80])),
    );
    expect(best(all, 'activities')?.[1]).toEqual({ code: 'Task code', name: 'Description' });
    expect(best(all, 'hours')?.[1]).toEqual({ activity: 'Task', position: 'Job title', hours: 'Number of hours', participant: 'Municipality' });
    expect(best(all, 'rates')?.[1]).toEqual({ position: 'Role', hourlyRate: 'Hourly price' });
  });
  it('says honestly what is not there', () => {
    const [hours] = suggested(table('Urenlijst', ['Rol', 'Uren'], rows(5, (i) => [role(i), 10])));
    expect(hours).toMatchObject({ table: 'hours', fit: 2 / 3 });
    const rates = suggested(table('Tarieven_oud', ['Functie', 'Bijzonderheden'], rows(3, (i) => [role(i), 'x'])));
    expect(rates[0]).toMatchObject({ table: 'rates', fit: 1 / 2 });
  });
  it('uses no column of the user twice in one table, and guesses no employee', () => {
    const all = suggested(
      table('Urenregistratie', ['Medewerker', 'Activiteit', 'Functie', 'Uren', 'Uren begroot', 'Jaar', 'Boekjaar'], rows(9, (i) => [`P${i}`, `A${i % 3}`, role(i), 4, 5, 2026, 2026])),
    );
    for (const { columns } of all) {
      const used = columns.flatMap(({ source }) => source ?? []);
      expect(new Set(used).size).toBe(used.length);
    }
    expect(best(all, 'hours')?.[1]).not.toHaveProperty('employee');
    expect(best(all, 'hours')?.[1]).toMatchObject({ activity: 'Activiteit', hours: 'Uren', year: 'Jaar' });
  });
  it('is not made for a table that speaks of another, nor for one that need not be there and is called otherwise', () => {
    const gemeenten = table('Gemeenten', ['Code', 'Naam', 'Aantal inwoners'], [['EMM', 'Emmen', 107_000], ['COE', 'Coevorden', 35_000]]);
    const all = suggested(gemeenten, table('Adreslijst', ['Straat', 'Plaats'], [['Kerkweg', 'Emmen']]));
    expect(all.map(({ table: id, source }) => [id, source.name])).toEqual([['participants', 'Gemeenten']]);
    expect(best(all, 'participants')?.[1]).toEqual({ code: 'Code', name: 'Naam', inhabitants: 'Aantal inwoners' });
  });
  it('is not made for a table that is there, and for none where the workbook has no other tables', () => {
    const content = onlyTables(table('Uren', ['Activiteit', 'Functie', 'Uren'], []), table('Urenlijst', ['Activiteit', 'Functie', 'Uren'], [['A', 'B', 1]]));
    expect(suggestMappings(content, overviewOf(content)).filter(({ table: id }) => id === 'hours')).toEqual([]);
    expect(suggested(table('Uren', ['Activiteit'], []))).toEqual([]);
  });
  it('is the same whatever the order of the tables and the columns', () => {
    const one = table('Urenlijst', ['Taak', 'Rol', 'Uren'], rows(5, (i) => [`T${i}`, role(i), 3]));
    const turned = table('Urenlijst', ['Uren', 'Rol', 'Taak'], rows(5, (i) => [3, role(i), `T${i}`]));
    const other = table('Prijzen', ['Rol', 'Prijs per uur'], rows(3, (i) => [role(i), 3]));
    expect(best(suggested(one, other), 'hours')).toEqual(best(suggested(other, turned), 'hours'));
  });
});
