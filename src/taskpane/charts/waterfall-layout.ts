import { scaleLinear } from 'd3-scale';
import { position } from './amount-line';
import type { Bar } from './bars-layout';

/** A step of a waterfall: the amount it begins with, a change, or the amount it ends with. Decimal text. */
export interface WaterfallStep {
  readonly key: string;
  readonly name: string;
  readonly amount: string;
  readonly kind: 'from' | 'change' | 'to';
}

export interface WaterfallLayout {
  readonly bars: readonly (Bar & { readonly key: string })[];
  /** Where the drawing begins; above nil, the bars of the two ends are cut off there. */
  readonly begins: number;
  /** Where nil stands, in percent; null where the drawing begins above it. */
  readonly zero: number | null;
}

/** Beside ends that are four times as large as everything between them, the changes would be too small to see. */
const CUT_BELOW = 0.25;
/** What is left of the ends then, in parts of everything between them. */
const STUB = 0.35;

type Span = readonly [from: number, to: number];

const spansOf = (steps: readonly WaterfallStep[]): readonly Span[] => {
  let at = 0;
  return steps.map(({ kind, amount }) => {
    const figure = position(amount);
    const span: Span = kind === 'change' ? [at, at + figure] : [0, figure];
    [, at] = span;
    return span;
  });
};

const domainOf = (levels: readonly number[]): Span => {
  const [least, most] = [Math.min(...levels), Math.max(...levels)];
  const range = most - least;
  if (least > 0 && range > 0 && range < most * CUT_BELOW) return [least - range * STUB, most];
  const [from, to] = [Math.min(0, least), Math.max(0, most)];
  return [from, to === from ? from + 1 : to];
};

/** Bars that follow each other: every change begins where the one before it ended; both ends begin at nil, or at where the drawing is cut off. */
export const waterfallLayout = (steps: readonly WaterfallStep[]): WaterfallLayout => {
  const spans = spansOf(steps);
  const [begins, ends] = domainOf(spans.map(([, to]) => to));
  const scale = scaleLinear([begins, ends], [0, 100]).clamp(true);
  return {
    begins: Math.max(0, begins),
    zero: begins > 0 ? null : scale(0),
    bars: spans.map(([from, to], i) => ({
      key: steps[i]?.key ?? '', start: scale(Math.min(from, to)), width: Math.abs(scale(to) - scale(from)), negative: to < from,
    })),
  };
};
