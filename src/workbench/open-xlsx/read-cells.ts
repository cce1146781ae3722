import { CellFault, type Stored, type StoredRow } from '../host/model/state/cell-store';
import { columnIndex } from '../host/model/state/area';
import type { SheetState } from '../host/model/state/sheet-state';
import { movedFormula } from './moved-formula';
import { attributesIn, resolved } from './xml-tree';

/** What cells of a file point at: texts and looks by number. */
export interface CellSources { readonly texts: readonly string[]; readonly looks: readonly number[] }

const ROW = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([^]*?)<\/(?:\w+:)?row>)/g;
const CELL = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([^]*?)<\/(?:\w+:)?c>)/g;
const FORMULA = /<(?:\w+:)?f\b([^>]*?)(?:\/>|>([^]*?)<\/(?:\w+:)?f>)/;
const VALUE = /<(?:\w+:)?v\b[^>]*>([^]*?)<\/(?:\w+:)?v>/;

/** `_x000a_` stands for a line break. */
export const unescaped = (text: string): string => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The text in a piece of XML with `t` elements, without its reading aids. */
export const textIn = (xml: string): string => {
  const texts = xml.replace(/<(?:\w+:)?rPh\b[^]*?<\/(?:\w+:)?rPh>/g, '').matchAll(/<(?:\w+:)?t\b[^>]*>([^]*?)<\/(?:\w+:)?t>/g);
  return unescaped([...texts].map(([, text = '']) => resolved(text)).join(''));
};

const EPOCH_SERIAL = 25_569;
const DAY_MS = 86_400_000;

/** A moment as ISO has it; a file names no time zone, and means none. */
const serialOf = (moment: string): number => Date.parse(moment.includes('T') && !moment.endsWith('Z') ? `${moment}Z` : moment) / DAY_MS + EPOCH_SERIAL;

const valueOf = (type: string | undefined, content: string, { texts }: CellSources): Stored => {
  if (type === 'inlineStr') return textIn(content);
  const raw = VALUE.exec(content)?.[1];
  if (raw === undefined || (raw === '' && type !== 'str')) return undefined;
  if (type === 's') return texts[Number(raw)] ?? '';
  if (type === 'str') return unescaped(resolved(raw));
  if (type === 'b') return raw.trim() === '1';
  if (type === 'e') return CellFault.of(resolved(raw));
  return type === 'd' ? serialOf(raw) : Number(raw);
};

interface SharedFormula { readonly text: string; readonly row: number; readonly column: number }

/** Reads the rows of one sheet. */
export class CellReader {
  private readonly shared = new Map<string, SharedFormula>();
  /** Formulas whose result is not in the file. */
  readonly unworked: { readonly row: number; readonly column: number }[] = [];

  constructor(private readonly sheet: SheetState, private readonly sources: CellSources) {}

  read(sheetData: string): void {
    let next = 0;
    for (const [, tag = '', content = ''] of sheetData.matchAll(ROW)) {
      const attributes = attributesIn(tag);
      const index = attributes['r'] === undefined ? next : Number(attributes['r']) - 1;
      next = index + 1;
      this.readBand(index, attributes);
      this.readRow(index, content);
    }
  }

  private readBand(index: number, { ht, customHeight, hidden, s, customFormat }: Readonly<Record<string, string>>): void {
    const yes = (flag: string | undefined): boolean => flag === '1' || flag === 'true';
    if (ht !== undefined && yes(customHeight)) this.sheet.band('rows', index).size = Number(ht);
    if (yes(hidden)) this.sheet.band('rows', index).hidden = true;
    if (s !== undefined && yes(customFormat)) this.sheet.band('rows', index).look = this.sources.looks[Number(s)] ?? 0;
  }

  private readRow(index: number, content: string): void {
    const row = this.sheet.cells.row(index);
    let next = 0;
    for (const [, tag = '', cell = ''] of content.matchAll(CELL)) {
      const reference = /\br="([A-Z]+)/.exec(tag)?.[1];
      const column = reference ? columnIndex(reference) : next;
      next = column + 1;
      const look = /\bs="(\d+)"/.exec(tag)?.[1];
      if (look !== undefined) row.looks[column] = this.sources.looks[Number(look)] ?? 0;
      if (cell !== '') this.readCell(row, { row: index, column }, /\bt="(\w+)"/.exec(tag)?.[1], cell);
    }
  }

  private readCell(row: StoredRow, at: { readonly row: number; readonly column: number }, type: string | undefined, content: string): void {
    const value = valueOf(type, content, this.sources);
    const formula = this.formulaIn(content, at);
    row.values[at.column] = value === '' && formula === null ? undefined : value;
    if (formula === null) return;
    (row.formulas ??= new Map()).set(at.column, `=${formula}`);
    if (value === undefined) this.unworked.push(at);
  }

  private formulaIn(content: string, at: { readonly row: number; readonly column: number }): string | null {
    const [all, tag = '', raw = ''] = FORMULA.exec(content) ?? [];
    if (all === undefined) return null;
    const { t, si = '' } = attributesIn(tag);
    const text = resolved(raw);
    if (t !== 'shared') return text;
    if (text !== '') this.shared.set(si, { text, ...at });
    const first = this.shared.get(si);
    return first ? movedFormula(first.text, at.row - first.row, at.column - first.column) : null;
  }
}
