import type { AmountText, PercentText, QuantityText, RateText } from './texts';

/** One step of the rate waterfall (tariefopbouw), in euro per hour; the steps add up to the last. */
export interface RateComponent {
  /** adopted: the rate as it stands, without a build-up. */
  readonly code: 'wage' | 'otherStaff' | 'adopted' | 'overhead';
  readonly perHour: RateText;
  /** given: stands in a cell; derived: calculated. */
  readonly origin: 'given' | 'derived';
  /** The annual amount behind it, per fte; null where there is none. */
  readonly perFte: AmountText | null;
  readonly source: string | null;
}

/** Own rate beside a national one of the same scale (Referentietarieven): own - reference. */
export interface ReferenceComparison {
  readonly series: string;
  readonly year: number;
  readonly scale: string;
  readonly wageCost: AmountText;
  readonly overheadPerFte: AmountText | null;
  readonly productiveHours: QuantityText | null;
  readonly perHour: RateText | null;
  /** In euro per hour without overhead. */
  readonly difference: RateText | null;
  readonly differencePct: PercentText | null;
  /** Loonkosten + Overige personeelskosten against the reference, per fte. */
  readonly wageDifference: AmountText | null;
  readonly source: string;
}

export interface RateOutcome {
  readonly position: string;
  /** The day of the row in Tarieven, possibly in an earlier year; `null`: from the beginning. */
  readonly validFrom: string | null;
  readonly wagePerHour: RateText;
  /** given: an adopted rate; derived: built up from wage cost and productive hours. */
  readonly origin: 'given' | 'derived';
  readonly wageCost: AmountText | null;
  readonly otherStaffCost: AmountText | null;
  readonly productiveHours: QuantityText | null;
  /** Where productive hours come from: Tarieven, or Urennorm by way of Capaciteit. */
  readonly productiveHoursFrom: 'rates' | 'hours-norm' | null;
  readonly overheadIncluded: boolean;
  /** Tariefopbouw: wage, other staff cost, overhead; together the full cost of an hour. */
  readonly components: readonly RateComponent[];
  /** Sum of the components: the hour with overhead, as the method of overhead lays it; null where overhead is not laid by hour, fte or wage. */
  readonly fullPerHour: RateText | null;
  readonly references: readonly ReferenceComparison[];
  readonly scale: string | null;
  readonly source: string | null;
}
