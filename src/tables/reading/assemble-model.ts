import type {
  ActivityCode, Benchmark, CapacityRow, CostCentreCode, HoursLedger, Model, ParticipantCode, Recharge, ScenarioRow, Settings, TableId, TableSource,
} from '../../domain';
import type { DEFINITIONS } from '../definitions';
import type { RowOf } from '../definition';
import type { CodeBooks } from './code-book';
import type { ParsedTable } from './parsed-table';

type ParsedTables = ReadonlyMap<TableId, ParsedTable>;
type Target = { readonly activity: ActivityCode } | { readonly costCentre: CostCentreCode };

/** The sound rows of a table, as its definition promises them. */
const rowsOf = <K extends keyof typeof DEFINITIONS>(tables: ParsedTables, id: K): RowOf<(typeof DEFINITIONS)[K]>[] =>
  (tables.get(id)?.rows ?? []).filter(({ broken }) => !broken)
    .map(({ ref, values }) => ({ ref, ...values }) as unknown as RowOf<(typeof DEFINITIONS)[K]>);

/** One of two: the reader has seen to it that exactly one is filled; a row with neither has been reported. */
const withTarget = <R extends { readonly activity: ActivityCode | null; readonly costCentre: CostCentreCode | null }>(
  { activity, costCentre, ...row }: R): (Omit<R, 'activity' | 'costCentre'> & { readonly target: Target })[] => {
  if (activity !== null) return [{ ...row, target: { activity } }];
  return costCentre === null ? [] : [{ ...row, target: { costCentre } }];
};

const benchmarksOf = (tables: ParsedTables): Benchmark[] => rowsOf(tables, 'benchmarks').flatMap(({ subAgreement, activity, ...row }): Benchmark[] => {
  if (activity !== null) return [{ ...row, target: { activity } }];
  return subAgreement === null ? [] : [{ ...row, target: { subAgreement } }];
});

const capacitiesOf = (tables: ParsedTables): CapacityRow[] => rowsOf(tables, 'capacities').flatMap(({ position, costCentre, ...row }): CapacityRow[] => {
  if (position !== null) return [{ ...row, target: { position } }];
  return costCentre === null ? [] : [{ ...row, target: { costCentre } }];
});

const scenariosOf = (tables: ParsedTables): ScenarioRow[] => rowsOf(tables, 'scenarios').flatMap(({ newValue, factor, ...row }): ScenarioRow[] => {
  if (newValue !== null) return [{ ...row, change: { newValue } }];
  return factor === null ? [] : [{ ...row, change: { factor } }];
});

/** `Naar` is an activity when only the activities know it. */
const rechargesOf = (tables: ParsedTables, { activity, costCentre }: CodeBooks): Recharge[] => rowsOf(tables, 'recharges').map(({ to, ...row }) =>
  ({ ...row, to: activity.knows(to) && !costCentre.knows(to) ? { activity: to as ActivityCode } : { costCentre: to as CostCentreCode } }));

/** The typed model of the rows that could be read. */
export const assembleModel = (parts: {
  readonly tables: ParsedTables; readonly books: CodeBooks; readonly settings: Settings; readonly hours: HoursLedger; readonly sources: readonly TableSource[];
}): Model => {
  const { tables, books, settings, hours, sources } = parts;
  return {
    sources, settings, hours,
    activities: rowsOf(tables, 'activities'),
    rates: rowsOf(tables, 'rates'),
    subAgreements: rowsOf(tables, 'subAgreements'),
    participants: rowsOf(tables, 'participants'),
    keyValues: rowsOf(tables, 'keyValues'),
    costs: rowsOf(tables, 'costs').flatMap(withTarget),
    costCentres: rowsOf(tables, 'costCentres'),
    recharges: rechargesOf(tables, books),
    volumes: rowsOf(tables, 'volumes'),
    assets: rowsOf(tables, 'assets').flatMap(withTarget),
    hoursNorms: rowsOf(tables, 'hoursNorms').map(({ leave, publicHolidays, sickness, training, meetings, other, ...row }) =>
      ({ ...row, deductions: { leave, publicHolidays, sickness, training, meetings, other } })),
    capacities: capacitiesOf(tables),
    indexFigures: rowsOf(tables, 'indexFigures'),
    advances: rowsOf(tables, 'advances'),
    benchmarks: benchmarksOf(tables),
    peers: rowsOf(tables, 'peers'),
    goals: rowsOf(tables, 'goals'),
    commitments: rowsOf(tables, 'commitments'),
    scenarios: scenariosOf(tables),
    referenceRates: rowsOf(tables, 'referenceRates'),
    tieOuts: rowsOf(tables, 'tieOuts'),
    coalitions: rowsOf(tables, 'coalitions').map((row) => ({ ...row, participants: row.participants.split('+') as ParticipantCode[] })),
    recommendations: rowsOf(tables, 'recommendations'),
  };
};
