import type { JSX } from 'react';
import { barLayout } from './bar-places';
import { type ChartData, pointColor } from './chart-data';
import type { PlotProps } from './plot';
import { shortened, wordsWidth } from './chart-words';

const LABEL = 11;
const TICK_ROOM = 20;
const GAP = 8;
const PIXELS_A_TICK = 70;
const PIXELS_UP_A_TICK = 45;
const MOST_LABEL = 0.42;

const bandRoom = (data: ChartData, width: number): number => Math.min(width * MOST_LABEL, Math.max(...data.categories.map((one) => wordsWidth(one, LABEL)), 0) + GAP);

/** Bars that lie, with the categories at the left. */
export const BarPlot = ({ data, width, height, stacked, format, onPaper }: PlotProps & { readonly stacked: boolean }): JSX.Element => {
  const left = bandRoom(data, width);
  const plotHeight = height - TICK_ROOM;
  // Excel begins at the bottom, unless the order is turned
  const layout = barLayout({
    series: data.series, count: data.categories.length, stacked, along: plotHeight, across: [left, width - GAP - 14], reversed: !data.reversed,
    from: data.from, ticks: Math.max(2, Math.floor((width - left) / PIXELS_A_TICK)),
  });
  return (
    <g>
      {layout.ticks.map(({ value, at }) => (
        <g key={value} className="tick">
          <line x1={at} x2={at} y1={0} y2={plotHeight} />
          <text x={at} y={plotHeight + 14} textAnchor="middle">{format(value)}</text>
        </g>
      ))}
      {layout.bands.map(({ at, width: band }, i) => (
        <text key={data.categories[i]} x={left - GAP} y={at + band / 2} dy="0.35em" textAnchor="end">{shortened(data.categories[i] ?? '', left - GAP, LABEL)}</text>
      ))}
      {layout.bars.map(({ series, index, along, thickness, from, to }) => {
        const one = data.series[series];
        return one && <rect key={`${series}-${index}`} x={Math.min(from, to)} y={along} width={Math.abs(to - from)} height={Math.max(1, thickness)} fill={onPaper(pointColor(one, index, false))} />;
      })}
      <line className="axis" x1={layout.zero} x2={layout.zero} y1={0} y2={plotHeight} />
    </g>
  );
};

const tickRoom = (data: ChartData, format: (value: number) => string, height: number): number => {
  const { ticks } = barLayout({ series: data.series, count: data.categories.length, stacked: true, along: 1, across: [height, 0], reversed: false, ticks: 5, from: data.from });
  return Math.max(...ticks.map(({ value }) => wordsWidth(format(value), LABEL)), 0) + GAP;
};

/** Bars that stand, with the categories below. */
export const ColumnPlot = ({ data, width, height, stacked, format, onPaper }: PlotProps & { readonly stacked: boolean }): JSX.Element => {
  const left = tickRoom(data, format, height);
  const plotHeight = height - TICK_ROOM;
  const layout = barLayout({
    series: data.series, count: data.categories.length, stacked, along: width - left - GAP, across: [plotHeight, 6], reversed: data.reversed,
    from: data.from, ticks: Math.max(2, Math.floor(plotHeight / PIXELS_UP_A_TICK)),
  });
  const room = (layout.bands[1]?.at ?? width) - (layout.bands[0]?.at ?? 0);
  return (
    <g>
      {layout.ticks.map(({ value, at }) => (
        <g key={value} className="tick">
          <line x1={left} x2={width} y1={at} y2={at} />
          <text x={left - GAP} y={at} dy="0.35em" textAnchor="end">{format(value)}</text>
        </g>
      ))}
      {layout.bands.map(({ at, width: band }, i) => (
        <text key={data.categories[i]} x={left + at + band / 2} y={plotHeight + 15} textAnchor="middle">{shortened(data.categories[i] ?? '', Math.abs(room) - 4, LABEL)}</text>
      ))}
      {layout.bars.map(({ series, index, along, thickness, from, to }) => {
        const one = data.series[series];
        const [y, tall] = [Math.min(from, to), Math.abs(to - from)];
        return one && <rect key={`${series}-${index}`} x={left + along} y={y} width={Math.max(1, thickness)} height={tall} fill={onPaper(pointColor(one, index, false))} />;
      })}
      <line className="axis" x1={left} x2={width} y1={layout.zero} y2={layout.zero} />
    </g>
  );
};
