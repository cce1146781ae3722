import { writeXlsx } from 'hucre/xlsx';
import { WorkbookError } from '../../application/ports';
import { FONT, FONT_SIZE, type ReportBook } from '../../report';
import { cellStyles } from './cell-style';
import { isDrawing, nameCharts } from './chart-names';
import { replacePart } from './replace-part';
import { hideIdentities, identityNames } from './write-identities';
import { longLists } from './write-lists';
import { printTitlesOf, sheetOf } from './write-sheet';
import { zipDirectory } from './archive';

/** The program, never a person. */
const CREATOR = 'Kostprijswijzer';

/** Says whose a report is, in the names that hucre cannot write: of its tabs and of its charts. */
const withNames = async (bytes: Uint8Array): Promise<Uint8Array> => {
  let named = await replacePart(bytes, 'xl/workbook.xml', hideIdentities);
  for (const { name } of zipDirectory(bytes)) if (isDrawing(name)) named = await replacePart(named, name, nameCharts);
  return named;
};

/** The bytes of an .xlsx with every tab of the book. Error: `not-writable-content`, such as two tabs of one name. */
export const writeBook = async (book: ReportBook): Promise<Uint8Array> => {
  const styles = cellStyles();
  const lists = longLists();
  const sheets = book.tabs.map((tab) => sheetOf(tab, styles, lists.source));
  const written = writeXlsx({
    sheets: [...sheets, ...lists.sheets()],
    properties: { title: book.title, creator: CREATOR, lastModifiedBy: CREATOR, ...(book.madeOn ? { modified: new Date(book.madeOn) } : {}) },
    defaultFont: { name: FONT, size: FONT_SIZE },
    namedRanges: [...identityNames(book), ...book.tabs.flatMap(printTitlesOf)],
    activeSheet: 0,
  });
  const bytes = await written.catch((cause: unknown) => {
    throw new WorkbookError('not-writable-content', { reason: cause instanceof Error ? cause.message : String(cause) }, { cause });
  });
  return book.kind === 'input' ? bytes : withNames(bytes);
};
