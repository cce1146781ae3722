import { areaOf, splitAddress } from '../host/model/state/area';
import type { BookState } from '../host/model/state/book-state';
import type { ChartSource, ChartState, SeriesState } from '../host/model/state/chart-state';
import type { Properties } from '../host/model/state/properties';
import { offsetOf } from '../host/model/state/measures';
import type { SheetState } from '../host/model/state/sheet-state';
import { GROUPINGS, PLOTS } from './file-words';
import { readAxes, readLegend, readTitle } from './read-chart-parts';
import { fillIn, readLabels } from './read-chart-format';
import type { XmlElement } from './xml-tree';

const typeOf = (plot: XmlElement): string => {
  if (plot.name !== 'barChart') return PLOTS[plot.name] ?? plot.name;
  return `${plot.value('barDir') === 'bar' ? 'Bar' : 'Column'}${GROUPINGS[plot.value('grouping') ?? 'clustered'] ?? 'Clustered'}`;
};

const sourceOf = (book: BookState, reference: string | undefined): ChartSource | null => {
  const { sheet: named, rest } = splitAddress(reference ?? '');
  const [sheet, area] = [named === undefined ? null : book.sheet(named), areaOf(rest)];
  return sheet && area ? { sheetId: sheet.id, area } : null;
};

const formulaIn = (part: XmlElement | undefined): string | undefined => {
  for (const formula of part?.deep('f') ?? []) return formula.text;
  return undefined;
};

const nameOf = (book: BookState, text: XmlElement | undefined): string | null => {
  const source = sourceOf(book, formulaIn(text));
  const owner = source && book.sheetWithId(source.sheetId);
  if (owner) return String(owner.cells.value(source.area.row, source.area.column) ?? '');
  for (const value of text?.deep('v') ?? []) return value.text;
  return null;
};

const readSeries = (book: BookState, series: XmlElement, plot: XmlElement): SeriesState => {
  const properties: Properties = new Map();
  const points = new Map<number, Properties>();
  for (const point of series.all('dPt')) {
    const own: Properties = new Map();
    fillIn(point.child('spPr'), 'Format.', own);
    points.set(Number(point.value('idx') ?? 0), own);
  }
  fillIn(series.child('spPr'), 'Format.', properties, 'Line');
  for (const [attribute, name] of [['gapWidth', 'GapWidth'], ['overlap', 'Overlap']] as const) {
    const value = plot.value(attribute);
    if (value !== undefined) properties.set(name, Number(value));
  }
  const varied = plot.value('varyColors');
  if (varied !== undefined) properties.set('VaryByCategories', varied === '1' || varied === 'true');
  readLabels(series.child('dLbls') ?? plot.child('dLbls'), properties);
  return {
    id: book.services.nextId(), name: nameOf(book, series.child('tx')), values: sourceOf(book, formulaIn(series.child('val') ?? series.child('yVal'))),
    categories: sourceOf(book, formulaIn(series.child('cat') ?? series.child('xVal'))), properties, points,
  };
};

const EMU_A_POINT = 12_700;

interface Corner { readonly row: number; readonly column: number; readonly left: number; readonly top: number; readonly inCell: boolean }

/** A cell, and how far into it. */
const cornerOf = (sheet: SheetState, element: XmlElement | undefined): Corner => {
  const [row, column, down, right] = ['row', 'col', 'rowOff', 'colOff'].map((name) => Number(element?.child(name)?.text ?? 0)) as [number, number, number, number];
  return { row, column, left: offsetOf(sheet, 'columns', column) + right / EMU_A_POINT, top: offsetOf(sheet, 'rows', row) + down / EMU_A_POINT, inCell: right !== 0 || down !== 0 };
};

const points = (element: XmlElement, attribute: string): number => Number(element.attributes[attribute] ?? 0) / EMU_A_POINT;

/** From one cell to another, or from a cell or a place on the sheet with a size of its own, which is how other programs put a chart. */
const standing = (sheet: SheetState, anchor: XmlElement): Pick<ChartState, 'place' | 'box'> => {
  const size = anchor.child('to') ? undefined : anchor.child('ext');
  if (size) {
    const [start, at] = [cornerOf(sheet, anchor.child('from')), anchor.child('pos')];
    return { place: null, box: { left: at ? points(at, 'x') : start.left, top: at ? points(at, 'y') : start.top, width: points(size, 'cx'), height: points(size, 'cy') } };
  }
  const [from, to] = [cornerOf(sheet, anchor.child('from')), cornerOf(sheet, anchor.child('to'))];
  const place = from.inCell || to.inCell ? null : { from: { row: from.row, column: from.column }, to: { row: to.row, column: to.column } };
  return { place, box: { left: from.left, top: from.top, width: to.left - from.left, height: to.top - from.top } };
};

/** A chart that stands on a sheet from one cell to another. */
export const chartOf = (book: BookState, sheet: SheetState, anchor: XmlElement, root: XmlElement): ChartState => {
  const chart = root.child('chart');
  const plots = (chart?.child('plotArea')?.children ?? []).filter((one) => one.name.endsWith('Chart'));
  const properties: Properties = new Map();
  readTitle(chart, properties);
  readLegend(chart?.child('legend'), properties);
  readAxes(chart?.child('plotArea'), properties);
  fillIn(root.child('spPr'), 'Format.', properties);
  properties.set('Format.RoundedCorners', root.value('roundedCorners') === '1');
  return {
    id: book.id('D'), name: anchor.child('graphicFrame', 'nvGraphicFramePr', 'cNvPr')?.attributes['name'] ?? '', type: plots[0] ? typeOf(plots[0]) : '', properties, ...standing(sheet, anchor),
    series: plots.flatMap((plot) => plot.all('ser').map((series) => readSeries(book, series, plot))),
  };
};
