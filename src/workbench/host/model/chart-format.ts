import { PropertyPart, withProperties } from './property-part';
import { colorOf } from './look-face';

/** Lettering in a chart. */
export class ChartFont extends PropertyPart {
  static readonly wireName = 'ChartFont';
}
withProperties(ChartFont, { Bold: false, Color: '#000000', Italic: false, Name: 'Calibri', Size: 10, Underline: 'None' });

/** A fill: solid, or none. */
export class ChartFill extends PropertyPart {
  static readonly wireName = 'ChartFill';

  SetSolidColor(color: string): void { this.write('ChartFill.setSolidColor', 'Color', colorOf(color, 'ChartFill.setSolidColor')); }
  Clear(): void { this.write('ChartFill.clear', 'Color', 'None'); }
}

/** A line in a chart. */
export class ChartLineFormat extends PropertyPart {
  static readonly wireName = 'ChartLineFormat';

  Clear(): void { this.write('ChartLineFormat.clear', 'LineStyle', 'None'); }
}
withProperties(ChartLineFormat, { Color: '#000000', LineStyle: 'Continuous', Weight: 0.75 });

/** The frame around a part of a chart. */
export class ChartBorder extends PropertyPart {
  static readonly wireName = 'ChartBorder';

  Clear(): void { this.write('ChartBorder.clear', 'LineStyle', 'None'); }
}
withProperties(ChartBorder, { Color: '#000000', LineStyle: 'Continuous', Weight: 0.75 });

/** The formats of chart parts; which of them has a border, fill, font or line is for the protocol to say. */
abstract class ChartFormat extends PropertyPart {
  get Border(): ChartBorder { return new ChartBorder(this.owner, this.under('Border')); }
  get Fill(): ChartFill { return new ChartFill(this.owner, this.under('Fill')); }
  get Font(): ChartFont { return new ChartFont(this.owner, this.under('Font')); }
  get Line(): ChartLineFormat { return new ChartLineFormat(this.owner, this.under('Line')); }
}

export class ChartTitleFormat extends ChartFormat { static readonly wireName = 'ChartTitleFormat'; }
export class ChartAxisFormat extends ChartFormat { static readonly wireName = 'ChartAxisFormat'; }
export class ChartAxisTitleFormat extends ChartFormat { static readonly wireName = 'ChartAxisTitleFormat'; }
export class ChartGridlinesFormat extends ChartFormat { static readonly wireName = 'ChartGridlinesFormat'; }
export class ChartLegendFormat extends ChartFormat { static readonly wireName = 'ChartLegendFormat'; }
export class ChartDataLabelFormat extends ChartFormat { static readonly wireName = 'ChartDataLabelFormat'; }
export class ChartSeriesFormat extends ChartFormat { static readonly wireName = 'ChartSeriesFormat'; }
export class ChartPointFormat extends ChartFormat { static readonly wireName = 'ChartPointFormat'; }
export class ChartPlotAreaFormat extends ChartFormat { static readonly wireName = 'ChartPlotAreaFormat'; }
export class ChartAreaFormat extends ChartFormat { static readonly wireName = 'ChartAreaFormat'; }
withProperties(ChartAreaFormat, { RoundedCorners: false, ColorScheme: 'ColorfulPalette1' });
