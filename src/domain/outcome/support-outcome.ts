import type { Settings } from '../model';
import type { AmountText, ParticipantAmount } from './texts';

/** What the sub-agreements and the participants bear under one method of recharging support centres. */
export interface MethodResult {
  readonly subAgreements: readonly { readonly code: string; readonly total: AmountText; readonly participants: readonly ParticipantAmount[] }[];
  /** Over all sub-agreements that count. */
  readonly participants: readonly ParticipantAmount[];
  /** What stays with the host outside the sub-agreements: own tasks, overhead gastheer, niet toegerekend, onbenut. */
  readonly hostLines: AmountText;
  /** The same under every method: no method makes or loses a cent. */
  readonly grandTotal: AmountText;
}

/** How much the order of the step-down method (Volgorde) moves. */
export interface StepDownOrderEffect {
  /** The support centres in the order of the calculation. */
  readonly order: readonly string[];
  /** How many orders were calculated, this one included; all of them with 3 or fewer support centres, else this one and its reverse. */
  readonly examined: number;
  readonly lines: readonly { readonly subAgreement: string; readonly participant: string; readonly asOrdered: AmountText; readonly lowest: AmountText; readonly highest: AmountText }[];
}

/** A centre before and after recharging. Gross = own + received; under the reciprocal method it is no cost, only a means of calculating. */
export interface CentreOutcome {
  readonly code: string;
  readonly name: string;
  readonly kind: 'support' | 'primary' | 'overhead';
  readonly direct: AmountText;
  readonly received: AmountText;
  readonly gross: AmountText;
  /** What it gave to other centres and to activities. */
  readonly given: AmountText;
}

/** Kostenverdeelstaat: the matrix of the cost centres, with the method and the order. */
export interface SupportOutcome {
  readonly method: Settings['supportMethod'];
  readonly ownUse: Settings['ownUse'];
  readonly centres: readonly CentreOutcome[];
  /** From a centre to a centre or an activity. */
  readonly allocations: readonly { readonly from: string; readonly to: string; readonly toKind: 'centre' | 'activity'; readonly amount: AmountText }[];
  /** The three methods side by side; null: it cannot be solved, or there is nothing to recharge. */
  readonly byMethod: Readonly<Record<'direct' | 'stepDown' | 'reciprocal', MethodResult | null>>;
  /** null: fewer than two support centres with something to give. */
  readonly stepDownOrder: StepDownOrderEffect | null;
}
