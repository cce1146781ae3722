import { type Hours, type HoursLedger, type Model, type Ratio, ONE, add, isZero, scale, subtract, sum, zero } from '../../domain';
import type { RunInput } from '../calculate-run';
import { grouped } from '../grouped';
import type { HoursGroup, RunHours } from '../hours/group-hours';
import { hoursByRun } from '../hours/hours-by-run';
import type { RunContext } from '../runs/run-context';
import type { Asked } from './asked';
import { rowsOfLedger } from './condense-hours';
import { shareOfMonthFrom, shareOfYearFrom } from './days';
import { type FallingShares, leftOf } from './falling-shares';

/** Rows of Uren that fall or stay alike. */
interface Part { readonly ledger: HoursLedger; readonly fixed: boolean; /** Only of hours that name a client that leaves; else 0. */ readonly month: number }

const together = -1;

const partsOf = (ledger: HoursLedger, asked: Asked): readonly Part[] => {
  const leaves = ledger.participantCodes.map((code) => asked.gone.has(code));
  const rows = new Map<number, number[]>();
  for (let row = 0; row < ledger.rowCount; row += 1) {
    const month = leaves[ledger.participant[row] as number] ? ledger.month[row] as number : 0;
    const part = month * 2 + (ledger.fixed[row] as number);
    const own = rows.get(part);
    if (own === undefined) rows.set(part, [row]);
    else own.push(row);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([part, own]) => ({ ledger: rowsOfLedger(ledger, own), fixed: part % 2 === 1, month: Math.floor(part / 2) }));
};

interface Place { readonly context: RunContext; readonly asked: Asked; readonly falls: FallingShares | undefined }

const times = (group: HoursGroup, factor: Ratio): readonly HoursGroup[] =>
  (isZero(factor) ? [] : [{ ...group, hours: scale(group.hours, factor) }]);

const hasKey = ({ context: { index } }: Place, activity: HoursGroup['activity'], ledger: HoursLedger): boolean => {
  const found = index.activities.get(ledger.activityCodes[activity] as Parameters<typeof index.activities.get>[0]);
  const agreement = found?.subAgreement == null ? undefined : index.subAgreements.get(found.subAgreement);
  return (found?.allocationKey ?? agreement?.allocationKey ?? null) !== null;
};

/** What is Vast of the hours for a client that leaves stays, for those who remain: by the key, else by the hours for each of them. */
const handOn = (place: Place, { ledger }: Part, group: HoursGroup, { away, others }: { readonly away: Ratio; readonly others: readonly HoursGroup[] }): readonly HoursGroup[] => {
  if (isZero(away)) return [group];
  const moved = scale(group.hours, away);
  const stays = times(group, subtract(ONE, away));
  const total = sum(others.map(({ hours }) => hours));
  if (hasKey(place, group.activity, ledger) || isZero(total)) return [...stays, { ...group, participant: together, hours: moved }];
  return [...stays, ...others.map((other) => ({ ...group, participant: other.participant, hours: scale(moved, shareIn(other.hours, total)) }))];
};

const shareIn = (part: Hours, total: Hours): Ratio =>
  ({ numerator: part.numerator * total.denominator, denominator: part.denominator * total.numerator });

const remainingOf = ({ asked }: Place, { ledger }: Part, groups: readonly HoursGroup[], activity: number): readonly HoursGroup[] =>
  groups.filter((group) => group.activity === activity && group.participant !== together && !asked.gone.has(ledger.participantCodes[group.participant] as never));

/** One group of a part after the questions. */
const changed = (place: Place, part: Part, group: HoursGroup, all: readonly HoursGroup[]): readonly HoursGroup[] => {
  const { asked, context, falls } = place;
  const { ledger, fixed, month } = part;
  const activity = ledger.activityCodes[group.activity] as never;
  if (group.participant === together) return fixed ? [group] : times(group, leftOf(falls?.hours.get(activity)));
  const [gone, ended] = [asked.gone.get(ledger.participantCodes[group.participant] as never), asked.ended.get(activity)];
  if (fixed) {
    return gone === undefined ? [group]
      : handOn(place, part, group, { away: shareOfMonthFrom(gone, context.year, month), others: remainingOf(place, part, all, group.activity) });
  }
  const [first] = [gone, ended].filter((day) => day !== undefined).sort();
  if (first === undefined) return [group];
  return times(group, subtract(ONE, first === gone ? shareOfMonthFrom(first, context.year, month) : shareOfYearFrom(first, context.year)));
};

const keyOf = ({ activity, participant, position, priceClass }: HoursGroup): string => [activity, participant, position, priceClass].join('/');
const inOrder = (a: HoursGroup, b: HoursGroup): number =>
  a.activity - b.activity || a.participant - b.participant || a.position - b.position || a.priceClass - b.priceClass;

/** Groups that are priced and divided alike are one. */
const merged = (groups: readonly HoursGroup[]): readonly HoursGroup[] => [...grouped(groups, keyOf).values()].map((own): HoursGroup =>
  ({ ...(own[0] as HoursGroup), hours: own.reduce((total, { hours }) => add(total, hours), zero<'hour'>()) })).sort(inOrder);

const runHoursOf = (place: Place, parts: readonly { readonly part: Part; readonly hours: RunHours }[]): RunHours => {
  const all = parts.flatMap(({ hours }) => hours.groups);
  const groups = merged(parts.flatMap(({ part, hours }) => hours.groups.flatMap((group) => changed(place, part, group, all))));
  const first = parts[0]?.hours as RunHours;
  return {
    groups, total: sum([zero<'hour'>(), ...groups.map(({ hours }) => hours)]),
    named: first.named.map((_, i) => Math.max(...parts.map(({ hours }) => hours.named[i] ?? 0))),
    monthsUsed: first.monthsUsed.map((_, i) => parts.reduce((used, { hours }) => used | (hours.monthsUsed[i] ?? 0), 0)),
  };
};

/**
 * The hours of all runs after the questions: rows that are Vast stay, of the others a part falls away or comes on top, exactly.
 * Each part of the rows is grouped as the rows of a run always are.
 */
export const hoursAfter = (asked: Asked, fallsOf: (context: RunContext) => FallingShares | undefined) => (model: Model, contexts: readonly RunContext[]): readonly RunInput[] => {
  const whole = hoursByRun(model, contexts);
  const parts = partsOf(model.hours, asked).map((part) => ({ part, inputs: hoursByRun({ ...model, hours: part.ledger }, contexts) }));
  if (parts.length === 0) return whole;
  return whole.map((input, i) => ({
    ...input,
    runHours: runHoursOf({ context: contexts[i] as RunContext, asked, falls: fallsOf(contexts[i] as RunContext) },
      parts.map(({ part, inputs }) => ({ part, hours: (inputs[i] as RunInput).runHours }))),
  }));
};
