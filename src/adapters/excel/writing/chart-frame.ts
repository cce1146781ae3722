import { FONT, NUMBER_FORMATS, PALETTE, type ReportChart } from '../../../report';

const TITLE_SIZE = 12;
const LETTER_SIZE = 9;

const letter = (font: Excel.ChartFont): void => {
  font.name = FONT;
  font.size = LETTER_SIZE;
  font.color = `#${PALETTE.quiet}`;
};

const setTitle = ({ title }: Excel.Chart, text: string): void => {
  title.text = text;
  const { font } = title.format;
  font.name = FONT;
  font.size = TITLE_SIZE;
  font.bold = true;
  font.color = `#${PALETTE.blue}`;
};

const setLegend = ({ legend }: Excel.Chart, chart: ReportChart): void => {
  const shown = chart.series.length > 1 || chart.kind === 'pie';
  legend.visible = shown;
  if (!shown) return;
  legend.position = 'Bottom';
  letter(legend.format.font);
};

const setAxis = (axis: Excel.ChartAxis): void => {
  letter(axis.format.font);
  axis.majorTickMark = 'None';
  axis.minorTickMark = 'None';
};

/** In the words of Office.js: Excel chooses itself where an axis begins. */
const AUTOMATIC = '';

const setValueAxis = (axis: Excel.ChartAxis, { valueFormat, valueFrom, axisTitle }: ReportChart, changed: boolean): void => {
  setAxis(axis);
  if (valueFrom !== undefined) axis.minimum = valueFrom;
  else if (changed) axis.minimum = AUTOMATIC;
  axis.numberFormat = NUMBER_FORMATS[valueFormat];
  axis.majorGridlines.visible = false;
  axis.title.visible = axisTitle !== undefined;
  if (axisTitle === undefined) return;
  axis.title.text = axisTitle;
  const { font } = axis.title.format;
  font.size = LETTER_SIZE;
  font.color = `#${PALETTE.quiet}`;
  font.bold = false;
};

const horizontal = ({ kind }: ReportChart): boolean => kind === 'bar' || kind === 'stackedBar';

/** Excel draws the first category of a horizontal chart at the bottom; reversed it reads as the table does, and the value axis stays below. */
const setCategoryAxis = (axis: Excel.ChartAxis, chart: ReportChart): void => {
  setAxis(axis);
  axis.tickLabelPosition = 'Low';
  axis.reversePlotOrder = horizontal(chart);
  axis.position = horizontal(chart) ? 'Maximum' : 'Automatic';
};

/**
 * All of a chart but what it draws. Excel's own interface has no alternative text for charts: the title and the table beside it say the same.
 * `changed`: the chart stood there already, and may have been another one.
 */
export const setFrame = (drawn: Excel.Chart, chart: ReportChart, changed: boolean): void => {
  setTitle(drawn, chart.title);
  setLegend(drawn, chart);
  drawn.format.border.color = `#${PALETTE.line}`;
  drawn.format.roundedCorners = false;
  if (chart.kind === 'pie') return;
  setCategoryAxis(drawn.axes.categoryAxis, chart);
  setValueAxis(drawn.axes.valueAxis, chart, changed);
};
