import type { CSSProperties, JSX } from 'react';
import { shownText } from '../grid/cell-text';
import { onPaper, type Paper } from '../grid/paper';
import type { BookState } from '../host/model/state/book-state';
import type { ChartState } from '../host/model/state/chart-state';
import { BarPlot, ColumnPlot } from './bar-plot';
import { type ChartData, chartData, pointColor } from './chart-data';
import { shortened, wordsWidth } from './chart-words';
import { PiePlot } from './pie-plot';
import type { PlotProps } from './plot';

interface ChartViewProps {
  readonly book: BookState;
  readonly chart: ChartState;
  readonly paper: Paper;
  readonly place: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** What is read aloud; `{name}` is filled in. */
  readonly label: string;
}

const PADDING = 12;
const TITLE = 28;
const LEGEND = 22;
const AXIS_TITLE = 18;
const MARK = 10;
const HOLE = 0.55;

const Plot = ({ type, ...props }: PlotProps & { readonly type: string }): JSX.Element | null => {
  const stacked = type.includes('Stacked');
  if (type.startsWith('Bar')) return <BarPlot {...props} stacked={stacked} />;
  if (type === 'Pie' || type === 'Doughnut') return <PiePlot {...props} hole={type === 'Pie' ? 0 : HOLE} />;
  return <ColumnPlot {...props} stacked={stacked} />;
};

interface Key { readonly name: string; readonly color: string }

const keysOf = (type: string, { series, categories }: ChartData): readonly Key[] => {
  const [first] = series;
  if (first && (type === 'Pie' || type === 'Doughnut')) return categories.map((name, i) => ({ name, color: pointColor(first, i, true) }));
  return series.map(({ name, color }) => ({ name, color }));
};

const Legend = ({ keys, width, paper }: { readonly keys: readonly Key[]; readonly width: number; readonly paper: Paper }): JSX.Element => {
  const most = width / Math.max(1, keys.length) - MARK - 14;
  const named = keys.map(({ name, color }) => ({ name: shortened(name, Math.max(60, most), 11), color }));
  const widths = named.map(({ name }) => wordsWidth(name, 11) + MARK + 18);
  const total = widths.reduce((sum, one) => sum + one, 0);
  return (
    <g transform={`translate(${Math.max(0, (width - total) / 2)} 0)`}>
      {named.map(({ name, color }, i) => (
        <g key={name} transform={`translate(${widths.slice(0, i).reduce((sum, one) => sum + one, 0)} 0)`}>
          <rect width={MARK} height={MARK} y={-MARK / 2} rx={2} fill={onPaper(color, paper)} />
          <text x={MARK + 5} dy="0.35em">{name}</text>
        </g>
      ))}
    </g>
  );
};

/** A chart over the cells, as Excel draws it. The figures stand in the cells, so a reader hears its name and is told where they are. */
export const ChartView = ({ book, chart, paper, place, label }: ChartViewProps): JSX.Element => {
  const data = chartData(book, chart);
  const [hasLegend, { category, value }] = [data.legend !== null, data.axisTitles];
  const isBar = chart.type.startsWith('Bar');
  const [below, aside] = isBar ? [value, category] : [category, value];
  const top = PADDING + (data.title ? TITLE : 0) + (data.legend === 'Top' ? LEGEND : 0);
  const left = PADDING + (aside ? AXIS_TITLE : 0);
  const bottom = PADDING + (hasLegend && data.legend !== 'Top' ? LEGEND : 0) + (below ? AXIS_TITLE : 0);
  const [width, height] = [Math.max(40, place.width - left - PADDING), Math.max(30, place.height - top - bottom)];
  const style: CSSProperties = { left: place.left, top: place.top, width: place.width, height: place.height };
  return (
    <svg role="img" className="chart" aria-label={label.replace('{name}', data.title ?? chart.name)} style={style} viewBox={`0 0 ${place.width} ${place.height}`}>
      <rect className="frame" x={0.5} y={0.5} width={place.width - 1} height={place.height - 1} />
      {data.title ? <text className="title" x={place.width / 2} y={PADDING + 12} textAnchor="middle">{shortened(data.title, place.width - 2 * PADDING, 15)}</text> : null}
      <g transform={`translate(${left} ${top})`}>
        <Plot type={chart.type} data={data} width={width} height={height} format={(amount) => shownText(amount, data.numberFormat, book).text} onPaper={(color) => onPaper(color, paper)} />
      </g>
      {below ? <text className="axis-title" x={left + width / 2} y={top + height + 12} textAnchor="middle">{below}</text> : null}
      {aside ? <text className="axis-title" transform={`translate(${PADDING + 6} ${top + height / 2}) rotate(-90)`} textAnchor="middle">{aside}</text> : null}
      {hasLegend ? (
        <g transform={`translate(${PADDING} ${data.legend === 'Top' ? PADDING + TITLE + 4 : place.height - PADDING - 5})`}>
          <Legend keys={keysOf(chart.type, data)} width={place.width - 2 * PADDING} paper={paper} />
        </g>
      ) : null}
    </svg>
  );
};
