import { fill } from '../messages';
import { EMPTY, rowsBlock, withRoomForCharts, type Block } from './block';
import { headings, text, type Row } from './cells';
import { blockHeading } from './draft-tab';
import { differenceOf } from './difference';
import { numberText } from './number-text';
import { WATERFALL_COLORS } from './palette';
import { chartSentence, type ReportContext } from './report-context';
import type { ChartSeries } from './report-book';
import { isNought, sumOf } from './sum-of';

const CHART_ROWS = 14;
const CHART_COLUMNS = 7;
/** Heading and column headings stand above. */
const FIRST_LINE = 3;
const COLUMN_OF = { below: 3, level: 4, higher: 5, lower: 6 } as const;
/** An axis that begins at nought hides the steps when they are smaller than this part of the level. */
const SMALL_STEPS = 0.5;

export interface WaterfallStep { readonly name: string; readonly amount: string }

/** Waterval: from one amount by way of its changes to another, in euro; the steps add up to the difference of the two. */
export interface Waterfall {
  readonly title: string;
  /** Alternative text, with `{period}`, and `{name}` and `{amount}` of the largest step. */
  readonly sentence: string;
  readonly period: string;
  readonly start: WaterfallStep;
  readonly steps: readonly WaterfallStep[];
  readonly end: WaterfallStep;
}

interface Column { readonly name: string; readonly amount: string; readonly below: string | null; readonly level: string | null; readonly higher: string | null; readonly lower: string | null }

const smallest = (a: string, b: string): string => (Number(a) <= Number(b) ? a : b);

/** Each step hangs between the level before it and the level after it. */
const columnsOf = ({ start, steps, end }: Waterfall): readonly Column[] => {
  const levels = steps.reduce<readonly string[]>((before, step) => [...before, sumOf([before[before.length - 1] ?? '0', step.amount])], [start.amount]);
  const level = (step: WaterfallStep): Column => ({ ...step, below: null, level: step.amount, higher: null, lower: null });
  const hanging = steps.map((step, i): Column => {
    const rise = Number(step.amount) >= 0;
    return {
      ...step, below: smallest(levels[i] ?? '0', levels[i + 1] ?? '0'), level: null,
      higher: rise ? step.amount : null, lower: rise ? null : differenceOf(step.amount, '0'),
    };
  });
  return [level(start), ...hanging.filter((step) => !isNought(step.amount)), level(end)];
};

/** Where the axis begins: a round amount under the lowest level where the steps would be lost otherwise. */
const axisFrom = (columns: readonly Column[]): number => {
  const lows = columns.map((column) => Number(column.below ?? column.level));
  const highs = columns.map((column) => Number(column.level ?? sumOf([column.below, column.higher, column.lower])));
  const [low, high] = [Math.min(...lows), Math.max(...highs)];
  const range = high - low;
  if (range <= 0 || low <= 0 || range > SMALL_STEPS * high) return 0;
  const round = 10 ** Math.floor(Math.log10(range));
  return Math.max(0, Math.floor((low - range / 4) / round) * round);
};

/** Up or down. */
const largestOf = (steps: readonly WaterfallStep[]): WaterfallStep =>
  steps.reduce((best, one) => (Math.abs(Number(one.amount)) > Math.abs(Number(best.amount)) ? one : best), steps[0] ?? { name: '', amount: '0' });

const figureRow = (context: ReportContext, column: Column): Row => {
  const figure = (amount: string | null, style?: 'muted') => (amount === null ? null : context.amount(amount, style));
  return [text(column.name), context.amount(column.amount), figure(column.below, 'muted'), figure(column.level, 'muted'), figure(column.higher, 'muted'), figure(column.lower, 'muted')];
};

/** The figures of a waterfall and its chart under them; without any change there is nothing to draw. Below nought a waterfall cannot be read: only the figures then. */
export const waterfallBlock = (context: ReportContext, waterfall: Waterfall): Block => {
  const columns = columnsOf(waterfall);
  if (columns.length < 3) return EMPTY;
  const { waterfall: words } = context.words;
  const rows: readonly Row[] = [
    ...blockHeading(waterfall.title), headings([words.step, words.amount, words.below, words.level, words.higher, words.lower], 2), ...columns.map((column) => figureRow(context, column)),
  ];
  if (columns.some((column) => Number(column.below ?? column.level) < 0)) return rowsBlock(rows);
  const from = axisFrom(columns);
  const series = (key: 'below' | 'level' | 'higher' | 'lower', name: string): readonly ChartSeries[] => (columns.every((one) => one[key] === null) ? [] : [
    { name, values: { row: FIRST_LINE, column: COLUMN_OF[key], rows: columns.length, columns: 1 }, color: WATERFALL_COLORS[key] },
  ]);
  return withRoomForCharts(rowsBlock(rows, [{
    kind: 'stackedColumn', description: chartSentence(context, waterfall.sentence, waterfall.period, [largestOf(waterfall.steps)]),
    categories: { row: FIRST_LINE, column: 1, rows: columns.length, columns: 1 }, valueFormat: 'wholeEuro', ...(from === 0 ? {} : { valueFrom: from }),
    title: from === 0 ? waterfall.title : fill(words.titleFrom, { title: waterfall.title, amount: numberText(String(from), 0, context.language) }), axisTitle: context.words.labels.euro,
    series: [...series('below', ' '), ...series('level', words.level), ...series('higher', words.higher), ...series('lower', words.lower)],
    place: { row: rows.length + 2, column: 1, rows: CHART_ROWS, columns: CHART_COLUMNS },
  }]));
};
