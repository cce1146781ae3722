import { CatalogueIndex, membersIn } from '../../../src/workbench/host';
import { installedCatalogue } from '../harness/office-package';
import { useOffice } from '../harness/jsdom-office';

const office = useOffice();
const lastMembers = (): readonly string[] => (office.excel.traffic.at(-1)?.actions ?? []).filter(({ kind }) => kind !== 'instantiate').map(({ member, kind }) => `${kind} ${member}`);

describe('what a request does, as Class.member', () => {
  beforeEach(() => office.reset());

  it('follows properties, methods and items, and sets and queries at the end of them', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B1').format.fill.color = '#FF0000';
      sheet.tables.load('items/name,items/showTotals');
      sheet.load('name,tables/items/style');
      await context.sync();
    });
    expect(lastMembers()).toEqual([
      'property Workbook.worksheets', 'item WorksheetCollection.getItem', 'method Worksheet.getRange', 'method Range._KeepReference',
      'property Range.format', 'property RangeFormat.fill', 'set RangeFill.color',
      'property Worksheet.tables', 'query Table.name', 'query Table.showTotals',
      'query Worksheet.name', 'property Worksheet.tables', 'query Table.style',
    ]);
  });

  it('counts a step once, with the first action that needs it, also as an argument', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.charts.add('Line', sheet.getRange('A1:B2')).name = 'Lines';
      await context.sync();
    });
    expect(lastMembers()).toEqual([
      'property Workbook.worksheets', 'item WorksheetCollection.getItem', 'property Worksheet.charts', 'method Worksheet.getRange', 'method Range._KeepReference',
      'method ChartCollection.add', 'set Chart.name',
    ]);
  });

  it('knows the class of what was kept from an earlier request', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    expect(lastMembers()).toEqual(['set Range.values']);
  });

  it('has no class for a null object, and names what the library does not know as it stands', () => {
    const body = {
      Actions: [{ Id: 2, ActionType: 3, Name: 'Delete', ObjectPathId: 1 }, { Id: 3, ActionType: 3, Name: 'Fly', ObjectPathId: 4 }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 7, Name: '' }, 4: { Id: 4, ObjectPathType: 1, Name: '' } },
    };
    expect(membersIn(body, new CatalogueIndex(installedCatalogue()))).toEqual([
      { member: '?.Delete', kind: 'method', action: 0 }, { member: 'Workbook.Fly', kind: 'method', action: 1 },
    ]);
  });
});
