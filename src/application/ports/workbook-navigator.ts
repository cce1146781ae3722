import type { Place } from '../../domain';

/** Takes the user to a place in the workbook that is open. Nothing is changed. Error: WorkbookError. */
export interface WorkbookNavigator {
  /** Selects the cell, the row or the table, as far as the place says. */
  select(place: Place): Promise<void>;
  showSheet(name: string): Promise<void>;
}
