import type { RunOutcome, ScenarioOutcome } from '../../../src/domain';
import { type Book, calculated } from '../../support/books';
import { amounts, failing } from './small-books';

type Rows = Book[string];
type Row = Rows[number];

/** Rows of Scenarios, all of the scenario x. */
export const leaves = (code: string, day: string): Row => ['x', 'Deelnemers', code, 'Vertrekt op', day, null];
export const joins = (code: string, day: string): Row => ['x', 'Deelnemers', code, 'Sluit aan op', day, null];
export const ends = (code: string, day: string): Row => ['x', 'Activiteiten', code, 'Eindigt op', day, null];

export const keyRows = (...rows: Rows): Rows => [['Sleutel', 'Deelnemer', 'Waarde', 'Jaar', 'Geldig vanaf', 'Soort'], ...rows];
export const costRows = (...rows: Rows): Rows => [['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Vast', 'Deelnemer', 'Kostenplaats', 'Soort'], ...rows];
export const hourRows = (...rows: Rows): Rows => [['Activiteit', 'Functie', 'Uren', 'Jaar', 'Maand', 'Deelnemer', 'Vast', 'Soort'], ...rows];
export const tasks = (...rows: Rows): Rows => [['Code', 'Naam', 'Deelovereenkomst', 'Verdeelsleutel', 'Eenheid'], ...rows];
export const deals = (...rows: Rows): Rows => [['Code', 'Naam', 'Verdeelsleutel', 'Bekostiging', 'Status'], ...rows];

/** Coevorden, then host Emmen, Borger-Odoorn and Hoogeveen; one task WPB of ICT, by the key deel. 365 days in the year: a hundred euros a day. */
export const region = (scenario: Rows, more: Book): Book => ({
  Activiteiten: tasks(['WPB', 'Werkplek', 'ICT']),
  Uren: hourRows(),
  Tarieven: [['Functie', 'Uurtarief', 'Bron'], ['Adviseur', 60, 'besluit'], ['Technicus', 50, 'besluit']],
  Deelovereenkomsten: deals(['ICT', 'Automatisering', 'deel']),
  Deelnemers: [['Code', 'Naam', 'Rol'], ['CO', 'Coevorden', 'afnemer'], ['EM', 'Emmen', 'gastheer'], ['BO', 'Borger-Odoorn', 'afnemer'], ['HO', 'Hoogeveen', 'afnemer']],
  Kosten: costRows(['WPB', 'licentie', 36500, 2026, 'ja']),
  ...more,
  Scenarios: [['Scenario', 'Tabel', 'Sleutel', 'Kolom', 'Nieuwe waarde', 'Factor'], ...scenario],
});

const leftOut = (findings: unknown): Error => new Error(`left out: ${JSON.stringify(findings)}`);

/** The run of the scenario of a year and kind, of which every control holds. */
export const answerOf = (book: Book, year = 2026, basis: RunOutcome['basis'] = 'budget'): RunOutcome => {
  const { outcome, findings } = calculated(book);
  const run = outcome.runs.find((one) => one.scenario === 'x' && one.year === year && one.basis === basis);
  if (!run) throw leftOut(findings);
  expect(failing(run)).toEqual([]);
  return run;
};
export const borneIn = (run: RunOutcome): Record<string, string> => amounts(run.total.participants);
export const answer = (book: Book): ScenarioOutcome => {
  const { outcome, findings } = calculated(book);
  const [scenario] = outcome.scenarios;
  if (!scenario) throw leftOut(findings);
  return scenario;
};
