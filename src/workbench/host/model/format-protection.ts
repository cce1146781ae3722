import { LookFace } from './look-face';

/** What a protected sheet lets the user do with cells. */
export class FormatProtection extends LookFace {
  static readonly wireName = 'FormatProtection';

  get Locked(): boolean | null { return this.uniform((look) => look.locked); }
  set Locked(value: boolean | null) { this.restyle('FormatProtection.locked', { locked: Boolean(value) }); }
  get FormulaHidden(): boolean | null { return this.uniform((look) => look.formulaHidden); }
  set FormulaHidden(value: boolean | null) { this.restyle('FormatProtection.formulaHidden', { formulaHidden: Boolean(value) }); }
}
