import type { Finding, RowRef } from '../finding';
import type { Basis, Comparability, CostKind, Funding, OverheadMethod, Settings, SubAgreement, TableSource } from '../model';
import type { CapacityOutcome } from './capacity-outcome';
import type { GoalOutcome, MeasurableGoals } from './goal-outcome';
import type { JointPurchaseOutcome } from './joint-purchase-outcome';
import type { RateOutcome } from './rate-outcome';
import type { ScenarioOutcome } from './scenario-outcome';
import type { ActivityDifference, AdvanceOutcome, LabourDifference, SettlementOutcome } from './settlement-outcome';
import type { SupportOutcome } from './support-outcome';
import type { AmountText, ParticipantAmount, PercentText, QuantityText, RateText } from './texts';
import type { YearBridgeOutcome } from './years-outcome';

/** Where the amount of a figure comes from: every part adds `amount` to it. */
export type TraceTerm =
  | { readonly figure: FigureId; readonly amount: string; readonly factor?: string }
  | { readonly row: RowRef; readonly amount: string; readonly column: string }
  | { readonly hours: HoursSelection; readonly quantity: string; readonly price: string; readonly amount: string };

/** The hour rows that match, as a selection instead of copies; months empty: hours spread over the year. */
export interface HoursSelection {
  readonly activity: string;
  readonly position: string;
  readonly participant: string | null;
  readonly months: readonly number[];
}

/** For example `2025/budget/activity/ICT-WP/wage`. */
export type FigureId = string;

/** Herleiding of one figure: the rule it came from and what it was made of. */
export interface TraceEntry {
  /** The section of the calculation rules and its name, such as `3-overhead/percentage`. */
  readonly rule: string;
  /** Exact to 12 decimals. */
  readonly amount: string;
  readonly terms: readonly TraceTerm[];
}

/**
 * Cost price by kind, in cents that add up: an activity's total is its exact cost rounded once (calculation.md 6), its parts are divided
 * over the kinds by largest remainder, and every higher level is the sum of the activities. So rows and columns both add up.
 */
export type CostBreakdown = Readonly<Record<Exclude<CostKind, 'income'> | 'support' | 'overhead' | 'income' | 'total', AmountText>>;

export interface ActivityShare {
  readonly code: string;
  /** Share of what is divided, 0 to 1; null where nothing is divided. */
  readonly share: RateText | null;
  readonly amount: AmountText;
  /** -1, 0 or 1. */
  readonly leftOverCents: number;
  /** What the participant bears alone (labelled cost), exact to the cent only in `amount`. */
  readonly labelled: AmountText;
}

export interface ActivityOutcome {
  readonly code: string;
  readonly name: string;
  /** null: the host's own task. */
  readonly subAgreement: string | null;
  readonly memo: boolean;
  readonly hours: QuantityText;
  readonly cost: CostBreakdown;
  readonly volume: QuantityText | null;
  readonly unit: string | null;
  readonly unitPrice: RateText | null;
  readonly costPerHour: RateText | null;
  /** Dekkingsgraad: income / (total - income), as a share (0.78 is 78 %); null without cost. */
  readonly coverage: RateText | null;
  readonly funding: Funding | null;
  readonly key: string | null;
  readonly participants: readonly ActivityShare[];
  /** Rounded total less exact total, exact to 12 decimals. */
  readonly rounding: string;
}

export interface SubAgreementOutcome {
  readonly code: string;
  readonly name: string;
  readonly status: SubAgreement['status'];
  readonly memo: boolean;
  /** Months of the term within the year. */
  readonly monthsInTerm: number;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly funding: Funding;
  readonly hours: QuantityText;
  readonly cost: CostBreakdown;
  readonly volume: QuantityText | null;
  readonly unit: string | null;
  readonly unitPrice: RateText | null;
  readonly costPerHour: RateText | null;
  readonly inhabitants: number | null;
  readonly costPerInhabitant: RateText | null;
  readonly coverage: RateText | null;
  /** Change of the total against the year before on the same basis. */
  readonly yearOnYearPct: PercentText | null;
  /** The amount that is divided: the sum of the rounded activities. */
  readonly charged: AmountText;
  readonly participants: readonly ParticipantAmount[];
}

export interface BenchmarkOutcome {
  readonly code: string;
  readonly indicator: string;
  readonly subAgreement: string | null;
  readonly activity: string | null;
  readonly denominator: string;
  readonly year: number;
  readonly own: RateText | null;
  /** The reference (median, else mean), at the price level of the run. */
  readonly benchmark: RateText | null;
  /** The reference as published. */
  readonly raw: RateText | null;
  readonly reference: 'median' | 'mean' | null;
  readonly indexFactor: RateText;
  readonly minimum: RateText | null;
  readonly p25: RateText | null;
  readonly median: RateText | null;
  readonly p75: RateText | null;
  readonly maximum: RateText | null;
  readonly mean: RateText | null;
  readonly n: number | null;
  /** 0 to 1. */
  readonly percentileRank: RateText | null;
  readonly difference: RateText | null;
  readonly differencePct: PercentText | null;
  /** Difference times the volume in the denominator, in euro. */
  readonly effect: AmountText | null;
  readonly direction: 'lower' | 'higher' | 'neutral';
  readonly comparability: Comparability;
  readonly light: 'green' | 'amber' | 'red' | 'none';
  readonly definition: string | null;
  readonly source: string;
}

