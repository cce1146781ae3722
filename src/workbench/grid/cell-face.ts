import type { CSSProperties } from 'react';
import { type Line, type Look, PLAIN } from '../host/model/state/look';
import { familyOf, pixelsOf } from './lettering';
import { onPaper, type Paper } from './paper';
import type { TableLook } from './table-style';

/** How a cell is drawn: the box, and the letters in it. */
export interface CellFace {
  readonly box: CSSProperties;
  readonly text: CSSProperties;
  readonly filled: boolean;
  /** Where the text goes across and up and down, as names of classes. */
  readonly across: 'left' | 'right' | 'center';
  readonly classes: string;
}

const BLACK = '#000000';
const PIXELS: Readonly<Record<string, string>> = { Hairline: '1px', Thin: '1px', Medium: '2px', Thick: '3px' };
const STROKES: Readonly<Record<string, string>> = { Continuous: 'solid', Dot: 'dotted', Dash: 'dashed', DashDot: 'dashed', DashDotDot: 'dashed', Double: 'double', SlantDashDot: 'dashed' };
const ACROSS: Readonly<Record<string, CellFace['across']>> = { Left: 'left', Right: 'right', Center: 'center', CenterAcrossSelection: 'center' };
const DOWN: Readonly<Record<string, string>> = { Top: ' at-top', Center: ' at-middle' };
const INDENT = 9;

const lineText = ({ style, weight, color }: Line, paper: Paper): string => `${style === 'Double' ? '3px' : PIXELS[weight] ?? '1px'} ${STROKES[style] ?? 'solid'} ${onPaper(color, paper)}`;

const borders = (look: Look, table: TableLook, paper: Paper): CSSProperties => {
  const side = (own: Line | null, given: string | undefined): string | undefined => (own ? lineText(own, paper) : given && `1px solid ${onPaper(given, paper)}`);
  const lines = { borderTop: side(look.top, table.top), borderBottom: side(look.bottom, table.bottom), borderLeft: side(look.left, table.left), borderRight: side(look.right, table.right) };
  return Object.fromEntries(Object.entries(lines).filter(([, line]) => line !== undefined));
};

const decoration = ({ underline, strikethrough }: Look): CSSProperties => {
  const lines = [underline !== 'None' ? 'underline' : '', strikethrough ? 'line-through' : ''].filter(Boolean).join(' ');
  return lines ? { textDecoration: lines, ...(underline.startsWith('Double') ? { textDecorationStyle: 'double' } : {}) } : {};
};

const lettering = (look: Look, table: TableLook, paper: Paper): CSSProperties => {
  const color = look.fontColor === BLACK ? table.color ?? BLACK : look.fontColor;
  return {
    ...(look.fontName === PLAIN.fontName ? {} : { fontFamily: familyOf(look.fontName) }), ...(look.fontSize === PLAIN.fontSize ? {} : { fontSize: pixelsOf(look.fontSize) }),
    ...(color === BLACK && paper === 'light' ? {} : { color: onPaper(color, paper) }),
    ...(look.bold || table.bold ? { fontWeight: 700 } : {}), ...(look.italic ? { fontStyle: 'italic' } : {}), ...decoration(look),
  };
};

/** What a cell's look and the style of its table make of it, for the side that its value goes to by itself. */
const madeFace = (look: Look, table: TableLook, side: CellFace['across'], paper: Paper): CellFace => {
  const fill = look.fill || table.fill;
  const across = ACROSS[look.horizontal] ?? side;
  const indent = look.indent * INDENT;
  return {
    filled: Boolean(fill), across, classes: `to-${across}${DOWN[look.vertical] ?? ''}`,
    box: {
      ...(fill ? { background: onPaper(fill, paper) } : {}), ...borders(look, table, paper),
      ...(indent > 0 ? { [across === 'right' ? 'paddingRight' : 'paddingLeft']: indent + 3 } : {}),
    },
    text: {
      ...lettering(look, table, paper),
      ...(look.rotation !== 0 && Math.abs(look.rotation) <= 90 ? { transform: `rotate(${-look.rotation}deg)` } : {}),
    },
  };
};

/** Faces are made once: a sheet has thousands of cells and few looks. */
export class CellFaces {
  private readonly known = new Map<string, CellFace>();

  constructor(private readonly paper: Paper) {}

  of(id: number, look: Look, table: TableLook, side: CellFace['across']): CellFace {
    const key = `${id}|${side}|${table.fill ?? ''}|${table.color ?? ''}|${table.bold ? 1 : 0}|${table.top ?? ''}|${table.bottom ?? ''}`;
    const kept = this.known.get(key) ?? madeFace(look, table, side, this.paper);
    this.known.set(key, kept);
    return kept;
  }
}
