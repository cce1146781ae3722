import type { ActivityCode, Day, ParticipantCode, ScenarioQuestion, Year } from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import { firstDayWith } from './days';

/** What a scenario asks, by who and what it is about: the first day on which it makes a difference. */
export interface Asked {
  readonly questions: readonly ScenarioQuestion[];
  /** Clients that are gone from this day on. */
  readonly gone: ReadonlyMap<ParticipantCode, Day>;
  /** Clients that are in from this day on. */
  readonly joined: ReadonlyMap<ParticipantCode, Day>;
  /** Activities that have ended by this day. */
  readonly ended: ReadonlyMap<ActivityCode, Day>;
  /** All those days. */
  readonly days: readonly Day[];
}

export const askedOf = (questions: readonly ScenarioQuestion[]): Asked => {
  const by = <C extends string>(kind: ScenarioQuestion['kind']): ReadonlyMap<C, Day> => new Map(questions.filter((question) => question.kind === kind)
    .map((question) => [('activity' in question ? question.activity : question.participant) as C, firstDayWith(question)]));
  return { questions, gone: by('leaves'), joined: by('joins'), ended: by('ends'), days: questions.map(firstDayWith) };
};

/** The run before the questions that a row of a year and kind belongs to. */
export const runOf = (runs: readonly CalculatedRun[], year: Year, basis: CalculatedRun['context']['basis']): CalculatedRun | undefined =>
  runs.find(({ context }) => context.year === year && context.basis === basis);
