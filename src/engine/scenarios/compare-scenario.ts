import {
  type Basis, type Day, type ExitOutcome, type Exact, type RunOutcome, type ScenarioOutcome, type ScenarioQuestion, type Year,
  fraction, fromCents, fromDecimal, roundToCents, scale, subtract, sum, toDecimal, yearOf, zero,
} from '../../domain';

type Euro = Exact<'EUR'>;
type Leaving = Extract<ScenarioQuestion, { readonly kind: 'leaves' }>;

const CENTS = 2;
const HUNDREDTH = fraction(1n, 100n);
const euro = (text: string): Euro => fromDecimal<'EUR'>(text);
const shown = (amount: Euro): string => toDecimal(amount, CENTS);

/** A run of the base and the same run of the scenario; one of them may have no such run. */
interface Pair { readonly year: Year; readonly basis: Basis; readonly base: RunOutcome | null; readonly scenario: RunOutcome | null }

const BASES: readonly Basis[] = ['budget', 'actual'];

const pairsOf = (base: readonly RunOutcome[], scenario: readonly RunOutcome[]): readonly Pair[] => {
  const all = [...base, ...scenario];
  return [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b).flatMap((year) => BASES.filter((basis) => all.some((run) => run.year === year && run.basis === basis))
    .map((basis) => {
      const of = (runs: readonly RunOutcome[]): RunOutcome | null => runs.find((run) => run.year === year && run.basis === basis) ?? null;
      return { year, basis, base: of(base), scenario: of(scenario) };
    }));
};

const compared = (base: Euro, scenario: Euro) => ({ base: shown(base), scenario: shown(scenario), difference: shown(subtract(scenario, base)) });

const chargeOf = (run: RunOutcome | null, subAgreement: string, participant: string): Euro =>
  euro(run?.subAgreements.find(({ code }) => code === subAgreement)?.participants.find(({ code }) => code === participant)?.amount ?? '0');

const totalOf = (run: RunOutcome | null, participant: string): Euro =>
  euro(run?.total.participants.find(({ code }) => code === participant)?.amount ?? '0');

/** What the host bears outside the sub-agreements: own tasks, overhead, over- or under-recovery, unassigned and unused. */
const hostLines = (run: RunOutcome | null): Euro => (run === null ? zero() : subtract(
  sum([run.total.hostOwn, run.total.hostOverhead, run.total.unassigned, run.total.hostUnused].map(euro)), euro(run.overhead.difference)));

/** Each once, in the order of the base; what only the scenario has comes last. */
const union = (...lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];

const agreementsOf = ({ base, scenario }: Pair): readonly string[] => union(...[base, scenario].map((run) => (run?.subAgreements ?? []).map(({ code }) => code)));
const partiesOf = ({ base, scenario }: Pair, agreement: string): readonly string[] => union(...[base, scenario].map((run) =>
  (run?.subAgreements.find(({ code }) => code === agreement)?.participants ?? []).map(({ code }) => code)));
const allParties = ({ base, scenario }: Pair): readonly string[] => union(...[base, scenario].map((run) => (run?.total.participants ?? []).map(({ code }) => code)));

const linesOf = (pair: Pair): ScenarioOutcome['lines'] => agreementsOf(pair).flatMap((subAgreement) => partiesOf(pair, subAgreement).map((participant) => ({
  year: pair.year, basis: pair.basis, subAgreement, participant,
  ...compared(chargeOf(pair.base, subAgreement, participant), chargeOf(pair.scenario, subAgreement, participant)),
})));

const totalsOf = (pair: Pair): ScenarioOutcome['totals'] => [
  ...allParties(pair).map((participant) => ({ year: pair.year, basis: pair.basis, participant, ...compared(totalOf(pair.base, participant), totalOf(pair.scenario, participant)) })),
  { year: pair.year, basis: pair.basis, participant: null, ...compared(hostLines(pair.base), hostLines(pair.scenario)) },
];

/** The last year that the client is in up to its end; else the year that it leaves in, as the base has it for the whole year. */
const lastFullYear = (base: readonly RunOutcome[], day: Day): RunOutcome | undefined => {
  const budgets = base.filter((run) => run.basis === 'budget').sort((a, b) => b.year - a.year);
  return budgets.find(({ year }) => `${year}-12-31` <= day) ?? budgets.find(({ year }) => year === yearOf(day));
};

const exitOf = (leaving: Leaving, leavers: readonly string[], pairs: readonly Pair[]): ExitOutcome => {
  const { participant, day, runOffPct } = leaving;
  const base = pairs.flatMap((pair) => pair.base ?? []);
  const last = lastFullYear(base, day);
  const charge = last === undefined ? null : totalOf(last, participant);
  const runOff = charge === null ? [] : runOffPct.map((percentage, i) => ({
    year: yearOf(day) + 1 + i, percentage, cents: roundToCents(scale(charge, scale(fromDecimal(percentage), HUNDREDTH))),
  }));
  const others = (pair: Pair, run: RunOutcome | null): Euro =>
    sum([hostLines(run), ...allParties(pair).filter((code) => !leavers.includes(code)).map((code) => totalOf(run, code))]);
  return {
    participant, day,
    stranded: pairs.filter(({ year }) => year >= yearOf(day)).map((pair) => ({ year: pair.year, basis: pair.basis, amount: shown(subtract(others(pair, pair.scenario), others(pair, pair.base))) })),
    lastFullCharge: charge === null ? null : shown(charge),
    runOff: runOff.map(({ year, percentage, cents }) => ({ year, percentage, amount: shown(fromCents(cents)) })),
    exitSum: charge === null ? null : shown(sum([zero<'EUR'>(), ...runOff.map(({ cents }) => fromCents(cents))])),
  };
};

interface Named { readonly name: string; readonly questions: readonly ScenarioQuestion[]; readonly changes: number }

/** A scenario beside the base. Achterblijvende kosten are what all others bear more, the host's own lines included. Source: calculation.md 15. */
export const compareScenario = ({ name, questions, changes }: Named, base: readonly RunOutcome[], scenario: readonly RunOutcome[]): ScenarioOutcome => {
  const pairs = pairsOf(base, scenario);
  const leaving = questions.filter((question): question is Leaving => question.kind === 'leaves');
  return {
    name, questions, changes,
    lines: pairs.flatMap(linesOf),
    totals: pairs.flatMap(totalsOf),
    exits: leaving.map((one) => exitOf(one, leaving.map(({ participant }) => participant), pairs)),
  };
};
