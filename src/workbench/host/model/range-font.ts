import { HostError } from '../host-error';
import { colorOf, LookFace } from './look-face';

const LARGEST = 409;

/** The lettering of cells. */
export class RangeFont extends LookFace {
  static readonly wireName = 'RangeFont';

  get Name(): string | null { return this.uniform((look) => look.fontName); }
  set Name(value: string | null) { this.restyle('RangeFont.name', { fontName: value ?? '' }); }
  get Size(): number | null { return this.uniform((look) => look.fontSize); }

  set Size(value: number | null) {
    if (typeof value !== 'number' || value < 1 || value > LARGEST) throw new HostError('InvalidArgument', 'RangeFont.size');
    this.restyle('RangeFont.size', { fontSize: value });
  }

  get Color(): string { return this.uniform((look) => look.fontColor) ?? ''; }
  set Color(value: string) { this.restyle('RangeFont.color', { fontColor: colorOf(value, 'RangeFont.color') }); }
  get Bold(): boolean | null { return this.uniform((look) => look.bold); }
  set Bold(value: boolean | null) { this.restyle('RangeFont.bold', { bold: Boolean(value) }); }
  get Italic(): boolean | null { return this.uniform((look) => look.italic); }
  set Italic(value: boolean | null) { this.restyle('RangeFont.italic', { italic: Boolean(value) }); }
  get Underline(): string | null { return this.uniform((look) => look.underline); }
  set Underline(value: string | null) { this.restyle('RangeFont.underline', { underline: value ?? 'None' }); }
  get Strikethrough(): boolean | null { return this.uniform((look) => look.strikethrough); }
  set Strikethrough(value: boolean | null) { this.restyle('RangeFont.strikethrough', { strikethrough: Boolean(value) }); }
  get Subscript(): boolean | null { return this.uniform((look) => look.subscript); }
  set Subscript(value: boolean | null) { this.restyle('RangeFont.subscript', { subscript: Boolean(value), ...(value ? { superscript: false } : {}) }); }
  get Superscript(): boolean | null { return this.uniform((look) => look.superscript); }
  set Superscript(value: boolean | null) { this.restyle('RangeFont.superscript', { superscript: Boolean(value), ...(value ? { subscript: false } : {}) }); }
}
