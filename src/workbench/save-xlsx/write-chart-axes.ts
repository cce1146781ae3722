import { CROSSINGS, LEGEND_SIDES, TICK_LABELS, TICKS, turned } from '../open-xlsx/file-words';
import type { Properties } from '../host/model/state/properties';
import { letteringXml, shapeXml, titleXml } from './write-chart-format';
import { type Attribute, element } from './xml';

const [TICK_WORDS, LABEL_WORDS, CROSSING_WORDS, SIDES] = [turned(TICKS), turned(TICK_LABELS), turned(CROSSINGS), turned(LEGEND_SIDES)];
const CATEGORY = { id: 111_111_111, path: 'Axes.CategoryAxis.', other: 'Axes.ValueAxis.' } as const;
const VALUE = { id: 222_222_222, path: 'Axes.ValueAxis.', other: 'Axes.CategoryAxis.' } as const;

type Axis = typeof CATEGORY | typeof VALUE;

const val = (name: string, value: Attribute): string | null => (value === null || value === undefined ? null : element(`c:${name}`, { val: value }));
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const scalingXml = (of: (name: string) => unknown): string =>
  element('c:scaling', {}, val('orientation', of('ReversePlotOrder') === true ? 'maxMin' : 'minMax'), val('max', number(of('Maximum'))), val('min', number(of('Minimum'))));

const gridlines = (name: 'major' | 'minor', visible: boolean): string | null => (visible ? element(`c:${name}Gridlines`) : null);

const formatXml = (code: unknown): string | null => (typeof code === 'string' ? element('c:numFmt', { formatCode: code, sourceLinked: false }) : null);

const crossingXml = (axis: Axis, properties: Properties): string | null =>
  // a file says of an axis where it crosses the other one; Office.js says it of that other axis
  val('crosses', CROSSING_WORDS[String(properties.get(`${axis.other}Position`) ?? 'Automatic')] ?? 'autoZero');

const axisXml = (axis: Axis, properties: Properties, place: string, name: string): string => {
  const of = (property: string): unknown => properties.get(axis.path + property);
  const isValue = axis === VALUE;
  return element(`c:${name}`, {},
    val('axId', axis.id), scalingXml(of), val('delete', of('Visible') === false), val('axPos', place),
    gridlines('major', (of('MajorGridlines.Visible') ?? isValue) === true), gridlines('minor', of('MinorGridlines.Visible') === true),
    of('Title.Visible') === true ? titleXml(`${axis.path}Title.`, properties) : null, formatXml(of('NumberFormat')),
    val('majorTickMark', TICK_WORDS[String(of('MajorTickMark'))]), val('minorTickMark', TICK_WORDS[String(of('MinorTickMark'))]), val('tickLblPos', LABEL_WORDS[String(of('TickLabelPosition'))]),
    shapeXml(`${axis.path}Format.`, properties, 'Line'), letteringXml(`${axis.path}Format.Font.`, properties), val('crossAx', isValue ? CATEGORY.id : VALUE.id), crossingXml(axis, properties),
    isValue ? val('crossBetween', name === 'valAx' ? 'between' : null) : val('auto', name === 'catAx' || null), isValue ? val('majorUnit', number(of('MajorUnit'))) : null);
};

/** The ids by which a plot speaks of its axes. */
export const AXIS_IDS = element('c:axId', { val: CATEGORY.id }) + element('c:axId', { val: VALUE.id });

/** The axes of bars, lines and points; horizontal bars have their categories at the side. */
export const axesXml = (properties: Properties, horizontal: boolean, points: boolean): string =>
  axisXml(CATEGORY, properties, horizontal ? 'l' : 'b', points ? 'valAx' : 'catAx') + axisXml(VALUE, properties, horizontal ? 'b' : 'l', 'valAx');

/** The list of series; a chart has one until someone takes it away. */
export const legendXml = (properties: Properties): string | null => (properties.get('Legend.Visible') === false ? null
  : element('c:legend', {}, val('legendPos', SIDES[String(properties.get('Legend.Position') ?? 'Bottom')] ?? 'b'), val('overlay', false), letteringXml('Legend.Format.Font.', properties)));
