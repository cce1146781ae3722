import { snapshotOf } from '../../../src/workbench/host/model';
import { newWorkbook } from './new-workbook';

/** An Excel of ExcelApi 1.19 in which also what an add-in writes can be undone. */
const open = () => {
  const made = newWorkbook({ undoSurvivesWrites: true, undoesWrites: true });
  made.workbook.user.edit('Sheet1', 'A1:B3', [['Functie', 'Tarief'], ['Jurist', 80], ['Adviseur', 75]]);
  return made;
};
type Book = ReturnType<typeof open>['workbook'];
const sheetOf = (workbook: Book) => workbook.Worksheets.GetItem('Sheet1');

const WRITES: readonly (readonly [string, (workbook: Book) => void])[] = [
  ['cells and how they look', (workbook) => {
    const range = sheetOf(workbook).GetRange('B2:C9');
    range.Values = Array.from({ length: 8 }, (_, i) => [i, '=1+1']);
    range.NumberFormat = Array.from({ length: 8 }, () => ['0.00', '0%']);
    range.Format.Font.Bold = true;
    sheetOf(workbook).GetRange('A:A').Format.ColumnWidth = 90;
  }],
  ['a sheet with a table, a chart and a name', (workbook) => {
    const sheet = workbook.Worksheets.Add('Rapport');
    sheet.GetRange('A1:B2').Values = [['a', 'b'], [1, 2]];
    sheet.Tables.Add('A1:B2', true);
    sheet.Charts.Add('Pie', sheet.GetRange('A1:B2'));
    workbook.Names.Add('totaal', '=Rapport!$B$2');
  }],
  ['cells cleared, merged and frozen, a rule, a page', (workbook) => {
    const sheet = sheetOf(workbook);
    sheet.GetRange('A1:B2').Clear();
    sheet.GetRange('D1:E2').Merge();
    sheet.FreezePanes.FreezeRows(1);
    sheet.PageLayout.Orientation = 'Landscape';
    sheet.TabColor = '#FF0000';
  }],
];

describe('undo of what an add-in writes', () => {
  it.each(WRITES)('takes back %s in one step, and does it again', (_, write) => {
    const { workbook } = open();
    const before = snapshotOf(workbook);
    write(workbook);
    const after = snapshotOf(workbook);
    expect(after).not.toEqual(before);
    expect(workbook.user.undoDepth).toBe(2);
    workbook.user.undo();
    expect(snapshotOf(workbook)).toEqual(before);
    workbook.user.redo();
    expect(snapshotOf(workbook)).toEqual(after);
    workbook.user.undo();
    workbook.user.undo();
    expect(sheetOf(workbook).GetRange('A1:B1').Values).toEqual([['', '']]);
  });

  it('goes from the one who did something last to the first', () => {
    const { workbook } = open();
    sheetOf(workbook).GetRange('D1').Values = [['invoegtoepassing']];
    workbook.user.edit('Sheet1', 'D1', 'gebruiker');
    sheetOf(workbook).GetRange('D1').Values = [['nog eens']];
    const seen = [0, 1, 2].map(() => {
      workbook.user.undo();
      return sheetOf(workbook).GetRange('D1').Values;
    });
    expect(seen).toEqual([[['gebruiker']], [['invoegtoepassing']], [['']]]);
  });

  it('leaves on top a sheet that is there, with what was held of it still in use', () => {
    const { workbook } = open();
    const held = sheetOf(workbook);
    workbook.Worksheets.Add('Rapport');
    workbook.Worksheets.GetItem('Rapport').Activate();
    held.GetRange('D1').Values = [['x']];
    workbook.user.undo();
    expect(workbook.state.active?.name).toBe('Sheet1');
    held.GetRange('D1').Values = [['y']];
    expect(sheetOf(workbook).GetRange('D1').Values).toEqual([['y']]);
  });

  it('is heard: cells that changed, and sheets that go and come back', () => {
    const { workbook, events } = open();
    workbook.Worksheets._RegisterDeletedEvent();
    workbook.Worksheets._RegisterAddedEvent();
    workbook.Worksheets._RegisterDataChangedEvent();
    workbook.Worksheets.Add('Rapport');
    sheetOf(workbook).GetRange('B2').Values = [[90]];
    events.length = 0;
    workbook.user.undo();
    workbook.user.redo();
    expect(events.map(({ type }) => type)).toEqual([15, 10, 13, 10]);
  });
});
