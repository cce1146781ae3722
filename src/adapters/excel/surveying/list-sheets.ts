import { IDENTITY_NAME, identityIn } from '../../../report';

/** A sheet as a survey knows it before it looks at its cells. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly hasTables: boolean;
  readonly hasCharts: boolean;
  /** A tab that we wrote. */
  readonly isOurs: boolean;
}

/** The sheets of a workbook, and whether it may be written in. */
export interface SheetList { readonly mayWrite: boolean; readonly sheets: readonly ListedSheet[] }

const OF_SHEETS = ['id', 'name', 'visibility', 'names/items/name', 'names/items/value', 'tables/items/id', 'charts/items/id'].map((path) => `items/${path}`);

const listed = ({ id, name, visibility, names, tables, charts }: Excel.Worksheet): ListedSheet => ({
  id, name, isVisible: visibility === 'Visible',
  hasTables: tables.items.length > 0, hasCharts: charts.items.length > 0,
  // some editions of Excel may write the sheet in front of a name of its scope
  isOurs: names.items.some((one) => one.name.replace(/^.*!/, '') === IDENTITY_NAME && identityIn(String(one.value)) !== null),
});

/** The batch of the first trip, however many sheets there are. */
export const listSheets = async (context: Excel.RequestContext): Promise<SheetList> => {
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load('readOnly');
  worksheets.load(OF_SHEETS.join(','));
  await context.sync();
  return { mayWrite: !workbook.readOnly, sheets: worksheets.items.map(listed) };
};
