import type { CellStyle } from 'hucre/xlsx';
import { FONT, FONT_SIZE, NUMBER_FORMATS, PALETTE, STYLES, type CellLook, type ReportCell } from '../../report';

const borderOf = (look: CellLook): NonNullable<CellStyle['border']> => Object.fromEntries(
  Object.entries(look.lines ?? {}).map(([side, line]) => [side, { style: line.weight, color: { rgb: line.color } }]),
);

const alignmentOf = (look: CellLook, wrap: boolean): NonNullable<CellStyle['alignment']> => ({
  vertical: look.vertical ?? 'top',
  ...(look.align ? { horizontal: look.align } : {}),
  ...(look.indent ? { horizontal: 'left' as const, indent: look.indent } : {}),
  ...(wrap ? { wrapText: true } : {}),
});

const fontOf = (look: CellLook): NonNullable<CellStyle['font']> => ({
  name: FONT,
  size: look.size ?? FONT_SIZE,
  ...(look.bold ? { bold: true } : {}),
  ...(look.italic ? { italic: true } : {}),
  color: { rgb: look.color ?? PALETTE.ink },
});

const styleOf = (cell: ReportCell): CellStyle => {
  const look = STYLES[cell.style ?? 'plain'];
  return {
    font: fontOf(look),
    ...(look.fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: look.fill } } } : {}),
    ...(look.lines ? { border: borderOf(look) } : {}),
    alignment: alignmentOf(look, cell.wrap ?? look.wrap ?? false),
    ...(cell.format && cell.format !== 'general' ? { numFmt: NUMBER_FORMATS[cell.format] } : {}),
  };
};

/** Turns style, format and wrap of cells into hucre's style; cells that look the same share one object. */
export const cellStyles = (): ((cell: ReportCell) => CellStyle) => {
  const known = new Map<string, CellStyle>();
  return (cell) => {
    const key = `${cell.style ?? ''}|${cell.format ?? ''}|${cell.wrap ?? ''}`;
    const style = known.get(key) ?? styleOf(cell);
    known.set(key, style);
    return style;
  };
};
