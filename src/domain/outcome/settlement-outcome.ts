import type { SubAgreement } from '../model';
import type { AmountText, RateText } from './texts';

/** Why the charge changed (calculation.md 7): + = the participant pays more. The parts and the rounding add up to charged - budget. */
export interface DifferenceParts {
  /** Bestedingsverschil: (Ca - Cb) · qa/Qa. */
  readonly spending: AmountText;
  /** Verwatering: (Cb/Qa - Cb/Qb) · qa; a neighbour's lower weight raises my bill. */
  readonly dilution: AmountText;
  /** Eigen gebruik: (qa - qb) · Cb/Qb. */
  readonly ownUse: AmountText;
  /** Eigen (labelled) cost. */
  readonly own: AmountText;
  /** What the rule of settlement or the bandwidth changes: charged - actual charge. */
  readonly rule: AmountText;
  readonly rounding: AmountText;
}

/** Afrekening of one closed year, sub-agreement and participant: a year with a budget and an actual run. */
export interface SettlementOutcome {
  readonly year: number;
  readonly subAgreement: string;
  readonly participant: string;
  readonly rule: SubAgreement['settlement'];
  /** Charge of the budget run and of the actual run. */
  readonly budget: AmountText;
  readonly actual: AmountText;
  /** Half the width of the band in euro; null: no band. */
  readonly band: AmountText | null;
  /** F: what is finally charged. */
  readonly charged: AmountText;
  /**
   * actual - charged: of a client what the host bears for it (negative: the client pays above the actual cost); of the host what its own
   * share costs beyond what the rule charges it. So charged and hostBears together are the actual cost, for everybody and in total.
   */
  readonly hostBears: AmountText;
  /** Advances paid, earlier settlements left out. */
  readonly advances: AmountText;
  /** No row of Voorschotten at all: the schedule counts as paid. Always true of the host, who pays itself by schedule. */
  readonly assumedAdvances: boolean;
  /** charged - advances; negative: returned to the participant. */
  readonly settlement: AmountText;
  /** Rows of kind afrekening: what was settled earlier. */
  readonly settledBefore: AmountText;
  /** settlement - settledBefore: what running the closed year again still moves; without an earlier settlement equal to the settlement. */
  readonly delta: AmountText;
  readonly parts: DifferenceParts;
}

/** Voorschotten of a year, sub-agreement and participant: schedule of the budget charge in terms, left-over cents on the first. */
export interface AdvanceOutcome {
  readonly year: number;
  readonly subAgreement: string;
  readonly participant: string;
  readonly budget: AmountText;
  readonly terms: readonly { readonly term: number; readonly scheduled: AmountText; /** null: no row of this term. */ readonly paid: AmountText | null }[];
  /** Paid without a term. */
  readonly paidWithoutTerm: AmountText;
  readonly paid: AmountText;
  readonly assumed: boolean;
}

/** The parts of one activity and participant, exact to 12 decimals; their sums over the activities are rounded in the settlement. */
export interface ActivityDifference {
  readonly year: number;
  readonly subAgreement: string;
  readonly activity: string;
  readonly participant: string;
  readonly spending: string;
  readonly dilution: string;
  readonly ownUse: string;
  readonly own: string;
}

/** Labour differences of one activity: + = favourable (voordelig). efficiency = mix + yield. */
export interface LabourDifference {
  readonly year: number;
  readonly activity: string;
  readonly actualHours: string;
  /** Budget hours × actual / budget volume; without a volume the budget hours. */
  readonly allowedHours: string;
  readonly rate: RateText;
  readonly efficiency: RateText;
  readonly mix: RateText;
  readonly yield: RateText;
}
