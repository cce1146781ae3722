import { type CellLook, FONT, FONT_SIZE, PALETTE, type ReportCell, STYLES, type StyleName } from '../../../report';
import { untracked } from '../trip';
import { bodyCellAt, type DrawnTab, sizeOf } from './drawn-tab';
import { COST, type Operation } from './operation';
import { addressLists, rectanglesOf } from './rectangles';

const WEIGHTS = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;
const SIDES = { top: 'EdgeTop', bottom: 'EdgeBottom' } as const;
const CAPITAL = { left: 'Left', center: 'Center', right: 'Right', top: 'Top', bottom: 'Bottom' } as const;

/** What all cells have, but for what their style says otherwise. */
const BASE = { vertical: 'center', size: FONT_SIZE, color: PALETTE.ink } as const;

const setBase = (format: Excel.RangeFormat): void => {
  const { font } = format;
  font.name = FONT;
  font.size = BASE.size;
  font.color = `#${BASE.color}`;
  format.verticalAlignment = CAPITAL[BASE.vertical];
};

const setFont = ({ font }: Excel.RangeFormat, { size, bold, italic, color }: CellLook): void => {
  if (size) font.size = size;
  if (bold) font.bold = true;
  if (italic) font.italic = true;
  if (color) font.color = `#${color}`;
};

const setAlignment = (format: Excel.RangeFormat, { align, vertical = 'top', indent, wrap }: CellLook): void => {
  if (vertical !== BASE.vertical) format.verticalAlignment = CAPITAL[vertical];
  if (align || indent) format.horizontalAlignment = indent ? 'Left' : CAPITAL[align ?? 'left'];
  if (indent) format.indentLevel = indent;
  if (wrap) format.wrapText = true;
};

const setLines = ({ borders }: Excel.RangeFormat, { lines = {} }: CellLook): void => {
  for (const side of ['top', 'bottom'] as const) {
    const line = lines[side];
    if (!line) continue;
    const border = borders.getItem(SIDES[side]);
    border.style = 'Continuous';
    border.weight = WEIGHTS[line.weight];
    border.color = `#${line.color}`;
  }
};

/** Draws what a look has beyond the base. */
const setLook = (format: Excel.RangeFormat, look: CellLook): void => {
  const { fill } = look;
  if (fill) format.fill.color = `#${fill}`;
  setFont(format, look);
  setAlignment(format, look);
  setLines(format, look);
};

const lookOf = ({ style = 'plain', wrap }: Pick<ReportCell, 'style' | 'wrap'>): CellLook => ({ ...STYLES[style], wrap: wrap ?? STYLES[style].wrap ?? false });

const keyOf = (cell: ReportCell): string => `${cell.style ?? 'plain'}|${lookOf(cell).wrap ? 'wrap' : ''}`;

const lookOfKey = (key: string): CellLook => {
  const [style, wrap] = key.split('|');
  return lookOf({ style: style as StyleName, wrap: wrap === 'wrap' });
};

/** A look with lines has them round every row, so its rows stay apart. */
const mayStack = (key: string): boolean => lookOfKey(key).lines === undefined;

const callsOf = ({ size, bold, italic, color, fill, align, vertical, indent, wrap, lines = {} }: CellLook): number =>
  [size, bold, italic, color, fill, align, vertical, indent, indent, wrap].filter(Boolean).length + 3 * Object.keys(lines).length;

const drawnOn = (sheet: string, addresses: string, calls: number, draw: (format: Excel.RangeFormat) => void): Operation => ({
  bytes: addresses.length + 6 * COST.object + calls * COST.call,
  apply: (scope) => draw(untracked(scope.sheet(sheet).getRanges(addresses)).format),
});

/**
 * Font, colour, alignment and lines of every cell but the one with the mark: first what all have in common, then each style by the addresses
 * that have it. (Lists of addresses take less than a format a cell, at their worst eight characters a cell.)
 */
export const looks = ({ tab, sheet }: DrawnTab): readonly Operation[] => {
  const size = sizeOf(tab);
  const all = rectanglesOf(size, (row, column) => (bodyCellAt(tab, row, column) ? 'all' : null)).get('all') ?? [];
  const styles = rectanglesOf(size, (row, column) => {
    const cell = bodyCellAt(tab, row, column);
    return cell && keyOf(cell) !== 'plain|' ? keyOf(cell) : null;
  }, mayStack);
  return [
    ...addressLists(all).map((list) => drawnOn(sheet, list, 4, setBase)),
    ...[...styles].flatMap(([key, areas]) => addressLists(areas).map((list) => drawnOn(sheet, list, callsOf(lookOfKey(key)), (format) => setLook(format, lookOfKey(key))))),
  ];
};

/** Draws one cell as looks() draws the others. */
export const lookOfCell = (format: Excel.RangeFormat, cell: ReportCell): void => {
  setBase(format);
  setLook(format, lookOf(cell));
};
