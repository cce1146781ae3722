import { PERMISSIONS } from '../open-xlsx/file-words';
import { addressOf, columnLetters } from '../host/model/state/area';
import type { Band, SheetState } from '../host/model/state/sheet-state';
import type { StylePart } from './style-part';
import { colorXml } from './style-part';
import { element } from './xml';

const POINTS_A_PIXEL = 0.75;
const DIGIT = 7;
const PARTS = 256;
const USUAL = { width: 48, height: 15 };
const MOST_CHARACTERS = 255;

/** The width of a column as a file counts it: the characters that fit, in parts of 256. */
export const widthInCharacters = (points: number): number => Math.min(MOST_CHARACTERS, Math.trunc((points / POINTS_A_PIXEL / DIGIT) * PARTS) / PARTS);

const columnXml = (first: number, last: number, { size, hidden, look }: Band, { sheet, styles }: { readonly sheet: SheetState; readonly styles: StylePart }): string => element('col', {
  min: first + 1, max: last + 1, width: widthInCharacters(size ?? sheet.standardWidth), customWidth: size === undefined ? null : 1, hidden: hidden || null, style: look ? styles.numberOf(look) : null,
});

const alike = (a: Band, b: Band): boolean => a.size === b.size && Boolean(a.hidden) === Boolean(b.hidden) && (a.look ?? 0) === (b.look ?? 0);

/** Columns side by side that are alike share an element. */
const columnsXml = (sheet: SheetState, styles: StylePart): string | null => {
  const runs: { first: number; last: number; readonly band: Band }[] = [];
  for (const [index, band] of [...sheet.columns].sort(([a], [b]) => a - b)) {
    if (band.size === undefined && !band.hidden && !band.look) continue;
    const run = runs.at(-1);
    if (run?.last === index - 1 && alike(run.band, band)) run.last = index;
    else runs.push({ first: index, last: index, band });
  }
  return runs.length === 0 ? null : element('cols', {}, ...runs.map(({ first, last, band }) => columnXml(first, last, band, { sheet, styles })));
};

const paneXml = ({ frozen: { rows, columns } }: SheetState): string | null => {
  if (rows === 0 && columns === 0) return null;
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  return element('pane', { xSplit: columns || null, ySplit: rows || null, topLeftCell: `${columnLetters(columns)}${rows + 1}`, activePane: pane, state: 'frozen' })
    + element('selection', { pane });
};

const viewXml = (sheet: SheetState, selected: boolean): string => element('sheetViews', {}, element('sheetView', {
  showGridLines: sheet.showGridlines ? null : 0, showRowColHeaders: sheet.showHeadings ? null : 0, tabSelected: selected || null, workbookViewId: 0,
}, paneXml(sheet)));

const formatXml = ({ standardWidth, standardHeight }: SheetState): string => element('sheetFormatPr', {
  defaultColWidth: standardWidth === USUAL.width ? null : widthInCharacters(standardWidth), defaultRowHeight: standardHeight, customHeight: standardHeight === USUAL.height ? null : 1,
});

const propertiesXml = ({ tabColor, page }: SheetState): string | null => {
  const fits = !('scale' in page.zoom);
  return tabColor === '' && !fits ? null : element('sheetPr', {}, tabColor === '' ? null : colorXml('tabColor', tabColor), fits ? element('pageSetUpPr', { fitToPage: true }) : null);
};

const dimensionXml = (sheet: SheetState): string => {
  const used = sheet.cells.used(false);
  return element('dimension', { ref: used ? addressOf(used) : 'A1' });
};

/** What stands before the cells of a sheet. */
export const beforeCells = (sheet: SheetState, styles: StylePart, selected: boolean): readonly (string | null)[] => [
  propertiesXml(sheet), dimensionXml(sheet), viewXml(sheet, selected), formatXml(sheet), columnsXml(sheet, styles),
];

/** What a user may do on a protected sheet. A password is not kept: nobody can know it. */
const protectionXml = ({ protection: { on, options } }: SheetState): string | null => {
  if (!on) return null;
  const allowed = Object.entries(PERMISSIONS).filter(([, option]) => options[option] === true).map(([attribute]) => [attribute, 0] as const);
  return element('sheetProtection', {
    sheet: true, objects: options['allowEditObjects'] === true ? null : 1, scenarios: options['allowEditScenarios'] === true ? null : 1, ...Object.fromEntries(allowed),
    selectLockedCells: ['Unlocked', 'None'].includes(String(options['selectionMode'])) || null, selectUnlockedCells: options['selectionMode'] === 'None' || null,
  });
};

const mergesXml = ({ merges }: SheetState): string | null =>
  (merges.length === 0 ? null : element('mergeCells', { count: merges.length }, ...merges.map((area) => element('mergeCell', { ref: addressOf(area) }))));

/** Protection and merged cells, which come right after the cells. */
export const afterCells = (sheet: SheetState): readonly (string | null)[] => [protectionXml(sheet), mergesXml(sheet)];
