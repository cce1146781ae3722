import type { Asset, CostCentreCode, CostKind, CostRow, IndexSeriesCode, Money, ParticipantCode, RowRef, ActivityCode, Year } from '../../domain';
import type { Raise } from '../price-level/price-level';

/** Kapitaallasten of one asset in one year. */
export interface CapitalCost {
  readonly asset: Asset;
  readonly amount: Money;
  /** What each column of Activa adds to it, by its Dutch header; together they are the amount. */
  readonly parts: readonly { readonly column: string; readonly amount: Money }[];
}

/** A row of Kosten that was brought to another price level (prijspeil). */
export interface RaisedRow {
  readonly row: CostRow;
  readonly series: IndexSeriesCode;
  readonly from: Year;
  readonly to: Year;
  readonly raise: Raise;
}

/** One direct cost of a run: a row of Kosten, at the price level of the run, or the capital cost of an asset. */
export interface CostEntry {
  /** The row of Kosten or Activa. */
  readonly ref: RowRef;
  readonly target: { readonly activity: ActivityCode } | { readonly costCentre: CostCentreCode };
  readonly kind: CostKind;
  /** What counts in the run; exact. */
  readonly amount: Money;
  readonly participant: ParticipantCode | null;
  /** Incidenteel. */
  readonly oneOff: boolean;
  /** Bron. */
  readonly source: string | null;
  readonly from: 'row' | RaisedRow | CapitalCost;
}

export const isRaised = (from: CostEntry['from']): from is RaisedRow => from !== 'row' && 'raise' in from;
export const isCapital = (from: CostEntry['from']): from is CapitalCost => from !== 'row' && 'asset' in from;
