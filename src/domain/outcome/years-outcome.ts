import type { Basis } from '../model';
import type { AmountText } from './texts';

/**
 * The groups of inputs that the bridge from year to year replaces one at a time, in this fixed order (calculation.md 14).
 * scope: agreements and activities; costs: Kosten and Activa; volumes: Volumes and Doorbelasting; overhead: cost of overhead centres.
 */
export const INPUT_GROUPS = ['scope', 'hours', 'rates', 'costs', 'volumes', 'overhead', 'keys'] as const;
export type InputGroup = (typeof INPUT_GROUPS)[number];

/** The change of one participant's charge for one sub-agreement, from one year to the next on the same basis. */
export interface YearBridgeLine {
  readonly subAgreement: string;
  readonly participant: string;
  readonly before: AmountText;
  /** null: this step could not be calculated on its own (say a new position without an earlier rate); its change stands in the next step that could. */
  readonly parts: Readonly<Record<InputGroup, AmountText | null>>;
  readonly after: AmountText;
}

/** Jaarvergelijking: the parts add up to the cent, since each is the change of the charge when one group of inputs is replaced. */
export interface YearBridgeOutcome {
  readonly from: number;
  readonly to: number;
  readonly basis: Basis;
  readonly order: readonly InputGroup[];
  readonly lines: readonly YearBridgeLine[];
  /** Incidenteel: cost on the activities of the sub-agreement marked one-off, in both years. */
  readonly oneOff: readonly { readonly subAgreement: string; readonly before: AmountText; readonly after: AmountText }[];
}
