import type { PageState } from '../host/model/state/page-state';
import { PAPERS, PRINT_SETTINGS } from './file-words';
import type { XmlElement } from './xml-tree';

const POINTS_AN_INCH = 72;
const PLACES: Readonly<Record<string, string>> = { L: 'left', C: 'center', R: 'right' };

/** `&Lleft&Ccenter&Rright` taken apart; `&&` is an ampersand and begins nothing. */
export const textsOf = (codes: string, kind: 'Header' | 'Footer'): Record<string, string> => {
  const texts: Record<string, string> = {};
  let place = 'center';
  for (const piece of codes.match(/&&|&[LCR]|&|[^&]+/g) ?? []) {
    const next = piece.length === 2 && piece !== '&&' ? PLACES[piece.charAt(1)] : undefined;
    if (next) place = next;
    else texts[`${place}${kind}`] = (texts[`${place}${kind}`] ?? '') + piece;
  }
  return texts;
};

const readZoom = (root: XmlElement): PageState['zoom'] => {
  const setup = root.child('pageSetup');
  if (!root.child('sheetPr', 'pageSetUpPr')?.flag('fitToPage')) return { scale: setup?.number('scale') ?? 100 };
  const [wide, high] = [setup?.number('fitToWidth') ?? 1, setup?.number('fitToHeight') ?? 1];
  return { ...(wide > 0 ? { horizontalFitToPages: wide } : {}), ...(high > 0 ? { verticalFitToPages: high } : {}) };
};

const breaksIn = (root: XmlElement, list: string): number[] => (root.child(list)?.all('brk') ?? []).map((one) => one.number('id') ?? 0).sort((a, b) => a - b);

const readMargins = (root: XmlElement, page: PageState): void => {
  for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
    const inches = root.child('pageMargins')?.number(side);
    if (inches !== undefined) page.margins[side] = inches * POINTS_AN_INCH;
  }
};

const headerStateOf = (words: XmlElement | undefined): string => {
  const [first, odd] = [words?.flag('differentFirst') ?? false, words?.flag('differentOddEven') ?? false];
  return odd ? (first ? 'FirstOddAndEven' : 'OddAndEven') : first ? 'FirstAndDefault' : 'Default';
};

const readTexts = (words: XmlElement | undefined, page: PageState): void => {
  page.headerState = headerStateOf(words);
  for (const pages of ['odd', 'even', 'first']) {
    const texts = { ...textsOf(words?.child(`${pages}Header`)?.text ?? '', 'Header'), ...textsOf(words?.child(`${pages}Footer`)?.text ?? '', 'Footer') };
    if (Object.keys(texts).length > 0) page.headers[pages] = texts;
  }
};

/** How a sheet is printed, but for the area and titles, which are names of the workbook. */
export const readPage = (root: XmlElement, page: PageState): void => {
  const setup = root.child('pageSetup');
  page.orientation = setup?.attributes['orientation'] === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = PAPERS[setup?.number('paperSize') ?? 1] ?? String(setup?.number('paperSize'));
  page.zoom = readZoom(root);
  for (const [attribute, setting] of Object.entries(PRINT_SETTINGS)) if (root.child('printOptions')?.flag(attribute)) page.settings[setting] = true;
  if (setup?.flag('blackAndWhite')) page.settings['blackAndWhite'] = true;
  readMargins(root, page);
  readTexts(root.child('headerFooter'), page);
  page.rowBreaks = breaksIn(root, 'rowBreaks');
  page.columnBreaks = breaksIn(root, 'colBreaks');
};
