import { turned, VISIBILITIES } from '../open-xlsx/file-words';
import { type Area, fixedAddressOf, quoted } from '../host/model/state/area';
import type { BookState } from '../host/model/state/book-state';
import type { NameState } from '../host/model/state/name-state';
import type { SheetState } from '../host/model/state/sheet-state';
import { type Attribute, element, textXml, xmlFile } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const VISIBILITY = turned(VISIBILITIES);

const on = (sheet: SheetState, area: Area): string => `${quoted(sheet.name)}!${fixedAddressOf(area)}`;

const nameXml = (name: string, formula: string, more: Readonly<Record<string, Attribute>>): string => element('definedName', { name, ...more }, textXml(formula));

/** Cells that are gone leave #REF! behind. */
const formulaOf = (book: BookState, { target, formula }: NameState): string => {
  if (!target) return formula.replace(/^=/, '');
  const sheet = book.sheetWithId(target.sheetId);
  return sheet ? on(sheet, target.area) : '#REF!';
};

const ownNames = (book: BookState, names: readonly NameState[], scope: number | null): readonly string[] =>
  names.map((name) => nameXml(name.name, formulaOf(book, name), { localSheetId: scope, hidden: name.visible ? null : 1, comment: name.comment || null }));

/** What is printed stands among the names too. */
const printNames = (sheet: SheetState, localSheetId: number): readonly string[] => {
  const { printArea, titleColumns, titleRows } = sheet.page;
  const titles = [titleColumns, titleRows].flatMap((area) => (area ? [on(sheet, area)] : []));
  return [
    ...(printArea.length === 0 ? [] : [nameXml('_xlnm.Print_Area', printArea.map((area) => on(sheet, area)).join(','), { localSheetId })]),
    ...(titles.length === 0 ? [] : [nameXml('_xlnm.Print_Titles', titles.join(','), { localSheetId })]),
  ];
};

/** The part of the file that names the sheets; `links` are the ids by which it speaks of them, in their order. */
export const workbookXml = (book: BookState, links: readonly string[]): string => {
  const names = [...ownNames(book, book.names, null), ...book.sheets.flatMap((sheet, i) => [...printNames(sheet, i), ...ownNames(book, sheet.names, i)])];
  return xmlFile(element('workbook', { 'xmlns': MAIN, 'xmlns:r': RELATIONS },
    element('workbookPr', { date1904: book.date1904 || null }),
    book.structureProtected ? element('workbookProtection', { lockStructure: true }) : null,
    element('bookViews', {}, element('workbookView', { activeTab: Math.max(0, book.active ? book.sheets.indexOf(book.active) : 0) })),
    element('sheets', {}, ...book.sheets.map(({ name, visibility }, i) => (
      element('sheet', { name, 'sheetId': i + 1, 'state': visibility === 'Visible' ? null : VISIBILITY[visibility], 'r:id': links[i] })
    ))),
    names.length === 0 ? null : element('definedNames', {}, ...names)));
};
