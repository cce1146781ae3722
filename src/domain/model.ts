import type {
  ActivityCode, AllocationKeyCode, BenchmarkCode, CostCentreCode, HoursNormGroup, IndexSeriesCode,
  ParticipantCode, PositionCode, SubAgreementCode,
} from './codes';
import type { Day, Year } from './calendar';
import type { RowRef } from './finding';
import type { HoursLedger } from './hours-ledger';
import type {
  Fte, HourlyRate, HoursPerFte, Money, MoneyPerFte, Percentage, Ratio, Volume,
} from './quantities';

/** Soort: begroting is 'budget' (after its last amendment), realisatie is 'actual'. */
export type Basis = 'budget' | 'actual';
/** A row that holds for one kind, or (null) for both. */
export type BasisOrBoth = Basis | null;

/** Activiteit: what is done, for whom it is charged. */
export interface Activity {
  readonly ref: RowRef;
  readonly code: ActivityCode;
  readonly name: string;
  /** null: the host's own task; it bears cost and is charged to nobody else. */
  readonly subAgreement: SubAgreementCode | null;
  readonly unit: string | null;
  readonly allocationKey: AllocationKeyCode | null;
  readonly costCentre: CostCentreCode | null;
  readonly package: 'basis' | 'plus';
  readonly workClass: 'regular' | 'project' | 'new-regular';
  readonly taskFieldHost: string | null;
  readonly taskFieldClient: string | null;
}

/** Tarief of a position from a day on: an adopted hourly rate, or the parts to build one. */
export interface RateRow {
  readonly ref: RowRef;
  readonly position: PositionCode;
  /** null: from the beginning. */
  readonly validFrom: Day | null;
  readonly basis: BasisOrBoth;
  readonly hourlyRate: HourlyRate | null;
  readonly wageCost: MoneyPerFte | null;
  readonly otherStaffCost: MoneyPerFte | null;
  readonly productiveHours: HoursPerFte | null;
  readonly scale: string | null;
  readonly overheadIncluded: boolean;
  readonly source: string | null;
}

export type Funding = 'cost' | 'hours' | 'pxq' | 'fixed-percentage';

/** Deelovereenkomst under the framework agreement. */
export interface SubAgreement {
  readonly ref: RowRef;
  readonly code: SubAgreementCode;
  readonly name: string;
  readonly frameworkAgreement: string | null;
  readonly status: 'planned' | 'concluded' | 'lapsed';
  readonly startDate: Day | null;
  /** Last day, inclusive. */
  readonly endDate: Day | null;
  readonly funding: Funding;
  readonly allocationKey: AllocationKeyCode | null;
  readonly settlement: 'actual' | 'tariff' | 'none';
  readonly bandwidth: Percentage | null;
  readonly bandwidthMode: 'excess' | 'whole' | null;
  readonly advanceTerms: number;
  readonly noticeMonths: number | null;
  readonly indexSeries: IndexSeriesCode | null;
  readonly marketAndGovernment: boolean | null;
  readonly marketAndGovernmentReason: string | null;
  readonly ordinance: string | null;
}

/** Deelnemer: the host municipality or a client municipality. */
export interface Participant {
  readonly ref: RowRef;
  readonly code: ParticipantCode;
  readonly name: string;
  readonly role: 'host' | 'client';
  readonly inhabitants: number | null;
  /** Volgorde: settles ties of every rounding; blank last, then by code. */
  readonly order: number | null;
}

/** Sleutelwaarde of one participant in one allocation key. */
export interface KeyValue {
  readonly ref: RowRef;
  readonly key: AllocationKeyCode;
  readonly participant: ParticipantCode;
  readonly value: Ratio;
  readonly year: Year;
  readonly basis: BasisOrBoth;
  /** null: 1 January of the year. */
  readonly validFrom: Day | null;
  readonly measured: Ratio | null;
  /** In percentage points. */
  readonly tolerance: Percentage;
  readonly referenceDate: Day | null;
  readonly source: string | null;
}

export type CostKind = 'wage' | 'hired' | 'material' | 'licence' | 'capital' | 'contribution' | 'other' | 'income';

/** Kostenregel on an activity or on a cost centre. */
export interface CostRow {
  readonly ref: RowRef;
  readonly description: string | null;
  readonly target: { readonly activity: ActivityCode } | { readonly costCentre: CostCentreCode };
  readonly kind: CostKind;
  readonly amount: Money;
  readonly year: Year;
  readonly basis: Basis;
  readonly participant: ParticipantCode | null;
  readonly fixed: boolean;
  readonly oneOff: boolean;
  readonly priceLevel: Year | null;
  readonly indexSeries: IndexSeriesCode | null;
  readonly source: string | null;
}

/** Kostenplaats: hulp (support), hoofd (primary) or overhead. */
export interface CostCentre {
  readonly ref: RowRef;
  readonly code: CostCentreCode;
  readonly name: string;
  readonly kind: 'support' | 'primary' | 'overhead';
  readonly order: number | null;
}

