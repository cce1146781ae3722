import { excelInputTables, excelMemory, excelNavigator, excelReader, excelSurvey, excelWatcher, excelWriter } from '../adapters/excel';
import type { OpenWorkbook } from './session';

/** The workbook that is open in Excel beside the pane. */
export const excelWorkbook: OpenWorkbook = {
  reader: (progress) => excelReader({ progress }),
  writer: (progress) => excelWriter({ progress }),
  survey: (progress) => excelSurvey({ progress }),
  memory: (progress) => excelMemory({ progress }),
  inputTables: (progress) => excelInputTables({ progress }),
  navigator: () => excelNavigator(),
  watcher: () => excelWatcher(),
};
