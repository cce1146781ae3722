import type { AmountText } from './texts';

/** Gezamenlijke inkoop (calculation.md 16): stand-alone against joint cost, and how the saving is divided. */
export interface JointPurchaseOutcome {
  readonly year: number;
  /** Code of the coalition of all together. */
  readonly coalition: string;
  readonly jointCost: AmountText;
  readonly standAloneCost: AmountText;
  readonly saving: AmountText;
  /** The key of `byKey`: a key of Sleutelwaarden with the code of the coalition, else inwoners; null: neither is there. */
  readonly key: string | null;
  readonly lines: readonly {
    readonly participant: string;
    readonly standAlone: AmountText;
    readonly byKey: AmountText | null;
    /** In proportion of the stand-alone cost. */
    readonly byStandAlone: AmountText;
    /** Cost that is added when this participant joins last. */
    readonly incremental: AmountText;
    readonly shapley: AmountText;
    readonly savingByKey: AmountText | null;
    readonly savingShapley: AmountText;
  }[];
}
