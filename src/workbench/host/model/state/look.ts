/** One line of a border, in the words of Office.js. */
export interface Line { readonly style: string; readonly weight: string; readonly color: string }
export type LineSide = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

/** All that a cell's format says; flat, so that two looks can be told apart by their text. */
export interface Look {
  readonly numberFormat: string;
  /** The content was typed behind an apostrophe: it is text, and stays text. */
  readonly quotePrefix: boolean;
  /** `#RRGGBB`, or empty for no fill. */
  readonly fill: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly indent: number;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly rotation: number;
  readonly readingOrder: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly style: string;
  readonly top: Line | null;
  readonly bottom: Line | null;
  readonly left: Line | null;
  readonly right: Line | null;
  readonly diagonalDown: Line | null;
  readonly diagonalUp: Line | null;
}

/** A cell of a new workbook. */
export const PLAIN: Look = {
  numberFormat: 'General', quotePrefix: false, fill: '', fontName: 'Calibri', fontSize: 11, fontColor: '#000000', bold: false, italic: false,
  underline: 'None', strikethrough: false, subscript: false, superscript: false, horizontal: 'General', vertical: 'Bottom', indent: 0, wrap: false,
  shrink: false, rotation: 0, readingOrder: 'Context', locked: true, formulaHidden: false, style: 'Normal',
  top: null, bottom: null, left: null, right: null, diagonalDown: null, diagonalUp: null,
};

/** The looks of a workbook, each once; cells point at them by number. 0 is the plain one. */
export class LookBook {
  private readonly looks: Look[] = [];
  private readonly ids = new Map<string, number>();
  private readonly steps = new Map<string, number>();

  constructor(readonly plain: Look = PLAIN) {
    this.idOf(plain);
  }

  get(id: number): Look {
    return this.looks[id] ?? this.plain;
  }

  idOf(look: Look): number {
    const key = JSON.stringify(look);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.ids.set(key, this.looks.length);
    return this.looks.push(look) - 1;
  }

  /** The look `id` with other fields. */
  with(id: number, change: Partial<Look>): number {
    const step = `${id}|${JSON.stringify(change)}`;
    const known = this.steps.get(step);
    if (known !== undefined) return known;
    const next = this.idOf({ ...this.get(id), ...change });
    this.steps.set(step, next);
    return next;
  }
}
