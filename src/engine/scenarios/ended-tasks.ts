import { type EndingOutcome, type RunOutcome, type ScenarioQuestion, add, scale, subtract, sum, yearOf, zero } from '../../domain';
import { firstDayWith, shareOfYearFrom } from './days';
import { type Euro, type Pair, allParties, euro, hostLines, shown, totalOf } from './run-pairs';

type Ending = Extract<ScenarioQuestion, { readonly kind: 'ends' }>;

/** What a participant bears of an activity; null: what the host bears outside the sub-agreements, that of an own task. */
const borneOf = (run: RunOutcome | null, code: string, participant: string | null): Euro => {
  const activity = run?.activities.find((one) => one.code === code);
  if (activity === undefined || activity.memo) return zero();
  if (activity.subAgreement === null) return participant === null ? euro(activity.cost.total) : zero();
  return euro(activity.participants.find((one) => one.code === participant)?.amount ?? '0');
};

const strandedAt = (ending: readonly Ending[], pair: Pair): EndingOutcome['stranded'] => [...allParties(pair), null].map((participant) => {
  const gone = sum([zero<'EUR'>(), ...ending.map((one) => scale(borneOf(pair.base, one.activity, participant), shareOfYearFrom(firstDayWith(one), pair.year)))]);
  const borne = (run: RunOutcome | null): Euro => (participant === null ? hostLines(run) : totalOf(run, participant));
  return { year: pair.year, basis: pair.basis, participant, amount: shown(add(subtract(borne(pair.scenario), borne(pair.base)), gone)) };
});

/** A task goes home: the cost that stays, with whoever bears it. Nothing stays in a year before the first day without a task. */
export const endingsOf = (questions: readonly ScenarioQuestion[], pairs: readonly Pair[]): EndingOutcome | null => {
  const ending = questions.filter((question): question is Ending => question.kind === 'ends');
  if (ending.length === 0) return null;
  return {
    activities: ending.map(({ activity, day }) => ({ activity, day })),
    stranded: pairs.filter(({ year }) => ending.some(({ day }) => year >= yearOf(day))).flatMap((pair) => strandedAt(ending, pair)),
  };
};
