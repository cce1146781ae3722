import { type Hours, type HoursLedger, type HoursSums, hoursSums } from '../../domain';
import type { RunContext } from '../runs/run-context';

/** Which rows of Uren are a run's: those of its kind, in the year that it reads its hours from. No two runs that are grouped together read the same rows. */
export type HoursOfRun = Pick<RunContext, 'basis' | 'inputYears'>;

/** The hours of one run that are priced and divided alike. Codes are places in the ledger's lists; participant -1: together. */
export interface HoursGroup {
  readonly activity: number;
  readonly participant: number;
  readonly position: number;
  /** Whatever the run's price table says for (position, month); see groupHours. */
  readonly priceClass: number;
  readonly hours: Hours;
}

export interface RunHours {
  readonly groups: readonly HoursGroup[];
  /** All hours of the run, added up apart from the groups: control (d). */
  readonly total: Hours;
  /** Per activity: whether an hour names a participant. */
  readonly named: Uint8Array;
  /** Per activity: bit m set when there are hours in month m (0: spread over the year). */
  readonly monthsUsed: Int32Array;
}

/** Whether it matters who the hours of an activity (a place in the ledger's list) name; where not, they are grouped together. */
export type NamesMatter = (activity: number) => boolean;

/** Per run, position and month (0 to 12): the class of hours that is priced alike, a whole number from 0. */
export type PriceClasses = (run: number, position: number, month: number) => number;

const MONTHS = 13;
/** Above this many possible groups a map takes less memory than an array. */
const LARGEST_ARRAY = 1 << 22;

type Numbering = (key: number) => number;

const numbering = (size: number, keys: number[]): Numbering => {
  if (size > LARGEST_ARRAY) {
    const known = new Map<number, number>();
    return (key) => {
      const found = known.get(key);
      if (found !== undefined) return found;
      known.set(key, keys.length);
      return keys.push(key) - 1;
    };
  }
  const known = new Int32Array(size).fill(-1);
  return (key) => {
    const found = known[key] as number;
    if (found >= 0) return found;
    known[key] = keys.length;
    return keys.push(key) - 1;
  };
};

const runNumbers = (ledger: HoursLedger, runs: readonly HoursOfRun[]) => {
  const years = runs.map((run) => run.inputYears.hours);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const numbers = new Int32Array((last - first + 1) * 2).fill(-1);
  runs.forEach((run, i) => { numbers[(run.inputYears.hours - first) * 2 + (run.basis === 'actual' ? 1 : 0)] = i; });
  const { year, basis } = ledger;
  return (row: number): number => numbers[((year[row] as number) - first) * 2 + (basis[row] as number)] ?? -1;
};

const classTable = (ledger: HoursLedger, runs: readonly HoursOfRun[], classes: PriceClasses): { table: Int32Array; size: number } => {
  const positions = ledger.positionCodes.length;
  const table = new Int32Array(runs.length * positions * MONTHS);
  let size = 1;
  for (let i = 0; i < table.length; i += 1) {
    const found = classes(Math.floor(i / (positions * MONTHS)), Math.floor(i / MONTHS) % positions, i % MONTHS);
    table[i] = found;
    size = Math.max(size, found + 1);
  }
  return { table, size };
};

/**
 * One pass over the rows of Uren for all runs together; the cost grows linearly with the rows (calculation.md 13).
 */
export const groupHours = (ledger: HoursLedger, runs: readonly HoursOfRun[], classes: PriceClasses, namesMatter: NamesMatter): readonly RunHours[] => {
  if (runs.length === 0) return [];
  const [activities, labels, positions] = [ledger.activityCodes.length, ledger.participantCodes.length + 1, ledger.positionCodes.length];
  const { table, size } = classTable(ledger, runs, classes);
  const keys: number[] = [];
  const groupOf = numbering(runs.length * activities * labels * positions * size, keys);
  const sums = hoursSums();
  const totals = hoursSums();
  const months = new Int32Array(runs.length * activities);
  const named = new Uint8Array(runs.length * activities);
  const matters = Uint8Array.from(ledger.activityCodes, (_, i) => (namesMatter(i) ? 1 : 0));
  const runOf = runNumbers(ledger, runs);
  const { activity, participant, position, month, hours } = ledger;
  for (let row = 0; row < ledger.rowCount; row += 1) {
    const run = runOf(row);
    if (run < 0) continue;
    const own = activity[row] as number;
    const inRun = run * activities + own;
    const monthOf = month[row] as number;
    const cell = hours[row] as number;
    const name = (participant[row] as number) + 1;
    const label = matters[own] === 1 ? name : 0;
    const placed = (run * positions + (position[row] as number)) * MONTHS + monthOf;
    const key = ((inRun * labels + label) * positions + (position[row] as number)) * size + (table[placed] as number);
    sums.add(groupOf(key), cell);
    totals.add(run, cell);
    months[inRun] = (months[inRun] as number) | (1 << monthOf);
    if (name > 0) named[inRun] = 1;
  }
  const ofRun = <T extends Int32Array | Uint8Array>(column: T, run: number): T => column.subarray(run * activities, (run + 1) * activities) as T;
  return groupsByRun(runs.length, [size, positions, labels, activities], keys, sums)
    .map((groups, run) => ({ groups, total: totals.total(run), monthsUsed: ofRun(months, run), named: ofRun(named, run) }));
};

/** What a key was made of: the counts of the parts, from the last part to the first. */
type Radix = readonly [priceClasses: number, positions: number, labels: number, activities: number];

const groupsByRun = (runs: number, radix: Radix, keys: readonly number[], sums: HoursSums): readonly (readonly HoursGroup[])[] => {
  const groups: HoursGroup[][] = Array.from({ length: runs }, () => []);
  for (const group of [...keys.keys()].sort((a, b) => (keys[a] as number) - (keys[b] as number))) {
    let key = keys[group] as number;
    const [priceClass = 0, position = 0, label = 0, activity = 0] = radix.map((count) => {
      const part = key % count;
      key = Math.floor(key / count);
      return part;
    });
    groups[key]?.push({ activity, participant: label - 1, position, priceClass, hours: sums.total(group) });
  }
  return groups;
};
