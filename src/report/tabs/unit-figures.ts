import type { Basis } from '../../domain';
import { fill } from '../../messages';
import { rowsBlock, stackApart, type Block } from '../block';
import { headings, text, type Row } from '../cells';
import { differenceOf } from '../difference';
import { blockHeading, draftTab } from '../draft-tab';
import { subAgreementName } from '../names';
import { TAB_COLORS } from '../palette';
import type { ReportContext } from '../report-context';
import type { NumberFormatName, ReportCell, ReportTab, StyleName } from '../report-book';
import { pairsOf, type Pair, type Period } from '../run-periods';

/** What stands on a line, of a sub-agreement or of an activity. */
interface Measured {
  readonly unit: string | null;
  readonly volume: string | null;
  readonly unitPrice: string | null;
  readonly hours: string;
  readonly costPerHour: string | null;
  readonly inhabitants?: number | null;
  readonly costPerInhabitant?: string | null;
  readonly yearOnYearPct?: string | null;
}

type Select = (one: Measured) => string | null | undefined;
interface Column { readonly title: string; readonly select: Select; readonly format: NumberFormatName; readonly compared: boolean }

const columnsOf = (context: ReportContext): readonly Column[] => {
  const { columns } = context.words;
  const grew = context.outcome.runs.some((run) => run.subAgreements.some((one) => one.yearOnYearPct !== null));
  return [
    { title: columns.volume, select: (one) => one.volume, format: 'quantity', compared: false },
    { title: columns.perUnit, select: (one) => one.unitPrice, format: 'rate', compared: true },
    { title: columns.hours, select: (one) => one.hours, format: 'quantity', compared: false },
    { title: columns.perHour, select: (one) => one.costPerHour, format: 'rate', compared: true },
    { title: columns.inhabitants, select: (one) => (one.inhabitants == null ? one.inhabitants : String(one.inhabitants)), format: 'integer', compared: false },
    { title: columns.perInhabitant, select: (one) => one.costPerInhabitant, format: 'rate', compared: true },
    ...(grew ? [{ title: columns.yearOnYear, select: (one: Measured) => one.yearOnYearPct, format: 'percentage' as const, compared: false }] : []),
  ];
};

const figureOf = (context: ReportContext, column: Column, value: string | null, style?: StyleName): ReportCell =>
  column.format === 'rate' ? context.rate(value, style) : context.figure(value, column.format, style);

/** A figure that a line cannot have is blank; one that it could have but has not is said not to apply. */
const columnCells = (context: ReportContext, column: Column, pair: Pair<Measured>): readonly (ReportCell | null)[] => {
  const cell = (basis: Basis) => {
    const one = pair[basis];
    const value = one === null ? undefined : column.select(one);
    return value === undefined ? null : figureOf(context, column, value);
  };
  const [budget, actual] = [pair.budget && column.select(pair.budget), pair.actual && column.select(pair.actual)];
  const difference = budget == null || actual == null ? null : figureOf(context, column, differenceOf(budget, actual, 6), 'muted');
  return [...context.bases.map(cell), ...(column.compared && context.bases.length > 1 ? [difference] : [])];
};

const columnTitles = (context: ReportContext, column: Column): readonly string[] => {
  const { labels, bases } = context.words;
  const titled = (kind: Basis | 'difference') => fill(labels.byBasis, { column: column.title, basis: bases[kind] });
  return [...context.bases.map(titled), ...(column.compared && context.bases.length > 1 ? [titled('difference')] : [])];
};

const line = (context: ReportContext, pair: Pair<Measured>, name: string): Row =>
  [text(pair.code), text(name), text(pair.any.unit), ...columnsOf(context).flatMap((column) => columnCells(context, column, pair))];

const periodBlocks = (context: ReportContext, period: Period): readonly Block[] => {
  const { labels } = context.words;
  const name = { period: context.periodName(period) };
  const agreements = pairsOf(period, (run) => run.subAgreements, (one) => one.code).map((pair) => line(context, pair, subAgreementName(context, pair.any)));
  const activities = pairsOf(period, (run) => run.activities, (one) => one.code).map((pair) => line(context, pair, pair.any.name));
  return [[labels.subAgreements, agreements] as const, [labels.activities, activities] as const]
    .map(([title, rows]) => rowsBlock(rows.length === 0 ? [] : [...blockHeading(fill(title, name)), ...rows]));
};

/** Kengetallen: volumes, hours and inhabitants, and the prices that follow from them, budget beside actual. */
export const unitFiguresTab = (context: ReportContext): ReportTab => {
  const { columns } = context.words;
  return draftTab(context, {
    key: 'unitFigures', color: TAB_COLORS.detail, frozenColumns: 2,
    headings: headings([columns.code, columns.name, columns.unit, ...columnsOf(context).flatMap((column) => columnTitles(context, column))], 4),
    content: stackApart(context.periods.flatMap((period) => periodBlocks(context, period))), widest: { 1: 12, 2: 32, 3: 16 },
  });
};
