import { fill, type ReportWords } from '../messages';
import { rowsBlock, stack, type Block } from './block';
import { text, type Row } from './cells';
import { STYLES } from './look';
import { dayText, numberText } from './number-text';
import { shortRunId, type ReportContext } from './report-context';
import type { NumberFormatName, ReportCell, ReportChart, ReportTab, StyleName } from './report-book';

export type TabName = keyof ReportWords['tabNames'];

/** What a tab is made of, apart from its head. */
export interface TabDraft {
  readonly key: TabName;
  readonly color: string;
  /** Column headings that stay in view and come back on every page; absent where each block has its own. */
  readonly headings?: Row;
  readonly content: Block;
  readonly frozenColumns?: number;
  /** Columns that stay narrower than their longest text, by number; the rest of the text wraps. */
  readonly widest?: Readonly<Record<number, number>>;
  /** Columns that are at least so wide. */
  readonly narrowest?: Readonly<Record<number, number>>;
}

const WIDEST = 60;
const NARROWEST = 7;
/** Points: a line of text, and the room around the lines of a row. */
const LINE_HEIGHT = 13;
const ROOM = 1.5;
/** Of a blank row between two blocks. */
const GAP = 9;
/** Of a blank row beside a chart; said, so that every program draws the chart as high and pages can be foreseen. */
const CHART_ROW = 15;
/** Heights of rows that hold larger letters. */
const TALL: Readonly<Partial<Record<StyleName, number>>> = { title: 26, heading: 18, keyFigure: 24, columnHeading: 17, columnHeadingRight: 17, keyFigureLabel: 15 };
/** These run over the cells to the right, so they do not widen their column. */
const RUNS_ON: ReadonlySet<StyleName> = new Set<StyleName>(['title', 'subtitle', 'heading', 'remark', 'keyFigureLabel']);
const DECIMALS: Readonly<Partial<Record<NumberFormatName, number>>> = { amount: 2, rate: 2, quantity: 1, share: 2, percentage: 1, integer: 0, wholeEuro: 0 };

const headRows = (context: ReportContext, key: TabName): readonly Row[] => {
  const { words, madeOn, language } = context;
  const parts = [context.title, words.labels.amountsInEuro, madeOn === null ? null : fill(words.labels.madeOn, { day: dayText(madeOn, language) })];
  return [[text(words.tabTitles[key], 'title')], [text(parts.filter((part) => part !== null).join('  ·  '), 'subtitle')], [text(words.tabPurposes[key], 'remark')]];
};

const isHeading = (cell: ReportCell): boolean => cell.style === 'columnHeading' || cell.style === 'columnHeadingRight';
const longestWord = (value: string): number => Math.max(...value.split(/[ ]|(?<=-)/).map((word) => word.length));

const lengthOf = (cell: ReportCell, context: ReportContext): number => {
  if (typeof cell.value === 'string') return isHeading(cell) ? Math.max(longestWord(cell.value) + 2, Math.ceil(cell.value.length / 2)) : cell.value.length;
  if (typeof cell.value === 'number') {
    const digits = numberText(cell.value.toFixed(6), DECIMALS[cell.format ?? 'general'] ?? 0, context.language).length;
    return cell.style === 'keyFigure' ? Math.ceil(digits * 1.5) : digits;
  }
  return 11;
};

const widthsOf = (rows: readonly Row[], draft: TabDraft, context: ReportContext): readonly number[] =>
  Array.from({ length: Math.max(1, ...rows.map((row) => row.length)) }, (_, i) => {
    const cells = rows.map((row) => row[i] ?? null).filter((cell) => cell !== null && !(cell.style && RUNS_ON.has(cell.style)));
    const longest = cells.reduce((most, cell) => Math.max(most, lengthOf(cell as ReportCell, context) + 2), draft.narrowest?.[i + 1] ?? NARROWEST);
    return Math.min(longest, draft.widest?.[i + 1] ?? WIDEST, WIDEST);
  });

const linesOf = (cell: ReportCell, width: number): number => {
  if (typeof cell.value !== 'string' || !cell.wrap) return 1;
  const look = STYLES[cell.style ?? 'plain'];
  const room = Math.max(4, Math.floor((width - 1 - (look.indent ?? 0)) * (look.bold === true ? 1.02 : 1.14)));
  let [lines, used] = [1, 0];
  for (const word of cell.value.split(/[ ]|(?<=-)/)) {
    const longer = used === 0 ? word.length : used + 1 + word.length;
    if (longer <= room) used = longer;
    else [lines, used] = [lines + (used === 0 ? 0 : 1) + Math.floor(word.length / (room + 1)), word.length % Math.ceil(room + 1)];
  }
  return lines;
};

