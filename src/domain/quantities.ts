import { type Exact, type Per, fraction } from './money';

/** Bedrag in euro, exclusive of VAT. Never rounded but by a named function. */
export type Money = Exact<'EUR'>;
/** Uren. */
export type Hours = Exact<'hour'>;
/** Uurtarief, euro per hour. */
export type HourlyRate = Exact<Per<'EUR', 'hour'>>;
/** Formatie in fte. */
export type Fte = Exact<'fte'>;
/** Productieve uren per fte per year. */
export type HoursPerFte = Exact<Per<'hour', 'fte'>>;
/** Loonkosten per fte per year. */
export type MoneyPerFte = Exact<Per<'EUR', 'fte'>>;
/** Aantal, in the unit of output of the activity (dossier, werkplek, m2 bvo). */
export type Volume = Exact<'unit'>;
/** Prijs per eenheid. */
export type UnitPrice = Exact<Per<'EUR', 'unit'>>;
/** A pure number: a share, a key value, a weight. */
export type Ratio = Exact;
/** A percentage as its hundredfold: 12.5 % is 12.5. Unit of its own, so that it is never taken for a share. */
export type Percentage = Exact<'percent'>;
/** A percentage as a share: 12.5 % is 0.125. Exact. */
export const asShare = ({ numerator, denominator }: Percentage): Ratio => fraction(numerator, denominator * 100n);
