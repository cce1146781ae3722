import { WorkbookError } from '../../../application/ports';
import type { OpenXmlPackage } from './package';

/** Where the workbook stands. Errors: `not-an-xlsx` (a .docx, any other zip), `binary-workbook`. */
export const workbookPart = async (file: OpenXmlPackage): Promise<string> => {
  const main = (await file.relationships('')).find(({ type }) => type === 'officeDocument')?.part;
  if (main?.endsWith('.bin')) throw new WorkbookError('binary-workbook');
  if (!main || !file.has(main) || !await file.read(main, (xml) => /<(?:\w+:)?workbook[\s>]/.test(xml))) throw new WorkbookError('not-an-xlsx');
  return main;
};
