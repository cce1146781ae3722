import { type ActivityCode, type AllocationKeyCode, type Day, type KeyValue, type ParticipantCode, type SubAgreement, daysBetween, firstDayOf, foldCode } from '../../domain';
import type { CalculatedRun } from '../calculate-run';
import { addTo, double, totalOf } from './doubles';
import type { SecondHours } from './second-hours';

export type SecondWeights = ReadonlyMap<ParticipantCode, number>;

interface KeyRow { readonly participant: ParticipantCode; readonly value: number; readonly from: Day }

const rowsOf = (run: CalculatedRun, key: AllocationKeyCode): readonly KeyRow[] => {
  const { model, basis, inputYears: { keys: year }, index } = run.context;
  const made = (row: KeyValue): KeyRow => ({ participant: row.participant, value: double(row.value), from: row.validFrom ?? firstDayOf(row.year) });
  const rows = model.keyValues.filter((row) => row.key === key && row.year === year);
  const own = rows.filter((row) => row.basis === basis);
  const used = own.length > 0 ? own : rows.filter((row) => row.basis === null);
  if (used.length > 0 || !['inwoners', 'inhabitants'].includes(foldCode(key))) return used.map(made);
  return index.participants.map(({ code, inhabitants }) => ({ participant: code, value: inhabitants ?? 0, from: firstDayOf(year) }));
};

const valuesOn = (rows: readonly KeyRow[], day: Day): ReadonlyMap<ParticipantCode, number> => {
  const latest = new Map<ParticipantCode, KeyRow>();
  for (const row of rows) if (row.from <= day && !((latest.get(row.participant)?.from ?? '') > row.from)) latest.set(row.participant, row);
  return new Map([...latest].map(([participant, { value }]) => [participant, value]));
};

/** The mean of the shares of all days of the year: days on which the same rows are in force count together. */
const keyShares = (run: CalculatedRun, key: AllocationKeyCode): SecondWeights => {
  const year = run.context.inputYears.keys;
  const [rows, first, end] = [rowsOf(run, key), firstDayOf(year), firstDayOf(year + 1)];
  const starts = [...new Set([first, ...rows.map(({ from }) => from).filter((from) => from > first && from < end)])].sort();
  const shares = new Map<ParticipantCode, number>();
  for (const [i, from] of starts.entries()) {
    const [values, days] = [valuesOn(rows, from), daysBetween(from, starts[i + 1] ?? end)];
    const total = totalOf(values.values());
    if (total === 0) return new Map();
    for (const [participant, value] of values) addTo(shares, participant, (value / total) * days);
  }
  return shares;
};

const volumes = (run: CalculatedRun, activity: ActivityCode): SecondWeights => {
  const weights = new Map<ParticipantCode, number>();
  for (const { participant, quantity } of run.context.volumes.get(activity) ?? []) if (participant !== null) addTo(weights, participant, double(quantity));
  return weights;
};

const byHours = (hours: SecondHours | undefined, shares: SecondWeights): SecondWeights => {
  const [weights, total] = [new Map(hours?.labelledWage ?? []), totalOf(shares.values())];
  const unlabelled = (hours?.wage ?? 0) - totalOf(hours?.labelledWage.values() ?? []);
  if (total !== 0) for (const [participant, share] of shares) addTo(weights, participant, (unlabelled * share) / total);
  return weights;
};

/** Reads the weights of an activity once more, in doubles (calculation.md 6). Keys are read once. */
export const secondWeights = (run: CalculatedRun, hours: ReadonlyMap<ActivityCode, SecondHours>): ((activity: ActivityCode, agreement: SubAgreement) => SecondWeights) => {
  const known = new Map<AllocationKeyCode, SecondWeights>();
  const sharesOf = (key: AllocationKeyCode | null): SecondWeights => {
    if (key === null) return new Map();
    const shares = known.get(key) ?? keyShares(run, key);
    known.set(key, shares);
    return shares;
  };
  return (code, agreement) => {
    const key = run.context.index.activities.get(code)?.allocationKey ?? agreement.allocationKey;
    if (agreement.funding === 'pxq') return volumes(run, code);
    if (agreement.funding === 'hours') return byHours(hours.get(code), sharesOf(key));
    return key === null ? hours.get(code)?.labelledHours ?? new Map() : sharesOf(key);
  };
};
