import { HostError } from '../host-error';
import { colorOf } from './look-face';
import type { Block } from './state/block';
import type { BookState } from './state/book-state';
import type { Look } from './state/look';

type Words = Readonly<Record<string, unknown>>;
/** One cell of `Range.setCellProperties`; empty leaves the cell as it is. */
export type CellPropertiesInput = { readonly format?: { readonly fill?: Words; readonly font?: Words } & Words } | null;

const LOCATION = 'Range.setCellProperties';
const FONT: Readonly<Record<string, keyof Look>> = {
  name: 'fontName', size: 'fontSize', bold: 'bold', italic: 'italic', underline: 'underline', strikethrough: 'strikethrough', subscript: 'subscript', superscript: 'superscript',
};
const FORMAT: Readonly<Record<string, keyof Look>> = {
  horizontalAlignment: 'horizontal', verticalAlignment: 'vertical', indentLevel: 'indent', wrapText: 'wrap', shrinkToFit: 'shrink', textOrientation: 'rotation', readingOrder: 'readingOrder',
};
const EDGES: Readonly<Record<string, 'top' | 'bottom' | 'left' | 'right'>> = { edgeTop: 'top', edgeBottom: 'bottom', edgeLeft: 'left', edgeRight: 'right' };

const named = (words: Words | undefined, names: Readonly<Record<string, keyof Look>>): Words =>
  Object.fromEntries(Object.entries(names).flatMap(([word, field]) => (words?.[word] === undefined || words[word] === null ? [] : [[field, words[word]]])));

const linesOf = (borders: Words | undefined): Words => {
  const one = (value: unknown) => {
    const { style = 'Continuous', weight = 'Thin', color = '#000000' } = value as Words;
    return style === 'None' ? null : { style, weight, color: colorOf(color, LOCATION) };
  };
  return Object.fromEntries(Object.entries(EDGES).flatMap(([word, side]) => (borders?.[word] ? [[side, one(borders[word])]] : [])));
};

const changeOf = (input: NonNullable<CellPropertiesInput>): Partial<Look> => {
  const { format } = input;
  const [fill, font] = [format?.fill?.['color'], format?.font?.['color']];
  return {
    ...named(format?.font, FONT), ...named(format, FORMAT), ...linesOf(format?.['borders'] as Words | undefined),
    ...(fill === undefined ? {} : { fill: fill === '' ? '' : colorOf(fill, LOCATION) }),
    ...(font === undefined ? {} : { fontColor: colorOf(font, LOCATION) }),
  };
};

/** Gives every cell its own properties. Error: `InvalidArgument` where the array has another shape. */
export const setCellProperties = (book: BookState, block: Block, properties: readonly (readonly CellPropertiesInput[])[]): void => {
  if (properties.length !== block.rows || properties.some((row) => row.length !== block.columns)) throw new HostError('InvalidArgument', LOCATION);
  properties.forEach((row, r) => row.forEach((input, c) => {
    if (input) block.sheet.restyle({ row: block.row + r, column: block.column + c, rows: 1, columns: 1 }, (id) => book.looks.with(id, changeOf(input)));
  }));
};

const shownLook = (look: Look) => ({
  fill: { color: look.fill === '' ? '#FFFFFF' : look.fill },
  font: Object.fromEntries([['color', look.fontColor], ...Object.entries(FONT).map(([word, field]) => [word, look[field]])]),
  ...Object.fromEntries(Object.entries(FORMAT).map(([word, field]) => [word, look[field]])),
  borders: Object.fromEntries(Object.entries(EDGES).map(([word, side]) => [word, look[side] ?? { style: 'None', weight: 'Thin', color: '#000000' }])),
});

const pick = (value: unknown, wanted: unknown): unknown => {
  if (wanted === true || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.keys(wanted as Words).filter((key) => (wanted as Words)[key]).map((key) => [key, pick((value as Words)[key], (wanted as Words)[key])]));
};

/** What was asked for of every cell, as a ClientResult. */
export const cellPropertiesOf = (block: Block, options: Words): unknown =>
  Array.from({ length: block.rows }, (_, r) => Array.from({ length: block.columns }, (__, c) => {
    const look = block.sheet.look(block.row + r, block.column + c);
    const cell = block.at({ row: r, column: c, rows: 1, columns: 1 }, LOCATION);
    return pick({ address: cell.address, format: shownLook(look), style: look.style }, options);
  }));