const heightsOf = (rows: readonly Row[], charts: readonly ReportChart[], widths: readonly number[]): Readonly<Record<number, number>> => {
  const last = rows.reduce((found, row, i) => (row.some((cell) => cell !== null) ? i : found), -1);
  const blank = (row: number): number => (charts.some(({ place }) => row >= place.row && row < place.row + place.rows) ? CHART_ROW : GAP);
  // a file keeps no heights of rows below its last cell
  return Object.fromEntries(rows.slice(0, last + 1).map((row, i) => {
    const lines = Math.max(1, ...row.map((cell, column) => (cell ? linesOf(cell, widths[column] ?? NARROWEST) : 1)));
    const tall = Math.max(0, ...row.map((cell) => (cell?.style && TALL[cell.style]) ?? 0));
    return [i + 1, row.length === 0 ? blank(i + 1) : Math.max(tall, lines * LINE_HEIGHT + ROOM)];
  }));
};

/** The line under a heading runs over the whole width of the tab; the fill and lines of a total over its own row. */
const stretch = (rows: readonly Row[], width: number): readonly Row[] =>
  rows.map((row) => {
    const style = row.find((cell) => cell !== null)?.style;
    if (style !== 'heading' && style !== 'total' && style !== 'subtotal') return row;
    return Array.from({ length: style === 'heading' ? width : row.length }, (_, i) => row[i] ?? { value: null, style });
  });

const isFigure = (cell: ReportCell | null | undefined): boolean =>
  cell != null && (typeof cell.value === 'number' || typeof cell.value === 'object' || cell.style === 'notApplicable' || cell.style === 'columnHeadingRight');

/** A text right of a figure stands a little apart from it. */
const apart = (rows: readonly Row[]): readonly Row[] => rows.map((row) => row.map((cell, i) => {
  if (typeof cell?.value !== 'string' || !isFigure(row[i - 1])) return cell;
  if (cell.style === 'columnHeading') return { ...cell, style: 'columnHeadingIndent' };
  return cell.style === undefined ? { ...cell, style: 'indent' } : cell;
}));

/** Texts wrap in a column that is narrower than the longest of them. */
const wrapLongTexts = (rows: readonly Row[], widths: readonly number[]): readonly Row[] =>
  rows.map((row) => row.map((cell, column) => {
    const runsOn = cell?.style !== undefined && RUNS_ON.has(cell.style);
    const tooLong = typeof cell?.value === 'string' && cell.value.length + 1 > (widths[column] ?? WIDEST);
    return cell && tooLong && !runsOn ? { ...cell, wrap: true } : cell;
  }));

/** Makes a tab of its parts: head, headings, content, widths that fit, frozen panes and print set-up. */
export const draftTab = (context: ReportContext, draft: TabDraft): ReportTab => {
  const head = headRows(context, draft.key);
  const above = [...head, [], ...(draft.headings ? [draft.headings] : [])];
  const content = stack([rowsBlock(above), draft.content]);
  const widths = widthsOf(content.rows, draft, context);
  const rows = stretch(apart(wrapLongTexts(content.rows, widths)), widths.length);
  const frozenRows = draft.headings ? above.length : 2;
  return {
    key: draft.key,
    name: context.words.tabNames[draft.key],
    color: draft.color,
    columnWidths: widths,
    rows,
    rowHeights: heightsOf(rows, content.charts, widths),
    frozenRows,
    frozenColumns: draft.frozenColumns ?? 0,
    tables: [],
    validations: [],
    charts: content.charts,
    print: {
      orientation: 'landscape',
      titleRows: draft.headings ? [above.length, above.length] : [1, 2],
      footerLeft: `${context.words.labels.product}  ·  ${context.title}`,
      footerRight: fill(context.words.labels.run, { run: shortRunId(context) }),
    },
  };
};

/** A heading over a block, and a remark under it where there is one. */
export const blockHeading = (title: string, remark?: string): readonly Row[] => [[text(title, 'heading')], ...(remark === undefined ? [] : [[text(remark, 'remark')]])];
