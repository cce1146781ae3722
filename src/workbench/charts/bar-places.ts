import { scaleBand, scaleLinear } from 'd3-scale';
import type { DrawnSeries } from './chart-data';

/** One bar: where it stands along the categories and between which amounts, in pixels. */
export interface BarPlace {
  readonly series: number;
  readonly index: number;
  readonly along: number;
  readonly thickness: number;
  readonly from: number;
  readonly to: number;
}

/** Bars, the amounts along their axis, the room of each category, and where nothing is. */
export interface BarLayout {
  readonly bars: readonly BarPlace[];
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly bands: readonly { readonly at: number; readonly width: number }[];
  readonly zero: number;
}

interface BarRequest {
  readonly series: readonly DrawnSeries[];
  readonly count: number;
  readonly stacked: boolean;
  /** Pixels along the categories and along the amounts. */
  readonly along: number;
  readonly across: readonly [from: number, to: number];
  readonly reversed: boolean;
  readonly ticks: number;
  /** Where the axis begins; null or absent: at nought, or at the least amount below it. */
  readonly from?: number | null;
}

const sums = (series: readonly DrawnSeries[], count: number, sign: 1 | -1): readonly number[] =>
  Array.from({ length: count }, (_, i) => series.reduce((sum, { values }) => sum + Math.max(0, sign * (values[i] ?? 0)), 0) * sign);

const limits = ({ series, count, stacked, from }: BarRequest): readonly [number, number] => {
  const all = stacked ? [...sums(series, count, 1), ...sums(series, count, -1)] : series.flatMap(({ values }) => values);
  const [least, most] = [from ?? Math.min(0, ...all), Math.max(0, ...all)];
  return least >= most ? [least, least + 1] : [least, most];
};

/** Places the bars of a chart: beside each other, or one upon the other with what is below zero on the other side. */
export const barLayout = (request: BarRequest): BarLayout => {
  const { series, count, stacked, along, across, reversed, ticks } = request;
  const scale = scaleLinear().domain(limits(request)).nice(ticks).range(across);
  // what lies before the beginning of the axis is cut off, as in Excel
  const amounts = (value: number): number => scale(Math.max(value, request.from ?? -Infinity));
  const indexes = Array.from({ length: count }, (_, i) => (reversed ? count - 1 - i : i));
  const bands = scaleBand<number>().domain(indexes).range([0, along]).paddingInner(0.4).paddingOuter(0.25);
  const within = scaleBand<number>().domain(series.map((_, i) => i)).range([0, bands.bandwidth()]);
  const bars = Array.from({ length: count }, (_, index) => {
    let [up, down] = [0, 0];
    return series.map(({ values }, at): BarPlace => {
      const value = values[index] ?? 0;
      const from = stacked ? (value < 0 ? down : up) : 0;
      if (stacked && value < 0) down += value;
      else if (stacked) up += value;
      const start = bands(index) ?? 0;
      return {
        series: at, index, from: amounts(from), to: amounts(from + value), along: start + (stacked ? 0 : within(at) ?? 0), thickness: stacked ? bands.bandwidth() : within.bandwidth(),
      };
    });
  }).flat();
  return {
    bars, zero: amounts(0), ticks: scale.ticks(ticks).map((value) => ({ value, at: amounts(value) })),
    bands: Array.from({ length: count }, (_, i) => ({ at: bands(i) ?? 0, width: bands.bandwidth() })),
  };
};
