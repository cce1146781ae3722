import { type Day, type Month, type Ratio, type ScenarioQuestion, type Year, ONE, daysBetween, daysIn, firstDayOf, fraction, nextDay, subtract, zero } from '../../domain';

/** The first day on which a question makes a difference: the day after the last one, or the first day of a client that joins. */
export const firstDayWith = ({ kind, day }: ScenarioQuestion): Day => (kind === 'joins' ? day : nextDay(day));

const shareFrom = (day: Day, from: Day, end: Day): Ratio => {
  if (day <= from) return ONE;
  return day >= end ? zero() : fraction(BigInt(daysBetween(day, end)), BigInt(daysBetween(from, end)));
};

/** Days of the year from a day on / days in the year. */
export const shareOfYearFrom = (day: Day, year: Year): Ratio => shareFrom(day, firstDayOf(year), firstDayOf(year + 1));

/** The same of one month, 1 to 12; 0: hours that are spread over the year. */
export const shareOfMonthFrom = (day: Day, year: Year, month: Month): Ratio =>
  (month === 0 ? shareOfYearFrom(day, year) : shareFrom(day, firstDayOf(year, month), month === 12 ? firstDayOf(year + 1) : firstDayOf(year, month + 1)));

/** What is left of something that stops on the day: 1 less the share from it on. */
export const shareBefore = (share: Ratio): Ratio => subtract(ONE, share);

/** The year cut at these days: the first day of each stretch, and its share of the year. */
export const stretchesOf = (year: Year, days: readonly Day[]): readonly { readonly from: Day; readonly share: Ratio }[] => {
  const within = days.filter((day) => day > firstDayOf(year) && day < firstDayOf(year + 1));
  const starts = [...new Set([firstDayOf(year), ...within])].sort();
  return starts.map((from, i) => ({ from, share: fraction(BigInt(daysBetween(from, starts[i + 1] ?? firstDayOf(year + 1))), BigInt(daysIn(year))) }));
};
