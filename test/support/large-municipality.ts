import type { CellContent, TableContent, WorkbookContent } from '../../src/domain';

type Row = readonly CellContent[];

const table = (name: string, headers: Row, rows: readonly Row[]): TableContent => ({ sheet: name, name, headerRow: 1, firstColumn: 1, headers, rows });
const MULTIPLIER = 48_271;
const MODULUS = 2_147_483_647;

/** Amounts with cents that follow no pattern, the same every time: a text of them does not shrink for free. */
const amounts = (): (() => number) => {
  let state = 20_250_101;
  return () => {
    state = (state * MULTIPLIER) % MODULUS;
    return (1 + (state % 99_999)) / 100;
  };
};

/** Ten sub-agreements of three participants, with as many activities as asked: hours, licences and a volume of each, on budget and actual, in every year. */
export const largeMunicipality = (activities: number, years: readonly number[]): WorkbookContent => {
  const next = amounts();
  const codes = Array.from({ length: activities }, (_, i) => `A${String(i + 1).padStart(3, '0')}`);
  const runs = years.flatMap((year) => ['begroting', 'realisatie'].map((kind) => [year, kind] as const));
  const each = (row: (code: string) => Row): readonly Row[] => runs.flatMap((run) => codes.map((code) => [...row(code), ...run]));
  return {
    date1904: false,
    tables: [
      table('Deelnemers', ['Code', 'Naam', 'Rol'], [['EMM', 'Emmen', 'gastheer'], ['BOD', 'Borger-Odoorn', 'afnemer'], ['COE', 'Coevorden', 'afnemer']]),
      table('Deelovereenkomsten', ['Code', 'Naam'], Array.from({ length: 10 }, (_, i) => [`D${i}`, `Deelovereenkomst ${i}`])),
      table('Activiteiten', ['Code', 'Naam', 'Deelovereenkomst', 'Eenheid'], codes.map((code, i) => [code, `Activiteit met een gewone naam, ${next()}`, i % 3 === 0 ? null : `D${i % 10}`, 'dossier'])),
      table('Uren', ['Activiteit', 'Functie', 'Uren', 'Deelnemer', 'Jaar', 'Soort'], each((code) => [code, 'Consulent', next(), 'EMM'])),
      table('Volumes', ['Activiteit', 'Aantal', 'Jaar', 'Soort'], each((code) => [code, next()])),
      table('Kosten', ['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Soort'], each((code) => [code, 'licentie', next()])),
      table('Tarieven', ['Functie', 'Uurtarief'], [['Consulent', 51.37]]),
    ],
  };
};
