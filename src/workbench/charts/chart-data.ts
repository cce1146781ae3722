import type { BookState } from '../host/model/state/book-state';
import { CellFault, type Stored } from '../host/model/state/cell-store';
import type { ChartSource, ChartState, SeriesState } from '../host/model/state/chart-state';
import { shownText } from '../grid/cell-text';

/** One series ready to be drawn: a number for every category, and its colour. */
export interface DrawnSeries { readonly name: string; readonly values: readonly number[]; readonly color: string; readonly pointColors: ReadonlyMap<number, string> }

/** What a chart draws, out of the cells that it names, at this moment. */
export interface ChartData {
  readonly title: string | null;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
  readonly legend: 'Bottom' | 'Top' | 'Left' | 'Right' | null;
  readonly numberFormat: string;
  readonly axisTitles: { readonly category: string | null; readonly value: string | null };
  readonly labels: boolean;
  readonly reversed: boolean;
  /** Where the axis of the amounts begins; null: where the bars ask for it. */
  readonly from: number | null;
}

/** Excel's own colours for series without one. */
const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#264478', '#9E480E'];

const stored = (book: BookState, source: ChartSource | null): readonly { readonly value: Stored; readonly format: string }[] => {
  const sheet = source && book.sheetWithId(source.sheetId);
  if (!sheet || !source) return [];
  const { row, column, rows, columns } = source.area;
  return Array.from({ length: rows * columns }, (_, i) => {
    const [r, c] = [row + Math.floor(i / columns), column + (i % columns)];
    return { value: sheet.cells.value(r, c), format: sheet.look(r, c).numberFormat };
  });
};

const numberOf = (value: Stored): number => (typeof value === 'number' ? value : value instanceof CellFault ? 0 : Number(value ?? 0) || 0);

const colorIn = (properties: ReadonlyMap<string, unknown>): string | null => {
  const color = properties.get('Format.Fill.Color') ?? properties.get('Format.Line.Color');
  return typeof color === 'string' && color.startsWith('#') ? color : null;
};

const drawnSeries = (book: BookState, series: SeriesState, index: number): DrawnSeries => ({
  name: series.name ?? '', values: stored(book, series.values).map(({ value }) => numberOf(value)), color: colorIn(series.properties) ?? COLORS[index % COLORS.length] ?? '#4472C4',
  pointColors: new Map([...series.points].flatMap(([at, properties]) => {
    const color = colorIn(properties);
    return color ? [[at, color] as const] : [];
  })),
});

/** The colour of one slice or bar. */
export const pointColor = ({ pointColors, color }: DrawnSeries, index: number, varied: boolean): string =>
  pointColors.get(index) ?? (varied ? COLORS[index % COLORS.length] ?? color : color);

const words = (properties: ReadonlyMap<string, unknown>, path: string, shownByDefault: boolean): string | null => {
  const text = properties.get(`${path}Text`);
  return (properties.get(`${path}Visible`) ?? shownByDefault) && typeof text === 'string' && text !== '' ? text : null;
};

const formatOf = (book: BookState, chart: ChartState): string => {
  const own = chart.properties.get('Axes.ValueAxis.NumberFormat');
  if (typeof own === 'string' && own !== 'General') return own;
  return stored(book, chart.series[0]?.values ?? null)[0]?.format ?? 'General';
};

const beginOf = ({ properties }: ChartState): number | null => {
  const least = properties.get('Axes.ValueAxis.Minimum');
  return typeof least === 'number' ? least : null;
};

const legendOf = ({ properties, series, type }: ChartState): ChartData['legend'] => {
  if (properties.get('Legend.Visible') === false || (series.length < 2 && type !== 'Pie' && properties.get('Legend.Visible') === undefined)) return null;
  const position = properties.get('Legend.Position');
  return position === 'Top' || position === 'Left' || position === 'Right' ? position : 'Bottom';
};

/** Reads the cells behind a chart. */
export const chartData = (book: BookState, chart: ChartState): ChartData => {
  const [first] = chart.series;
  const categories = stored(book, first?.categories ?? null).map(({ value, format }) => shownText(value, format, book).text);
  const series = chart.series.map((one, index) => drawnSeries(book, one, index));
  return {
    title: words(chart.properties, 'Title.', true) ?? (series.length === 1 ? series[0]?.name ?? null : null), series, legend: legendOf(chart), numberFormat: formatOf(book, chart),
    categories: categories.length > 0 ? categories : (series[0]?.values ?? []).map((_, i) => String(i + 1)),
    axisTitles: { category: words(chart.properties, 'Axes.CategoryAxis.Title.', false), value: words(chart.properties, 'Axes.ValueAxis.Title.', false) },
    labels: chart.series.some(({ properties }) => properties.get('HasDataLabels') === true || properties.get('DataLabels.ShowValue') === true),
    reversed: chart.properties.get('Axes.CategoryAxis.ReversePlotOrder') === true, from: beginOf(chart),
  };
};
