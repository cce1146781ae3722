import { IDENTITY_NAME, identityIn } from '../../../report';
import { askDateSystem } from '../date-system';
import { trip, type TripSurroundings, untracked } from '../trip';
import { addressOf, endOf, withoutSheet } from './addresses';
import { MARK_CELL } from './drawn-tab';
import { isMark } from './mark-text';
import { PART_NAMESPACE, partIn } from './report-part';
import type { OtherPart, SheetState, WorkbookState } from './workbook-state';

/** What every sheet is asked: collections in collections, so that one trip does for all of them. */
const OF_SHEETS = ['id', 'name', 'protection/protected', 'names/items/name', 'names/items/value', 'tables/items/name',
  'charts/items/id', 'charts/items/name', 'charts/items/chartType', 'charts/items/series/items/name'].map((path) => `items/${path}`);

interface Overview extends Omit<WorkbookState, 'part' | 'partId' | 'otherParts'> { readonly partIds: readonly string[] }

const sheetState = (sheet: Excel.Worksheet): SheetState => {
  // some editions of Excel may write the sheet in front of a name of its scope
  const name = sheet.names.items.find((one) => one.name.replace(/^.*!/, '') === IDENTITY_NAME);
  return {
    id: sheet.id, name: sheet.name, protected: sheet.protection.protected,
    named: name !== undefined,
    identity: name ? identityIn(String(name.value)) : null,
    tables: sheet.tables.items.map((table) => ({ name: table.name, address: null })),
    charts: sheet.charts.items.map((chart) => ({ id: chart.id, name: chart.name, type: chart.chartType, series: chart.series.items.length })),
    used: null, marked: false,
  };
};

const overview = (around: TripSurroundings): Promise<Overview> => trip(around, async (context) => {
  const { workbook } = context;
  const { worksheets, names, protection } = workbook;
  const parts = workbook.customXmlParts.getByNamespace(PART_NAMESPACE);
  const date1904 = askDateSystem(context);
  workbook.load('readOnly');
  protection.load('protected');
  worksheets.load(OF_SHEETS.join(','));
  names.load('items/name');
  parts.load('items/id');
  await context.sync();
  const partIds = parts.items.map(({ id }) => id);
  return {
    readOnly: workbook.readOnly, structureProtected: protection.protected, date1904: date1904(),
    definedNames: names.items.map(({ name }) => name), sheets: worksheets.items.map(sheetState), partIds,
  };
});

interface Details {
  readonly xml: readonly string[];
  readonly sheets: ReadonlyMap<string, Pick<SheetState, 'tables' | 'used' | 'marked' | 'identity'>>;
}

/** What costs a call a sheet or table, of the sheets that may be ours only. */
const details = (around: TripSurroundings, { partIds, sheets }: Overview): Promise<Details> => trip(around, async (context) => {
  const { worksheets, customXmlParts } = context.workbook;
  const xml = partIds.map((id) => customXmlParts.getItem(id).getXml());
  const asked = sheets.map((sheet) => {
    const worksheet = worksheets.getItem(sheet.id);
    const used = untracked(worksheet.getUsedRangeOrNullObject(false));
    used.load('address');
    const first = untracked(worksheet.getRange(addressOf(MARK_CELL)));
    first.load('values');
    const tables = sheet.tables.map(({ name }) => {
      const range = untracked(worksheet.tables.getItem(name).getRange());
      range.load('address');
      return { name, range };
    });
    return { sheet, used, first, tables };
  });
  await context.sync();
  const found = asked.map(({ sheet, used, first, tables }) => {
    const marked = isMark(first.values[0]?.[0]);
    return [sheet.id, {
      marked,
      // the mark is the last to go, after the name has been said to be finished
      identity: sheet.identity && { ...sheet.identity, unfinished: sheet.identity.unfinished || marked },
      used: used.isNullObject ? null : endOf(used.address),
      tables: tables.map(({ name, range }) => ({ name, address: withoutSheet(range.address) })),
    }] as const;
  });
  return { xml: xml.map(({ value }) => value), sheets: new Map(found) };
});

/** The part whose report stands on the tabs comes first, else the one whose sheets are there; one that cannot be read comes last. */
const likeliestFirst = (parts: readonly OtherPart[], sheets: readonly SheetState[]): readonly OtherPart[] => {
  const ids = new Set(sheets.map(({ id }) => id));
  const tabsOf = ({ part }: OtherPart): number => (part ? sheets.filter(({ identity }) => identity?.bookId === part.bookId).length : -1);
  const sheetsOf = ({ part }: OtherPart): number => [...part?.sheets.values() ?? []].filter((id) => ids.has(id)).length;
  return [...parts].sort((a, b) => tabsOf(b) - tabsOf(a) || sheetsOf(b) - sheetsOf(a));
};

/** Whether a sheet may be one of ours, so that more must be known of it. */
export type MayBeOurs = (sheet: SheetState) => boolean;

/** Reads what stands in the workbook, in one trip where there is no report yet, else in two. Error: ExcelFailure. */
export const readState = async (around: TripSurroundings, mayBeOurs: MayBeOurs): Promise<WorkbookState> => {
  const first = await overview(around);
  const asked = first.sheets.filter(mayBeOurs);
  const { partIds, ...state } = first;
  if (asked.length === 0 && partIds.length === 0) return { ...state, part: null, partId: null, otherParts: [] };
  const more = await details(around, { ...first, sheets: asked });
  const sheets = first.sheets.map((sheet) => ({ ...sheet, ...more.sheets.get(sheet.id) }));
  const [chosen, ...otherParts] = likeliestFirst(partIds.map((id, i) => ({ id, part: partIn(more.xml[i] ?? '') })), sheets);
  return { ...state, sheets, part: chosen?.part ?? null, partId: chosen?.id ?? null, otherParts };
};
