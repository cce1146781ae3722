import {
  type ActivityCode, type BasisOrBoth, type CostRow, type InputGroup, type Model, type SubAgreement, type VolumeRow, type Year, INPUT_GROUPS, firstDayOf, lastDayOf, yearOf,
} from '../../domain';
import type { FindingList } from '../finding-list';
import type { ModelIndex } from '../model-index';
import { grouped } from '../grouped';
import type { Run } from './plan-runs';

export type InputYears = Readonly<Record<InputGroup, Year>>;
/** What the runs of one model have in common. */
export type RunShared = Pick<RunContext, 'model' | 'index' | 'findings' | 'scenario'>;

/** What every step of one run reads. */
export interface RunContext extends Run {
  readonly model: Model;
  readonly index: ModelIndex;
  readonly findings: FindingList;
  /** Of a scenario, its name; null: the base. */
  readonly scenario: string | null;
  /** The year that each group of inputs is read from: the run's own, but in the steps of the bridge between two years (calculation.md 14). */
  readonly inputYears: InputYears;
  /** Volumes of the run's year and kind, by activity. */
  readonly volumes: ReadonlyMap<ActivityCode, readonly VolumeRow[]>;
}

export const ofOneYear = (year: Year): InputYears => Object.fromEntries(INPUT_GROUPS.map((group) => [group, year])) as Record<InputGroup, Year>;

export const runContext = (run: Run, shared: RunShared, inputYears: InputYears = ofOneYear(run.year)): RunContext => ({
  ...run, ...shared, inputYears,
  volumes: grouped(shared.model.volumes.filter((row) => row.year === inputYears.volumes && row.basis === run.basis), (row) => row.activity),
});

/** The year that cost on an activity or a centre is read from: that on overhead centres belongs to the group `overhead` of the bridge, all other to `costs`. */
export const costYearOf = ({ index, inputYears }: Pick<RunContext, 'index' | 'inputYears'>, target: CostRow['target']): Year =>
  ('costCentre' in target && index.costCentres.get(target.costCentre)?.kind === 'overhead' ? inputYears.overhead : inputYears.costs);

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
