import type { Area } from './area';

/** A defined name of the workbook or of one sheet: cells, or a formula or constant. */
export interface NameState {
  name: string;
  comment: string;
  visible: boolean;
  target: { readonly sheetId: string; readonly area: Area } | null;
  /** `="a|b"`; for cells too, as it was given. */
  formula: string;
}
