import { colorOf } from './look-face';
import { PropertyPart, withProperties } from './property-part';

/** The lettering a conditional format gives. */
export class ConditionalRangeFont extends PropertyPart { static readonly wireName = 'ConditionalRangeFont'; }
withProperties(ConditionalRangeFont, { Color: '', Italic: false, Bold: false, Underline: 'None', Strikethrough: false });

/** The background a conditional format gives. */
export class ConditionalRangeFill extends PropertyPart {
  static readonly wireName = 'ConditionalRangeFill';

  get Color(): string { return String(this.owner.properties.get(`${this.path}Color`) ?? ''); }
  set Color(color: string) { this.write('ConditionalRangeFill.color', 'Color', colorOf(color, 'ConditionalRangeFill.color')); }
  Clear(): void { this.write('ConditionalRangeFill.clear', 'Color', ''); }
}

/** The look a conditional format gives. */
export class ConditionalRangeFormat extends PropertyPart {
  static readonly wireName = 'ConditionalRangeFormat';

  get Fill(): ConditionalRangeFill { return new ConditionalRangeFill(this.owner, this.under('Fill')); }
  get Font(): ConditionalRangeFont { return new ConditionalRangeFont(this.owner, this.under('Font')); }
}
withProperties(ConditionalRangeFormat, { NumberFormat: '' });

/** The formula of a custom conditional format. */
export class ConditionalFormatRule extends PropertyPart { static readonly wireName = 'ConditionalFormatRule'; }
withProperties(ConditionalFormatRule, { Formula: '', FormulaLocal: '', FormulaR1C1: '' });

abstract class WithLook extends PropertyPart {
  get Format(): ConditionalRangeFormat { return new ConditionalRangeFormat(this.owner, this.under('Format')); }
}

/** A look for cells whose value compares to another. */
export class CellValueConditionalFormat extends WithLook { static readonly wireName = 'CellValueConditionalFormat'; }
withProperties(CellValueConditionalFormat, { Rule: null });

/** A look for cells with a text. */
export class TextConditionalFormat extends WithLook { static readonly wireName = 'TextConditionalFormat'; }
withProperties(TextConditionalFormat, { Rule: null });

/** A look for cells for which a formula is true. */
export class CustomConditionalFormat extends WithLook {
  static readonly wireName = 'CustomConditionalFormat';

  get Rule(): ConditionalFormatRule { return new ConditionalFormatRule(this.owner, this.under('Rule')); }
}
