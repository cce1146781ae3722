import type { EmulatedExcel } from './host';
import { sheetSnapshot } from './host/model';

/** What a workbook holds, sheet by sheet in their order, as text: for comparing one moment with another. */
export interface SeenWorkbook {
  readonly sheets: Readonly<Record<string, string>>;
  readonly isDirty: boolean;
}

/** Looks at the workbook without touching it. */
export const seenWorkbook = ({ workbook }: EmulatedExcel): SeenWorkbook => ({
  isDirty: workbook.IsDirty,
  sheets: Object.fromEntries(workbook.state.sheets.map((sheet) => [sheet.name, JSON.stringify(sheetSnapshot(workbook.state, sheet))])),
});
