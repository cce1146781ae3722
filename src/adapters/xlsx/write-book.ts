import { writeXlsx } from 'hucre/xlsx';
import { WorkbookError } from '../../application/ports';
import { FONT, FONT_SIZE, type ReportBook } from '../../report';
import { cellStyles } from './cell-style';
import { replacePart } from './replace-part';
import { hideIdentities, identityNames } from './write-identities';
import { longLists } from './write-lists';
import { printTitlesOf, sheetOf } from './write-sheet';

/** The program, never a person. */
const CREATOR = 'Kostprijswijzer';

/** The bytes of an .xlsx with every tab of the book. Error: `not-writable-content`, such as two tabs of one name. */
export const writeBook = async (book: ReportBook): Promise<Uint8Array> => {
  const styles = cellStyles();
  const lists = longLists();
  const identities = identityNames(book);
  const sheets = book.tabs.map((tab) => sheetOf(tab, styles, lists.source));
  const written = writeXlsx({
    sheets: [...sheets, ...lists.sheets()],
    properties: { title: book.title, creator: CREATOR, lastModifiedBy: CREATOR, ...(book.madeOn ? { modified: new Date(book.madeOn) } : {}) },
    defaultFont: { name: FONT, size: FONT_SIZE },
    namedRanges: [...identities, ...book.tabs.flatMap(printTitlesOf)],
    activeSheet: 0,
  });
  const bytes = await written.catch((cause: unknown) => {
    throw new WorkbookError('not-writable-content', { reason: cause instanceof Error ? cause.message : String(cause) }, { cause });
  });
  return identities.length === 0 ? bytes : replacePart(bytes, 'xl/workbook.xml', hideIdentities);
};
