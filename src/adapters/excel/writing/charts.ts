import { chartNameAt, isOurChart, type ReportChart } from '../../../report';
import { untracked } from '../trip';
import { addressOf, cellAddress } from './addresses';
import { setFrame } from './chart-frame';
import { setSeries } from './chart-series';
import type { DrawnTab } from './drawn-tab';
import { COST, type Operation } from './operation';
import type { ChartState, SheetState } from './workbook-state';

const TYPES = { stackedBar: 'BarStacked', bar: 'BarClustered', stackedColumn: 'ColumnStacked', column: 'ColumnClustered', pie: 'Pie' } as const;

/** As Excel names a chart until someone gives it a name, in the languages in which this is mostly used. */
const DEFAULT_NAME = /^(?:Chart|Grafiek|Diagramm|Graphique) \d+$/;

/** Whether a chart was added by this write, which failed before the chart got its name; any other without a name of ours is the user's. */
export const isLeftOver = ({ id, name, series }: ChartState, { identity }: SheetState, chartsBefore: ReadonlySet<string>): boolean =>
  identity?.unfinished !== false && !chartsBefore.has(id) && series === 1 && DEFAULT_NAME.test(name);

const place = (chart: Excel.Chart, { place: { row, column, rows, columns } }: ReportChart): void =>
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));

/** A new chart of one series; which one it is, is said after. */
const added = (worksheet: Excel.Worksheet, chart: ReportChart, name: string): Excel.Chart => {
  const [first] = chart.series;
  const source = untracked(worksheet.getRange(addressOf(first?.values ?? chart.categories)));
  const drawn = worksheet.charts.add(TYPES[chart.kind], source, first && first.values.rows === 1 && first.values.columns > 1 ? 'Rows' : 'Columns');
  drawn.name = name;
  return drawn;
};

const draw = (worksheet: Excel.Worksheet, chart: ReportChart, i: number, there: ChartState | undefined): void => {
  const drawn = there ? worksheet.charts.getItem(there.name) : added(worksheet, chart, chartNameAt(i));
  const count = there?.series ?? 1;
  for (let extra = count - 1; extra >= chart.series.length; extra -= 1) drawn.series.getItemAt(extra).delete();
  chart.series.forEach((one, s) => setSeries(s < count ? drawn.series.getItemAt(s) : drawn.series.add(one.name), chart, s, worksheet));
  setFrame(drawn, chart, there !== undefined);
  place(drawn, chart);
};

/** A chart of another kind makes place: the colours of a pie's slices would stay on the bars. So do several of one name, which two writers have left. */
const drawOver = (worksheet: Excel.Worksheet, chart: ReportChart, i: number, all: readonly ChartState[]): void => {
  const [there] = all;
  const fits = all.length === 1 && there?.type === TYPES[chart.kind];
  if (!fits) for (const { name } of all) worksheet.charts.getItem(name).delete();
  draw(worksheet, chart, i, fits ? there : undefined);
};

const costOf = ({ kind, series, title }: ReportChart): number => {
  const slices = kind === 'pie' ? series.reduce((sum, { values }) => sum + values.rows * values.columns, 0) : 0;
  return 16 * COST.object + 32 * COST.call + title.length + series.length * (7 * COST.object + 8 * COST.call) + slices * (4 * COST.object + 3 * COST.call);
};

/** The charts of the tab: those that stand there are changed in place, the others added. */
export const charts = ({ tab, sheet, existing }: DrawnTab): readonly Operation[] => tab.charts.map((chart, i): Operation => ({
  bytes: costOf(chart),
  apply: (scope) => drawOver(scope.sheet(sheet), chart, i, existing?.charts.filter(({ name }) => name === chartNameAt(i)) ?? []),
}));

/** Takes away the charts that the tab has no more, and what a failed write left; the last that is done to a tab. */
export const chartsLetGo = ({ tab, sheet, existing, leftOver }: DrawnTab): readonly Operation[] => {
  const kept = new Set(tab.charts.map((_, i) => chartNameAt(i)));
  const superfluous = (existing?.charts ?? []).filter(({ name }) => isOurChart(name) && !kept.has(name));
  return [...superfluous, ...leftOver].map(({ name }): Operation => ({
    bytes: 3 * COST.object + COST.call,
    apply: (scope) => void scope.sheet(sheet).charts.getItem(name).delete(),
  }));
};
