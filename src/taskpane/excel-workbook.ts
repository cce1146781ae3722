import { excelReader, excelWriter } from '../adapters/excel';
import type { OpenWorkbook } from './calculation-session';

/** The workbook that is open in Excel beside the pane. */
export const excelWorkbook: OpenWorkbook = {
  reader: (progress) => excelReader({ progress }),
  writer: (progress) => excelWriter({ progress }),
};
