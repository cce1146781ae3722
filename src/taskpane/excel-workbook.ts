import { excelMemory, excelNavigator, excelReader, excelSurvey, excelWatcher, excelWriter } from '../adapters/excel';
import { WorkbookError } from '../application';
import type { OpenWorkbook } from './session';

/** The workbook that is open in Excel beside the pane. */
export const excelWorkbook: OpenWorkbook = {
  reader: (progress) => excelReader({ progress }),
  writer: (progress) => excelWriter({ progress }),
  survey: (progress) => excelSurvey({ progress }),
  memory: (progress) => excelMemory({ progress }),
  inputTables: () => ({ makeTable: () => Promise.reject(new WorkbookError('excel-failed')), replaceMappings: () => Promise.reject(new WorkbookError('excel-failed')) }),
  navigator: () => excelNavigator(),
  watcher: () => excelWatcher(),
};
