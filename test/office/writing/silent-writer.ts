import { excelWriter, type ExcelWriter, type ExcelWriterOptions } from '../../../src/adapters/excel';
import type { Progress } from '../../../src/application/ports';

/** A user who lets it happen. */
export const silent: Progress = { enter: () => undefined, advance: () => undefined, waitForCellEdit: () => undefined, cancelled: false };

/** A writer that does not wait between its tries, and not long for an answer. */
export const silentWriter = (options: Partial<ExcelWriterOptions> = {}): ExcelWriter =>
  excelWriter({ progress: silent, wait: async () => undefined, deadline: 5_000, ...options });
