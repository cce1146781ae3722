import type { ActivityOutcome, Basis, ControlOutcome, CostBreakdown, SubAgreementOutcome } from '../domain';
import type { Figure } from './result-view-figure';
import type { YearSections } from './result-view-sections';

export type { Figure };

/** A sub-agreement on one basis, in euro exclusive of VAT. */
export interface CostView {
  readonly total: Figure;
  /** The cost by kind; kinds that are nil are left out. Together they are the total. */
  readonly parts: readonly (Figure & { readonly kind: Exclude<keyof CostBreakdown, 'total'> })[];
  /** What every participant bears of it, in the order of the outcome. */
  readonly participants: readonly (Figure & { readonly code: string })[];
  /** Kostprijs per eenheid; null where there is no volume. */
  readonly unitPrice: Figure | null;
  readonly costPerHour: Figure | null;
  readonly costPerInhabitant: Figure | null;
  /** Volume and hours as decimal text. */
  readonly volume: string | null;
  readonly hours: string;
}

/** A sub-agreement as the pane shows it. */
export interface SubAgreementView extends Pick<SubAgreementOutcome, 'code' | 'name' | 'memo' | 'unit' | 'funding'> {
  readonly costs: Readonly<Partial<Record<Basis, CostView>>>;
}

/** An activity on one basis, in euro exclusive of VAT. */
export type ActivityCostView = Pick<CostView, 'total' | 'unitPrice' | 'costPerHour' | 'volume' | 'hours'>;

/** An activity as the pane shows it; its name is in `activities` of the whole. */
export interface ActivityView extends Pick<ActivityOutcome, 'code' | 'subAgreement' | 'memo' | 'unit'> {
  readonly costs: Readonly<Partial<Record<Basis, ActivityCostView>>>;
}

/** A benchmark beside the own figure; amounts as decimal text, at the price level of the run. */
export interface BenchmarkView {
  readonly code: string;
  readonly indicator: string;
  readonly basis: Basis;
  /** Code of the sub-agreement or the activity that is compared. */
  readonly of: string;
  readonly own: Figure | null;
  readonly reference: string | null;
  readonly minimum: string | null;
  readonly p25: string | null;
  readonly median: string | null;
  readonly p75: string | null;
  readonly maximum: string | null;
  readonly n: number | null;
  readonly differencePct: string | null;
  readonly comparability: 'A' | 'B' | 'C';
  readonly light: 'green' | 'amber' | 'red' | 'none';
  readonly source: string;
}

export interface ControlView extends Pick<ControlOutcome, 'code' | 'expected' | 'actual' | 'difference' | 'pass'> {
  readonly basis: Basis;
  /** Whether it is that of the settlement: the run has one of the same code. */
  readonly ofSettlement: boolean;
}

/** One year of the outcome as the pane shows it. */
export interface YearView extends YearSections {
  readonly year: number;
  /** Which of the two were calculated, budget first. */
  readonly bases: readonly Basis[];
  readonly subAgreements: readonly SubAgreementView[];
  /** All of them, those of a sub-agreement and the host's own tasks. */
  readonly activities: readonly ActivityView[];
  /** The sum of the sub-agreements that count. */
  readonly total: Readonly<Partial<Record<Basis, Figure>>>;
  /** The sum of the activities that belong to no sub-agreement; with `total` it is what all activities cost. */
  readonly ownTasks: Readonly<Partial<Record<Basis, Figure>>>;
  readonly benchmarks: readonly BenchmarkView[];
  /** Sub-agreements without any benchmark, by code. */
  readonly withoutBenchmark: readonly string[];
  readonly controls: readonly ControlView[];
}

/** The outcome as the pane shows it: plain data without a language, small enough to be kept in the workbook. Latest year first. */
export interface ResultView {
  readonly runId: string;
  readonly participants: readonly { readonly code: string; readonly name: string; readonly role: 'host' | 'client' }[];
  /** Names for the codes, also those in ids of figures. */
  readonly activities: readonly { readonly code: string; readonly name: string }[];
  readonly years: readonly YearView[];
}
