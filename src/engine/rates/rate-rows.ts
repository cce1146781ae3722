import { type Basis, type Day, type RateRow, daysBetween, firstDayOf } from '../../domain';

/** A stretch of days within one year on which one row of Tarieven holds (null: no rate in force). */
export interface RateStretch { readonly from: Day; readonly days: number; readonly row: RateRow | null }

const latestOnOrBefore = (rows: readonly RateRow[], day: Day): RateRow | null =>
  rows.reduce<RateRow | null>((latest, row) => {
    const applies = row.validFrom === null || row.validFrom <= day;
    return applies && (latest === null || (row.validFrom ?? '') >= (latest.validFrom ?? '')) ? row : latest;
  }, null);

/** The row in force: the kind's own before the row for both kinds (calculation.md 1). */
export const rateRowOn = (rows: readonly RateRow[], basis: Basis, day: Day): RateRow | null =>
  latestOnOrBefore(rows.filter((row) => row.basis === basis), day) ?? latestOnOrBefore(rows.filter((row) => row.basis === null), day);

/** The year cut at every day on which another row comes into force. */
export const rateStretches = (rows: readonly RateRow[], basis: Basis, year: number): readonly RateStretch[] => {
  const [first, end] = [firstDayOf(year), firstDayOf(year + 1)];
  const changes = rows.flatMap((row) => (row.validFrom !== null && row.validFrom > first && row.validFrom < end ? [row.validFrom] : []));
  const starts = [...new Set([first, ...changes])].sort();
  return starts.map((from, i) => ({ from, days: daysBetween(from, starts[i + 1] ?? end), row: rateRowOn(rows, basis, from) }));
};
