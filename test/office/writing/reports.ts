import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../../src/adapters/xlsx';
import { calculateWorkbook } from '../../../src/application';
import type { Day } from '../../../src/domain';
import type { ReportBook } from '../../../src/report';
import { silent } from './silent-writer';

/** The report on one of the example workbooks. */
export const exampleReport = async (name: string): Promise<ReportBook> => {
  const bytes = readFileSync(join(__dirname, '../../../assets/examples', `${name}.xlsx`));
  const result = await calculateWorkbook({
    reader: { read: () => readContent(bytes) }, writer: null, clock: { today: () => '2026-11-22' as Day }, progress: silent, language: 'nl',
  });
  if (result.status !== 'calculated') throw new Error(`${name}: ${result.status}`);
  return result.book;
};
