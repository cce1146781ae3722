import { Refusal } from './refusal';

/** Excel opens a workbook by the end of its name. Error: Refusal for a name that does not end in .xlsx. */
export const requireXlsxName = (file: string): void => {
  if (!file.toLowerCase().endsWith('.xlsx')) throw new Refusal('notAnXlsxName', { file });
};
