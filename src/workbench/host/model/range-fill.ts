import { colorOf, LookFace } from './look-face';

/** The background of cells. */
export class RangeFill extends LookFace {
  static readonly wireName = 'RangeFill';

  /** White where there is none; empty where the cells differ. */
  get Color(): string { return this.uniform((look) => (look.fill === '' ? '#FFFFFF' : look.fill)) ?? ''; }
  set Color(value: string) { this.restyle('RangeFill.color', { fill: value === '' ? '' : colorOf(value, 'RangeFill.color') }); }
  get Pattern(): string | null { return this.uniform((look) => (look.fill === '' ? 'None' : 'Solid')); }

  Clear(): void { this.restyle('RangeFill.clear', { fill: '' }); }
}
