import type { ReportCell, ReportChart, ReportTab } from './report-book';

/** Points. */
const A4 = { short: 595, long: 842 };
const POINTS_AN_INCH = 72;
/** Calibri 10: what one character of column width takes, and a row without a height of its own; programs differ by some per cent. */
const POINTS_A_CHARACTER = 5.3;
const POINTS_A_ROW = 15;
/** In characters, of a column without a width of its own. */
const STANDARD_WIDTH = 8.43;
/** A chart that falls within this part of the top of a page may, in another program, still fall at the foot of the page before: its page is begun for it. */
const NEAR_TOP = 0.2;
/** The same for a heading; less, for little is lost when it does. */
const HEADING_NEAR_TOP = 0.05;
/** Part of a page that is too little to leave on it: a title, or one small block. */
const NEXT_TO_NOTHING = 0.3;
/** A heading, a remark, the column headings and three lines. */
const ROWS_WITH_HEADING = 6;
/** Keeps a chart off a page that it would only just fit on. */
const SAFE_SHARE = 0.95;

/** Inches. */
export const MARGINS = { left: 0.5, right: 0.5, top: 0.55, bottom: 0.7, header: 0.3, footer: 0.35 } as const;

const pageOf = (tab: ReportTab): { readonly width: number; readonly height: number } => {
  const across = tab.print.orientation === 'landscape';
  return {
    width: (across ? A4.long : A4.short) - (MARGINS.left + MARGINS.right) * POINTS_AN_INCH,
    height: (across ? A4.short : A4.long) - (MARGINS.top + MARGINS.bottom) * POINTS_AN_INCH,
  };
};

/** How much of the sheet goes on a page, in points of the sheet: one page wide makes a wide sheet smaller. */
const pageHeight = (tab: ReportTab): number => {
  const { width, height } = pageOf(tab);
  const columns = Math.max(tab.columnWidths.length, ...tab.charts.map(({ place }) => place.column + place.columns - 1));
  const sheetWidth = Array.from({ length: columns }, (_, i) => tab.columnWidths[i] ?? STANDARD_WIDTH).reduce((sum, one) => sum + one, 0) * POINTS_A_CHARACTER;
  return (height * Math.max(1, sheetWidth / width)) * SAFE_SHARE;
};

const heightOf = (tab: ReportTab, from: number, to: number): number => {
  let height = 0;
  for (let row = from; row < to; row += 1) height += tab.rowHeights?.[row] ?? POINTS_A_ROW;
  return height;
};

const isHeading = (cells: readonly (ReportCell | null)[] | undefined): boolean => cells?.[0]?.style === 'heading';

/** Rows that stay on one page: a chart, or a heading with what comes right under it. */
interface Kept {
  readonly top: number;
  /** The first row below it. */
  readonly end: number;
  /** Where it begins when a page that begins at `top` would leave next to nothing on the page before. */
  readonly otherwise: number;
  /** The part of a page at whose top it may, in another program, still fall at the foot of the page before: its page is begun for it. */
  readonly nearTop: number;
}

/** The row where a chart's block starts: its heading, with the figures under it, where the whole of it goes on a page; else the chart itself. */
const keptChart = (tab: ReportTab, { place: { row, rows } }: ReportChart, most: number): Kept => {
  let top = row;
  for (let above = row - 1; above > 0 && heightOf(tab, above, row + rows) <= most; above -= 1) {
    if (isHeading(tab.rows[above - 1])) { top = above; break; }
  }
  return { top, end: row + rows, otherwise: row, nearTop: NEAR_TOP };
};

/** A heading with its remarks, column headings and first rows, as far as its block goes. */
const keptHeadings = (tab: ReportTab): readonly Kept[] => tab.rows.flatMap((cells, i): readonly Kept[] => {
  if (!isHeading(cells)) return [];
  const length = tab.rows.slice(i, i + ROWS_WITH_HEADING).findIndex((row) => row.length === 0);
  return [{ top: i + 1, end: i + 1 + (length < 0 ? ROWS_WITH_HEADING : length), otherwise: i + 1, nearTop: HEADING_NEAR_TOP }];
});

/** Rows (1 is the first) that begin a new page, so that no chart is cut in two and no heading is left alone; by estimate, for programs draw rows a little differently. */
export const pageBreaks = (tab: ReportTab): readonly number[] => {
  const capacity = pageHeight(tab);
  const repeated = tab.print.titleRows ? heightOf(tab, tab.print.titleRows[0], tab.print.titleRows[1] + 1) : 0;
  const breaks: number[] = [];
  let [start, room] = [1, capacity];
  const charts = tab.charts.map((chart) => keptChart(tab, chart, capacity - repeated));
  for (const kept of [...charts, ...keptHeadings(tab)].sort((a, b) => a.top - b.top || b.end - a.end)) {
    const page = start;
    while (heightOf(tab, start, kept.top) > room) {
      let next = start;
      while (heightOf(tab, start, next + 1) <= room) next += 1;
      [start, room] = [Math.max(next, start + 1), capacity - repeated];
    }
    const doubtful = start > page && heightOf(tab, start, kept.top) < room * kept.nearTop;
    if (kept.top <= page || (!doubtful && (kept.top <= start || heightOf(tab, start, kept.end) <= room))) continue;
    const top = !doubtful && heightOf(tab, start, kept.top) < room * NEXT_TO_NOTHING ? kept.otherwise : kept.top;
    breaks.push(top);
    [start, room] = [top, capacity - repeated];
  }
  return [...new Set(breaks)];
};
