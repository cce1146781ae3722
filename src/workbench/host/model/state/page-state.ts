import type { Area } from './area';

/** Margins in points, as Office.js has them; header and footer texts in Excel's own codes. */
export interface PageState {
  orientation: string;
  paperSize: string;
  margins: Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>;
  zoom: Readonly<Record<string, number>>;
  settings: Record<string, unknown>;
  printArea: readonly Area[];
  titleRows: Area | null;
  titleColumns: Area | null;
  /** First row (0 is the first) of each new page. */
  rowBreaks: number[];
  columnBreaks: number[];
  headerState: string;
  headers: Record<string, Record<string, string>>;
}

const POINTS_AN_INCH = 72;

/** The page of a new sheet. */
export const newPage = (): PageState => ({
  orientation: 'Portrait',
  paperSize: 'A4',
  margins: { left: 0.7 * POINTS_AN_INCH, right: 0.7 * POINTS_AN_INCH, top: 0.75 * POINTS_AN_INCH, bottom: 0.75 * POINTS_AN_INCH, header: 0.3 * POINTS_AN_INCH, footer: 0.3 * POINTS_AN_INCH },
  zoom: { scale: 100 },
  settings: {},
  printArea: [],
  titleRows: null,
  titleColumns: null,
  rowBreaks: [],
  columnBreaks: [],
  headerState: 'Default',
  headers: {},
});
