import type { RowRef } from '../finding';

/** How a value of a changed cell is to be read. `choice` and `text`: as it stands in the workbook. */
export type ChangedValueType = 'number' | 'percentage' | 'day' | 'yes-no' | 'text';

/** One row of Scenarios: which cells it changes, and into what. */
export interface ScenarioChange {
  /** The row of Scenarios itself. */
  readonly place: RowRef;
  /** Tabel, Sleutel and Kolom as they stand in the row. */
  readonly table: string;
  readonly rowKey: string;
  readonly column: string;
  /** A ready-made question replaces no cell: it is answered in the calculation. */
  readonly isQuestion: boolean;
  readonly type: ChangedValueType;
  /** What the base has: decimal text, a day, `yes` or `no`, or a text; null where the cells differ among themselves, or hold nothing. */
  readonly from: string | null;
  /** What the scenario has, in the same way. */
  readonly to: string | null;
  /** Factor as decimal text; null where a new value was given. */
  readonly factor: string | null;
  /** How many cells it changes. */
  readonly cells: number;
}
