export { MemoryWorkbook } from './memory-workbook';
