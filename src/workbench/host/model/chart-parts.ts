import {
  ChartAxisFormat, ChartAxisTitleFormat, ChartDataLabelFormat, ChartGridlinesFormat, ChartLegendFormat, ChartPlotAreaFormat, ChartTitleFormat,
} from './chart-format';
import { PropertyPart, withProperties } from './property-part';

/** The title of a chart. */
export class ChartTitle extends PropertyPart {
  static readonly wireName = 'ChartTitle';

  get Format(): ChartTitleFormat { return new ChartTitleFormat(this.owner, this.under('Format')); }
}
withProperties(ChartTitle, {
  Text: 'Chart Title', Visible: true, Overlay: false, HorizontalAlignment: 'Center', VerticalAlignment: 'Center', Position: 'Automatic', ShowShadow: false, TextOrientation: 0,
});

/** The list of series of a chart. */
export class ChartLegend extends PropertyPart {
  static readonly wireName = 'ChartLegend';

  get Format(): ChartLegendFormat { return new ChartLegendFormat(this.owner, this.under('Format')); }
}
withProperties(ChartLegend, { Visible: true, Position: 'Bottom', Overlay: false, ShowShadow: false });

/** What stands beside the bars or slices. */
export class ChartDataLabels extends PropertyPart {
  static readonly wireName = 'ChartDataLabels';

  get Format(): ChartDataLabelFormat { return new ChartDataLabelFormat(this.owner, this.under('Format')); }
}
withProperties(ChartDataLabels, {
  Position: 'OutsideEnd', ShowValue: false, ShowSeriesName: false, ShowCategoryName: false, ShowLegendKey: false, ShowPercentage: false, ShowBubbleSize: false,
  Separator: ', ', NumberFormat: 'General', LinkNumberFormat: true, TextOrientation: 0, AutoText: true, HorizontalAlignment: 'Center', VerticalAlignment: 'Center',
});

/** Where the bars are drawn. */
export class ChartPlotArea extends PropertyPart {
  static readonly wireName = 'ChartPlotArea';

  get Format(): ChartPlotAreaFormat { return new ChartPlotAreaFormat(this.owner, this.under('Format')); }
}
withProperties(ChartPlotArea, { Position: 'Automatic' });

/** The lines across a chart. */
export class ChartGridlines extends PropertyPart {
  static readonly wireName = 'ChartGridlines';

  get Format(): ChartGridlinesFormat { return new ChartGridlinesFormat(this.owner, this.under('Format')); }
}
withProperties(ChartGridlines, { Visible: (path: string) => path === 'Axes.ValueAxis.MajorGridlines.' });

/** The words beside an axis. */
export class ChartAxisTitle extends PropertyPart {
  static readonly wireName = 'ChartAxisTitle';

  get Format(): ChartAxisTitleFormat { return new ChartAxisTitleFormat(this.owner, this.under('Format')); }
}
withProperties(ChartAxisTitle, { Text: 'Axis Title', Visible: false, TextOrientation: 0 });

const CHOSEN_BY_EXCEL: ReadonlySet<string> = new Set(['Minimum', 'Maximum', 'MajorUnit', 'MinorUnit']);

/** One axis of a chart. */
export class ChartAxis extends PropertyPart {
  static readonly wireName = 'ChartAxis';

  get Format(): ChartAxisFormat { return new ChartAxisFormat(this.owner, this.under('Format')); }
  get MajorGridlines(): ChartGridlines { return new ChartGridlines(this.owner, this.under('MajorGridlines')); }
  get MinorGridlines(): ChartGridlines { return new ChartGridlines(this.owner, this.under('MinorGridlines')); }
  get Title(): ChartAxisTitle { return new ChartAxisTitle(this.owner, this.under('Title')); }
  get Type(): string { return this.path.replace(/^Axes\.(\w+)Axis\.$/, '$1'); }

  /** An empty text gives a bound of the axis back to Excel, as if nobody had set it. */
  protected override write(member: string, name: string, value: unknown): void {
    super.write(member, name, value);
    if (value === '' && CHOSEN_BY_EXCEL.has(name)) this.owner.properties.delete(this.path + name);
  }
}
withProperties(ChartAxis, {
  MajorUnit: null, Maximum: null, Minimum: null, MinorUnit: null, DisplayUnit: 'None', ShowDisplayUnitLabel: true, CategoryType: 'Automatic', ScaleType: 'Linear', LogBase: 10,
  ReversePlotOrder: false, Crosses: 'Automatic', Visible: true, IsBetweenCategories: true, MajorTickMark: 'Outside', MinorTickMark: 'None', TickMarkSpacing: 1,
  TickLabelPosition: 'NextToAxis', TickLabelSpacing: null, Alignment: 'Center', MultiLevel: false, NumberFormat: 'General',
  LinkNumberFormat: true, Offset: 100, TextOrientation: 0, Position: 'Automatic',
});

/** The axes of a chart. */
export class ChartAxes extends PropertyPart {
  static readonly wireName = 'ChartAxes';

  get CategoryAxis(): ChartAxis { return new ChartAxis(this.owner, this.under('CategoryAxis')); }
  get ValueAxis(): ChartAxis { return new ChartAxis(this.owner, this.under('ValueAxis')); }
  get SeriesAxis(): ChartAxis { return new ChartAxis(this.owner, this.under('SeriesAxis')); }
  GetItem(type: string): ChartAxis { return new ChartAxis(this.owner, this.under(`${type}Axis`)); }
}
