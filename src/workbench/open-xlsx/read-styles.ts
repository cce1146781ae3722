import { type Line, type Look, PLAIN } from '../host/model/state/look';
import { colorIn } from './colors';
import { BUILT_IN_FORMATS, LINES, READING_ORDERS } from './file-words';
import type { XmlElement } from './xml-tree';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const HORIZONTAL: Readonly<Record<string, string>> = { centerContinuous: 'CenterAcrossSelection' };

const fontOf = (font: XmlElement | undefined, theme: readonly string[]): Partial<Look> => {
  if (!font) return {};
  const on = (name: string): boolean => font.child(name)?.flag('val', true) ?? false;
  return {
    fontName: font.value('name') ?? PLAIN.fontName, fontSize: Number(font.value('sz') ?? PLAIN.fontSize), fontColor: colorIn(font.child('color'), theme) || '#000000',
    bold: on('b'), italic: on('i'), strikethrough: on('strike'), underline: font.child('u') ? capital(font.value('u') ?? 'single') : 'None',
    subscript: font.value('vertAlign') === 'subscript', superscript: font.value('vertAlign') === 'superscript',
  };
};

const fillOf = (fill: XmlElement | undefined, theme: readonly string[]): Partial<Look> => {
  const pattern = fill?.child('patternFill');
  return pattern?.attributes['patternType'] === 'solid' ? { fill: colorIn(pattern.child('fgColor'), theme) } : {};
};

const lineOf = (side: XmlElement | undefined, theme: readonly string[]): Line | null => {
  const [style, weight] = LINES[side?.attributes['style'] ?? '']?.split(' ') ?? [];
  return style && weight ? { style, weight, color: colorIn(side?.child('color'), theme) || '#000000' } : null;
};

const linesOf = (border: XmlElement | undefined, theme: readonly string[]): Partial<Look> => {
  const diagonal = lineOf(border?.child('diagonal'), theme);
  return {
    top: lineOf(border?.child('top'), theme), bottom: lineOf(border?.child('bottom'), theme), left: lineOf(border?.child('left') ?? border?.child('start'), theme),
    right: lineOf(border?.child('right') ?? border?.child('end'), theme), diagonalDown: border?.flag('diagonalDown') ? diagonal : null, diagonalUp: border?.flag('diagonalUp') ? diagonal : null,
  };
};

const UPRIGHT = 90;
const STACKED = 180;

/** In a file degrees downwards count on from 90; letters one under the other are a number above those. */
const rotationOf = (inFile: number): number => (inFile > STACKED ? STACKED : inFile > UPRIGHT ? UPRIGHT - inFile : inFile);

const alignmentOf = (alignment: XmlElement | undefined): Partial<Look> => {
  if (!alignment) return {};
  const { horizontal = 'general', vertical = 'bottom' } = alignment.attributes;
  return {
    horizontal: HORIZONTAL[horizontal] ?? capital(horizontal), vertical: capital(vertical), indent: alignment.number('indent') ?? 0, wrap: alignment.flag('wrapText'),
    shrink: alignment.flag('shrinkToFit'), rotation: rotationOf(alignment.number('textRotation') ?? 0), readingOrder: READING_ORDERS[alignment.attributes['readingOrder'] ?? '0'] ?? 'Context',
  };
};

/** The look of each cell format of a file, by its number. */
export const looksOf = (styles: XmlElement | null, theme: readonly string[]): readonly Look[] => {
  const formats = new Map((styles?.child('numFmts')?.all('numFmt') ?? []).map((one) => [one.number('numFmtId') ?? -1, one.attributes['formatCode'] ?? 'General']));
  const [fonts, fills, borders] = (['fonts', 'fills', 'borders'] as const).map((list) => styles?.child(list)?.children ?? []);
  return (styles?.child('cellXfs')?.all('xf') ?? []).map((xf) => {
    const id = (attribute: string): number => xf.number(attribute) ?? 0;
    const protection = xf.child('protection');
    return {
      ...PLAIN,
      ...fontOf(fonts?.[id('fontId')], theme), ...fillOf(fills?.[id('fillId')], theme), ...linesOf(borders?.[id('borderId')], theme), ...alignmentOf(xf.child('alignment')),
      numberFormat: formats.get(id('numFmtId')) ?? BUILT_IN_FORMATS[id('numFmtId')] ?? 'General', quotePrefix: xf.flag('quotePrefix'),
      locked: protection?.flag('locked', true) ?? true, formulaHidden: protection?.flag('hidden') ?? false,
    };
  });
};
