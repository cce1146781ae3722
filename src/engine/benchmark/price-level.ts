import { type IndexFigure, type IndexSeriesCode, type Ratio, type Year, ONE, add, compare, fraction, ratio, scale, sum, zero } from '../../domain';
import { grouped } from '../grouped';
import type { RunContext } from '../runs/run-context';
import { placeOf } from '../finding-list';

const asShare = (figure: IndexFigure): Ratio => fraction(figure.percentage.numerator, figure.percentage.denominator * 100n);

/** The outturn when it is known, else the forecast. */
const best = (figures: readonly IndexFigure[]): IndexFigure | null =>
  figures.find((figure) => figure.state === 'outturn') ?? figures.find((figure) => figure.state === 'forecast') ?? null;

const composed = (context: RunContext, parts: readonly IndexFigure[]): Ratio => {
  const chosen = [...grouped(parts, (part) => part.component).values()].flatMap((own) => best(own) ?? []);
  const weights = sum(chosen.map((part) => part.weight ?? zero()));
  const [first] = chosen;
  if (first && compare(weights, ONE) !== 0) {
    context.findings.add('index-weights-not-one', placeOf(first.ref, 'Gewicht'), { series: first.series, year: first.year });
  }
  return sum(chosen.map((part) => scale(asShare(part), part.weight ?? zero())));
};

/** Change of one series in one year against the year before; null: not known. */
const changeIn = (context: RunContext, series: IndexSeriesCode, year: Year): Ratio | null => {
  const figures = context.model.indexFigures.filter((figure) => figure.series === series && figure.year === year);
  const parts = figures.filter((figure) => figure.component !== null);
  if (parts.length > 0) return composed(context, parts);
  const whole = best(figures);
  return whole === null ? null : asShare(whole);
};

export type PriceLevelFactor = { readonly factor: Ratio } | { readonly missingYear: Year };

/**
 * From price level p to t with a series, over all s with p < s <= t: chained Π(1+i) or additive 1+Σi, by the setting; t < p: the inverse.
 * Source: calculation.md 2.
 */
export const priceLevelFactor = (context: RunContext, series: IndexSeriesCode, from: Year, to: Year): PriceLevelFactor => {
  if (to < from) {
    const back = priceLevelFactor(context, series, to, from);
    return 'factor' in back ? { factor: ratio(ONE, back.factor) } : back;
  }
  let factor: Ratio = ONE;
  for (let year = from + 1; year <= to; year += 1) {
    const change = changeIn(context, series, year);
    if (change === null) return { missingYear: year };
    factor = context.model.settings.indexMethod === 'chained' ? scale(factor, add(ONE, change)) : add(factor, change);
  }
  return { factor };
};
