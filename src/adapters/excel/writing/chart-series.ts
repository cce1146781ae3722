import { CHART_COLORS, type ChartSeries, PALETTE, type ReportChart } from '../../../report';
import { untracked } from '../trip';
import { addressOf } from './addresses';

const GAP = 60;
/** Said of bars side by side too: Excel gives a new chart an overlap of its own. */
const OVERLAP = { stacked: 100, clustered: 0 } as const;

const stacked = ({ kind }: ReportChart): boolean => kind === 'stackedBar' || kind === 'stackedColumn';

const colorAt = (i: number): string => CHART_COLORS[i % CHART_COLORS.length] ?? PALETTE.blue;

/** A slice a category, each in its own colour. */
const colorSlices = (series: Excel.ChartSeries, { values }: ChartSeries): void => {
  for (let i = 0; i < values.rows * values.columns; i += 1) {
    const { fill, border } = series.points.getItemAt(i).format;
    fill.setSolidColor(`#${colorAt(i)}`);
    border.color = `#${PALETTE.white}`;
    border.weight = 1;
  }
};

const labelSlices = (series: Excel.ChartSeries): void => {
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.showValue = false;
  dataLabels.showPercentage = true;
  dataLabels.position = 'OutsideEnd';
  dataLabels.format.font.size = 9;
  dataLabels.format.font.color = `#${PALETTE.ink}`;
};

const setBars = (series: Excel.ChartSeries, chart: ReportChart, color: string): void => {
  series.gapWidth = GAP;
  series.overlap = stacked(chart) ? OVERLAP.stacked : OVERLAP.clustered;
  series.format.fill.setSolidColor(`#${color}`);
  series.format.line.color = `#${color}`;
};

/** What is drawn, and in which colours. */
export const setSeries = (series: Excel.ChartSeries, chart: ReportChart, i: number, worksheet: Excel.Worksheet): void => {
  const one = chart.series[i];
  if (!one) return;
  series.name = one.name;
  series.setValues(untracked(worksheet.getRange(addressOf(one.values))));
  series.setXAxisValues(untracked(worksheet.getRange(addressOf(chart.categories))));
  if (chart.kind !== 'pie') {
    setBars(series, chart, one.color ?? colorAt(i));
    return;
  }
  colorSlices(series, one);
  labelSlices(series);
};
