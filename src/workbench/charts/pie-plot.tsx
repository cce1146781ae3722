import { arc, pie } from 'd3-shape';
import type { JSX } from 'react';
import { pointColor } from './chart-data';
import type { PlotProps } from './plot';

const MARGIN = 6;
const WHOLE = 100;
const LEAST_LABELLED = 0.06;

/** Slices of one series. */
export const PiePlot = ({ data, width, height, onPaper, hole }: PlotProps & { readonly hole: number }): JSX.Element => {
  const [series] = data.series;
  const values = series?.values.map((value) => Math.max(0, value)) ?? [];
  const total = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.max(1, Math.min(width, height) / 2 - MARGIN);
  const draw = arc<{ startAngle: number; endAngle: number }>().innerRadius(radius * hole).outerRadius(radius);
  const slices = pie<number>().sort(null)(values);
  return (
    <g transform={`translate(${width / 2} ${height / 2})`}>
      {slices.map((slice) => {
        const [x, y] = draw.centroid(slice);
        const share = total > 0 ? slice.value / total : 0;
        return series && (
          <g key={slice.index}>
            <path d={draw(slice) ?? ''} fill={onPaper(pointColor(series, slice.index, true))} className="slice" />
            {data.labels && share > LEAST_LABELLED ? <text className="share" x={x} y={y} dy="0.35em" textAnchor="middle">{`${Math.round(share * WHOLE)}%`}</text> : null}
          </g>
        );
      })}
    </g>
  );
};
