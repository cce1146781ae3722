import type { HoursNorm } from '../model';
import type { AmountText, PercentText, QuantityText, RateText } from './texts';

/**
 * Capaciteit of a position or a cost centre in one run (calculation.md 8): practical and budgeted denominator side by side, and the hours balance.
 * Hours are of all fte together unless `PerFte` is in the name.
 */
export interface CapacityOutcome {
  readonly target: 'position' | 'costCentre';
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly fte: QuantityText;
  readonly contractHoursPerFte: QuantityText;
  readonly deductionsPerFte: Readonly<Record<keyof HoursNorm['deductions'], QuantityText>>;
  readonly productiveHoursPerFte: QuantityText;
  /** fte × contract hours: gross. */
  readonly grossHours: QuantityText;
  /** fte × productive hours: the practical capacity. */
  readonly capacityHours: QuantityText;
  /** Hours of the budget run of the year; null: no budget run. */
  readonly budgetHours: QuantityText | null;
  /** Hours of this run. */
  readonly usedHours: QuantityText;
  /** Productive hours that no row explains; negative: more hours than capacity. */
  readonly unexplainedHours: QuantityText;
  /** fte × (wage + other), or the centre's cost after support; null: unknown (an adopted rate without build-up). */
  readonly cost: AmountText | null;
  /** cost / capacity hours. */
  readonly practicalRate: RateText | null;
  /** cost / budget hours. */
  readonly budgetRate: RateText | null;
  /** Capacity less used, floor 0. */
  readonly unusedHours: QuantityText;
  /** Unused hours × practical rate, floor 0. */
  readonly unusedCost: AmountText | null;
  readonly utilisationPct: PercentText | null;
  /**
   * in-price: part of the cost price, shown apart; host: the line onbenut of the host, or niet toegerekend where the activities of the centre
   * have no hours; not-charged: of a position, outside hours × rate.
   */
  readonly borneBy: 'in-price' | 'host' | 'not-charged';
  readonly overCapacity: boolean;
}
