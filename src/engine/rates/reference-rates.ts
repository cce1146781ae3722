import {
  type ReferenceComparison, type ReferenceRate, type RateRow, type Ratio, add, foldCode, fraction, isZero, ratio, scale, subtract, toDecimal, withoutUnit, zero,
} from '../../domain';
import { placeOf } from '../finding-list';
import { grouped } from '../grouped';
import { byFoldedCode } from '../model-index';
import type { RunContext } from '../runs/run-context';
import type { RatePrice } from './rate-price';

const HUNDRED = fraction(100n);

/** Of every Reeks the latest row of this scale up to the year of the rates, by Reeks. */
const referencesOf = (context: RunContext, scaleName: string): readonly ReferenceRate[] => {
  const rows = context.model.referenceRates.filter((row) => foldCode(row.scale) === foldCode(scaleName) && row.year <= context.inputYears.rates);
  return [...grouped(rows, (row) => row.series).values()]
    .map((own) => own.reduce((latest, row) => (row.year > latest.year ? row : latest)))
    .sort(byFoldedCode((row) => row.series));
};

const perHourOf = ({ wageCost, productiveHours }: ReferenceRate): Ratio | null =>
  productiveHours === null || isZero(productiveHours) ? null : ratio(withoutUnit(wageCost), withoutUnit(productiveHours));

/** A rate with overhead in it cannot be laid beside a wage without. */
const ownPerHour = ({ row, hourly }: RatePrice): Ratio | null => (row.overheadIncluded ? null : withoutUnit(hourly));

const text = (value: Parameters<typeof toDecimal>[0] | null, decimals: number): string | null => (value === null ? null : toDecimal(value, decimals));

const comparison = (price: RatePrice, reference: ReferenceRate): ReferenceComparison => {
  const [own, perHour] = [ownPerHour(price), perHourOf(reference)];
  const difference = own === null || perHour === null ? null : subtract(own, perHour);
  const { wageCost, otherStaffCost } = price.row;
  return {
    series: reference.series, year: reference.year, scale: reference.scale, source: reference.source,
    wageCost: toDecimal(reference.wageCost, 2),
    overheadPerFte: text(reference.overheadPerFte, 2),
    productiveHours: text(reference.productiveHours, 6),
    perHour: text(perHour, 6),
    difference: text(difference, 6),
    differencePct: difference === null || perHour === null || isZero(perHour) ? null : toDecimal(scale(ratio(difference, perHour), HUNDRED), 6),
    wageDifference: wageCost === null ? null : toDecimal(subtract(add(wageCost, otherStaffCost ?? zero<'EUR/fte'>()), reference.wageCost), 2),
  };
};

const noteWithout = (context: RunContext, row: RateRow): void => {
  if (row.scale === null) context.findings.add('reference-without-scale', placeOf(row.ref, 'Schaal'), { position: row.position });
  else context.findings.add('reference-scale-unknown', placeOf(row.ref, 'Schaal'), { position: row.position, scale: row.scale });
};

/**
 * Referentietarieven beside one own rate: of every Reeks the latest year of the same Schaal up to the year of the run. Nothing is compared by
 * default: without the table there is nothing, a blank or unknown scale gives a note. The own rate is without overhead; where it has overhead
 * in it, or the reference names no hours, there is no difference per hour. Source: calculation.md 1, tables.md (Referentietarieven).
 */
export const compareReferences = (context: RunContext, price: RatePrice): readonly ReferenceComparison[] => {
  if (context.model.referenceRates.length === 0) return [];
  const references = price.row.scale === null ? [] : referencesOf(context, price.row.scale);
  if (references.length === 0) noteWithout(context, price.row);
  return references.map((reference) => comparison(price, reference));
};
