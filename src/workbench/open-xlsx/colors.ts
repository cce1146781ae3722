import type { XmlElement } from './xml-tree';

/** Excel counts light before dark. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
const INDEXED: readonly string[] = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const AUTOMATIC_INK = 64;

/** The colours of the theme, in the order in which cells number them. */
export const themeColors = (theme: XmlElement | null): readonly string[] => THEME_ORDER.map((name) => {
  const color = theme?.child('themeElements', 'clrScheme', name)?.children[0]?.attributes;
  return color?.['lastClr'] ?? color?.['val'] ?? '000000';
});

const tinted = (color: string, tint: number): string => (color.match(/../g) ?? []).map((pair) => {
  const value = Number.parseInt(pair, 16);
  const next = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
  return Math.round(next).toString(16).padStart(2, '0');
}).join('');

/** `#RRGGBB`; empty where no colour is named. */
export const colorIn = (color: XmlElement | undefined, theme: readonly string[]): string => {
  if (!color || color.flag('auto')) return '';
  const { rgb } = color.attributes;
  const [indexed, themed] = [color.number('indexed'), color.number('theme')];
  if (indexed !== undefined && indexed >= AUTOMATIC_INK) return '';
  const base = rgb?.slice(-6) ?? (themed === undefined ? INDEXED[(indexed ?? 0) % INDEXED.length] : theme[themed]) ?? '000000';
  return `#${tinted(base, color.number('tint') ?? 0).toUpperCase()}`;
};
