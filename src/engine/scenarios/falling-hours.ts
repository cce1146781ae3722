import { type ActivityCode, type Exact, type Hours, type HoursLedger, type ParticipantCode, type Ratio, ONE, isZero, scale, subtract, sum, zero } from '../../domain';
import type { RunContext } from '../runs/run-context';
import type { Asked } from './asked';
import { shareOfMonthFrom, shareOfYearFrom } from './days';
import { type FallingShares, atLeastZero, leftOf } from './falling-shares';

/** Hours of one activity, for all participants together (-1) or for one of them: a row of Uren, or a group of rows. */
export interface SomeHours { readonly activity: number; readonly participant: number; readonly hours: Hours }

/** What decides over hours beside their own codes. `month`: 1 to 12, or 0 for hours that are spread over the year. */
export interface HoursKind { readonly fixed: boolean; readonly month: number }

/** One run of which hours fall or come. */
export interface FallingRun {
  readonly context: RunContext;
  readonly asked: Asked;
  readonly falls: FallingShares | undefined;
  /** Whose codes the hours point into. */
  readonly ledger: HoursLedger;
  /** All hours of the run, for who remains. */
  readonly all: readonly SomeHours[];
}

export const TOGETHER = -1;

const activityOf = ({ ledger }: FallingRun, { activity }: SomeHours): ActivityCode => ledger.activityCodes[activity] as ActivityCode;
const partyOf = ({ ledger }: FallingRun, { participant }: SomeHours): ParticipantCode => ledger.participantCodes[participant] as ParticipantCode;

const times = <T extends SomeHours>(some: T, factor: Ratio): readonly T[] => (isZero(factor) ? [] : [{ ...some, hours: scale(some.hours, factor) }]);
const shareIn = (part: Hours, total: Hours): Ratio => ({ numerator: part.numerator * total.denominator, denominator: part.denominator * total.numerator } satisfies Exact);

const hasKey = (run: FallingRun, some: SomeHours): boolean => {
  const { index } = run.context;
  const activity = index.activities.get(activityOf(run, some));
  const agreement = activity?.subAgreement == null ? undefined : index.subAgreements.get(activity.subAgreement);
  return (activity?.allocationKey ?? agreement?.allocationKey ?? null) !== null;
};

/** What is Vast of the hours for a client that leaves stays, for those who remain: by the key, else by the hours for each of them. */
const handOn = <T extends SomeHours>(run: FallingRun, some: T, away: Ratio): readonly T[] => {
  const stays = times(some, subtract(ONE, away));
  const others = run.all.filter((one) => one.activity === some.activity && one.participant !== TOGETHER && !run.asked.gone.has(partyOf(run, one)));
  const total = sum(others.map(({ hours }) => hours));
  const moved = scale(some.hours, away);
  if (hasKey(run, some) || isZero(total)) return [...stays, { ...some, participant: TOGETHER, hours: moved }];
  return [...stays, ...others.map(({ participant, hours }) => ({ ...some, participant, hours: scale(moved, shareIn(hours, total)) }))];
};

/** Hours that name a participant fall with that participant or with the task, not with another who leaves; of one who joins they begin with it. */
const ownHours = <T extends SomeHours>(run: FallingRun, some: T, { fixed, month }: HoursKind): readonly T[] => {
  const { year } = run.context;
  const party = partyOf(run, some);
  const [gone, ended, joined] = [run.asked.gone.get(party), run.asked.ended.get(activityOf(run, some)), run.asked.joined.get(party)];
  const away = gone === undefined ? null : shareOfMonthFrom(gone, year, month);
  if (fixed) return away === null || isZero(away) ? [some] : handOn(run, some, away);
  const [first] = [gone, ended].filter((day) => day !== undefined).sort();
  const inShare = joined === undefined ? ONE : shareOfMonthFrom(joined, year, month);
  const outShare = first === undefined ? zero() : first === gone && away !== null ? away : shareOfYearFrom(first, year);
  return times(some, atLeastZero(subtract(inShare, outShare)));
};

/** The hours after the questions, exactly. */
export const hoursLeft = <T extends SomeHours>(run: FallingRun, some: T, kind: HoursKind): readonly T[] => {
  if (some.participant !== TOGETHER) return ownHours(run, some, kind);
  return kind.fixed ? [some] : times(some, leftOf(run.falls?.hours.get(activityOf(run, some))));
};
