import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Basis } from '../../domain';
import { type AmountLine, BASES, position } from './amount-line';

/** A bar, in percent of the width of the drawing. */
export interface Bar { readonly start: number; readonly width: number; readonly negative: boolean }

export interface BarLine { readonly key: string; readonly bars: Readonly<Partial<Record<Basis, Bar>>> }

export interface BarsLayout {
  /** Where nil stands, in percent. */
  readonly zero: number;
  readonly lines: readonly BarLine[];
}

type Span = readonly [from: number, to: number];
type Spans = Readonly<Partial<Record<Basis, Span>>>;

const fromZero = ({ amounts }: AmountLine): Spans =>
  Object.fromEntries(BASES.flatMap((basis) => (amounts[basis] === undefined ? [] : [[basis, [0, position(amounts[basis])]]])));

/** Every line begins where the one before it ended; a negative one goes back. */
const running = (lines: readonly AmountLine[]): readonly Spans[] => {
  const stacked = BASES.map((basis) => [basis, stack<readonly AmountLine[], number>()
    .keys(lines.map((_, i) => i))
    .value((all, i) => position(all[i]?.amounts[basis] ?? '0'))([lines])] as const);
  return lines.map((line, i) => Object.fromEntries(stacked.flatMap(([basis, series]) => {
    const span = series[i]?.[0];
    return span === undefined || line.amounts[basis] === undefined ? [] : [[basis, [span[0], span[1]]]];
  })));
};

const layout = (lines: readonly AmountLine[], spans: readonly Spans[]): BarsLayout => {
  const ends = spans.flatMap((each) => Object.values(each)).flat();
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const scale = scaleLinear([least, most === least ? least + 1 : most], [0, 100]);
  const bar = ([from, to]: Span): Bar => ({ start: scale(Math.min(from, to)), width: Math.abs(scale(to) - scale(from)), negative: to < from });
  return {
    zero: scale(0),
    lines: lines.map(({ key }, i) => ({ key, bars: Object.fromEntries(Object.entries(spans[i] ?? {}).map(([basis, span]) => [basis, bar(span)])) })),
  };
};

/** Bars that begin at nil: what each of them is. */
export const barsFromZero = (lines: readonly AmountLine[]): BarsLayout => layout(lines, lines.map(fromZero));

/** Opbouw: parts that follow each other up to their total, which is the last bar and begins at nil again. */
export const buildUpBars = (parts: readonly AmountLine[], total: AmountLine): BarsLayout => layout([...parts, total], [...running(parts), fromZero(total)]);
