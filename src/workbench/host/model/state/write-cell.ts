import { HostError } from '../../host-error';
import type { Area } from './area';
import { CellFault, type Stored, type StoredRow } from './cell-store';
import type { BookState } from './book-state';
import type { SheetState } from './sheet-state';
import { DAYS_TO_1904 } from './typed-date';
import { type FormulaLanguage, LONGEST_TEXT, type Typed, typedValue } from './typed-value';

/** Writes into one area of one sheet what was typed or set; made anew for each write, so that looks are worked out once. */
export class CellWriter {
  private readonly quotedLooks = new Map<number, number>();

  constructor(
    private readonly book: BookState,
    private readonly sheet: SheetState,
    private readonly location: string,
    private readonly language: FormulaLanguage = 'english',
  ) {}

  /** `null` leaves the cell as it is. Error: `InvalidArgument` for a text that is too long, a formula that is none, or an object. */
  put(r: number, row: StoredRow, c: number, input: unknown): void {
    if (input === null || input === undefined) return;
    if (typeof input === 'string') this.putText(r, row, c, input);
    else if (typeof input === 'number' && this.isText(r, row, c)) this.putText(r, row, c, String(input).replace('.', this.book.words.decimal));
    else if (typeof input === 'number' || typeof input === 'boolean') this.store(r, row, c, { value: input });
    else throw new HostError('InvalidArgument', this.location);
  }

  private putText(r: number, row: StoredRow, c: number, text: string): void {
    if (this.isText(r, row, c)) {
      const bare = text.startsWith("'") ? text.slice(1) : text;
      if (bare.length > LONGEST_TEXT) throw new HostError('InvalidArgument', this.location);
      this.store(r, row, c, { value: text === '' ? undefined : bare, quoted: text.startsWith("'") });
      return;
    }
    this.store(r, row, c, typedValue(text, this.book.words, this.location, this.language));
  }

  /** The cell is formatted as text: all that goes in is text. */
  private isText(r: number, row: StoredRow, c: number): boolean {
    const look = this.lookOf(r, row, c);
    return look !== 0 && this.book.looks.get(look).numberFormat === '@';
  }

  private lookOf(r: number, row: StoredRow, c: number): number {
    return row.looks[c] ?? (this.sheet.columns.size + this.sheet.rows.size > 0 ? this.sheet.lookId(r, c) : 0);
  }

  private store(r: number, row: StoredRow, c: number, typed: Typed): void {
    row.values[c] = typed.formula === undefined ? this.dated(typed) : this.book.evaluate(typed.formula, this.sheet, { row: r, column: c, rows: 1, columns: 1 });
    if (typed.formula !== undefined) (row.formulas ??= new Map()).set(c, typed.formula);
    else row.formulas?.delete(c);
    this.adjustLook(r, row, c, typed);
  }

  private dated({ value, isDay }: Typed): Stored {
    return isDay && this.book.date1904 ? Number(value) - DAYS_TO_1904 : value;
  }

  private adjustLook(r: number, row: StoredRow, c: number, typed: Typed): void {
    const id = this.lookOf(r, row, c);
    if (id === 0 && !typed.quoted && !typed.numberFormat) return;
    const look = this.book.looks.get(id);
    if (typed.quoted !== look.quotePrefix && (typed.quoted || look.quotePrefix)) row.looks[c] = this.quotedLook(id, Boolean(typed.quoted));
    else if (typed.numberFormat && look.numberFormat === 'General') row.looks[c] = this.book.looks.with(id, { numberFormat: typed.numberFormat });
  }

  private quotedLook(id: number, quotePrefix: boolean): number {
    const key = quotePrefix ? id : -1 - id;
    const known = this.quotedLooks.get(key) ?? this.book.looks.with(id, { quotePrefix });
    this.quotedLooks.set(key, known);
    return known;
  }
}

/** A value as Office.js delivers it: an error as its text, an empty cell as an empty text. */
export const shown = (value: Stored): string | number | boolean => (value instanceof CellFault ? value.code : value ?? '');

/** `Empty`, `String`, `Double`, `Boolean`, `Error`, as Range.valueTypes has them. */
export const valueTypeOf = (value: Stored): string => {
  if (value === undefined) return 'Empty';
  if (value instanceof CellFault) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
};

/** Error: `InvalidArgument` where an array has another shape than the area. */
export const shapeOf = (input: unknown, { rows, columns }: Area, location: string): ((r: number, c: number) => unknown) => {
  if (!Array.isArray(input)) return () => input;
  const table: readonly unknown[] = input;
  if (table.length !== rows || table.some((row) => !Array.isArray(row) || row.length !== columns)) {
    throw new HostError('InvalidArgument', location, "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }
  return (r, c) => (table as readonly (readonly unknown[])[])[r]?.[c];
};
