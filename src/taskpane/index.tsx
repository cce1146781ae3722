import './fabric-config';
import { startWorker } from './engine/start-worker';
import { excelWorkbook } from './excel-workbook';
import { startPane } from './start-pane';

void startPane({ workbook: excelWorkbook, startWorker });
