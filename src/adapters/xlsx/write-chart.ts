import type { SheetChart } from 'hucre/xlsx';
import { CHART_COLORS, FONT, NUMBER_FORMATS, PALETTE, type ReportChart } from '../../report';
import { fixedRangeOf } from './addresses';

type Axis = NonNullable<NonNullable<SheetChart['axes']>['y']>;

const lettering = { labelFontSize: 9, labelColor: PALETTE.quiet, labelFontFamily: FONT, majorTickMark: 'none' as const, minorTickMark: 'none' as const };

const valueAxis = (chart: ReportChart): Axis => ({
  ...lettering,
  numberFormat: { formatCode: NUMBER_FORMATS[chart.valueFormat] },
  gridlines: { major: false },
  ...(chart.valueFrom === undefined ? {} : { scale: { min: chart.valueFrom } }),
  ...(chart.axisTitle ? { title: chart.axisTitle, axisTitleFontSize: 9, axisTitleColor: PALETTE.quiet, axisTitleBold: false } : {}),
});

const horizontal = (chart: ReportChart): boolean => chart.kind === 'bar' || chart.kind === 'stackedBar';

/** Excel draws the first category of a horizontal chart at the bottom; reversed, it reads as the table does. */
const axesOf = (chart: ReportChart): Pick<SheetChart, 'axes'> => (chart.kind === 'pie' ? {} : {
  axes: { x: { ...lettering, tickLblPos: 'low' as const, ...(horizontal(chart) ? { reverse: true } : {}) }, y: { ...valueAxis(chart), ...(horizontal(chart) ? { crosses: 'max' as const } : {}) } },
});

const TYPES = { stackedBar: 'bar', bar: 'bar', stackedColumn: 'column', column: 'column', pie: 'pie' } as const;

const shapeOf = (chart: ReportChart): Partial<SheetChart> => {
  const stacked = chart.kind === 'stackedBar' || chart.kind === 'stackedColumn';
  if (chart.kind === 'pie') return { varyColors: true, dataLabels: { showPercent: true, position: 'outEnd', fontSize: 9, fontColor: PALETTE.ink } };
  return { barGrouping: stacked ? 'stacked' : 'clustered', gapWidth: 60, ...(stacked ? { overlap: 100 } : {}) };
};

/** A slice a category, each in its own colour. */
const slicesOf = (count: number): NonNullable<SheetChart['series'][number]['dataPoints']> =>
  Array.from({ length: count }, (_, idx) => ({ idx, fillColor: CHART_COLORS[idx % CHART_COLORS.length] ?? PALETTE.blue, borderColor: PALETTE.white, borderWidth: 1 }));

const seriesOf = (chart: ReportChart): SheetChart['series'] => chart.series.map((series, i) => ({
  name: series.name,
  values: fixedRangeOf(series.values),
  categories: fixedRangeOf(chart.categories),
  ...(chart.kind === 'pie'
    ? { dataPoints: slicesOf(series.values.rows * series.values.columns) }
    : { color: series.color ?? CHART_COLORS[i % CHART_COLORS.length] ?? PALETTE.blue }),
}));

/** A native chart, with its alternative text; it draws from the cells, so that it follows them. */
export const chartOf = (chart: ReportChart): SheetChart => ({
  type: TYPES[chart.kind],
  title: chart.title,
  titleFontSize: 12,
  titleBold: true,
  titleColor: PALETTE.blue,
  altText: chart.description,
  frameTitle: chart.title,
  series: seriesOf(chart),
  legend: chart.series.length > 1 || chart.kind === 'pie' ? 'bottom' : false,
  legendFontSize: 9,
  legendFontColor: PALETTE.quiet,
  legendFontFamily: FONT,
  titleFontFamily: FONT,
  chartSpaceBorderColor: PALETTE.line,
  roundedCorners: false,
  anchor: {
    from: { row: chart.place.row - 1, col: chart.place.column - 1 },
    to: { row: chart.place.row + chart.place.rows - 1, col: chart.place.column + chart.place.columns - 1 },
  },
  ...shapeOf(chart),
  ...axesOf(chart),
});
