import { areaOf } from '../host/model/state/area';
import type { SheetState, Visibility } from '../host/model/state/sheet-state';
import { wholePixels } from '../host/model/state/measures';
import { colorIn } from './colors';
import { PERMISSIONS, VISIBILITIES } from './file-words';
import type { XmlElement } from './xml-tree';

/** Pixels of the widest digit in Calibri 11; Excel counts widths in these. */
const DIGIT = 7;
const POINTS_A_PIXEL = 0.75;
const PARTS = 256;
const STANDARD_CHARACTERS = 8;
const PADDING = 5;

/** Points of a column, of the width that a file has. */
export const widthInPoints = (width: number): number => Math.trunc(((PARTS * width + Math.trunc(PARTS / 2 / DIGIT)) / PARTS) * DIGIT) * POINTS_A_PIXEL;

export const visibilityOf = (state: string | undefined): Visibility => (VISIBILITIES[state ?? ''] ?? 'Visible') as Visibility;

/** A pixel grid of eight columns wide for the standard width, as Excel rounds it. */
const standardWidth = (format: XmlElement | undefined): number => {
  const own = format?.number('defaultColWidth');
  if (own !== undefined) return widthInPoints(own);
  const pixels = (format?.number('baseColWidth') ?? STANDARD_CHARACTERS) * DIGIT + PADDING;
  return Math.ceil(pixels / STANDARD_CHARACTERS) * STANDARD_CHARACTERS * POINTS_A_PIXEL;
};

/** Programs write the standard width beside a look or a hidden column too. */
const ownWidth = (column: XmlElement, sheet: SheetState): number | undefined => {
  const width = column.number('width');
  if (width === undefined) return undefined;
  const points = widthInPoints(width);
  return points !== sheet.standardWidth || column.flag('customWidth') ? points : undefined;
};

const readColumns = (root: XmlElement, sheet: SheetState, looks: readonly number[]): void => {
  for (const column of root.child('cols')?.all('col') ?? []) {
    const [width, style] = [ownWidth(column, sheet), column.number('style')];
    const last = Math.min(column.number('max') ?? 0, column.flag('hidden') || width !== undefined || style ? 16_384 : 0);
    for (let c = (column.number('min') ?? 1) - 1; c < last; c += 1) {
      const band = sheet.band('columns', c);
      if (width !== undefined) band.size = width;
      if (column.flag('hidden')) band.hidden = true;
      if (style) band.look = looks[style] ?? 0;
    }
  }
};

const readView = (root: XmlElement, sheet: SheetState): void => {
  const view = root.child('sheetViews', 'sheetView');
  sheet.showGridlines = view?.flag('showGridLines', true) ?? true;
  sheet.showHeadings = view?.flag('showRowColHeaders', true) ?? true;
  const pane = view?.child('pane');
  if (/^frozen/.test(pane?.attributes['state'] ?? '')) sheet.frozen = { rows: pane?.number('ySplit') ?? 0, columns: pane?.number('xSplit') ?? 0 };
};

/** These are allowed until a file says otherwise; all others the other way round. */
const EDITS = [['objects', 'allowEditObjects'], ['scenarios', 'allowEditScenarios']] as const;

const readProtection = (root: XmlElement, sheet: SheetState): void => {
  const protection = root.child('sheetProtection');
  if (!protection?.flag('sheet')) return;
  const allowed = [...Object.entries(PERMISSIONS).filter(([attribute]) => !protection.flag(attribute, true)).map(([, option]) => option),
    ...EDITS.filter(([attribute]) => !protection.flag(attribute)).map(([, option]) => option)];
  const unselectable = protection.flag('selectUnlockedCells') ? 'None' : protection.flag('selectLockedCells') ? 'Unlocked' : null;
  sheet.protection = { on: true, options: { ...Object.fromEntries(allowed.map((option) => [option, true])), ...(unselectable === null ? {} : { selectionMode: unselectable }) } };
};

/** All of a sheet's XML but its cells, what is printed, its rules, tables and charts. */
export const readSheet = (root: XmlElement, sheet: SheetState, looks: readonly number[], theme: readonly string[]): void => {
  const format = root.child('sheetFormatPr');
  sheet.standardWidth = standardWidth(format);
  sheet.standardHeight = wholePixels(format?.number('defaultRowHeight') ?? 15);
  sheet.tabColor = colorIn(root.child('sheetPr', 'tabColor'), theme);
  readColumns(root, sheet, looks);
  readView(root, sheet);
  readProtection(root, sheet);
  sheet.merges = (root.child('mergeCells')?.all('mergeCell') ?? []).flatMap((merge) => areaOf(merge.attributes['ref'] ?? '') ?? []);
};
