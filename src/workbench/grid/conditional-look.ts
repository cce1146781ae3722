import { type Area, overlap } from '../host/model/state/area';
import type { ConditionalFormatState } from '../host/model/state/rule-state';
import type { SheetState } from '../host/model/state/sheet-state';

/** What conditional formats give a cell: another colour, or a bar so long. */
export interface ConditionalLook { readonly fill?: string; readonly color?: string; readonly bar?: { readonly share: number; readonly color: string } }

const BAR_COLOR = '#638EC6';
const NONE: ConditionalLook = {};

const comparisons: Readonly<Record<string, (value: number, first: number, second: number) => boolean>> = {
  GreaterThan: (v, a) => v > a, LessThan: (v, a) => v < a, EqualTo: (v, a) => v === a, NotEqualTo: (v, a) => v !== a, GreaterThanOrEqual: (v, a) => v >= a,
  LessThanOrEqual: (v, a) => v <= a, Between: (v, a, b) => v >= a && v <= b, NotBetween: (v, a, b) => v < a || v > b,
};

const numberIn = (formula: unknown): number => Number(String(formula ?? '').replace(/^=/, '').replace(/^"(.*)"$/, '$1'));

const cellValueLook = ({ properties }: ConditionalFormatState, value: number): ConditionalLook => {
  const rule = properties.get('Rule') as { readonly operator?: string; readonly formula1?: string; readonly formula2?: string } | null | undefined;
  const holds = rule && comparisons[rule.operator ?? '']?.(value, numberIn(rule.formula1), numberIn(rule.formula2));
  if (!holds) return NONE;
  const [fill, color] = [properties.get('Format.Fill.Color'), properties.get('Format.Font.Color')];
  return { ...(typeof fill === 'string' && fill ? { fill } : {}), ...(typeof color === 'string' && color ? { color } : {}) };
};

/** The conditional formats of a sheet that can be drawn: bars, and colours by value. Formulas, scales and icons are held, not drawn. */
export class ConditionalLooks {
  private readonly largest = new Map<ConditionalFormatState, number>();

  constructor(private readonly sheet: SheetState) {}

  at(row: number, column: number): ConditionalLook {
    const { conditionalFormats, cells } = this.sheet;
    if (conditionalFormats.length === 0) return NONE;
    const value = cells.value(row, column);
    if (typeof value !== 'number') return NONE;
    const cell: Area = { row, column, rows: 1, columns: 1 };
    let look = NONE;
    for (const format of conditionalFormats) {
      if (!format.areas.some((area) => overlap(area, cell))) continue;
      const given = format.type === 'DataBar' ? this.bar(format, value) : format.type === 'CellValue' ? cellValueLook(format, value) : NONE;
      look = { ...given, ...look };
      if (format.stopIfTrue && given !== NONE) break;
    }
    return look;
  }

  private bar(format: ConditionalFormatState, value: number): ConditionalLook {
    const largest = this.largest.get(format) ?? this.largestIn(format.areas);
    this.largest.set(format, largest);
    return largest > 0 && value > 0 ? { bar: { share: value / largest, color: BAR_COLOR } } : NONE;
  }

  private largestIn(areas: readonly Area[]): number {
    let largest = 0;
    for (const area of areas) {
      for (const [, { values }] of this.sheet.cells.rowsIn(area)) {
        for (const value of values.slice(area.column, area.column + area.columns)) if (typeof value === 'number') largest = Math.max(largest, value);
      }
    }
    return largest;
  }
}
