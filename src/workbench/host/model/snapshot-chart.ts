import { addressOf } from './state/area';
import type { BookState } from './state/book-state';
import type { ChartSource, ChartState, Properties } from './state/chart-state';

const sourceText = (book: BookState, source: ChartSource | null): string | null => {
  if (!source) return null;
  return `${book.sheetWithId(source.sheetId)?.name ?? '#REF!'}!${addressOf(source.area)}`;
};

const sorted = (properties: Properties): Record<string, unknown> => Object.fromEntries([...properties].sort(([a], [b]) => (a < b ? -1 : 1)));

/** A chart as plain data: what it draws, where it stands, and every property that was set. */
export const chartSnapshot = (book: BookState, chart: ChartState): Record<string, unknown> => ({
  name: chart.name, type: chart.type, place: chart.place, box: chart.box, properties: sorted(chart.properties),
  series: chart.series.map((series) => ({
    name: series.name, values: sourceText(book, series.values), categories: sourceText(book, series.categories), properties: sorted(series.properties),
    points: Object.fromEntries([...series.points].sort(([a], [b]) => a - b).map(([index, properties]) => [String(index), sorted(properties)])),
  })),
});
