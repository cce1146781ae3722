import type { Basis } from '../model';
import type { Day } from '../calendar';
import type { AmountText, PercentText } from './texts';

/** A ready-made question (calculation.md 15) that a scenario asks beside, or instead of, replaced cells. */
export type ScenarioQuestion =
  /** A client leaves on the day: that day is its last. `runOffPct`: percentages of the exit sum, one a year. */
  | { readonly kind: 'leaves'; readonly participant: string; readonly day: Day; readonly runOffPct: readonly PercentText[] }
  /** A client comes in with its key values and volumes; cost that is not Vast grows in proportion of the weights. */
  | { readonly kind: 'joins'; readonly participant: string; readonly day: Day }
  /** A task goes home: the activity ends on the day. */
  | { readonly kind: 'ends'; readonly activity: string; readonly day: Day };

/** Uittreding: what the others pay more, and what the one who leaves pays on by agreement. Nothing is charged by default. */
export interface ExitOutcome {
  readonly participant: string;
  readonly day: Day;
  /** Achterblijvende kosten: what the others pay more in the year and basis. */
  readonly stranded: readonly { readonly year: number; readonly basis: Basis; readonly amount: AmountText }[];
  /** The last full budget charge over all sub-agreements. */
  readonly lastFullCharge: AmountText | null;
  readonly runOff: readonly { readonly year: number; readonly percentage: PercentText; readonly amount: AmountText }[];
  /** Uittreedsom: the sum of the run-off. */
  readonly exitSum: AmountText | null;
}

/** A scenario beside the base, in euro per sub-agreement and participant. Its runs stand in `runs`, with its name. */
export interface ScenarioOutcome {
  readonly name: string;
  readonly questions: readonly ScenarioQuestion[];
  /** How many rows of Scenarios it has. */
  readonly changes: number;
  readonly lines: readonly {
    readonly year: number; readonly basis: Basis; readonly subAgreement: string; readonly participant: string;
    readonly base: AmountText; readonly scenario: AmountText; readonly difference: AmountText;
  }[];
  /** Over all sub-agreements, and (participant null) what the host bears outside them. */
  readonly totals: readonly {
    readonly year: number; readonly basis: Basis; readonly participant: string | null;
    readonly base: AmountText; readonly scenario: AmountText; readonly difference: AmountText;
  }[];
  readonly exits: readonly ExitOutcome[];
}
