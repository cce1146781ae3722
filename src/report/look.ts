import type { NumberFormatName, StyleName } from './report-book';

/** Font of every cell; LibreOffice draws Carlito, which has the same widths. */
export const FONT = 'Calibri';
/** Points. */
export const FONT_SIZE = 10;

/** Six hexadecimal digits each. */
export const PALETTE = {
  ink: '262626', quiet: '595959', white: 'FFFFFF', blue: '1F4E79', blueLine: '8EA9C8', bluePale: 'DCE6F1', band: 'F5F8FC', line: 'BFBFBF',
  goodInk: '1E6B34', goodFill: 'E6F4EA', attentionInk: '7F5200', attentionFill: 'FFF4D6', badInk: '9C1C1C', badFill: 'FBE3E1',
} as const;

/** Colours of chart series without one of their own: told apart in grey and by people who see red and green alike. */
export const CHART_COLORS: readonly string[] = ['1F4E79', '6FA0CF', 'E0A030', '5B7F3A', 'A9BBD0', '8C4A5E', '3F8F8B', '7A7A7A'];

/**
 * Excel format codes, in the notation that every language version of Excel understands; Excel itself shows comma or point.
 * `share` is a fraction (0.125 is shown as 12,50%), `percentage` is in hundredths already (12.5 is shown as 12,5 %).
 * Euros carry no sign: the heading names the unit. `rate` shows up to four decimals, where they are there.
 */
export const NUMBER_FORMATS: Readonly<Record<NumberFormatName, string>> = {
  text: '@', integer: '#,##0', amount: '#,##0.00', wholeEuro: '#,##0', rate: '#,##0.00##', quantity: '#,##0.00',
  share: '0.00%', percentage: '#,##0.0" %"', year: '0', day: 'dd-mm-yyyy', general: 'General', factor: '0.000000',
};

export type Side = 'top' | 'bottom';
/** What a cell looks like; `size` in points, colours six hexadecimal digits. What is left out is as in `plain`. */
export interface CellLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly lines?: Readonly<Partial<Record<Side, { readonly weight: 'hair' | 'thin' | 'medium'; readonly color: string }>>>;
}

const columnHeading: CellLook = { bold: true, color: PALETTE.white, fill: PALETTE.blue, vertical: 'center', wrap: true };

/** The look of every style; good, attention and bad stand beside a word that says so, never on colour alone. */
export const STYLES: Readonly<Record<StyleName, CellLook>> = {
  plain: { vertical: 'center' },
  paragraph: { vertical: 'top' },
  title: { size: 18, bold: true, color: PALETTE.blue, vertical: 'center' },
  subtitle: { size: 11, color: PALETTE.quiet, vertical: 'center' },
  heading: { size: 12, bold: true, color: PALETTE.blue, vertical: 'bottom', lines: { bottom: { weight: 'thin', color: PALETTE.blueLine } } },
  columnHeading: { ...columnHeading, align: 'left' },
  columnHeadingIndent: { ...columnHeading, indent: 1 },
  columnHeadingRight: { ...columnHeading, align: 'right' },
  total: { vertical: 'center', bold: true, fill: PALETTE.bluePale, lines: { top: { weight: 'thin', color: PALETTE.blue }, bottom: { weight: 'thin', color: PALETTE.blue } } },
  subtotal: { vertical: 'center', bold: true, lines: { top: { weight: 'hair', color: PALETTE.quiet } } },
  muted: { vertical: 'center', color: PALETTE.quiet },
  notApplicable: { vertical: 'center', color: PALETTE.quiet, align: 'right' },
  remark: { size: 9, italic: true, color: PALETTE.quiet },
  indent: { vertical: 'center', indent: 1 },
  good: { vertical: 'center', indent: 1, color: PALETTE.goodInk, fill: PALETTE.goodFill },
  attention: { vertical: 'center', indent: 1, bold: true, color: PALETTE.attentionInk, fill: PALETTE.attentionFill },
  bad: { vertical: 'center', indent: 1, bold: true, color: PALETTE.badInk, fill: PALETTE.badFill },
  inputHeading: { bold: true, color: PALETTE.blue, fill: PALETTE.bluePale, vertical: 'center', wrap: true },
  inputHeadingRequired: { ...columnHeading, align: 'left' },
  keyFigure: { size: 16, bold: true, color: PALETTE.blue, vertical: 'center', align: 'left' },
  keyFigureLabel: { size: 9, color: PALETTE.quiet, vertical: 'bottom' },
};
