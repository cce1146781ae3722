/** An amount in euro with 2 decimals, as text: "1234.56". */
export type AmountText = string;
/** A rate, unit price or share with 6 decimals, as text. */
export type RateText = string;
/** A percentage (12.5 is 12.5 %) or a number of points, with 6 decimals, as text. */
export type PercentText = string;
/** Hours or a volume as exact decimal text (at most 6 decimals). */
export type QuantityText = string;

export interface ParticipantAmount { readonly code: string; readonly amount: AmountText }
