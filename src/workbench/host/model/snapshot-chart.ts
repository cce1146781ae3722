import { addressOf } from './state/area';
import type { BookState } from './state/book-state';
import type { ChartSource, ChartState } from './state/chart-state';
import type { Properties } from './state/properties';

const sourceText = (book: BookState, source: ChartSource | null): string | null => {
  if (!source) return null;
  return `${book.sheetWithId(source.sheetId)?.name ?? '#REF!'}!${addressOf(source.area)}`;
};

/** What a chart has while nobody has said otherwise: saying it makes no difference. */
const USUAL: readonly (readonly [RegExp, unknown])[] = [
  [/^Axes\.ValueAxis\.MajorGridlines\.Visible$/, true],
  [/(Gridlines|Axis\.Title)\.Visible$/, false],
  [/(^Title|^Legend|Axis)\.Visible$/, true],
  [/\.Position$/, 'Automatic'], [/^Legend\.Position$/, 'Bottom'], [/\.Overlay$/, false], [/\.ReversePlotOrder$/, false],
  [/^Format\.RoundedCorners$/, false], [/DataLabels\.Show\w+$/, false], [/^HasDataLabels$/, false], [/^Overlap$/, 0],
  [/^PlotVisibleOnly$/, true], [/\.MinorTickMark$/, 'None'],
];

const isUsual = (path: string, value: unknown): boolean => USUAL.some(([pattern, usual]) => pattern.test(path) && value === usual);

const sorted = (properties: Properties): Record<string, unknown> =>
  Object.fromEntries([...properties].filter(([path, value]) => !isUsual(path, value)).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Pies have a colour a slice, bars one for all. */
const varies = (type: string): boolean => /^(Pie|Doughnut)/.test(type);

const seriesProperties = (chart: ChartState, own: Properties): Record<string, unknown> => {
  const labels = [...chart.properties].filter(([path]) => path.startsWith('DataLabels.'));
  const all = new Map([...labels, ...own]);
  if (all.get('VaryByCategories') === varies(chart.type)) all.delete('VaryByCategories');
  if (labels.length > 0) all.set('HasDataLabels', true);
  return sorted(all);
};

/** A chart as plain data: what it draws, where it stands, and every property that differs from what a chart has of itself. */
export const chartSnapshot = (book: BookState, chart: ChartState): Record<string, unknown> => ({
  name: chart.name, type: chart.type, place: chart.place, box: chart.box,
  properties: sorted(new Map([...chart.properties].filter(([path]) => !path.startsWith('DataLabels.')))),
  series: chart.series.map((series) => ({
    name: series.name, values: sourceText(book, series.values), categories: sourceText(book, series.categories), properties: seriesProperties(chart, series.properties),
    points: Object.fromEntries([...series.points].sort(([a], [b]) => a - b).map(([index, properties]) => [String(index), sorted(properties)])),
  })),
});
