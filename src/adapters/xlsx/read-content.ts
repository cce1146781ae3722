import type { TableContent, WorkbookContent } from '../../domain';
import { attributesOf, OpenXmlPackage, refuseOtherKinds, type Relationship, scanXml, workbookPart } from './archive';
import { numberKinds } from './number-kind';
import { ownSheetsIn } from './own-sheets';
import { readSheet, type SheetSurroundings } from './read-sheet';
import { sharedTexts } from './shared-texts';
import { tablePart } from './table-part';

interface Workbook {
  readonly date1904: boolean;
  /** In the order of the tabs. */
  readonly sheets: readonly { readonly name: string; readonly id: string }[];
  readonly ownSheets: ReadonlySet<number>;
}

export interface ReadingOptions {
  /** Which tabs are read: all, or (what a calculation needs, and usual) not those of a report that we wrote ourselves. */
  readonly tabs?: 'input' | 'all';
}

const workbookIn = (xml: string): Workbook => {
  const sheets: { name: string; id: string }[] = [];
  let date1904 = false;
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attributesOf(attributes)['date1904'] ?? '');
      if (name !== 'sheet') return;
      const { name: sheet = '', id = '' } = attributesOf(attributes);
      sheets.push({ name: sheet, id });
    },
  });
  return { date1904, sheets, ownSheets: ownSheetsIn(xml) };
};

const partOf = (relationships: readonly Relationship[], type: string): string | undefined => relationships.find((one) => one.type === type)?.part;

const sheetTables = async (file: OpenXmlPackage, name: string, part: string, around: SheetSurroundings): Promise<readonly TableContent[]> => {
  const parts = (await file.relationships(part)).filter(({ type }) => type === 'table').map((one) => one.part);
  if (parts.length === 0) return [];
  const tables = await Promise.all(parts.map((one) => file.read(one, tablePart)));
  return file.read(part, (xml) => readSheet(name, xml, tables, around));
};

/**
 * Every Excel table of the workbook that the bytes hold, but for those on tabs of a report of ours: .xlsx, and .xlsm, .xltx and .xltm, whose macros are neither read nor run.
 * Sheets without a table are not unpacked. Errors: `not-an-xlsx`, `old-xls`, `binary-workbook`, `encrypted`, `truncated`, `too-large`, `damaged`.
 */
export const readContent = async (bytes: Uint8Array, { tabs = 'input' }: ReadingOptions = {}): Promise<WorkbookContent> => {
  refuseOtherKinds(bytes);
  const file = new OpenXmlPackage(bytes);
  const main = await workbookPart(file);
  const [{ date1904, sheets, ownSheets }, relationships] = await Promise.all([file.read(main, workbookIn), file.relationships(main)]);
  const [texts, styles] = [partOf(relationships, 'sharedStrings'), partOf(relationships, 'styles')];
  const around: SheetSurroundings = {
    date1904,
    texts: texts ? await file.read(texts, sharedTexts) : [],
    kinds: styles ? await file.read(styles, numberKinds) : [],
  };
  const tables: TableContent[] = [];
  for (const { name, id } of sheets.filter((_, i) => tabs === 'all' || !ownSheets.has(i))) {
    const part = relationships.find((one) => one.id === id && one.type === 'worksheet')?.part;
    if (part) tables.push(...await sheetTables(file, name, part, around));
  }
  return { date1904, tables };
};
