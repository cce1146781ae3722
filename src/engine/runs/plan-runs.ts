import type { Basis, Model, Year } from '../../domain';

/** One calculation: a year on budget or on actual figures. */
export interface Run { readonly year: Year; readonly basis: Basis }

const BASES: readonly Basis[] = ['budget', 'actual'];

/** Every year with Uren, Kosten or Volumes of a kind is a run of that kind (calculation.md, Which runs); sorted by year, budget first. */
export const planRuns = (model: Model, years: readonly Year[] | undefined): readonly Run[] => {
  const found = new Set<string>();
  const { hours } = model;
  const seen = new Map<Year, number>();
  let [year, kinds] = [NaN, 0];
  for (let row = 0; row < hours.rowCount; row += 1) {
    if (hours.year[row] !== year) [year, kinds] = [hours.year[row] as number, seen.get(hours.year[row] as number) ?? 0];
    const kind = 1 << (hours.basis[row] as number);
    if ((kinds & kind) !== 0) continue;
    kinds |= kind;
    seen.set(year, kinds);
  }
  for (const [one, own] of seen) BASES.forEach((basis, i) => { if (own & (1 << i)) found.add(`${one}/${basis}`); });
  for (const row of [...model.costs, ...model.volumes]) found.add(`${row.year}/${row.basis}`);
  return [...found]
    .map((text) => ({ year: Number(text.slice(0, text.indexOf('/'))), basis: text.slice(text.indexOf('/') + 1) as Basis }))
    .filter((run) => model.settings.basis === 'both' || run.basis === model.settings.basis)
    .filter((run) => years === undefined || years.includes(run.year))
    .sort((a, b) => a.year - b.year || BASES.indexOf(a.basis) - BASES.indexOf(b.basis));
};

/** Every year that has a run, in order. */
export const yearsOf = (model: Model): readonly Year[] => [...new Set(planRuns(model, undefined).map(({ year }) => year))];
