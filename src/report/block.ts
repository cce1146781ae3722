import type { Row } from './cells';
import type { Area, ReportChart } from './report-book';

/** A piece of a tab: rows, and charts placed in rows counted from the first row of the piece. */
export interface Block {
  readonly rows: readonly Row[];
  readonly charts: readonly ReportChart[];
}

export const EMPTY: Block = { rows: [], charts: [] };
export const rowsBlock = (rows: readonly Row[], charts: readonly ReportChart[] = []): Block => ({ rows, charts });

const lowerArea = (area: Area, rows: number): Area => ({ ...area, row: area.row + rows });
const lowerChart = (chart: ReportChart, rows: number): ReportChart => ({
  ...chart,
  categories: lowerArea(chart.categories, rows),
  series: chart.series.map((series) => ({ ...series, values: lowerArea(series.values, rows) })),
  place: lowerArea(chart.place, rows),
});

/** Puts pieces under each other. */
export const stack = (blocks: readonly Block[]): Block =>
  blocks.reduce((above, below) => ({
    rows: [...above.rows, ...below.rows],
    charts: [...above.charts, ...below.charts.map((chart) => lowerChart(chart, above.rows.length))],
  }), EMPTY);

/** Puts pieces under each other with a blank row between; empty pieces leave nothing behind. */
export const stackApart = (blocks: readonly Block[]): Block =>
  stack(blocks.filter((block) => block.rows.length > 0).flatMap((block, i) => (i === 0 ? [block] : [rowsBlock([[]]), block])));

/** Adds blank rows until the piece is as high as its charts. */
export const withRoomForCharts = (block: Block): Block => {
  const lowest = Math.max(0, ...block.charts.map((chart) => chart.place.row + chart.place.rows - 1));
  return { ...block, rows: [...block.rows, ...Array.from({ length: Math.max(0, lowest - block.rows.length) }, (): Row => [])] };
};
