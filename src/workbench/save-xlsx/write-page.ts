import { PAPERS, PRINT_SETTINGS, turned } from '../open-xlsx/file-words';
import type { PageState } from '../host/model/state/page-state';
import { element, textXml } from './xml';

const POINTS_AN_INCH = 72;
const PAPER_NUMBERS = turned(PAPERS);
const A4 = '9';
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

const optionsXml = ({ settings }: PageState): string | null => {
  const on = Object.entries(PRINT_SETTINGS).filter(([, setting]) => settings[setting] === true).map(([attribute]) => [attribute, 1] as const);
  return on.length === 0 ? null : element('printOptions', Object.fromEntries(on));
};

const marginsXml = ({ margins }: PageState): string => element('pageMargins', Object.fromEntries(
  (['left', 'right', 'top', 'bottom', 'header', 'footer'] as const).map((side) => [side, margins[side] / POINTS_AN_INCH]),
));

const setupXml = ({ paperSize, orientation, zoom, settings }: PageState): string => element('pageSetup', {
  paperSize: PAPER_NUMBERS[paperSize] ?? (/^\d+$/.test(paperSize) ? paperSize : A4), scale: zoom['scale'] === 100 ? null : zoom['scale'],
  ...('scale' in zoom ? {} : { fitToWidth: zoom['horizontalFitToPages'] ?? 0, fitToHeight: zoom['verticalFitToPages'] ?? 0 }),
  orientation: orientation === 'Landscape' ? 'landscape' : 'portrait', blackAndWhite: settings['blackAndWhite'] === true || null,
});

const PLACES = [['left', '&L'], ['center', '&C'], ['right', '&R']] as const;

const codes = (texts: Readonly<Record<string, string>> | undefined, kind: 'Header' | 'Footer'): string =>
  PLACES.map(([place, code]) => (texts?.[`${place}${kind}`] ? `${code}${texts[`${place}${kind}`]}` : '')).join('');

/** Texts of odd, even and first pages; a file says whether the last two differ from the first. */
const textsXml = ({ headers, headerState }: PageState): string | null => {
  const lines = (['odd', 'even', 'first'] as const).flatMap((pages) => (['Header', 'Footer'] as const).map((kind) => {
    const text = codes(headers[pages], kind);
    return text === '' ? '' : element(`${pages}${kind}`, {}, textXml(text));
  })).join('');
  if (lines === '' && headerState === 'Default') return null;
  return element('headerFooter', { differentOddEven: /Odd/.test(headerState) || null, differentFirst: /First/.test(headerState) || null }, lines);
};

const breaksXml = (name: string, breaks: readonly number[], max: number): string | null => (breaks.length === 0 ? null
  : element(name, { count: breaks.length, manualBreakCount: breaks.length }, ...breaks.map((id) => element('brk', { id, max, man: 1 }))));

/** How a sheet is printed, but for the area and titles, which are names of the workbook. */
export const pageXml = (page: PageState): readonly (string | null)[] => [
  optionsXml(page), marginsXml(page), setupXml(page), textsXml(page), breaksXml('rowBreaks', page.rowBreaks, LAST_COLUMN), breaksXml('colBreaks', page.columnBreaks, LAST_ROW),
];
