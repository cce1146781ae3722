/** How the sheet is lit. In the dark the colours of the workbook keep their hue, and what was light becomes dark. */
export type Paper = 'light' | 'dark';

const DARKEST = 0.12;
const LIGHTEST = 0.94;
const RANGE = 255;

interface Hsl { readonly h: number; readonly s: number; readonly l: number }

const hslOf = (color: string): Hsl | null => {
  const [, r = '', g = '', b = ''] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color) ?? [];
  if (r === '') return null;
  const [red, green, blue] = [r, g, b].map((part) => Number.parseInt(part, 16) / RANGE) as [number, number, number];
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [l, spread] = [(most + least) / 2, most - least];
  if (spread === 0) return { h: 0, s: 0, l };
  const s = spread / (1 - Math.abs(2 * l - 1));
  const h = most === red ? ((green - blue) / spread) % 6 : most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return { h: (h * 60 + 360) % 360, s, l };
};

const known = new Map<string, string>();

const darkened = (color: string): string => {
  const hsl = hslOf(color);
  if (!hsl) return color;
  const l = DARKEST + (1 - hsl.l) * (LIGHTEST - DARKEST);
  // a deep tint of a pale colour is calmer with less of it
  const s = hsl.l > 0.8 ? hsl.s * 0.45 : hsl.s * 0.8;
  return `hsl(${Math.round(hsl.h)} ${Math.round(s * 100)}% ${Math.round(l * 100)}%)`;
};

/** A colour of the workbook on the sheet as it is lit. */
export const onPaper = (color: string, paper: Paper): string => {
  if (paper === 'light') return color;
  const made = known.get(color) ?? darkened(color);
  known.set(color, made);
  return made;
};