/** Doorbelasting: a driver value from a centre to a centre or an activity. `to` may name either. */
export interface Recharge {
  readonly ref: RowRef;
  readonly from: CostCentreCode;
  readonly to: { readonly costCentre: CostCentreCode } | { readonly activity: ActivityCode };
  readonly value: Ratio;
  readonly year: Year;
  readonly basis: BasisOrBoth;
}

/** Volume of an activity, of one participant or (null) of all together. */
export interface VolumeRow {
  readonly ref: RowRef;
  readonly activity: ActivityCode;
  readonly quantity: Volume;
  readonly participant: ParticipantCode | null;
  readonly year: Year;
  readonly basis: Basis;
}

/** Activum: capital cost of an activity or a cost centre. */
export interface Asset {
  readonly ref: RowRef;
  readonly code: string;
  readonly description: string | null;
  readonly target: { readonly activity: ActivityCode } | { readonly costCentre: CostCentreCode };
  readonly acquisitionValue: Money;
  readonly contributions: Money;
  readonly residualValue: Money;
  /** A year alone counts as 1 January. */
  readonly inUseFrom: Day;
  readonly life: Ratio;
  readonly method: 'linear' | 'annuity';
  readonly interest: Percentage;
  /** null: all years. */
  readonly year: Year | null;
  readonly basis: BasisOrBoth;
}

/** Urennorm: contract hours less each deduction are productive hours. */
export interface HoursNorm {
  readonly ref: RowRef;
  readonly group: HoursNormGroup;
  readonly year: Year;
  readonly contractHours: HoursPerFte;
  readonly deductions: Readonly<Record<'leave' | 'publicHolidays' | 'sickness' | 'training' | 'meetings' | 'other', HoursPerFte>>;
}

/** Capaciteit of a position or a cost centre. */
export interface CapacityRow {
  readonly ref: RowRef;
  readonly target: { readonly position: PositionCode } | { readonly costCentre: CostCentreCode };
  readonly fte: Fte;
  readonly group: HoursNormGroup;
  readonly year: Year;
  readonly basis: BasisOrBoth;
}

/** Indexcijfer: change against the year before; with a component it is a part of a composed series. */
export interface IndexFigure {
  readonly ref: RowRef;
  readonly series: IndexSeriesCode;
  readonly year: Year;
  readonly percentage: Percentage;
  readonly state: 'forecast' | 'outturn';
  readonly component: string | null;
  readonly weight: Ratio | null;
  readonly source: string | null;
}

/** Voorschot paid, or an earlier settlement. */
export interface Advance {
  readonly ref: RowRef;
  readonly subAgreement: SubAgreementCode;
  readonly participant: ParticipantCode;
  readonly amount: Money;
  readonly year: Year;
  readonly term: number | null;
  readonly entry: 'advance' | 'settlement';
  readonly date: Day | null;
}

export type Denominator = 'unit' | 'inhabitant' | 'hour' | 'fte' | 'total';
/** A: same definition; B: mapped; C: indicative. */
export type Comparability = 'A' | 'B' | 'C';

/** Benchmark of a sub-agreement or an activity, as published. */
export interface Benchmark {
  readonly ref: RowRef;
  readonly code: BenchmarkCode;
  readonly indicator: string;
  readonly target: { readonly subAgreement: SubAgreementCode } | { readonly activity: ActivityCode };
  readonly denominator: Denominator;
  readonly year: Year;
  readonly basis: Basis;
  readonly mean: Ratio | null;
  readonly p25: Ratio | null;
  readonly median: Ratio | null;
  readonly p75: Ratio | null;
  readonly count: number | null;
  readonly direction: 'lower' | 'higher' | 'neutral';
  readonly comparability: Comparability;
  readonly indexSeries: IndexSeriesCode | null;
  readonly definition: string | null;
  readonly source: string;
}

/** One organisation of the peer group (vergelijkingsgroep). */
export interface Peer {
  readonly ref: RowRef;
  readonly benchmark: BenchmarkCode;
  readonly organisation: string;
  readonly value: Ratio;
  readonly inhabitants: number | null;
  readonly sizeClass: string | null;
  readonly included: boolean;
}

/** Doel. */
export interface Goal {
  readonly ref: RowRef;
  readonly code: string;
  readonly subAgreement: SubAgreementCode;
  readonly goal: string;
  readonly kind: 'continuity' | 'quality' | 'efficiency' | null;
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly direction: 'lower' | 'higher' | 'neutral' | null;
  readonly baseline: Ratio | null;
  readonly target: Ratio | null;
  readonly actual: Ratio | null;
  readonly year: Year;
  readonly source: string | null;
}

/** Afspraak that returns every so many months. */
export interface Commitment {
  readonly ref: RowRef;
  readonly code: string;
  readonly subAgreement: SubAgreementCode;
  readonly commitment: string;
  readonly kind: 'benchmark' | 'evaluation' | 'consultation' | 'reporting' | 'audit' | null;
  readonly frequencyInMonths: number | null;
  readonly lastDone: Day | null;
  readonly source: string | null;
}

