import { type ActivityCode, type Exact, type Hours, type KeyPersonOutcome, type Ratio, compare, fraction, hoursSums, isZero, ratio, scale, sign, sum, toDecimal } from '../../domain';
import type { CalculatedRun, PricedActivity } from '../calculate-run';
import { grouped } from '../grouped';
import { byFoldedCode } from '../model-index';

const HALF = fraction(1n, 2n);
/** With fewer people a share would tell who it is. */
const FEWEST_PEOPLE = 3;

interface PersonHours { readonly activity: string; readonly subAgreement: string | null; readonly employee: number; readonly hours: Hours }

const countPeople = (employees: Int32Array): number => {
  let last = -1;
  for (let row = 0; row < employees.length; row += 1) if ((employees[row] as number) > last) last = employees[row] as number;
  return last + 1;
};

const personHours = (run: CalculatedRun): readonly PersonHours[] => {
  const { model: { hours: ledger }, inputYears, basis } = run.context;
  const numbers = new Map<number, number>();
  const sums = hoursSums();
  const people = countPeople(ledger.employee);
  if (people === 0) return [];
  const actual = basis === 'actual' ? 1 : 0;
  for (let row = 0; row < ledger.rowCount; row += 1) {
    const employee = ledger.employee[row] as number;
    if (employee < 0 || ledger.year[row] !== inputYears.hours || ledger.basis[row] !== actual) continue;
    const key = (ledger.activity[row] as number) * people + employee;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    sums.add(number, ledger.hours[row] as number);
  }
  return [...numbers].map(([key, number]) => {
    const activity = ledger.activityCodes[Math.floor(key / people)] ?? '';
    const scoped = run.scope.activities.get(activity as ActivityCode);
    return { activity, subAgreement: scoped?.agreement?.code ?? null, employee: key % people, hours: sums.total(number) };
  }).filter((person) => sign(person.hours) > 0);
};

/** How many of the largest carry half of the hours; null: not even all who are named do. */
const forHalf = (sorted: readonly Hours[], total: Hours): number | null => {
  let reached: Hours = scale(total, fraction(0n));
  const last = sorted.findIndex((hours) => {
    reached = sum([reached, hours]);
    return compare(reached, scale(total, HALF)) >= 0;
  });
  return last < 0 ? null : last + 1;
};

/** `total`: all hours, those that name nobody included. */
const concentration = (people: readonly PersonHours[], total: Hours, what: Pick<KeyPersonOutcome, 'activity' | 'subAgreement'>): KeyPersonOutcome => {
  const perPerson = [...grouped(people, (person) => person.employee).values()].map((own) => sum(own.map((person) => person.hours)));
  const sorted = [...perPerson].sort((a, b) => compare(b, a));
  const largest: Ratio = isZero(total) ? fraction(0n) : ratio(sorted[0] as Exact<'hour'>, total);
  const enough = sorted.length >= FEWEST_PEOPLE;
  return {
    ...what,
    largestShare: enough ? toDecimal(largest, 6) : null,
    people: enough ? sorted.length : null,
    peopleForHalf: enough ? forHalf(sorted, total) : null,
    flag: compare(largest, HALF) > 0,
  };
};

const hoursIn = (run: CalculatedRun, wanted: (activity: PricedActivity) => boolean): Hours =>
  sum(run.activities.filter(wanted).map((activity) => activity.price.hours.hours));

/**
 * Sleutelpersoon: the largest share of the hours by one person, and how many carry half of them, per activity and per sub-agreement;
 * over 50 % a flag; with fewer than 3 people the flag only. No code of a person. Source: calculation.md 10.
 */
export const keyPersons = (run: CalculatedRun): readonly KeyPersonOutcome[] => {
  const people = personHours(run);
  const activities = [...grouped(people, (person) => person.activity)].sort(byFoldedCode(([code]) => code));
  const agreements = [...grouped(people.filter((person) => person.subAgreement !== null), (person) => person.subAgreement as string)].sort(byFoldedCode(([code]) => code));
  return [
    ...agreements.map(([subAgreement, own]) => concentration(own, hoursIn(run, (one) => one.agreement?.code === subAgreement), { activity: null, subAgreement })),
    ...activities.map(([activity, own]) => concentration(own, hoursIn(run, (one) => one.code === activity), { activity, subAgreement: own[0]?.subAgreement ?? null })),
  ];
};
