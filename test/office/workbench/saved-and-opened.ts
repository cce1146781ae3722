import { snapshotOf, type Workbook } from '../../../src/workbench/host/model';
import { openXlsx } from '../../../src/workbench/open-xlsx';
import { saveXlsx } from '../../../src/workbench/save-xlsx';
import { newWorkbook } from '../model/new-workbook';

/** A workbook with what is in a file. */
export const opened = async (bytes: Uint8Array): Promise<Workbook> => {
  const { workbook } = newWorkbook();
  await openXlsx(bytes, workbook);
  return workbook;
};

/** What comes back of a workbook that is saved and opened. */
export const savedAndOpened = async (workbook: Workbook): Promise<Workbook> => opened(await saveXlsx(workbook));

/** All that can be seen or found in a workbook, but for the ids, which every opening gives out anew. */
export const seen = (workbook: Workbook): unknown => {
  const { sheets, ...rest } = snapshotOf(workbook);
  return { ...rest, sheets: (sheets as readonly Record<string, unknown>[]).map(({ id: _id, ...sheet }) => sheet) };
};
