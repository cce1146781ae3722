import { areaOf, splitAddress } from '../host/model/state/area';
import type { BookState } from '../host/model/state/book-state';
import type { NameState } from '../host/model/state/name-state';
import type { SheetState } from '../host/model/state/sheet-state';
import type { XmlElement } from './xml-tree';

const targetOf = (book: BookState, formula: string): NameState['target'] => {
  const { sheet: named, rest } = splitAddress(formula);
  const [sheet, area] = [named === undefined ? null : book.sheet(named), areaOf(rest)];
  return sheet && area ? { sheetId: sheet.id, area } : null;
};

/** Commas between addresses, not those in a sheet's name. */
const addressesIn = (text: string): readonly string[] => text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];

const readPrintTitles = (sheet: SheetState, text: string): void => {
  for (const address of addressesIn(text)) {
    const area = areaOf(splitAddress(address).rest);
    if (area && /\d/.test(splitAddress(address).rest)) sheet.page.titleRows = area;
    else if (area) sheet.page.titleColumns = area;
  }
};

const readPrintArea = (sheet: SheetState, text: string): void => {
  sheet.page.printArea = addressesIn(text).flatMap((address) => areaOf(splitAddress(address).rest) ?? []);
};

/** The defined names; some of Excel's own say what is printed. */
export const readNames = (workbook: XmlElement, book: BookState): void => {
  for (const defined of workbook.child('definedNames')?.all('definedName') ?? []) {
    const { name = '', comment = '' } = defined.attributes;
    const scope = book.sheets[defined.number('localSheetId') ?? -1];
    if (name === '_xlnm.Print_Titles' && scope) readPrintTitles(scope, defined.text);
    else if (name === '_xlnm.Print_Area' && scope) readPrintArea(scope, defined.text);
    else if (!name.startsWith('_xlnm.')) {
      (scope?.names ?? book.names).push({ name, comment, visible: !defined.flag('hidden'), target: targetOf(book, defined.text), formula: `=${defined.text}` });
    }
  }
};
