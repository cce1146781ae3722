import type { Look } from '../host/model/state/look';

const PIXELS_A_POINT = 4 / 3;
/** Where Excel's own lettering is not installed, the one in its place is wider: a size smaller fits the columns. */
const IN_PLACE = 0.89;
const PROBE = '0123456789 Kostprijs';
const LINE = 1.32;
const PLAIN_CHARACTER = 7;

export const FAMILY = 'Calibri, Carlito, "Segoe UI", "Liberation Sans", Arial, sans-serif';

type Ruler = Pick<CanvasRenderingContext2D, 'font' | 'measureText'>;
let ruler: Ruler | null | undefined;
let scale: number | undefined;
const widths = new Map<string, number>();
const MOST_KEPT = 20_000;

const theRuler = (): Ruler | null => {
  // jsdom has no canvas and says so aloud
  if (ruler === undefined) ruler = typeof CanvasRenderingContext2D === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  return ruler;
};

const hasCalibri = (): boolean => {
  const canvas = theRuler();
  if (!canvas) return true;
  const width = (font: string): number => {
    canvas.font = font;
    return canvas.measureText(PROBE).width;
  };
  return ['monospace', 'serif'].every((other) => ['Calibri', 'Carlito'].some((face) => width(`20px ${face}, ${other}`) !== width(`20px ${other}`)));
};

/** Pixels of a lettering of so many points. */
export const pixelsOf = (points: number): number => {
  scale ??= hasCalibri() ? 1 : IN_PLACE;
  return Math.round(points * PIXELS_A_POINT * scale * 10) / 10;
};

export const familyOf = (name: string): string => (name === 'Calibri' || name === '' ? FAMILY : `"${name.replaceAll('"', '')}", ${FAMILY}`);

export const lineHeightOf = (look: Pick<Look, 'fontSize'>): number => Math.ceil(pixelsOf(look.fontSize) * LINE);

/** Pixels that a text takes in the lettering of a cell. */
export const widthOf = (text: string, { fontSize, fontName, bold, italic }: Look): number => {
  const font = `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${pixelsOf(fontSize)}px ${familyOf(fontName)}`;
  const key = `${font}|${text}`;
  const kept = widths.get(key);
  if (kept !== undefined) return kept;
  const canvas = theRuler();
  if (canvas) canvas.font = font;
  const width = canvas ? canvas.measureText(text).width : text.length * PLAIN_CHARACTER;
  if (widths.size > MOST_KEPT) widths.clear();
  widths.set(key, width);
  return width;
};

/** How many lines a wrapped text takes in so many pixels. */
export const linesOf = (text: string, look: Look, room: number): number => text.split('\n').reduce((sum, paragraph) => sum + wrapped(paragraph, look, room), 0);

const wrapped = (paragraph: string, look: Look, room: number): number => {
  if (widthOf(paragraph, look) <= room) return 1;
  const space = widthOf(' ', look);
  let [lines, used] = [1, 0];
  for (const word of paragraph.split(' ')) {
    const width = widthOf(word, look);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    used += width + space;
  }
  return lines;
};
