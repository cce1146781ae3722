import type { Language, Outcome, ScenarioOutcome } from '../domain';
import { findingSentence } from '../messages';
import { dayText, leftOutScenarios, numberText, sumOf } from '../report';
import { say } from './terminal';

type Total = ScenarioOutcome['totals'][number];

const DECIMALS = 2;

/** A rule under the headings and over the total, which is the last line. */
const columns = (lines: readonly (readonly string[])[]): readonly string[] => {
  const widths = (lines[0] ?? []).map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)));
  const [head = '', ...rows] = lines.map((line) => `  ${line.map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0))).join('  ')}`);
  const rule = `  ${'-'.repeat(head.length - 2)}`;
  return [head, rule, ...rows.slice(0, -1), rule, ...rows.slice(-1)];
};

/** A host that bears nothing outside the sub-agreements needs no line. */
const isShown = ({ participant, base, scenario }: Total): boolean => participant !== null || Number(base) !== 0 || Number(scenario) !== 0;

/** A year that stays what it is needs no table. */
const isOther = ({ difference }: Total): boolean => Number(difference) !== 0;

/** What stays of tasks that go home, over all who bear it. */
const stayed = ({ endings }: ScenarioOutcome, first: Total | undefined): readonly string[] => {
  const own = (endings?.stranded ?? []).filter(({ year, basis }) => year === first?.year && basis === first.basis);
  return own.length === 0 ? [] : [sumOf(own.map(({ amount }) => amount))];
};

const runTable = (scenario: ScenarioOutcome, totals: readonly Total[], names: ReadonlyMap<string, string>, language: Language): readonly string[] => {
  const [first] = totals;
  const amount = (text: string): string => numberText(text, DECIMALS, language);
  const nameOf = ({ participant }: Total): string => (participant === null ? say('scenarioHost', language) : names.get(participant) ?? participant);
  const basis = say(first?.basis === 'actual' ? 'scenarioActual' : 'scenarioBudget', language);
  return [
    say('scenarioTitle', language, { scenario: scenario.name, year: first?.year ?? '', basis }),
    ...columns([
      [say('scenarioBearer', language), say('scenarioBase', language), say('scenarioItself', language), say('scenarioDifference', language)],
      ...totals.filter(isShown).map((total) => [nameOf(total), amount(total.base), amount(total.scenario), amount(total.difference)]),
      [say('scenarioTotal', language), ...(['base', 'scenario', 'difference'] as const).map((key) => amount(sumOf(totals.map((total) => total[key]))))],
    ]),
    ...scenario.exits.flatMap(({ participant, day, stranded }) => stranded.filter(({ year, basis: kind }) => year === first?.year && kind === first.basis)
      .map((left) => `  ${say('scenarioStranded', language, { participant: names.get(participant) ?? participant, day: dayText(day, language), amount: amount(left.amount) })}`)),
    ...scenario.strandedTogether.filter(({ year, basis: kind }) => year === first?.year && kind === first.basis)
      .map((left) => `  ${say('scenarioTogether', language, { amount: amount(left.amount) })}`),
    ...stayed(scenario, first).map((left) => `  ${say('scenarioStayed', language, { amount: amount(left) })}`),
  ];
};

const exitLines = ({ exits }: ScenarioOutcome, names: ReadonlyMap<string, string>, language: Language): readonly string[] =>
  exits.flatMap(({ participant, runOff, exitSum }) => (exitSum === null || runOff.length === 0 ? []
    : [say('scenarioExit', language, { participant: names.get(participant) ?? participant, amount: numberText(exitSum, DECIMALS, language) })]));

/** Every scenario beside the base as text for a terminal: a short table for each year and kind that changes. Empty where there is none. */
export const scenarioTable = (outcome: Outcome, language: Language): string => {
  const { scenarios, participants } = outcome;
  const names = new Map(participants.map(({ code, name }) => [code, name]));
  const parts = scenarios.flatMap((scenario) => {
    const runs = [...new Set(scenario.totals.filter(isOther).map(({ year, basis }) => `${year}/${basis}`))];
    if (runs.length === 0) return [say('scenarioSame', language, { scenario: scenario.name })];
    const tables = runs.map((run) => runTable(scenario, scenario.totals.filter(({ year, basis }) => `${year}/${basis}` === run), names, language).join('\n'));
    return [...tables, ...exitLines(scenario, names, language)];
  });
  const leftOut = leftOutScenarios(outcome).map((one) => findingSentence(one, language));
  return [...parts, ...leftOut].map((part) => `${part}\n\n`).join('');
};
