import type {
  AdvanceOutcome, Basis, CapacityOutcome, CentreOutcome, DifferenceParts, Finding, GoalOutcome, InputGroup, JointPurchaseOutcome, LabourDifference, MeasurableGoals, RateComponent,
  ReferenceComparison, ScenarioOutcome, SettlementOutcome, StepDownOrderEffect, SupportOutcome, YearBridgeOutcome,
} from '../domain';
import type { Figure } from './result-view-figure';

/** Afrekening of one participant for one sub-agreement; there are many of them, so the names of their figures are not kept. */
export type SettlementView = Omit<SettlementOutcome, 'year'>;

/** The same with the figures that explain its amounts, in euro, cents. */
export interface SettledLine extends Pick<SettlementOutcome, 'subAgreement' | 'participant' | 'rule' | 'band' | 'hostBears' | 'assumedAdvances'> {
  readonly budget: Figure;
  readonly actual: Figure;
  readonly charged: Figure;
  readonly advances: Figure;
  /** charged - advances; negative: the participant gets it back. */
  readonly settlement: Figure;
  /** What was settled earlier, and what running the closed year again still moves. */
  readonly settledBefore: Figure;
  readonly delta: Figure;
  /** Why the charge changed; together charged - budget. */
  readonly parts: Readonly<Record<keyof DifferenceParts, Figure>>;
}

/** Voorschotten of one participant for one sub-agreement. */
export type AdvanceView = Omit<AdvanceOutcome, 'year'>;

/** Loonverschillen of one activity, in cents and tenths of hours; + is favourable. */
export type LabourView = Omit<LabourDifference, 'year'>;

/** A centre before and after recharging; what it has in all can be explained. */
export interface CentreView extends Omit<CentreOutcome, 'gross'> { readonly gross: Figure }

/** Kostenverdeelstaat of one run. */
export interface CentresView extends Pick<SupportOutcome, 'method' | 'ownUse' | 'byMethod'> {
  readonly centres: readonly CentreView[];
  /** The largest flows between centres and to activities; `flows` says how many there are in all. */
  readonly allocations: SupportOutcome['allocations'];
  readonly flows: number;
  readonly order: StepDownOrderEffect | null;
}

/** Tariefopbouw of a position on one basis, in euro per hour. */
export interface RateCostView {
  readonly wagePerHour: Figure;
  readonly components: readonly RateComponent[];
  readonly fullPerHour: Figure | null;
  readonly productiveHours: string | null;
  readonly references: readonly ReferenceComparison[];
}

/** A rate as it came into force, on every basis that has it. */
export interface RateView {
  readonly position: string;
  readonly validFrom: string | null;
  readonly scale: string | null;
  readonly costs: Readonly<Partial<Record<Basis, RateCostView>>>;
}

/** Capaciteit of a position or a cost centre on every basis that has it. */
export interface CapacityView extends Pick<CapacityOutcome, 'target' | 'code' | 'name'> {
  readonly costs: Readonly<Partial<Record<Basis, CapacityOutcome>>>;
}

/** Jaarvergelijking: from the year before, per sub-agreement and participant. */
export interface BridgeView extends Pick<YearBridgeOutcome, 'from' | 'basis' | 'order' | 'oneOff'> {
  /** What the host bears outside the sub-agreements in both years; null where one of them was not calculated. */
  readonly hostOutside: { readonly before: string; readonly after: string } | null;
  readonly lines: readonly {
    readonly subAgreement: string; readonly participant: string; readonly before: Figure; readonly after: Figure;
    readonly parts: Readonly<Record<InputGroup, string | null>>;
  }[];
}

/** A charge in the base and in a scenario. */
export interface ScenarioLineView {
  readonly basis: Basis;
  /** null: over all sub-agreements. */
  readonly subAgreement: string | null;
  /** null: what the host bears outside the sub-agreements. */
  readonly participant: string | null;
  readonly base: Figure;
  readonly scenario: Figure;
  readonly difference: string;
}

/** A scenario beside the base, in one year. */
export interface ScenarioView extends Pick<ScenarioOutcome, 'name' | 'changes' | 'changed' | 'questions' | 'exits' | 'strandedTogether' | 'endings'> {
  /** Prices per unit that differ from the base, of the year. */
  readonly unitPrices: ScenarioOutcome['unitPrices'];
  readonly totals: readonly ScenarioLineView[];
  /** The charges that differ from the base. */
  readonly lines: readonly ScenarioLineView[];
}

/** Gezamenlijke inkoop in one year. */
export interface JointPurchaseView extends Omit<JointPurchaseOutcome, 'year' | 'lines'> {
  readonly lines: readonly JointShareView[];
}

/** What one participant pays alone and together. */
export interface JointShareView extends Omit<JointPurchaseOutcome['lines'][number], 'standAlone' | 'incremental' | 'shapley'> {
  readonly standAlone: Figure;
  readonly incremental: Figure;
  readonly shapley: Figure;
}

/** What a year has beside its cost prices; each is empty where the tables for it are not there. */
export interface YearSections {
  readonly settlements: readonly SettlementView[];
  readonly advances: readonly AdvanceView[];
  /** The activities that differ most; `labourOf` says how many differ in all. */
  readonly labour: readonly LabourView[];
  readonly labourOf: number;
  readonly centres: Readonly<Partial<Record<Basis, CentresView>>>;
  readonly rates: readonly RateView[];
  readonly capacity: readonly CapacityView[];
  readonly bridges: readonly BridgeView[];
  readonly scenarios: readonly ScenarioView[];
  /** Of scenarios that could not be calculated, the finding that says why. */
  readonly leftOut: readonly Finding[];
  /** Codes of the allocation keys in use. */
  readonly keys: readonly string[];
  readonly jointPurchases: readonly JointPurchaseView[];
  /** Doelen, the same in budget and actual, and how many of each sub-agreement are measurable. */
  readonly goals: readonly GoalOutcome[];
  readonly measurableGoals: readonly MeasurableGoals[];
}
