import type { Basis } from '../model';
import type { Day } from '../calendar';
import type { AmountText, PercentText, RateText } from './texts';
import type { ScenarioChange } from './scenario-change';

/** A ready-made question (calculation.md 15) that a scenario asks beside, or instead of, replaced cells. */
export type ScenarioQuestion =
  /** A client leaves on the day: that day is its last. `runOffPct`: percentages of the exit sum, one a year. */
  | { readonly kind: 'leaves'; readonly participant: string; readonly day: Day; readonly runOffPct: readonly PercentText[] }
  /** A client comes in with its key values and volumes; cost that is not Vast grows in proportion of the weights. */
  | { readonly kind: 'joins'; readonly participant: string; readonly day: Day }
  /** A task goes home: the activity ends on the day. */
  | { readonly kind: 'ends'; readonly activity: string; readonly day: Day };

/** Achterblijvende kosten in one year and kind. */
export interface StrandedAmount { readonly year: number; readonly basis: Basis; readonly amount: AmountText }

/**
 * Tasks that go home: what of their cost stays, and who bears it. Of each what it bears in the scenario, less what it would bear had all of the
 * cost gone: the charge of the base without that of the tasks, by the days after. Participant null: the host, outside the sub-agreements.
 */
export interface EndingOutcome {
  readonly activities: readonly { readonly activity: string; readonly day: Day }[];
  readonly stranded: readonly (StrandedAmount & { readonly participant: string | null })[];
}

/** Uittreding: what the others pay more, and what the one who leaves pays on by agreement. Nothing is charged by default. */
export interface ExitOutcome {
  readonly participant: string;
  readonly day: Day;
  /** Achterblijvende kosten: what the others pay more in the year and basis. Empty where more clients leave: it cannot be told apart whose it is. */
  readonly stranded: readonly StrandedAmount[];
  /** The last full budget charge over all sub-agreements; null where the book has no budget of a year that the client is in from its first day to its last. */
  readonly lastFullCharge: AmountText | null;
  /** The year of that charge. */
  readonly lastFullYear: number | null;
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
  /** What each of those rows does: questions first, then by table, key and column. */
  readonly changed: readonly ScenarioChange[];
  readonly lines: readonly {
    readonly year: number; readonly basis: Basis; readonly subAgreement: string; readonly participant: string;
    readonly base: AmountText; readonly scenario: AmountText; readonly difference: AmountText;
  }[];
  /** Over all sub-agreements, and (participant null) what the host bears outside them. */
  readonly totals: readonly {
    readonly year: number; readonly basis: Basis; readonly participant: string | null;
    readonly base: AmountText; readonly scenario: AmountText; readonly difference: AmountText;
  }[];
  /** Prices per unit of sub-agreements and (activity not null) of their activities, where base or scenario has one. */
  readonly unitPrices: readonly {
    readonly year: number; readonly basis: Basis; readonly subAgreement: string; readonly activity: string | null; readonly unit: string | null;
    readonly base: RateText | null; readonly scenario: RateText | null; readonly difference: RateText | null;
  }[];
  readonly exits: readonly ExitOutcome[];
  /** Achterblijvende kosten of all clients that leave together; empty where not more than one leaves. */
  readonly strandedTogether: readonly StrandedAmount[];
  /** null where no task goes home. */
  readonly endings: EndingOutcome | null;
}
