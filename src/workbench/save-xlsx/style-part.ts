import { BUILT_IN_FORMATS, LINES, READING_ORDERS, turned } from '../open-xlsx/file-words';
import type { Line, Look, LookBook } from '../host/model/state/look';
import { element, listOf, xmlFile } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FIRST_OWN_FORMAT = 164;
const LINE_WORDS = turned(LINES);
const ORDERS = turned(READING_ORDERS);
const BUILT_IN = new Map(Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [code, Number(id)]));

/** Pieces of XML that are each written once, and pointed at by number. */
class Numbered {
  readonly #numbers = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const xml of first) this.of(xml);
  }

  of(xml: string): number {
    const number = this.#numbers.get(xml) ?? this.#numbers.size;
    this.#numbers.set(xml, number);
    return number;
  }

  all(): readonly string[] { return [...this.#numbers.keys()]; }
}

const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** A colour such as `#1F4E79` as a file has it. */
export const colorXml = (name: string, color: string): string => element(name, { rgb: `FF${color.replace('#', '').toUpperCase()}` });

const flag = (name: string, on: boolean): string | null => (on ? element(name) : null);

const fontXml = (look: Look): string => element('font', {},
  flag('b', look.bold), flag('i', look.italic), flag('strike', look.strikethrough),
  look.underline === 'None' ? null : element('u', { val: small(look.underline) }),
  look.subscript || look.superscript ? element('vertAlign', { val: look.subscript ? 'subscript' : 'superscript' }) : null,
  element('sz', { val: look.fontSize }), colorXml('color', look.fontColor), element('name', { val: look.fontName }));

const solid = (color: string): string => element('fill', {}, element('patternFill', { patternType: 'solid' }, colorXml('fgColor', color), element('bgColor', { indexed: 64 })));
const NO_FILL = element('fill', {}, element('patternFill', { patternType: 'none' }));
/** Excel keeps the second place for a pattern of its own. */
const GRAY = element('fill', {}, element('patternFill', { patternType: 'gray125' }));

/** A weight that a style does not have becomes the nearest that it has. */
const lineWord = ({ style, weight }: Line): string =>
  LINE_WORDS[`${style} ${weight}`] ?? LINE_WORDS[`${style} Medium`] ?? LINE_WORDS[`${style} Thick`] ?? 'thin';

const lineXml = (side: string, line: Line | null): string => (line ? element(side, { style: lineWord(line) }, colorXml('color', line.color)) : element(side));

const borderXml = ({ left, right, top, bottom, diagonalUp, diagonalDown }: Look): string => element('border', { diagonalUp: diagonalUp ? 1 : null, diagonalDown: diagonalDown ? 1 : null },
  lineXml('left', left), lineXml('right', right), lineXml('top', top), lineXml('bottom', bottom), lineXml('diagonal', diagonalDown ?? diagonalUp));

const UPRIGHT = 90;
const STACKED = 180;
const STACKED_IN_FILE = 255;

/** Degrees upwards; downwards they count on from 90 in a file, and letters one under the other have a number of their own. */
const rotationOf = (degrees: number): number => (degrees === STACKED ? STACKED_IN_FILE : degrees < 0 ? UPRIGHT - degrees : degrees);

const alignmentXml = (look: Look): string => element('alignment', {
  horizontal: look.horizontal === 'General' ? null : look.horizontal === 'CenterAcrossSelection' ? 'centerContinuous' : small(look.horizontal),
  vertical: look.vertical === 'Bottom' ? null : small(look.vertical), textRotation: rotationOf(look.rotation) || null, wrapText: look.wrap || null, indent: look.indent || null,
  shrinkToFit: look.shrink || null, readingOrder: look.readingOrder === 'Context' ? null : ORDERS[look.readingOrder],
});

/** The looks that the cells of a workbook point at, as the part of the file that holds them. */
export class StylePart {
  readonly #fonts = new Numbered();
  readonly #fills = new Numbered(NO_FILL, GRAY);
  readonly #borders = new Numbered();
  readonly #formats = new Map<string, number>();
  readonly #cells: string[] = [];
  readonly #known = new Map<number, number>();
  readonly #changes = new Numbered();

  constructor(private readonly looks: LookBook) {
    this.numberOf(0);
  }

  /** The number that a file gives to the look with an id of the workbook. */
  numberOf(lookId: number): number {
    const known = this.#known.get(lookId);
    if (known !== undefined) return known;
    this.#known.set(lookId, this.#cells.length);
    return this.#cells.push(this.#cellFormat(this.looks.get(lookId))) - 1;
  }

  /** The number of a change of looks, which a conditional format makes. */
  changeNumber(xml: string): number {
    return this.#changes.of(xml);
  }

  /** The whole part; to be asked when every cell has its number. */
  xml(): string {
    const formats = [...this.#formats].map(([formatCode, numFmtId]) => element('numFmt', { numFmtId, formatCode }));
    return xmlFile(element('styleSheet', { xmlns: MAIN },
      listOf('numFmts', formats), listOf('fonts', this.#fonts.all()), listOf('fills', this.#fills.all()), listOf('borders', this.#borders.all()),
      listOf('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]), listOf('cellXfs', this.#cells),
      listOf('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]), listOf('dxfs', this.#changes.all())));
  }

  #formatNumber(code: string): number {
    const known = BUILT_IN.get(code) ?? this.#formats.get(code) ?? FIRST_OWN_FORMAT + this.#formats.size;
    if (!BUILT_IN.has(code)) this.#formats.set(code, known);
    return known;
  }

  #cellFormat(look: Look): string {
    const [font, fill, border] = [this.#fonts.of(fontXml(look)), this.#fills.of(look.fill === '' ? NO_FILL : solid(look.fill)), this.#borders.of(borderXml(look))];
    const [format, alignment] = [this.#formatNumber(look.numberFormat), alignmentXml(look)];
    const [aligned, guarded] = [alignment !== '<alignment/>', !look.locked || look.formulaHidden];
    return element('xf', {
      numFmtId: format, fontId: font, fillId: fill, borderId: border, xfId: 0, quotePrefix: look.quotePrefix || null, applyNumberFormat: format > 0 || null, applyFont: font > 0 || null,
      applyFill: fill > 0 || null, applyBorder: border > 0 || null, applyAlignment: aligned || null, applyProtection: guarded || null,
    }, aligned ? alignment : null, guarded ? element('protection', { locked: look.locked, hidden: look.formulaHidden || null }) : null);
  }
}
