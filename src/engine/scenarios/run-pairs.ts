import { type Basis, type Exact, type RunOutcome, type Year, fromDecimal, subtract, sum, toDecimal, zero } from '../../domain';

export type Euro = Exact<'EUR'>;

const CENTS = 2;
/** An amount as it was published. */
export const euro = (text: string): Euro => fromDecimal<'EUR'>(text);
/** An amount as it is published: in cents. */
export const shown = (amount: Euro): string => toDecimal(amount, CENTS);

/** A run of the base and the same run of the scenario; one of them may have no such run. */
export interface Pair { readonly year: Year; readonly basis: Basis; readonly base: RunOutcome | null; readonly scenario: RunOutcome | null }

const BASES: readonly Basis[] = ['budget', 'actual'];

/** Every year and kind of one of both, by year, the budget first. */
export const pairsOf = (base: readonly RunOutcome[], scenario: readonly RunOutcome[]): readonly Pair[] => {
  const all = [...base, ...scenario];
  return [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b).flatMap((year) => BASES.filter((basis) => all.some((run) => run.year === year && run.basis === basis))
    .map((basis) => {
      const of = (runs: readonly RunOutcome[]): RunOutcome | null => runs.find((run) => run.year === year && run.basis === basis) ?? null;
      return { year, basis, base: of(base), scenario: of(scenario) };
    }));
};

/** What a participant bears of all sub-agreements. */
export const totalOf = (run: RunOutcome | null, participant: string): Euro =>
  euro(run?.total.participants.find(({ code }) => code === participant)?.amount ?? '0');

/** What the host bears outside the sub-agreements: own tasks, overhead, over- or under-recovery, unassigned and unused. */
export const hostLines = (run: RunOutcome | null): Euro => (run === null ? zero() : subtract(
  sum([run.total.hostOwn, run.total.hostOverhead, run.total.unassigned, run.total.hostUnused].map(euro)), euro(run.overhead.difference)));

/** Each once, in the order of the base; what only the scenario has comes last. */
export const union = (...lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];

/** Everybody who bears something in one of both. */
export const allParties = ({ base, scenario }: Pair): readonly string[] => union(...[base, scenario].map((run) => (run?.total.participants ?? []).map(({ code }) => code)));
