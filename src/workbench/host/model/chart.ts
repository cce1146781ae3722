import { HostError } from '../host-error';
import { ChartAreaFormat } from './chart-format';
import { type PropertyOwner } from './property-part';
import { ChartAxes, ChartDataLabels, ChartLegend, ChartPlotArea, ChartTitle } from './chart-parts';
import { ChartSeriesCollection, type SeriesHome } from './chart-series';
import { blockOf } from './range-geometry';
import { changeSheet } from './state/access';
import { EVENT } from './state/announce';
import type { BookState } from './state/book-state';
import { seriesFrom } from './state/chart-data';
import type { ChartState } from './state/chart-state';
import type { Properties } from './state/properties';
import { lengthOf, offsetOf } from './state/measures';
import type { SheetState } from './state/sheet-state';

/** A chart on a sheet. */
export class Chart implements PropertyOwner, SeriesHome {
  static readonly wireName = 'Chart';

  constructor(readonly book: BookState, readonly sheet: SheetState, readonly state: ChartState) {}

  get properties(): Properties { return this.state.properties; }
  get Id(): string { return this.state.id; }
  get Name(): string { return this.state.name; }
  set Name(name: string) { this.changed('name').name = name; }
  get ChartType(): string { return this.state.type; }
  set ChartType(type: string) { this.changed('chartType').type = type; }
  get Top(): number { return this.state.box.top; }
  set Top(points: number) { this.move('top', points); }
  get Left(): number { return this.state.box.left; }
  set Left(points: number) { this.move('left', points); }
  get Width(): number { return this.state.box.width; }
  set Width(points: number) { this.move('width', points); }
  get Height(): number { return this.state.box.height; }
  set Height(points: number) { this.move('height', points); }
  get PlotVisibleOnly(): boolean { return (this.properties.get('PlotVisibleOnly') ?? true) as boolean; }
  set PlotVisibleOnly(yes: boolean) { this.changed('plotVisibleOnly').properties.set('PlotVisibleOnly', yes); }
  get DisplayBlanksAs(): string { return (this.properties.get('DisplayBlanksAs') ?? 'NotPlotted') as string; }
  set DisplayBlanksAs(how: string) { this.changed('displayBlanksAs').properties.set('DisplayBlanksAs', how); }
  get Style(): number { return (this.properties.get('Style') ?? 2) as number; }
  set Style(style: number) { this.changed('style').properties.set('Style', style); }

  get Title(): ChartTitle { return new ChartTitle(this, 'Title.'); }
  get Legend(): ChartLegend { return new ChartLegend(this, 'Legend.'); }
  get DataLabels(): ChartDataLabels { return new ChartDataLabels(this, 'DataLabels.'); }
  get Axes(): ChartAxes { return new ChartAxes(this, 'Axes.'); }
  get Format(): ChartAreaFormat { return new ChartAreaFormat(this, 'Format.'); }
  get PlotArea(): ChartPlotArea { return new ChartPlotArea(this, 'PlotArea.'); }
  get Series(): ChartSeriesCollection { return new ChartSeriesCollection(this); }
  get Worksheet(): object { return this.book.faces.worksheet(this.sheet); }

  SetData(sourceData: unknown, seriesBy = 'Auto'): void {
    const block = blockOf(this.book, sourceData, this, 'Chart.setData');
    this.changed('setData').series = seriesFrom(block, seriesBy, () => this.book.services.nextId());
  }

  /** From the top left corner of one cell to the bottom right corner of another; without the other the size stays. */
  SetPosition(startCell: unknown, endCell?: unknown): void {
    const location = 'Chart.setPosition';
    const from = blockOf(this.book, startCell, this, location);
    const to = endCell === undefined || endCell === null ? null : blockOf(this.book, endCell, this, location);
    const { box } = this.changed('setPosition');
    [box.left, box.top] = [offsetOf(this.sheet, 'columns', from.column), offsetOf(this.sheet, 'rows', from.row)];
    this.state.place = null;
    if (!to) return;
    const [bottom, right] = [to.row + to.rows, to.column + to.columns];
    [box.width, box.height] = [lengthOf(this.sheet, 'columns', from.column, right - from.column), lengthOf(this.sheet, 'rows', from.row, bottom - from.row)];
    this.state.place = { from: { row: from.row, column: from.column }, to: { row: bottom, column: right } };
  }

  Delete(): void {
    this.change('Chart.delete');
    this.sheet.charts = this.sheet.charts.filter((chart) => chart !== this.state);
    this.book.emit(EVENT.chartDeleted, this.sheet.id, { chartId: this.state.id, worksheetId: this.sheet.id });
  }

  change(member: string): void {
    if (!this.sheet.charts.includes(this.state)) throw new HostError('InvalidReference', member);
    changeSheet(this.book, this.sheet, member);
  }

  private changed(member: string): ChartState {
    this.change(`Chart.${member}`);
    return this.state;
  }

  private move(side: keyof ChartState['box'], points: number): void {
    if (typeof points !== 'number' || points < 0) throw new HostError('InvalidArgument', `Chart.${side}`);
    this.changed(side).box[side] = points;
    this.state.place = null;
  }
}