export interface ScenarioRow {
  readonly ref: RowRef;
  readonly scenario: string;
  readonly table: string;
  readonly rowKey: string;
  readonly column: string;
  readonly change: { readonly newValue: string } | { readonly factor: Ratio };
}

export interface ReferenceRate {
  readonly ref: RowRef;
  readonly series: string;
  readonly year: Year;
  readonly scale: string;
  readonly wageCost: MoneyPerFte;
  readonly overheadPerFte: MoneyPerFte | null;
  readonly productiveHours: HoursPerFte | null;
  readonly source: string;
}

/** Aansluiting: what a budget document of a participant says. */
export interface TieOut {
  readonly ref: RowRef;
  readonly document: string;
  readonly participant: ParticipantCode;
  readonly programme: string | null;
  readonly taskField: string | null;
  readonly subAgreement: SubAgreementCode | null;
  readonly amount: Money;
  readonly year: Year;
  readonly basis: Basis;
  readonly explanation: string | null;
}

export interface Coalition {
  readonly ref: RowRef;
  readonly coalition: string;
  readonly participants: readonly ParticipantCode[];
  readonly amount: Money;
  readonly year: Year;
}

/** Aanbeveling of a local audit office. */
export interface Recommendation {
  readonly ref: RowRef;
  readonly code: string;
  readonly subAgreement: SubAgreementCode | null;
  readonly recommendation: string;
  readonly source: string;
  readonly date: Day | null;
  readonly status: 'open' | 'in-progress' | 'done' | 'rejected' | null;
  readonly progress: string | null;
}

export type OverheadMethod = 'none' | 'wage-percentage' | 'amount-per-hour' | 'amount-per-fte' | 'direct-cost-share';

/** Instellingen, with their defaults filled in by the reader. */
export interface Settings {
  /** Year for blank cells; null when no year was found and none was needed. */
  readonly year: Year | null;
  readonly basis: Basis | 'both';
  readonly supportMethod: 'direct' | 'step-down' | 'reciprocal';
  readonly ownUse: 'drop' | 'keep';
  /** null: none chosen. */
  readonly overheadMethod: OverheadMethod | null;
  /** Percent or euro, by the method; null: derived from the overhead centres. */
  readonly overheadValue: Ratio | null;
  readonly hoursDenominator: 'budgeted-hours' | 'norm-hours';
  readonly unusedCapacity: 'in-price' | 'host';
  /** null: the calculation year. */
  readonly priceLevel: Year | null;
  readonly indexMethod: 'chained' | 'additive';
  readonly quartileMethod: 'inclusive' | 'exclusive';
  /** null: 31 December of the year. */
  readonly referenceDate: Day | null;
  readonly tolerance: Percentage;
}

/** Every table of the contract, by its English name in camelCase. */
export const TABLE_IDS = [
  'activities', 'hours', 'rates', 'subAgreements', 'participants', 'keyValues', 'costs', 'costCentres', 'recharges', 'volumes',
  'assets', 'hoursNorms', 'capacities', 'indexFigures', 'advances', 'benchmarks', 'peers', 'goals', 'commitments', 'scenarios',
  'referenceRates', 'tieOuts', 'coalitions', 'recommendations', 'settings', 'mappings',
] as const;
export type TableId = (typeof TABLE_IDS)[number];

/** How a table was found: for the accountability tab. */
export interface TableSource {
  readonly table: TableId;
  readonly sheet: string;
  readonly name: string;
  readonly rowCount: number;
}

/**
 * The typed input of one workbook: what `tables` makes and `engine` reads. Row order means nothing.
 * A table that is absent from the workbook is absent from `sources` and has no rows.
 */
export interface Model {
  readonly sources: readonly TableSource[];
  readonly settings: Settings;
  /** Where each setting stands in Instellingen, by its name in Settings; a setting that is not there is not in it. No part of the run id. */
  readonly settingRefs?: Readonly<Partial<Record<keyof Settings, RowRef>>>;
  readonly activities: readonly Activity[];
  readonly hours: HoursLedger;
  readonly rates: readonly RateRow[];
  readonly subAgreements: readonly SubAgreement[];
  readonly participants: readonly Participant[];
  readonly keyValues: readonly KeyValue[];
  readonly costs: readonly CostRow[];
  readonly costCentres: readonly CostCentre[];
  readonly recharges: readonly Recharge[];
  readonly volumes: readonly VolumeRow[];
  readonly assets: readonly Asset[];
  readonly hoursNorms: readonly HoursNorm[];
  readonly capacities: readonly CapacityRow[];
  readonly indexFigures: readonly IndexFigure[];
  readonly advances: readonly Advance[];
  readonly benchmarks: readonly Benchmark[];
  readonly peers: readonly Peer[];
  readonly goals: readonly Goal[];
  readonly commitments: readonly Commitment[];
  readonly scenarios: readonly ScenarioRow[];
  readonly referenceRates: readonly ReferenceRate[];
  readonly tieOuts: readonly TieOut[];
  readonly coalitions: readonly Coalition[];
  readonly recommendations: readonly Recommendation[];
}
