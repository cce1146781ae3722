import type { ExcelReaderOptions } from '../../src/adapters/excel';

/**
 * How the contract reads from Excel, in jsdom and in a browser alike: what the writer wrote too, and its columns, which are no columns of ours, so
 * that the formats are read that the contract asks about.
 */
export const CONTRACT_READING: Pick<ExcelReaderOptions, 'tabs' | 'columns'> = {
  tabs: 'all',
  columns: { needsFormat: (header) => header === 'Deel', isNoDay: () => true },
};
