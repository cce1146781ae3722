import { HostError } from '../host-error';
import { ChartPointFormat, ChartSeriesFormat } from './chart-format';
import { PropertyPart, type PropertyOwner, withProperties } from './property-part';
import { ChartDataLabels } from './chart-parts';
import { blockOf } from './range-geometry';
import type { BookState } from './state/book-state';
import type { ChartSource, ChartState, SeriesState } from './state/chart-state';
import type { SheetState } from './state/sheet-state';

/** The chart that series belong to. */
export interface SeriesHome {
  readonly book: BookState;
  readonly sheet: SheetState;
  readonly state: ChartState;
  change(member: string): void;
}

/** The series of a chart. */
export class ChartSeriesCollection {
  static readonly wireName = 'ChartSeriesCollection';

  constructor(private readonly home: SeriesHome) {}

  get Count(): number { return this.home.state.series.length; }
  GetCount(): number { return this.Count; }
  _items(): readonly ChartSeries[] { return this.home.state.series.map((series) => new ChartSeries(this.home, series)); }

  GetItemAt(index: number): ChartSeries {
    const series = this._items()[index];
    if (!series) throw new HostError('InvalidArgument', 'ChartSeriesCollection.getItemAt');
    return series;
  }

  Add(name?: string, index?: number): ChartSeries {
    this.home.change('ChartSeriesCollection.add');
    const series: SeriesState = { id: this.home.book.services.nextId(), name: name ?? null, values: null, categories: null, properties: new Map(), points: new Map() };
    // what bars side by side have is of the whole group
    const overlap = this.home.state.series[0]?.properties.get('Overlap');
    if (overlap !== undefined) series.properties.set('Overlap', overlap);
    this.home.state.series.splice(index ?? this.Count, 0, series);
    return new ChartSeries(this.home, series);
  }
}

/** One series of a chart. */
export class ChartSeries extends PropertyPart {
  static readonly wireName = 'ChartSeries';

  constructor(private readonly home: SeriesHome, private readonly series: SeriesState) {
    super({ properties: series.properties, change: (member) => home.change(member) }, '');
  }

  get Name(): string { return this.series.name ?? `Series${this.home.state.series.indexOf(this.series) + 1}`; }
  set Name(name: string) {
    this.home.change('ChartSeries.name');
    this.series.name = name;
  }

  get HasDataLabels(): boolean { return Boolean(this.series.properties.get('HasDataLabels')); }

  /** Labels that are switched on show the values, until they are told to show something else. */
  set HasDataLabels(yes: boolean) {
    this.home.change('ChartSeries.hasDataLabels');
    this.series.properties.set('HasDataLabels', yes);
    if (yes && !this.series.properties.has('DataLabels.ShowValue')) this.series.properties.set('DataLabels.ShowValue', true);
  }

  get Format(): ChartSeriesFormat { return new ChartSeriesFormat(this.owner, 'Format.'); }
  get DataLabels(): ChartDataLabels { return new ChartDataLabels(this.owner, 'DataLabels.'); }
  get Points(): ChartPointsCollection { return new ChartPointsCollection(this.home, this.series); }
  SetValues(cells: unknown): void { this.series.values = this.source(cells, 'ChartSeries.setValues'); }
  SetXAxisValues(cells: unknown): void { this.series.categories = this.source(cells, 'ChartSeries.setXAxisValues'); }

  Delete(): void {
    this.home.change('ChartSeries.delete');
    this.home.state.series = this.home.state.series.filter((one) => one !== this.series);
  }

  private source(cells: unknown, location: string): ChartSource {
    const { sheet, row, column, rows, columns } = blockOf(this.home.book, cells, this.home, location);
    this.home.change(location);
    return { sheetId: sheet.id, area: { row, column, rows, columns } };
  }
}
withProperties(ChartSeries, {
  ChartType: null, Filtered: false, MarkerSize: 5, MarkerStyle: 'Automatic', ShowShadow: false, Smooth: false, PlotOrder: 1, GapWidth: 150, DoughnutHoleSize: 75,
  AxisGroup: 'Primary', Explosion: 0, FirstSliceAngle: 0, InvertIfNegative: false, VaryByCategories: false, ShowLeaderLines: true, Overlap: 0, MarkerBackgroundColor: '', MarkerForegroundColor: '',
});

/** The single bars or slices of a series. */
export class ChartPointsCollection {
  static readonly wireName = 'ChartPointsCollection';

  constructor(private readonly home: SeriesHome, private readonly series: SeriesState) {}

  get Count(): number {
    const { values } = this.series;
    return values ? values.area.rows * values.area.columns : 0;
  }

  GetCount(): number { return this.Count; }
  _items(): readonly ChartPoint[] { return Array.from({ length: this.Count }, (_, index) => this.point(index)); }

  GetItemAt(index: number): ChartPoint {
    if (!(index >= 0 && index < this.Count)) throw new HostError('InvalidArgument', 'ChartPointsCollection.getItemAt');
    return this.point(index);
  }

  private point(index: number): ChartPoint {
    const properties = this.series.points.get(index) ?? new Map<string, unknown>();
    const owner: PropertyOwner = {
      properties,
      change: (member) => {
        this.home.change(member);
        this.series.points.set(index, properties);
      },
    };
    return new ChartPoint(owner, '');
  }
}

/** One bar or slice. */
export class ChartPoint extends PropertyPart {
  static readonly wireName = 'ChartPoint';

  get Format(): ChartPointFormat { return new ChartPointFormat(this.owner, 'Format.'); }
}
withProperties(ChartPoint, { HasDataLabel: false });
