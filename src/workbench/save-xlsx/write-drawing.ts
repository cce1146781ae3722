import type { ChartState } from '../host/model/state/chart-state';
import { sizeOf } from '../host/model/state/measures';
import type { SheetState } from '../host/model/state/sheet-state';
import { element, xmlFile } from './xml';

const EMU_A_POINT = 12_700;
const LAST = { columns: 16_383, rows: 1_048_575 };

interface Corner { readonly column: number; readonly columnOffset: number; readonly row: number; readonly rowOffset: number }

/** The column or row at a distance from the corner of the sheet, and how far into it. */
const at = (sheet: SheetState, axis: 'rows' | 'columns', points: number): readonly [index: number, offset: number] => {
  let [index, rest] = [0, points];
  for (let size = sizeOf(sheet, axis, index); rest >= size && index < LAST[axis]; size = sizeOf(sheet, axis, index)) {
    rest -= size;
    index += 1;
  }
  return [index, rest];
};

const cornerAt = (sheet: SheetState, left: number, top: number): Corner => {
  const [[column, columnOffset], [row, rowOffset]] = [at(sheet, 'columns', left), at(sheet, 'rows', top)];
  return { column, columnOffset, row, rowOffset };
};

const cornersOf = (sheet: SheetState, { place, box }: ChartState): readonly [Corner, Corner] => (place
  ? [{ ...place.from, columnOffset: 0, rowOffset: 0 }, { ...place.to, columnOffset: 0, rowOffset: 0 }]
  : [cornerAt(sheet, box.left, box.top), cornerAt(sheet, box.left + box.width, box.top + box.height)]);

const cornerXml = (name: string, { column, columnOffset, row, rowOffset }: Corner): string => element(`xdr:${name}`, {},
  element('xdr:col', {}, String(column)), element('xdr:colOff', {}, String(Math.round(columnOffset * EMU_A_POINT))),
  element('xdr:row', {}, String(row)), element('xdr:rowOff', {}, String(Math.round(rowOffset * EMU_A_POINT))));

const frameXml = (name: string, number: number, link: string): string => element('xdr:graphicFrame', { macro: '' },
  element('xdr:nvGraphicFramePr', {}, element('xdr:cNvPr', { id: number + 2, name }), element('xdr:cNvGraphicFramePr')),
  element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
  element('a:graphic', {}, element('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/chart' },
    element('c:chart', { 'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart', 'r:id': link }))));

/** Where the charts of a sheet stand; `links` are the ids by which it speaks of them, in their order. */
export const drawingXml = (sheet: SheetState, links: readonly string[]): string => xmlFile(element('xdr:wsDr', {
  'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing', 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}, ...sheet.charts.map((chart, i) => {
  const [from, to] = cornersOf(sheet, chart);
  return element('xdr:twoCellAnchor', {}, cornerXml('from', from), cornerXml('to', to), frameXml(chart.name, i, links[i] ?? ''), element('xdr:clientData'));
})));
