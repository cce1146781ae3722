import { type ActivityCode, type BasisOrBoth, type Model, type SubAgreement, type VolumeRow, type Year, firstDayOf, lastDayOf, yearOf } from '../../domain';
import type { FindingList } from '../finding-list';
import type { ModelIndex } from '../model-index';
import { grouped } from '../grouped';
import type { Run } from './plan-runs';

/** What every step of one run reads. */
export interface RunContext extends Run {
  readonly model: Model;
  readonly index: ModelIndex;
  readonly findings: FindingList;
  /** Volumes of the run's year and kind, by activity. */
  readonly volumes: ReadonlyMap<ActivityCode, readonly VolumeRow[]>;
}

export const runContext = (run: Run, shared: Pick<RunContext, 'model' | 'index' | 'findings'>): RunContext => ({
  ...run, ...shared,
  volumes: grouped(shared.model.volumes.filter((row) => row.year === run.year && row.basis === run.basis), (row) => row.activity),
});

/**
 * Of rows that may be for one kind or for both: those of the run's own kind when there are any, else those for both.
 * Call it with the rows of one whole key or one whole sending centre (tables.md, Common columns).
 */
export const ownKindFirst = <T extends { readonly basis: BasisOrBoth }>(rows: readonly T[], run: Run): readonly T[] => {
  const own = rows.filter((row) => row.basis === run.basis);
  return own.length > 0 ? own : rows.filter((row) => row.basis === null);
};

const lapsedIn = (agreement: SubAgreement, year: Year): boolean =>
  agreement.status === 'lapsed' && (agreement.endDate === null || year > yearOf(agreement.endDate));

const outsideTerm = (agreement: SubAgreement, year: Year): boolean =>
  (agreement.startDate !== null && agreement.startDate > lastDayOf(year)) || (agreement.endDate !== null && agreement.endDate < firstDayOf(year));

/** Pro memorie: planned, lapsed or wholly outside its term; priced, but in no base, split, total or control (calculation.md 5). */
export const isMemo = (agreement: SubAgreement, year: Year): boolean =>
  agreement.status === 'planned' || lapsedIn(agreement, year) || outsideTerm(agreement, year);

/** The months of the year, 1 to 12, that have at least one day within the term. */
export const monthsInTerm = (agreement: SubAgreement, year: Year): readonly number[] =>
  Array.from({ length: 12 }, (_, i) => i + 1).filter((month) => {
    const first = firstDayOf(year, month);
    const startsLater = agreement.startDate !== null && agreement.startDate.slice(0, 7) > first.slice(0, 7);
    return !startsLater && !(agreement.endDate !== null && agreement.endDate < first);
  });
