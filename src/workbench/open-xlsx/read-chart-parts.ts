import type { Properties } from '../host/model/state/properties';
import { CROSSINGS, LEGEND_SIDES, TICK_LABELS, TICKS } from './file-words';
import { fontIn } from './read-chart-format';
import type { XmlElement } from './xml-tree';

const wordsIn = (title: XmlElement | undefined): string => [...(title?.deep('t') ?? [])].map((one) => one.text).join('');

/** The words above a chart. */
export const readTitle = (chart: XmlElement | undefined, properties: Properties): void => {
  const title = chart?.child('title');
  properties.set('Title.Visible', title !== undefined && chart?.value('autoTitleDeleted') !== '1');
  if (!title) return;
  if (title.child('tx')) properties.set('Title.Text', wordsIn(title));
  properties.set('Title.Overlay', title.value('overlay') === '1');
  fontIn(title, 'Title.Format.Font.', properties);
};

/** The list of series. */
export const readLegend = (legend: XmlElement | undefined, properties: Properties): void => {
  properties.set('Legend.Visible', legend !== undefined);
  if (!legend) return;
  properties.set('Legend.Position', LEGEND_SIDES[legend.value('legendPos') ?? 'r'] ?? 'Right');
  fontIn(legend, 'Legend.Format.Font.', properties);
};

const readAxis = (axis: XmlElement, path: string, properties: Properties): void => {
  const set = (name: string, value: unknown): void => {
    if (value !== undefined) properties.set(path + name, value);
  };
  set('Visible', axis.value('delete') !== '1');
  set('ReversePlotOrder', axis.child('scaling')?.value('orientation') === 'maxMin');
  const number = (name: string, element: XmlElement | undefined, child: string): void => {
    const value = element?.value(child);
    if (value !== undefined) set(name, Number(value));
  };
  number('Maximum', axis.child('scaling'), 'max');
  number('Minimum', axis.child('scaling'), 'min');
  number('MajorUnit', axis, 'majorUnit');
  set('MajorGridlines.Visible', axis.child('majorGridlines') !== undefined);
  set('MinorGridlines.Visible', axis.child('minorGridlines') !== undefined);
  set('NumberFormat', axis.child('numFmt')?.attributes['formatCode']);
  set('MajorTickMark', TICKS[axis.value('majorTickMark') ?? '']);
  set('MinorTickMark', TICKS[axis.value('minorTickMark') ?? '']);
  set('TickLabelPosition', TICK_LABELS[axis.value('tickLblPos') ?? '']);
  fontIn(axis, `${path}Format.Font.`, properties);
  const title = axis.child('title');
  set('Title.Visible', title !== undefined);
  if (!title) return;
  set('Title.Text', wordsIn(title));
  fontIn(title, `${path}Title.Format.Font.`, properties);
};

/** A file says of an axis where it crosses the other one; Office.js says it of that other axis. */
const AXES = [
  { names: ['catAx', 'dateAx'], path: 'Axes.CategoryAxis.', other: 'Axes.ValueAxis.' },
  { names: ['valAx'], path: 'Axes.ValueAxis.', other: 'Axes.CategoryAxis.' },
] as const;

/** The axes: a category axis, and an axis of values. */
export const readAxes = (plotArea: XmlElement | undefined, properties: Properties): void => {
  for (const { names, path, other } of AXES) {
    const axis = plotArea?.children.find((one) => (names as readonly string[]).includes(one.name));
    if (!axis) continue;
    readAxis(axis, path, properties);
    const position = CROSSINGS[axis.value('crosses') ?? ''];
    if (position) properties.set(`${other}Position`, position);
  }
};