export interface CommitmentOutcome {
  readonly code: string;
  readonly subAgreement: string;
  readonly commitment: string;
  readonly kind: string | null;
  readonly due: string | null;
  readonly state: 'on-time' | 'overdue' | 'never-done' | 'no-frequency';
}

export interface KeyPersonOutcome {
  readonly activity: string | null;
  readonly subAgreement: string | null;
  /** Share of the largest, 0 to 1; null where fewer than three people would make one recognisable. */
  readonly largestShare: RateText | null;
  readonly people: number | null;
  readonly peopleForHalf: number | null;
  readonly flag: boolean;
}

export interface KeyDriftOutcome {
  readonly key: string;
  readonly participant: string;
  readonly agreed: PercentText;
  readonly measured: PercentText;
  readonly difference: PercentText;
  readonly tolerance: PercentText;
  readonly flag: boolean;
}

/** (a) to (i) of calculation.md 11, in its order. (e) and (f) stand with the actual run of a year that has a budget run too. */
export type ControlCode =
  | 'cost-in-is-out' | 'participants-add-up' | 'key-shares-are-one' | 'hours-in-are-used' | 'advances-and-settlement-are-charged'
  | 'parts-are-the-difference' | 'support-before-is-after' | 'host-and-clients-bear-all' | 'second-computation-agrees';

export interface ControlOutcome {
  readonly code: ControlCode;
  readonly expected: string;
  readonly actual: string;
  readonly difference: string;
  readonly pass: boolean;
  /** The lines that make up the figures, each printed. */
  readonly lines: readonly { readonly code: string; readonly amount: string }[];
}

export interface RunOutcome {
  readonly year: number;
  readonly basis: Basis;
  readonly scenario: string | null;
  readonly priceLevel: number;
  readonly rates: readonly RateOutcome[];
  readonly activities: readonly ActivityOutcome[];
  readonly subAgreements: readonly SubAgreementOutcome[];
  readonly total: {
    readonly cost: CostBreakdown;
    /** What each participant bears of the sub-agreements; the host's named lines are apart. */
    readonly participants: readonly ParticipantAmount[];
    /** Rounded less exact, over all activities; exact to 12 decimals. */
    readonly rounding: string;
    /** Primary centres that nobody takes (niet toegerekend): the host bears it. */
    readonly unassigned: AmountText;
    /** The host's own tasks. */
    readonly hostOwn: AmountText;
    /** Overhead that is not charged (overhead gastheer). */
    readonly hostOverhead: AmountText;
    /** Onbenut: unused capacity of cost centres that the host bears. */
    readonly hostUnused: AmountText;
  };
  readonly support: SupportOutcome;
  readonly overhead: {
    readonly method: OverheadMethod;
    readonly pool: AmountText;
    /** Percentage, euro per hour, euro per fte or share, by the method. */
    readonly rate: RateText | null;
    readonly base: string | null;
    readonly recovered: AmountText;
    /** recovered - pool where a value is set beside a pool: over- (+) or under-recovery (-) of the host; else 0, and what is not charged is total.hostOverhead. */
    readonly difference: AmountText;
  };
  readonly capacity: readonly CapacityOutcome[];
  readonly benchmarks: readonly BenchmarkOutcome[];
  /** Sub-agreements without any benchmark, and overdue commitments to benchmark. */
  readonly benchmarksNotCarriedOut: readonly { readonly subAgreement: string; readonly commitment: string | null; readonly reason: 'no-benchmark' | 'overdue' | 'never-done' }[];
  /** Doelen of the year, by sub-agreement and code: the same in its budget run and its actual run. */
  readonly goals: readonly GoalOutcome[];
  /** By sub-agreement that has goals. */
  readonly measurableGoals: readonly MeasurableGoals[];
  readonly commitments: readonly CommitmentOutcome[];
  readonly keyPersons: readonly KeyPersonOutcome[];
  readonly keyDrift: readonly KeyDriftOutcome[];
  readonly controls: readonly ControlOutcome[];
}

/** Herleiding: asks where a figure comes from. Entries are made when asked for, since a large book has many. */
export interface Trace {
  readonly figures: readonly FigureId[];
  explain(figure: FigureId): TraceEntry | undefined;
}

/** The outcome of the calculation: plain data. Sentences are added later, by language. */
export interface Outcome {
  readonly runId: string;
  readonly engineVersion: string;
  readonly ruleVersion: string;
  readonly settings: Settings;
  readonly sources: readonly TableSource[];
  readonly participants: readonly { readonly code: string; readonly name: string; readonly role: 'host' | 'client' }[];
  readonly findings: readonly Finding[];
  readonly runs: readonly RunOutcome[];
  readonly settlements: readonly SettlementOutcome[];
  readonly advances: readonly AdvanceOutcome[];
  /** Why the charge changed, by activity. */
  readonly differences: readonly ActivityDifference[];
  readonly labour: readonly LabourDifference[];
  readonly years: readonly YearBridgeOutcome[];
  readonly scenarios: readonly ScenarioOutcome[];
  readonly jointPurchases: readonly JointPurchaseOutcome[];
}
