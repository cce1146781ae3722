import type { FindingCode, Outcome, RunOutcome } from '../../../src/domain';
import { type Book, calculated, findingsOf } from '../../support/books';

type Rows = Book[string];

export const YEAR = 2025;

/** A host and two clients; Volgorde says that Y comes before X where a rounding is tied. */
export const PARTICIPANTS: Rows = [
  ['Code', 'Naam', 'Rol', 'Inwoners', 'Volgorde'],
  ['H', 'Gastheer', 'gastheer', 500, 1],
  ['X', 'Afnemer X', 'afnemer', 300, 3],
  ['Y', 'Afnemer Y', 'afnemer', 200, 2],
];

/** One activity A of sub-agreement D, divided by key k = 2 : 1 : 1, and one position P at € 50; nothing in it costs anything yet. */
export const office = (tables: Book = {}): Book => ({
  Activiteiten: [['Code', 'Naam', 'Deelovereenkomst'], ['A', 'Dienst', 'D']],
  Uren: [['Activiteit', 'Functie', 'Uren']],
  Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['P', 50, 'raad']],
  Deelovereenkomsten: [['Code', 'Naam', 'Bekostiging', 'Verdeelsleutel'], ['D', 'Deel', null, 'k']],
  Deelnemers: PARTICIPANTS,
  Sleutelwaarden: [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], ['k', 'H', 2, YEAR], ['k', 'X', 1, YEAR], ['k', 'Y', 1, YEAR]],
  Kosten: [['Activiteit', 'Kostenplaats', 'Kostensoort', 'Bedrag', 'Jaar', 'Deelnemer', 'Soort']],
  ...tables,
});

export const hours = (...rows: Rows): Rows => [['Activiteit', 'Functie', 'Uren', 'Jaar', 'Maand', 'Soort', 'Deelnemer'], ...rows];
export const costs = (...rows: Rows): Rows => [['Activiteit', 'Kostenplaats', 'Kostensoort', 'Bedrag', 'Jaar', 'Deelnemer', 'Soort'], ...rows];
export const keys = (...rows: Rows): Rows => [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar', 'Soort', 'Geldig vanaf'], ...rows];
/** Cost of A alone, so that D costs this much. */
export const costOfA = (amount: number): Rows => costs(['A', null, 'overig', amount, YEAR]);
export const agreements = (funding: string | null, key: string | null = 'k'): Rows =>
  [['Code', 'Naam', 'Bekostiging', 'Verdeelsleutel'], ['D', 'Deel', funding, key]];
export const setting = (...pairs: readonly (readonly [string, string | number])[]): Rows => [['Instelling', 'Waarde'], ...pairs];

export const outcomeOf = (book: Book): Outcome => calculated(book).outcome;
export const runOf = (book: Book, at = 0): RunOutcome => outcomeOf(book).runs[at] as RunOutcome;
export const activityOf = (run: RunOutcome, code: string) => {
  const found = run.activities.find((activity) => activity.code === code);
  if (!found) throw new Error(`no activity ${code}`);
  return found;
};
export const agreementOf = (run: RunOutcome, code = 'D') => {
  const found = run.subAgreements.find((agreement) => agreement.code === code);
  if (!found) throw new Error(`no sub-agreement ${code}`);
  return found;
};
export const amounts = (parts: readonly { readonly code: string; readonly amount: string }[]): Record<string, string> =>
  Object.fromEntries(parts.map(({ code, amount }) => [code, amount]));
export const chargesOf = (book: Book, activity = 'A'): Record<string, string> => amounts(activityOf(runOf(book), activity).participants);

/** The findings of one code, as they concern the user: how heavy, and where. */
export const found = (book: Book, code: FindingCode) =>
  findingsOf(book).filter((finding) => finding.code === code).map(({ severity, place, facts }) => ({ severity, place, facts }));
export const place = (table: string, row: number, column: string) => ({ sheet: table, table, row, column });
export const failing = (run: RunOutcome) => run.controls.filter((control) => !control.pass);
