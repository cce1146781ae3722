import { type Day, type Exact, type ScenarioQuestion, foldCode, fraction, fromCellNumber, fromDecimal, scale, toDecimal } from '../../domain';
import { parseNumberText } from '../cells/number-text';
import { knownSpelling } from '../reading/resolve-codes';
import type { ChangeRow, ScenarioSource } from './change-row';
import type { Question } from './find-target';
import { type JoiningCodes, readNewValue } from './new-value';

/** A row of Scenarios that asks something. */
export interface QuestionRow { readonly change: ChangeRow; readonly question: Question }

const SHOWN_DECIMALS = 6;
const WORDS: Readonly<Record<Question['table'], { readonly ourTableNl: string; readonly ourTableEn: string }>> = {
  participants: { ourTableNl: 'Deelnemers', ourTableEn: 'Participants' }, activities: { ourTableNl: 'Activiteiten', ourTableEn: 'Activities' },
};

/** Clients that join need not be in Deelnemers: the question makes their code known to the scenario. */
export const joiningCodes = ({ books }: ScenarioSource, rows: readonly QuestionRow[]): JoiningCodes => new Map(rows.flatMap(({ change, question }) => {
  const code = change.rowKey.trim();
  if (question.id !== 'joins' || code === '' || code === '*') return [];
  return [[foldCode(code), { code: knownSpelling(['participant'], books, code) ?? code, ref: change.ref }] as const];
}));

const codeOf = ({ books }: ScenarioSource, { change, question }: QuestionRow, joining: JoiningCodes): string | undefined => {
  const namespace = question.table === 'activities' ? 'activity' : 'participant';
  const joiner = namespace === 'participant' ? joining.get(foldCode(change.rowKey))?.code : undefined;
  const code = joiner ?? (books[namespace].knows(change.rowKey) ? books[namespace].display(change.rowKey) : undefined);
  if (code === undefined) change.report('scenario-no-such-row', 'rowKey', WORDS[question.table]);
  return code;
};

const plain = (decimal: Exact<string>): string => toDecimal(decimal, SHOWN_DECIMALS);

/** `100; 75; 50; 25`, or one number in the cell. */
const percentagesOf = ({ change, question }: QuestionRow): readonly string[] => {
  if (typeof change.newValue === 'number' && change.newValue >= 0) return [plain(scale(fromCellNumber(change.newValue), fraction(change.isPercentCell ? 100n : 1n)))];
  const read = String(typeof change.newValue === 'string' ? change.newValue : '').split(';').map((part) => parseNumberText(part));
  const percentages = read.flatMap((one) => ('decimal' in one && !one.decimal.startsWith('-') ? [plain(fromDecimal(one.decimal))] : []));
  if (percentages.length === read.length) return percentages;
  change.report('scenario-run-off-unreadable', 'newValue', { ourColumnNl: question.names.nl, ourColumnEn: question.names.en });
  return [];
};

const dayOf = (source: ScenarioSource, { change, question }: QuestionRow): Day | undefined =>
  (change.factor === null ? readNewValue(source, change, question, new Map()) as Day | undefined : undefined);

/** The percentages that stand beside the leaving of the same client. Finding where it does not leave: `scenario-run-off-alone`. */
const runOffs = (source: ScenarioSource, rows: readonly QuestionRow[], joining: JoiningCodes): ReadonlyMap<string, readonly string[]> => {
  const leavers = new Set(rows.filter(({ question }) => question.id === 'leaves').map(({ change }) => foldCode(change.rowKey)));
  return new Map(rows.filter(({ question, change }) => question.id === 'runOff' && change.factor === null).flatMap((row) => {
    const code = codeOf(source, row, joining);
    if (code !== undefined && !leavers.has(foldCode(row.change.rowKey))) row.change.report('scenario-run-off-alone', 'column');
    return code === undefined ? [] : [[code, percentagesOf(row)] as const];
  }));
};

/** Findings: `scenario-host-leaves`, since the host carries out the tasks; `scenario-leaves-and-joins`, since one scenario has one answer to who takes part. */
const checkWho = ({ model }: ScenarioSource, rows: readonly QuestionRow[]): void => {
  const host = model.participants.find(({ role }) => role === 'host')?.code;
  const moving = (id: Question['id']) => rows.filter(({ question }) => question.id === id);
  for (const { change } of [...moving('leaves'), ...moving('joins')]) {
    if (host !== undefined && foldCode(change.rowKey) === foldCode(host)) change.report('scenario-host-leaves', 'rowKey');
  }
  const leavers = new Set(moving('leaves').map(({ change }) => foldCode(change.rowKey)));
  for (const { change } of moving('joins')) if (leavers.has(foldCode(change.rowKey))) change.report('scenario-leaves-and-joins', 'rowKey');
};

const questionOf = (id: Question['id'], code: string, day: Day, runOffPct: readonly string[]): ScenarioQuestion | null => {
  if (id === 'ends') return { kind: 'ends', activity: code, day };
  if (id === 'joins') return { kind: 'joins', participant: code, day };
  return id === 'leaves' ? { kind: 'leaves', participant: code, day, runOffPct } : null;
};

const orderOf = (question: ScenarioQuestion): string => `${question.day}|${question.kind}|${foldCode('activity' in question ? question.activity : question.participant)}`;

/** What the rows ask, by day; a Factor on a question means nothing. Finding: `scenario-factor-without-number`, and those of a date. */
export const readQuestions = (source: ScenarioSource, rows: readonly QuestionRow[], joining: JoiningCodes): readonly ScenarioQuestion[] => {
  checkWho(source, rows);
  const percentages = runOffs(source, rows, joining);
  for (const { change, question } of rows) {
    if (change.factor !== null) change.report('scenario-factor-without-number', 'factor', { ourColumnNl: question.names.nl, ourColumnEn: question.names.en });
  }
  return rows.filter(({ question }) => question.id !== 'runOff').flatMap((row): ScenarioQuestion[] => {
    const [code, day] = [codeOf(source, row, joining), dayOf(source, row)];
    const question = code !== undefined && day !== undefined ? questionOf(row.question.id, code, day, percentages.get(code) ?? []) : null;
    return question === null ? [] : [question];
  }).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
};
