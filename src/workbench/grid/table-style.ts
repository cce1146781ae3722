import { bodyOf, type TableState } from '../host/model/state/table-state';
import type { SheetState } from '../host/model/state/sheet-state';

/** What the style of a table adds to a cell that has no such thing of its own. */
export interface TableLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly top?: string;
  readonly bottom?: string;
  readonly left?: string;
  readonly right?: string;
}

interface Palette { readonly strong: string; readonly tint: string; readonly line: string }

/** The colours of Excel's own theme: black and six accents, with the tint of a band and the line between rows. */
const PALETTES: readonly Palette[] = [
  { strong: '#000000', tint: '#ECEEEF', line: '#A6A6A6' }, { strong: '#4472C4', tint: '#D9E1F2', line: '#8EA9DB' }, { strong: '#ED7D31', tint: '#FCE4D6', line: '#F4B084' },
  { strong: '#A5A5A5', tint: '#EDEDED', line: '#C9C9C9' }, { strong: '#FFC000', tint: '#FFF2CC', line: '#FFD966' }, { strong: '#5B9BD5', tint: '#DDEBF7', line: '#9BC2E6' },
  { strong: '#70AD47', tint: '#E2EFDA', line: '#A9D08E' },
];
const WHITE = '#FFFFFF';
const BLACK = '#000000';
const STYLES_A_FAMILY = 7;

interface Style { readonly family: 'plain' | 'filled' | 'solid'; readonly palette: Palette }

const styleOf = (name: string): Style | null => {
  const [, kind, digits] = /^TableStyle(Light|Medium|Dark)(\d{1,2})$/.exec(name) ?? [];
  const number = Number(digits ?? 0) - 1;
  const palette = PALETTES[((number % STYLES_A_FAMILY) + STYLES_A_FAMILY) % STYLES_A_FAMILY];
  if (!kind || !palette) return null;
  if (kind === 'Light' && number < STYLES_A_FAMILY) return { family: 'plain', palette };
  return { family: kind === 'Light' || number < STYLES_A_FAMILY ? 'filled' : 'solid', palette };
};

const headerOf = ({ family, palette }: Style): TableLook =>
  (family === 'plain' ? { bold: true, top: palette.strong, bottom: palette.strong, color: palette.strong } : { bold: true, fill: palette.strong, color: WHITE });

const totalsOf = ({ family, palette }: Style): TableLook => ({ bold: true, top: palette.strong, ...(family === 'plain' ? { bottom: palette.strong } : {}) });

const bodyLook = ({ family, palette }: Style, banded: boolean, last: boolean): TableLook => {
  const fill = banded ? { fill: palette.tint } : {};
  if (family === 'plain') return { ...fill, ...(last ? { bottom: palette.strong } : {}) };
  return { ...fill, ...(family === 'filled' ? { bottom: palette.line } : {}), color: BLACK };
};

const NONE: TableLook = {};

/** The looks that the tables of one sheet give their cells. */
export class TableLooks {
  private readonly tables: readonly { readonly table: TableState; readonly style: Style }[];

  constructor(tables: readonly TableState[], sheet: SheetState) {
    this.tables = tables.flatMap((table) => {
      const style = table.sheet === sheet ? styleOf(table.style) : null;
      return style ? [{ table, style }] : [];
    });
  }

  at(row: number, column: number): TableLook {
    for (const { table, style } of this.tables) {
      const { area } = table;
      if (row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns) return lookIn(table, style, row, column);
    }
    return NONE;
  }
}

const lookIn = (table: TableState, style: Style, row: number, column: number): TableLook => {
  const { area, showHeaders, showTotals } = table;
  if (showHeaders && row === area.row) return headerOf(style);
  if (showTotals && row === area.row + area.rows - 1) return totalsOf(style);
  const body = bodyOf(table);
  const banded = (table.bandedRows && (row - body.row) % 2 === 0) || (table.bandedColumns && (column - area.column) % 2 === 0);
  const strong = (table.firstColumn && column === area.column) || (table.lastColumn && column === area.column + area.columns - 1);
  return { ...bodyLook(style, banded, row === body.row + body.rows - 1), ...(strong ? { bold: true } : {}) };
};
