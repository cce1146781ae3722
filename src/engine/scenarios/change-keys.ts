import {
  type AllocationKeyCode, type Day, type KeyValue, type Model, type ParticipantCode, type Ratio, type ScenarioQuestion, type Year,
  firstDayOf, fraction, isZero, ratio, scale, sum, yearOf, zero, isInhabitantsKey,
} from '../../domain';
import { grouped } from '../grouped';
import { type Asked, askedOf } from './asked';

type Rows = readonly KeyValue[];

const startOf = (row: KeyValue): Day => (row.validFrom === null || row.validFrom < firstDayOf(row.year) ? firstDayOf(row.year) : row.validFrom);
const byStart = (a: KeyValue, b: KeyValue): number => (startOf(a) < startOf(b) ? -1 : 1);

/** Who is gone has the value 0 from that day on, and no row in later years. */
const withoutGone = (own: Rows, from: Day): Rows => {
  const before = own.filter((row) => startOf(row) < from);
  const last = before.at(-1);
  if (last === undefined || yearOf(from) > last.year) return before;
  return [...before, { ...last, validFrom: from, value: zero() }];
};

/** Who joins has its value from that day on, and no row before. */
const withJoined = (own: Rows, from: Day): Rows => {
  const inForce = own.filter((row) => startOf(row) <= from).at(-1);
  const later = own.filter((row) => startOf(row) > from);
  const year = own[0]?.year ?? 0;
  if (year < yearOf(from)) return [];
  return [...(inForce === undefined ? [] : [{ ...inForce, validFrom: startOf(inForce) < from && year === yearOf(from) ? from : inForce.validFrom }]), ...later];
};

const ofParty = (asked: Asked, party: ParticipantCode, own: Rows): Rows => {
  const sorted = [...own].sort(byStart);
  const [gone, joined] = [asked.gone.get(party), asked.joined.get(party)];
  const came = joined === undefined ? sorted : withJoined(sorted, joined);
  return gone === undefined ? came : withoutGone(came, gone);
};

const inForce = (rows: Rows, day: Day): Rows =>
  [...grouped(rows.filter((row) => startOf(row) <= day), (row) => row.participant).values()].flatMap((own) => [...own].sort(byStart).at(-1) ?? []);
const sumAt = (rows: Rows, day: Day): Ratio => sum([zero(), ...inForce(rows, day).map((row) => row.value)]);

interface Remaining { readonly host: ParticipantCode | null; /** Fixed percentages add up to what they did before. */ readonly keepsSum: boolean }

/** The values of one day, made to be borne by those who remain: by their weights, and by the host where nobody remains. */
const atDay = (before: Rows, after: Rows, day: Day, { host, keepsSum }: Remaining): Rows => {
  const [was, is] = [sumAt(before, day), sumAt(after, day)];
  return inForce(after, day).map((row) => {
    const bearsAll = isZero(is) && !isZero(was) && row.participant === host;
    const value = bearsAll ? was : keepsSum && !isZero(is) ? scale(row.value, ratio(was, is)) : row.value;
    return { ...row, validFrom: day, value };
  });
};

const nobodyLeft = (before: Rows, after: Rows): boolean => after.map(startOf).some((day) => isZero(sumAt(after, day)) && !isZero(sumAt(before, day)));

const remaining = (before: Rows, after: Rows, rule: Remaining): Rows => {
  const days = [...new Set(after.map(startOf))].sort();
  return rule.keepsSum || nobodyLeft(before, after) ? days.flatMap((day) => atDay(before, after, day, rule)) : after;
};

const usedBy = (model: Model, key: AllocationKeyCode): boolean => model.subAgreements.some(({ funding, code, allocationKey }) => funding === 'fixed-percentage'
  && (allocationKey === key || model.activities.some((activity) => activity.subAgreement === code && activity.allocationKey === key)));

const isInUse = (model: Model, key: AllocationKeyCode): boolean => [...model.activities, ...model.subAgreements].some(({ allocationKey }) => allocationKey === key);

const inhabitantsKeys = (model: Model): readonly AllocationKeyCode[] =>
  [...new Set([...model.activities, ...model.subAgreements].flatMap(({ allocationKey }) => (allocationKey !== null && isInhabitantsKey(allocationKey) ? [allocationKey] : [])))];

/** The built-in key as rows of its own, since Deelnemers does not know years. */
const builtIn = (model: Model, years: readonly Year[]): Rows => inhabitantsKeys(model).flatMap((key) =>
  years.filter((year) => !model.keyValues.some((row) => row.key === key && row.year === year)).flatMap((year) => model.participants.flatMap(({ ref, code, inhabitants }) =>
    (inhabitants === null ? [] : [{
      ref, key, participant: code, value: fraction(BigInt(inhabitants)), year, basis: null, validFrom: null, measured: null,
      tolerance: fraction<'percent'>(3n), referenceDate: null, source: null,
    }]))));

/**
 * Sleutelwaarden after the questions: those of a client fall away after its last day, or come in on its first. Those who remain bear by their
 * weights; fixed percentages are raised in proportion to what they added up to.
 */
export const changeKeys = (asked: Asked, model: Model, years: readonly Year[]): Rows => {
  if (asked.gone.size + asked.joined.size === 0) return model.keyValues;
  const rows = [...model.keyValues, ...builtIn(model, years)];
  const host = model.participants.find(({ role }) => role === 'host')?.code ?? null;
  return [...grouped(rows, (row) => JSON.stringify([row.key, row.year, row.basis])).values()].flatMap((before) => {
    const after = [...grouped(before, (row) => row.participant)].flatMap(([party, own]) => ofParty(asked, party, own));
    const hasLeft = [...asked.gone].some(([party, from]) => before.some((row) => row.participant === party && from <= `${row.year}-12-31`));
    return hasLeft ? remaining(before, after, { host, keepsSum: before.some((row) => usedBy(model, row.key)) }) : after;
  });
};

/** Keys in use of a year and kind in which nobody who remains has a value, and who had the last: from then on the host bears all. */
export const keysNobodyHas = (
  questions: readonly ScenarioQuestion[], model: Model, { year, basis }: { readonly year: Year; readonly basis: KeyValue['basis'] },
): readonly { readonly key: AllocationKeyCode; readonly participant: ParticipantCode }[] => {
  const asked = askedOf(questions);
  const [last] = [...asked.gone].sort(([, a], [, b]) => (a > b ? -1 : 1));
  if (last === undefined) return [];
  const rows = [...model.keyValues, ...builtIn(model, [year])].filter((row) => row.year === year && (row.basis === null || row.basis === basis));
  return [...grouped(rows, (row) => row.key)].flatMap(([key, before]) => {
    const after = [...grouped(before, (row) => row.participant)].flatMap(([party, own]) => ofParty(asked, party, own));
    return isInUse(model, key) && nobodyLeft(before, after) ? [{ key, participant: last[0] }] : [];
  });
};

/** The key values as if clients that join had been in from the first day of their year: what their weight is measured by. */
export const fullyIn = (asked: Asked, rows: Rows): Rows =>
  [...grouped(rows, (row) => JSON.stringify([row.key, row.year, row.basis, row.participant])).values()].flatMap((own) => {
    const [first, ...later] = [...own].sort(byStart);
    return first !== undefined && asked.joined.has(first.participant) ? [{ ...first, validFrom: null }, ...later] : own;
  });
