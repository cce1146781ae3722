import { type RunOutcome, type ScenarioChange, type ScenarioOutcome, type ScenarioQuestion, subtract } from '../../domain';
import { endingsOf } from './ended-tasks';
import { type LastFull, exitOf, strandedOf } from './exits';
import { type Euro, type Pair, allParties, euro, hostLines, pairsOf, shown, totalOf, union } from './run-pairs';
import { unitPricesOf } from './unit-prices';

type Leaving = Extract<ScenarioQuestion, { readonly kind: 'leaves' }>;

const compared = (base: Euro, scenario: Euro) => ({ base: shown(base), scenario: shown(scenario), difference: shown(subtract(scenario, base)) });

const chargeOf = (run: RunOutcome | null, subAgreement: string, participant: string): Euro =>
  euro(run?.subAgreements.find(({ code }) => code === subAgreement)?.participants.find(({ code }) => code === participant)?.amount ?? '0');

const agreementsOf = ({ base, scenario }: Pair): readonly string[] => union(...[base, scenario].map((run) => (run?.subAgreements ?? []).map(({ code }) => code)));
const partiesOf = ({ base, scenario }: Pair, agreement: string): readonly string[] => union(...[base, scenario].map((run) =>
  (run?.subAgreements.find(({ code }) => code === agreement)?.participants ?? []).map(({ code }) => code)));
const linesOf = (pair: Pair): ScenarioOutcome['lines'] => agreementsOf(pair).flatMap((subAgreement) => partiesOf(pair, subAgreement).map((participant) => ({
  year: pair.year, basis: pair.basis, subAgreement, participant,
  ...compared(chargeOf(pair.base, subAgreement, participant), chargeOf(pair.scenario, subAgreement, participant)),
})));

const totalsOf = (pair: Pair): ScenarioOutcome['totals'] => [
  ...allParties(pair).map((participant) => ({ year: pair.year, basis: pair.basis, participant, ...compared(totalOf(pair.base, participant), totalOf(pair.scenario, participant)) })),
  { year: pair.year, basis: pair.basis, participant: null, ...compared(hostLines(pair.base), hostLines(pair.scenario)) },
];

interface Compared {
  readonly name: string;
  readonly questions: readonly ScenarioQuestion[];
  readonly changes: number;
  readonly changed: readonly ScenarioChange[];
  readonly base: readonly RunOutcome[];
  readonly scenario: readonly RunOutcome[];
  readonly lastFull: LastFull;
}

/** A scenario beside the base. Achterblijvende kosten are what all others bear more, the host's own lines included. Source: calculation.md 15. */
export const compareScenario = ({ name, questions, changes, changed, base, scenario, lastFull }: Compared): ScenarioOutcome => {
  const pairs = pairsOf(base, scenario);
  const leaving = questions.filter((question): question is Leaving => question.kind === 'leaves');
  const stranded = strandedOf(leaving, pairs);
  const isTogether = leaving.length > 1;
  return {
    name, questions, changes, changed,
    lines: pairs.flatMap(linesOf),
    totals: pairs.flatMap(totalsOf),
    unitPrices: pairs.flatMap(unitPricesOf),
    exits: leaving.map((one) => ({ ...exitOf(one, lastFull), stranded: isTogether ? [] : stranded })),
    strandedTogether: isTogether ? stranded : [],
    endings: endingsOf(questions, pairs),
  };
};
