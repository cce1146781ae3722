import {
  type AllocationKeyCode, type Day, type KeyValue, type ParticipantCode, type Ratio, add, compare, daysBetween, daysIn, firstDayOf, fraction,
  absolute, isZero, lastDayOf, ratio, scale, subtract, sum, zero, isInhabitantsKey,
} from '../../domain';
import { placeOf, shown } from '../finding-list';
import { grouped } from '../grouped';
import { oncePerRun } from '../runs/per-run';
import { type RunContext, ownKindFirst } from '../runs/run-context';

/** Verdeelsleutel in one run: the share of every participant that has a row. */
export interface KeyShares {
  readonly key: AllocationKeyCode;
  /** Adds up to 1; participants with a row of value 0 are in it with share 0. Empty when the key adds up to 0 on some day. */
  readonly shares: ReadonlyMap<ParticipantCode, Ratio>;
  readonly parties: ReadonlySet<ParticipantCode>;
  readonly rows: readonly KeyValue[];
  /** The sums of the intervals of the year, each checked to be 100 for fixed percentages. */
  readonly sums: readonly Ratio[];
}

interface Interval { readonly from: Day; readonly days: number; readonly inForce: ReadonlyMap<ParticipantCode, KeyValue> }

const startOf = (row: KeyValue, year: number): Day => (row.validFrom === null || row.validFrom < firstDayOf(year) ? firstDayOf(year) : row.validFrom);

const latest = (rows: readonly KeyValue[], day: Day): KeyValue | null =>
  rows.filter((row) => (row.validFrom ?? firstDayOf(row.year)) <= day)
    .reduce<KeyValue | null>((found, row) => (found === null || (row.validFrom ?? firstDayOf(row.year)) >= (found.validFrom ?? firstDayOf(found.year)) ? row : found), null);

const builtInRows = (context: RunContext, key: AllocationKeyCode): readonly KeyValue[] => {
  if (!isInhabitantsKey(key)) return [];
  return context.index.participants.flatMap((participant) => {
    if (participant.inhabitants === null) {
      context.findings.add('inhabitants-missing', placeOf(participant.ref, 'Inwoners'), { key, participant: participant.code });
      return [];
    }
    return [{
      ref: participant.ref, key, participant: participant.code, value: fraction(BigInt(participant.inhabitants)), year: context.inputYears.keys,
      basis: null, validFrom: null, measured: null, tolerance: fraction<'percent'>(3n), referenceDate: null, source: null,
    }];
  });
};

/** The rows of a key in this run: of its own kind when the key has any, else for both kinds; else the built-in key. */
export const keyRows = (context: RunContext, key: AllocationKeyCode): readonly KeyValue[] => {
  const rows = ownKindFirst(context.model.keyValues.filter((row) => row.key === key && row.year === context.inputYears.keys), context);
  return rows.length > 0 ? rows : builtInRows(context, key);
};

const intervalsOf = (rows: readonly KeyValue[], year: number): readonly Interval[] => {
  const starts = [...new Set([firstDayOf(year), ...rows.map((row) => startOf(row, year))])].sort();
  const byParticipant = grouped(rows, (row) => row.participant);
  return starts.map((from, i) => ({
    from,
    days: daysBetween(from, starts[i + 1] ?? firstDayOf(year + 1)),
    inForce: new Map([...byParticipant].flatMap(([code, own]) => {
      const row = latest(own, from);
      return row === null ? [] : [[code, row] as const];
    })),
  }));
};

const valuesOf = (interval: Interval): readonly Ratio[] => [...interval.inForce.values()].map((row) => row.value);

const checkIntervals = (context: RunContext, key: AllocationKeyCode, rows: readonly KeyValue[], intervals: readonly Interval[]): boolean => {
  const first = rows[0] as KeyValue;
  const late = rows.find((row) => row.validFrom !== null && row.validFrom > lastDayOf(context.inputYears.keys));
  if (late) context.findings.add('key-row-outside-year', placeOf(late.ref, 'Geldig vanaf'), { key, day: late.validFrom ?? '', year: context.inputYears.keys });
  const empty = intervals.find((interval) => interval.inForce.size === 0);
  if (empty) context.findings.add('key-day-without-row', placeOf(first.ref, 'Geldig vanaf'), { key, day: empty.from });
  if (late || empty) return false;
  for (const interval of intervals) {
    for (const [participant, [row]] of grouped(rows.filter((one) => !interval.inForce.has(one.participant)), (one) => one.participant)) {
      if (row) context.findings.add('key-participant-missing-on-day', placeOf(row.ref, 'Geldig vanaf'), { key, participant, day: interval.from });
    }
  }
  return true;
};

const weighByDays = (intervals: readonly Interval[], sums: readonly Ratio[], year: number, party: ParticipantCode): Ratio =>
  intervals.reduce((share, interval, i) => {
    const value = interval.inForce.get(party)?.value ?? zero();
    return add(share, scale(ratio(value, sums[i] as Ratio), fraction(BigInt(interval.days), BigInt(daysIn(year)))));
  }, zero());

/**
 * The shares of a key. One that changes within the year gets its shares for each interval first, then weighted by days.
 * null with a blocking finding where the key has no rows or a day has none. Source: calculation.md 6.
 */
export const keyShares = oncePerRun((context: RunContext, key: AllocationKeyCode): KeyShares | null => {
  const rows = keyRows(context, key);
  if (rows.length === 0) return null;
  const intervals = intervalsOf(rows, context.inputYears.keys);
  if (!checkIntervals(context, key, rows, intervals)) return null;
  const sums = intervals.map((interval) => sum(valuesOf(interval)));
  const parties = new Set(rows.map((row) => row.participant));
  const shares = sums.some(isZero) ? new Map<ParticipantCode, Ratio>()
    : new Map([...parties].map((party) => [party, weighByDays(intervals, sums, context.inputYears.keys, party)]));
  return { key, shares, parties, rows, sums };
});

const HUNDRED = fraction(100n);
const TOLERANCE = fraction(1n, 100n);

/** Fixed percentages must add up to 100 on every day, within 0.01 point; then they are shares of their sum, with a note. */
export const checkFixedPercentages = (context: RunContext, { key, rows, sums }: KeyShares): boolean => {
  const place = placeOf((rows[0] as KeyValue).ref, 'Waarde');
  const beyond = sums.find((total) => compare(absolute(subtract(total, HUNDRED)), TOLERANCE) > 0);
  if (beyond !== undefined) {
    context.findings.add('fixed-percentages-not-100', place, { key, sum: shown(beyond, 4) });
    return false;
  }
  const off = sums.find((total) => compare(total, HUNDRED) !== 0);
  if (off !== undefined) context.findings.add('fixed-percentages-normalised', place, { key, sum: shown(off, 4) });
  return true;
};
