import { columnLetters } from '../host/model/state/area';
import { CellFault, type StoredRow } from '../host/model/state/cell-store';
import type { Band, SheetState } from '../host/model/state/sheet-state';
import type { Breath } from './breath';
import type { StylePart } from './style-part';
import { cellText, element, textXml } from './xml';

/** The texts of a workbook, each once. */
export class SharedTexts {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  get size(): number { return this.#numbers.size; }

  /** The part of the file, in pieces. */
  pieces(): readonly string[] {
    const pieces = [`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${this.size}">`];
    for (const text of this.#numbers.keys()) pieces.push(`<si><t xml:space="preserve">${cellText(text)}</t></si>`);
    pieces.push('</sst>');
    return pieces;
  }
}

/** What cells of a file point at. */
export interface CellTargets { readonly texts: SharedTexts; readonly styles: StylePart }

/** A formula is one because the workbook holds it as one; a text that begins with = goes among the texts. */
const contentXml = (row: StoredRow, column: number, texts: SharedTexts): readonly [type: string, content: string] => {
  const [value, formula] = [row.values[column], row.formulas?.get(column)];
  const working = formula === undefined ? '' : `<f>${textXml(formula.replace(/^=/, ''))}</f>`;
  if (value === undefined) return ['', working];
  if (typeof value === 'number') return ['', `${working}<v>${value}</v>`];
  if (typeof value === 'boolean') return [' t="b"', `${working}<v>${value ? 1 : 0}</v>`];
  if (value instanceof CellFault) return [' t="e"', `${working}<v>${textXml(value.code)}</v>`];
  return formula === undefined ? [' t="s"', `<v>${texts.numberOf(value)}</v>`] : [' t="str"', `${working}<v>${cellText(value)}</v>`];
};

const cellsXml = (row: StoredRow, number: number, { texts, styles }: CellTargets): string => {
  let cells = '';
  for (let c = 0; c < row.width; c += 1) {
    const look = row.looks[c];
    const [type, content] = contentXml(row, c, texts);
    if (content === '' && look === undefined) continue;
    const style = look === undefined ? '' : ` s="${styles.numberOf(look)}"`;
    cells += `<c r="${columnLetters(c)}${number}"${style}${type}${content === '' ? '/>' : `>${content}</c>`}`;
  }
  return cells;
};

const bandXml = (band: Band | undefined, styles: StylePart): string => {
  if (!band) return '';
  const height = band.size === undefined ? '' : ` ht="${band.size}" customHeight="1"`;
  return `${height}${band.hidden ? ' hidden="1"' : ''}${band.look ? ` s="${styles.numberOf(band.look)}" customFormat="1"` : ''}`;
};

const ROWS_A_BREATH = 500;

/** The rows of a sheet, in pieces; the page can go on with other things in between. */
export const rowPieces = async (sheet: SheetState, targets: CellTargets, breath: Breath): Promise<readonly string[]> => {
  const pieces = ['<sheetData>'];
  const numbers = [...new Set([...sheet.cells.rows.keys(), ...sheet.rows.keys()])].sort((a, b) => a - b);
  for (const [i, index] of numbers.entries()) {
    const [row, attributes] = [sheet.cells.rows.get(index), bandXml(sheet.rows.get(index), targets.styles)];
    const cells = row ? cellsXml(row, index + 1, targets) : '';
    if (cells !== '' || attributes !== '') pieces.push(`<row r="${index + 1}"${attributes}${cells === '' ? '/>' : `>${cells}</row>`}`);
    if ((i + 1) % ROWS_A_BREATH === 0) await breath.take((i + 1) / numbers.length);
  }
  pieces.push('</sheetData>');
  return pieces;
};

/** The links of cells. */
export const linksXml = (sheet: SheetState, linkTo: (address: string) => string): string | null => {
  const links: string[] = [];
  for (const [r, row] of sheet.cells.rows) {
    row.links?.forEach(({ address, documentReference, screenTip, textToDisplay }, c) => {
      links.push(element('hyperlink', {
        'ref': `${columnLetters(c)}${r + 1}`, 'r:id': address === undefined ? null : linkTo(address), 'location': documentReference, 'tooltip': screenTip, 'display': textToDisplay,
      }));
    });
  }
  return links.length === 0 ? null : element('hyperlinks', {}, ...links);
};
