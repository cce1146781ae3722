import { GROUPINGS, PLOTS, turned } from '../open-xlsx/file-words';
import { fixedAddressOf, quoted } from '../host/model/state/area';
import type { BookState } from '../host/model/state/book-state';
import type { ChartSource, ChartState, SeriesState } from '../host/model/state/chart-state';
import { AXIS_IDS, axesXml, legendXml } from './write-chart-axes';
import { labelsXml, shapeXml, titleXml } from './write-chart-format';
import { element, textXml, xmlFile } from './xml';

const GROUPING_WORDS = turned(GROUPINGS);
const PLOT_WORDS = turned(PLOTS);

/** What a chart is drawn as. */
interface Plot { readonly name: string; readonly grouping: string | null; readonly horizontal: boolean }

const plotOf = (type: string): Plot => {
  const [, bars, rest = ''] = /^(Bar|Column)(.*)$/.exec(type) ?? [];
  if (bars) return { name: 'barChart', grouping: GROUPING_WORDS[rest] ?? 'clustered', horizontal: bars === 'Bar' };
  const known = Object.keys(PLOT_WORDS).find((word) => type.startsWith(word));
  const name = (known && PLOT_WORDS[known]) ?? 'barChart';
  return { name, grouping: name === 'lineChart' || name === 'areaChart' ? 'standard' : name === 'barChart' ? 'clustered' : null, horizontal: false };
};

const isRound = ({ name }: Plot): boolean => name === 'pieChart' || name === 'doughnutChart';

const valuesIn = (book: BookState, { sheetId, area }: ChartSource): readonly (string | number | null)[] => {
  const sheet = book.sheetWithId(sheetId);
  const values: (string | number | null)[] = [];
  for (let r = area.row; r < area.row + area.rows; r += 1) {
    for (let c = area.column; c < area.column + area.columns; c += 1) {
      const value = sheet?.cells.value(r, c);
      values.push(typeof value === 'number' || typeof value === 'string' ? value : null);
    }
  }
  return values;
};

/** The cells that a series draws from, with what is in them now: a program that does not calculate draws that. */
const sourceXml = (book: BookState, part: string, source: ChartSource | null, kind: 'str' | 'num'): string | null => {
  const sheet = source && book.sheetWithId(source.sheetId);
  if (!source || !sheet) return null;
  const values = valuesIn(book, source);
  const points = values.map((value, idx) => (value === null || (kind === 'num' && typeof value !== 'number') ? '' : element('c:pt', { idx }, element('c:v', {}, textXml(String(value))))));
  const cache = element(`c:${kind}Cache`, {}, kind === 'num' ? element('c:formatCode', {}, 'General') : null, element('c:ptCount', { val: values.length }), ...points);
  return element(`c:${part}`, {}, element(`c:${kind}Ref`, {}, element('c:f', {}, textXml(`${quoted(sheet.name)}!${fixedAddressOf(source.area)}`)), cache));
};

const pointsXml = ({ points }: SeriesState): string => [...points].sort(([a], [b]) => a - b)
  .map(([index, properties]) => element('c:dPt', {}, element('c:idx', { val: index }), element('c:bubble3D', { val: false }), shapeXml('Format.', properties))).join('');

const seriesXml = (book: BookState, chart: ChartState, series: SeriesState, plot: Plot): string => {
  const index = chart.series.indexOf(series);
  const ofChart = [...chart.properties].filter(([path]) => path.startsWith('DataLabels.'));
  const [categories, values] = plot.name === 'scatterChart' ? ['xVal', 'yVal'] : ['cat', 'val'];
  return element('c:ser', {},
    element('c:idx', { val: index }), element('c:order', { val: index }), series.name === null ? null : element('c:tx', {}, element('c:v', {}, textXml(series.name))),
    shapeXml('Format.', series.properties, 'Line'), plot.name === 'barChart' ? element('c:invertIfNegative', { val: false }) : null, pointsXml(series),
    labelsXml(new Map([...ofChart, ...series.properties])), sourceXml(book, categories, series.categories, categories === 'xVal' ? 'num' : 'str'), sourceXml(book, values, series.values, 'num'));
};

const plotXml = (book: BookState, chart: ChartState, plot: Plot): string => {
  const said = (name: string): unknown => chart.series.find(({ properties }) => properties.has(name))?.properties.get(name);
  const number = (element_: string, name: string): string | null => (typeof said(name) === 'number' ? element(`c:${element_}`, { val: said(name) as number }) : null);
  const bars = plot.name === 'barChart';
  return element(`c:${plot.name}`, {},
    bars ? element('c:barDir', { val: plot.horizontal ? 'bar' : 'col' }) : plot.name === 'scatterChart' ? element('c:scatterStyle', { val: 'lineMarker' }) : null,
    plot.grouping === null ? null : element('c:grouping', { val: plot.grouping }), element('c:varyColors', { val: (said('VaryByCategories') ?? isRound(plot)) === true }),
    ...chart.series.map((series) => seriesXml(book, chart, series, plot)),
    bars ? number('gapWidth', 'GapWidth') : null, bars ? number('overlap', 'Overlap') : null,
    isRound(plot) ? element('c:firstSliceAng', { val: 0 }) : AXIS_IDS, plot.name === 'doughnutChart' ? element('c:holeSize', { val: 75 }) : null);
};

/** A chart as a part of the file. */
export const chartXml = (book: BookState, chart: ChartState): string => {
  const [plot, { properties }] = [plotOf(chart.type), chart];
  const titled = properties.get('Title.Visible') !== false;
  return xmlFile(element('c:chartSpace', {
    'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart', 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  },
  element('c:roundedCorners', { val: properties.get('Format.RoundedCorners') === true }),
  element('c:chart', {},
    titled ? titleXml('Title.', properties) : null, element('c:autoTitleDeleted', { val: !titled }),
    element('c:plotArea', {}, element('c:layout'), plotXml(book, chart, plot), isRound(plot) ? null : axesXml(properties, plot.horizontal, plot.name === 'scatterChart')),
    legendXml(properties), element('c:plotVisOnly', { val: properties.get('PlotVisibleOnly') !== false }), element('c:dispBlanksAs', { val: 'gap' })),
  shapeXml('Format.', properties)));
};
