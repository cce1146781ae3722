import { type IndexFigure, type IndexSeriesCode, type Ratio, type Year, ONE, add, negate, ratio, scale, sign, subtract, sum } from '../../domain';
import { oncePerRun } from '../runs/per-run';
import type { RunContext } from '../runs/run-context';
import { type IndexChange, changeIn, correctionOf } from './index-series';

/** What is brought from one price level to another. */
export interface PriceLevelStep {
  readonly series: IndexSeriesCode;
  readonly from: Year;
  readonly to: Year;
  /** Whether the outturn of `from` corrects the forecast that it was made with: a budget line. */
  readonly corrected: boolean;
}

/** What a figure of Indexcijfers adds to a factor; all of them together are factor - 1. */
export interface PriceLevelPart { readonly figure: IndexFigure; readonly adds: Ratio }

export interface Raise { readonly factor: Ratio; readonly parts: readonly PriceLevelPart[] }

export type PriceLevelFactor = Raise | { readonly missingYear: Year } | { readonly notAboveZero: true };

const shareOf = (changes: readonly IndexChange[]): Ratio => sum(changes.map((change) => change.share));

/** Chained Π(1 + i), or additive 1 + Σ i. */
const raiseBy = (context: RunContext, years: readonly (readonly IndexChange[])[]): Raise => {
  const chained = context.model.settings.indexMethod === 'chained';
  let factor: Ratio = ONE;
  const parts: PriceLevelPart[] = [];
  for (const changes of years) {
    const base = chained ? factor : ONE;
    parts.push(...changes.map(({ figure, share }) => ({ figure, adds: scale(share, base) })));
    factor = add(factor, scale(shareOf(changes), base));
  }
  return { factor, parts };
};

/** 1 / F, in parts: 1/F - 1 = -(F - 1) / F. */
const inverse = ({ factor, parts }: Raise): Raise => {
  const back = ratio(ONE, factor);
  return { factor: back, parts: parts.map(({ figure, adds }) => ({ figure, adds: negate(scale(adds, back)) })) };
};

const upward = (context: RunContext, { series, from, to, corrected }: PriceLevelStep): PriceLevelFactor => {
  const years: (readonly IndexChange[])[] = corrected ? [correctionOf(context, series, from)] : [];
  for (let year = from + 1; year <= to; year += 1) {
    const changes = changeIn(context, series, year);
    if (changes === null) return { missingYear: year };
    years.push(changes);
  }
  const raised = raiseBy(context, years);
  return sign(raised.factor) > 0 ? raised : { notAboveZero: true };
};

const factorOf = oncePerRun((context: RunContext, key: string): PriceLevelFactor => {
  const step = JSON.parse(key) as PriceLevelStep;
  if (step.from === step.to) return { factor: ONE, parts: [] };
  if (step.from < step.to) return upward(context, step);
  const found = upward(context, { ...step, from: step.to, to: step.from, corrected: false });
  return 'factor' in found ? inverse(found) : found;
});

/**
 * From price level p to t with a series, over all s with p < s <= t; a budget line also gets outturn - forecast of p when both are known.
 * t < p: the inverse of the way up, without that correction. Exact. Source: calculation.md 2.
 */
export const priceLevelFactor = (context: RunContext, { series, from, to, corrected }: PriceLevelStep): PriceLevelFactor =>
  factorOf(context, JSON.stringify({ series, from, to, corrected }));

/** What is added to one euro: the factor less 1. */
export const addedBy = ({ factor }: Raise): Ratio => subtract(factor, ONE);
