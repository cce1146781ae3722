import { type Language, isInhabitantsKey } from '../domain';
import { QUESTIONS, type QuestionId, TABLES } from '../tables';

/** A client that leaves. `runOffPct`: percentages of the exit sum, one a year after leaving, as text. */
export interface ClientLeaves { readonly kind: 'client-leaves'; readonly participant: string; readonly day: string; readonly runOffPct?: readonly string[] }
/** What a client that joins brings: a value of a key, or a volume of an activity. Year and kind as in the tables; an empty kind is both (of a volume: budget). */
export type Brought =
  | { readonly key: string; readonly value: string | number; readonly year: string; readonly basis?: string }
  | { readonly activity: string; readonly quantity: string | number; readonly year: string; readonly basis?: string };
export interface ClientJoins {
  readonly kind: 'client-joins'; readonly participant: string; readonly day: string; readonly name?: string; readonly inhabitants?: string | number; readonly brings: readonly Brought[];
}
export interface TaskGoesHome { readonly kind: 'task-goes-home'; readonly activity: string; readonly day: string }
/** By so many percent; negative: they fall. Every rate, both the adopted hourly rates and the wage cost of a build-up. */
export interface WagesRise { readonly kind: 'wages-rise'; readonly percentage: string | number }
/** By so many percent; of one activity, or of all. */
export interface VolumeFalls { readonly kind: 'volume-falls'; readonly percentage: string | number; readonly activity?: string }

/** A ready-made question of calculation.md 15, with the few answers it needs. Days are text (2026-06-30 or 30-6-2026); a percentage may be text as it is typed (3,5). */
export type ReadyMadeAnswers = { readonly scenario: string; readonly language: Language } & (ClientLeaves | ClientJoins | TaskGoesHome | WagesRise | VolumeFalls);

/** One row for the table Scenarios, in the order of its columns: Scenario, Tabel, Sleutel, Kolom, Nieuwe waarde, Factor. Factors are numbers: as text, 1,035 could be two. */
export type ScenarioTableRow = readonly [scenario: string, table: string, rowKey: string, column: string, newValue: string | number | null, factor: number | null];

type Change = { readonly table: string; readonly rowKey: string; readonly column: string; readonly newValue: string | number | null; readonly factor: number | null };

const ANY = '*';
const HUNDRED = 100;
/** Enough for a percentage with as many decimals as anybody writes. */
const FACTOR_DIGITS = 12;

const tableName = (id: string, language: Language): string => TABLES.find((table) => table.id === id)?.names[language] ?? id;
const columnName = (id: string, column: string, language: Language): string =>
  TABLES.find((table) => table.id === id)?.columns.find((one) => one.id === column)?.names[language] ?? column;

const question = (id: QuestionId, rowKey: string, newValue: string, language: Language): Change => {
  const found = QUESTIONS.find((one) => one.id === id);
  return { table: tableName(found?.table ?? '', language), rowKey, column: found?.names[language] ?? '', newValue, factor: null };
};

const cell = (table: string, column: string, language: Language) => (rowKey: string, newValue: string | number | null, factor: number | null = null): Change =>
  ({ table: tableName(table, language), rowKey, column: columnName(table, column, language), newValue, factor });

/** 3,5 percent up is a factor of 1.035. */
const factorOf = (percentage: string | number, direction: 1 | -1): number => {
  const number = Number(String(percentage).trim().replace(',', '.'));
  return Number((1 + (direction * number) / HUNDRED).toPrecision(FACTOR_DIGITS));
};

const leaving = ({ participant, day, runOffPct = [] }: ClientLeaves, language: Language): readonly Change[] => [
  question('leaves', participant, day, language),
  ...(runOffPct.length === 0 ? [] : [question('runOff', participant, runOffPct.join('; '), language)]),
];

const brought = (participant: string, one: Brought, language: Language): Change => ('key' in one
  ? cell('keyValues', 'value', language)([one.key, participant, one.year, one.basis ?? '', ''].join(' | ').trim(), one.value)
  : cell('volumes', 'quantity', language)([one.activity, participant, one.year, one.basis ?? ''].join(' | ').trim(), one.quantity));

const joining = ({ participant, day, name, inhabitants: given, brings: all }: ClientJoins, language: Language): readonly Change[] => {
  const ofInhabitants = all.flatMap((one) => ('key' in one && isInhabitantsKey(one.key) ? [one.value] : []));
  const [inhabitants, brings] = [given ?? ofInhabitants[0], all.filter((one) => !('key' in one && isInhabitantsKey(one.key)))];
  return [
    question('joins', participant, day, language),
    ...(name === undefined ? [] : [cell('participants', 'name', language)(participant, name)]),
    ...(inhabitants === undefined ? [] : [cell('participants', 'inhabitants', language)(participant, inhabitants)]),
    ...brings.map((one) => brought(participant, one, language)),
  ];
};

const changesOf = (answers: ReadyMadeAnswers): readonly Change[] => {
  const { language } = answers;
  switch (answers.kind) {
    case 'client-leaves': return leaving(answers, language);
    case 'client-joins': return joining(answers, language);
    case 'task-goes-home': return [question('ends', answers.activity, answers.day, language)];
    case 'wages-rise': return ['hourlyRate', 'wageCost'].map((column) => cell('rates', column, language)(ANY, null, factorOf(answers.percentage, 1)));
    default: return [cell('volumes', 'quantity', language)(answers.activity ?? ANY, null, factorOf(answers.percentage, -1))];
  }
};

/** The rows of Scenarios that ask a ready-made question, to be shown or written. Nothing is checked here: reading the table does. */
export const readyMadeScenario = (answers: ReadyMadeAnswers): readonly ScenarioTableRow[] =>
  changesOf(answers).map(({ table, rowKey, column, newValue, factor }) => [answers.scenario, table, rowKey, column, newValue, factor]);
