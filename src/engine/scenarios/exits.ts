import {
  type Day, type ExitOutcome, type KeyValue, type ScenarioQuestion, type StrandedAmount, type RunOutcome, type Year,
  firstDayOf, fraction, fromCents, fromDecimal, isZero, roundToCents, scale, subtract, sum, yearOf, zero,
} from '../../domain';
import { grouped } from '../grouped';
import { type Euro, type Pair, allParties, hostLines, shown, totalOf } from './run-pairs';

type Leaving = Extract<ScenarioQuestion, { readonly kind: 'leaves' }>;

const HUNDREDTH = fraction(1n, 100n);

/** The last full budget charge of one who leaves: of which year, and how much. */
export type LastFull = (leaving: Leaving) => { readonly year: Year; readonly charge: Euro } | null;

const startOf = ({ validFrom, year }: KeyValue): Day => (validFrom === null || validFrom < firstDayOf(year) ? firstDayOf(year) : validFrom);

/** A value that begins or ends within the year: the client is not in from its first day to its last. */
const isPartly = (rows: readonly KeyValue[]): boolean => {
  const sorted = [...rows].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || rows.every(({ value }) => isZero(value))) return false;
  return startOf(first) > firstDayOf(first.year) || isZero(first.value) || isZero(last.value);
};

const inWholeYear = (keyValues: readonly KeyValue[], participant: string, year: Year): boolean => {
  const own = keyValues.filter((row) => row.participant === participant && row.year === year && row.basis !== 'actual');
  return ![...grouped(own, ({ key, basis }) => JSON.stringify([key, basis])).values()].some(isPartly);
};

/**
 * The budget of the last year that the client is in up to its end; else that of the year in which it leaves, as the base has it. A year in
 * which the client is charged nothing, or is in for a part only, is no full year. Source: calculation.md 15.
 */
export const lastFullOf = (base: readonly RunOutcome[], keyValues: readonly KeyValue[]): LastFull => ({ participant, day }) => {
  const years = base.filter(({ basis }) => basis === 'budget').map((run) => ({ year: run.year, charge: totalOf(run, participant) }))
    .filter(({ year, charge }) => !isZero(charge) && inWholeYear(keyValues, participant, year)).sort((a, b) => b.year - a.year);
  return years.find(({ year }) => `${year}-12-31` <= day) ?? years.find(({ year }) => year === yearOf(day)) ?? null;
};

/** Uittreding of one client; what stays behind stands apart. The amounts of the run-off are rounded each. */
export const exitOf = (leaving: Leaving, lastFull: LastFull): Omit<ExitOutcome, 'stranded'> => {
  const { participant, day, runOffPct } = leaving;
  const last = lastFull(leaving);
  const runOff = last === null ? [] : runOffPct.map((percentage, i) => ({
    year: yearOf(day) + 1 + i, percentage, cents: roundToCents(scale(last.charge, scale(fromDecimal(percentage), HUNDREDTH))),
  }));
  return {
    participant, day,
    lastFullCharge: last && shown(last.charge),
    lastFullYear: last && last.year,
    runOff: runOff.map(({ year, percentage, cents }) => ({ year, percentage, amount: shown(fromCents(cents)) })),
    exitSum: last && shown(sum([zero<'EUR'>(), ...runOff.map(({ cents }) => fromCents(cents))])),
  };
};

/** Achterblijvende kosten: what those who remain bear more, from the first year in which somebody leaves. */
export const strandedOf = (leaving: readonly Leaving[], pairs: readonly Pair[]): readonly StrandedAmount[] => {
  const leavers = leaving.map(({ participant }) => participant);
  const first = Math.min(...leaving.map(({ day }) => yearOf(day)));
  const others = (pair: Pair, run: RunOutcome | null): Euro =>
    sum([hostLines(run), ...allParties(pair).filter((code) => !leavers.includes(code)).map((code) => totalOf(run, code))]);
  return pairs.filter(({ year }) => year >= first)
    .map((pair) => ({ year: pair.year, basis: pair.basis, amount: shown(subtract(others(pair, pair.scenario), others(pair, pair.base))) }));
};
