import { newWorkbook, refusal } from './new-workbook';

describe('a workbook that changes', () => {
  it('is dirty after a change, and after nothing else', () => {
    const { workbook } = newWorkbook();
    const sheet = workbook.Worksheets.GetItem('Sheet1');
    const cell = sheet.GetRange('A1');
    void [cell.Values, cell.Format.Fill.Color, sheet.GetUsedRange().Address, workbook.Functions.Date(2000, 1, 1).Value, workbook.Names.GetCount()];
    cell.Select();
    sheet.Activate();
    sheet._RegisterDataChangedEvent();
    workbook.Application.SuspendScreenUpdatingUntilNextSync();
    expect(workbook.IsDirty).toBe(false);
    cell.Values = [[1]];
    expect(workbook.IsDirty).toBe(true);
  });

  it.each([
    ['name', (s: ReturnType<typeof sheetOf>) => { s.Name = 'Anders'; }], ['tab colour', (s: ReturnType<typeof sheetOf>) => { s.TabColor = '#FF0000'; }],
    ['table', (s: ReturnType<typeof sheetOf>) => { s.Tables.Add('A1:B2', true); }], ['chart', (s: ReturnType<typeof sheetOf>) => { s.Charts.Add('Pie', s.GetRange('A1:B2')); }],
    ['width', (s: ReturnType<typeof sheetOf>) => { s.GetRange('A:A').Format.ColumnWidth = 90; }], ['page', (s: ReturnType<typeof sheetOf>) => { s.PageLayout.Orientation = 'Landscape'; }],
    ['panes', (s: ReturnType<typeof sheetOf>) => { s.FreezePanes.FreezeRows(1); }], ['gridlines', (s: ReturnType<typeof sheetOf>) => { s.ShowGridlines = false; }],
    ['name of cells', (s: ReturnType<typeof sheetOf>) => { s.Names.Add('x_1', '="a"'); }], ['rule', (s: ReturnType<typeof sheetOf>) => { s.GetRange('A1').DataValidation.Clear(); }],
  ])('is dirty, and cannot be written when it is read-only: %s', (_, change) => {
    const open = newWorkbook().workbook;
    change(sheetOf(open));
    expect(open.IsDirty).toBe(true);
    const closed = newWorkbook({ readOnly: true }).workbook;
    expect(refusal(() => change(sheetOf(closed)))).toBe('AccessDenied');
    expect(closed.IsDirty).toBe(false);
  });

  const sheetOf = (workbook: ReturnType<typeof newWorkbook>['workbook']) => workbook.Worksheets.GetItem('Sheet1');

  it('keeps a protected sheet as it is, but for cells that are not locked', () => {
    const { workbook } = newWorkbook();
    const sheet = sheetOf(workbook);
    sheet.GetRange('B1').Format.Protection.Locked = false;
    sheet.Protection.Protect({}, 'geheim');
    expect(refusal(() => { sheet.GetRange('A1').Values = [[1]]; })).toBe('AccessDenied');
    expect(refusal(() => sheet.GetRange('A1').Clear())).toBe('AccessDenied');
    expect(refusal(() => sheet.Tables.Add('A1:B2', true))).toBe('AccessDenied');
    expect(refusal(() => sheet.Protection.Unprotect('mis'))).toBe('AccessDenied');
    sheet.GetRange('B1').Values = [[1]];
    sheet.Protection.Unprotect('geheim');
    sheet.GetRange('A1').Values = [[1]];
    expect(sheet.GetRange('A1:B1').Values).toEqual([[1, 1]]);
  });

  it('keeps its sheets when its structure is protected', () => {
    const { workbook } = newWorkbook();
    workbook.Worksheets.Add('Uren');
    workbook.Protection.Protect();
    const refused = [() => workbook.Worksheets.Add('Nog'), () => sheetOf(workbook).Delete(), () => { sheetOf(workbook).Name = 'Anders'; }, () => { sheetOf(workbook).Position = 1; }, () => { sheetOf(workbook).Visibility = 'Hidden'; }];
    expect(refused.map(refusal)).toEqual(refused.map(() => 'AccessDenied'));
    sheetOf(workbook).GetRange('A1').Values = [[1]];
  });
});

describe('undo', () => {
  const clearing = [{ member: 'Worksheet.delete', platforms: ['web', 'windows', 'mac'] }, { member: 'Worksheet.name', platforms: ['windows', 'mac'] }];

  it.each([['web', 1], ['windows', 0]] as const)('on %s is left or cleared by the list of that platform', (platform, left) => {
    const { workbook } = newWorkbook({ platform, undoClearingCalls: clearing });
    workbook.Worksheets.Add('Uren');
    workbook.user.edit('Sheet1', 'A1', 'x');
    workbook.Worksheets.GetItem('Uren').GetRange('A1').Values = [[1]];
    expect(workbook.user.undoDepth).toBe(1);
    workbook.Worksheets.GetItem('Uren').Name = 'Anders';
    expect(workbook.user.undoDepth).toBe(left);
    workbook.Worksheets.GetItem('Anders').Delete();
    expect(workbook.user.undoDepth).toBe(0);
  });

  it('is gone at any write below ExcelApi 1.19, and at no reading', () => {
    const { workbook } = newWorkbook({ undoSurvivesWrites: false });
    workbook.user.edit('Sheet1', 'A1', 'x');
    void workbook.Worksheets.GetItem('Sheet1').GetUsedRange().Values;
    expect(workbook.user.undoDepth).toBe(1);
    workbook.Worksheets.GetItem('Sheet1').GetRange('B1').Format.Font.Bold = true;
    expect(workbook.user.undoDepth).toBe(0);
  });

  it('takes back what the user typed, not what a co-author did', () => {
    const { workbook } = newWorkbook();
    workbook.user.edit('Sheet1', 'A1:B1', [['a', 1]]);
    workbook.user.edit('Sheet1', 'A1', 'b');
    workbook.coAuthor.edit('Sheet1', 'C1', 'c');
    expect([workbook.user.undo(), workbook.user.undo(), workbook.user.undo()]).toEqual([true, true, false]);
    expect(workbook.Worksheets.GetItem('Sheet1').GetRange('A1:C1').Values).toEqual([['', '', 'c']]);
  });
});

describe('events', () => {
  it('come for what is listened to, with what was there before', () => {
    const { workbook, events, references } = newWorkbook();
    const sheet = workbook.Worksheets.GetItem('Sheet1');
    sheet.GetRange('A1').Values = [['stil']];
    expect(events).toEqual([]);
    sheet._RegisterDataChangedEvent();
    sheet.GetRange('A1').Values = [[5]];
    workbook.coAuthor.edit('Sheet1', 'B1:B2', [['x'], ['y']]);
    expect(events).toMatchObject([
      { type: 10, targetId: sheet.Id, args: { changeType: 'RangeEdited', address: 'A1', source: 'Local', valueBefore: 'stil', valueAfter: 5, valueTypeBefore: 'String', valueTypeAfter: 'Double' } },
      { type: 10, targetId: sheet.Id, remote: true, args: { address: 'B1:B2', source: 'Remote' } },
    ]);
    const id = String(events[0]?.args['referenceId']);
    expect(workbook._GetRangeForEventByReferenceId(id)).toMatchObject({ Address: 'Sheet1!A1' });
    workbook._RemoveReference(id);
    expect(references.get(id)).toBeUndefined();
    sheet._UnregisterDataChangedEvent();
    sheet.GetRange('A1').Values = [[6]];
    expect(events).toHaveLength(2);
  });

  it('come for sheets, tables, rows and the selection', () => {
    const { workbook, events } = newWorkbook();
    const { Worksheets: sheets, Tables: tables } = workbook;
    sheets._RegisterAddedEvent();
    sheets._RegisterDeletedEvent();
    sheets._RegisterSelectionChangedEvent();
    sheets._RegisterDataChangedEvent();
    tables._RegisterDeletedEvent();
    const added = sheets.Add('Uren');
    const table = added.Tables.Add('A1:B3', true);
    added.GetRange('C3').Select();
    workbook.user.insertRows('Uren', 2, 1);
    table.Delete();
    workbook.user.deleteSheet('Uren');
    expect(events.map(({ type, targetId, args }) => [type, targetId, args['changeType'] ?? args['address'] ?? args['tableId'] ?? args['worksheetId']])).toEqual([
      [13, 'Workbook', added.Id], [10, 'Workbook', 'RangeEdited'], [14, 'Workbook', 'C3'], [10, 'Workbook', 'RowInserted'], [103, 'Workbook', table.Id], [10, 'Workbook', 'RangeEdited'], [15, 'Workbook', added.Id],
    ]);
  });

  it('do not come while they are switched off', () => {
    const { workbook, events } = newWorkbook();
    workbook.Worksheets._RegisterAddedEvent();
    workbook._Runtime.EnableEvents = false;
    workbook.Worksheets.Add('Stil');
    workbook._Runtime.EnableEvents = true;
    workbook.Worksheets.Add('Luid');
    expect(events).toHaveLength(1);
  });
});

describe('what users do', () => {
  it('copies a sheet with all that stands on it', () => {
    const { workbook } = newWorkbook();
    const sheet = workbook.Worksheets.GetItem('Sheet1');
    sheet.GetRange('A1:B3').Values = [['Wie', 'Uren'], ['a', 1], ['b', 2]];
    sheet.Tables.Add('A1:B3', true).Name = 'Uren';
    sheet.Names.Add('_mijn', '="summary|1a"').Visible = false;
    workbook.Names.Add('Plek', sheet.GetRange('B2'));
    const chart = sheet.Charts.Add('Pie', sheet.GetRange('A1:B3'));
    chart.Name = 'Taart';
    expect(workbook.user.copySheet('Sheet1')).toBe('Sheet1 (2)');
    const copy = workbook.Worksheets.GetItem('Sheet1 (2)');
    copy.GetRange('A2').Values = [['ander']];
    expect([copy.Position, copy.Id === sheet.Id, copy.Tables.GetItemAt(0).Name, copy.Names.GetItem('_mijn').Value, copy.Names.GetItem('_mijn').Visible]).toEqual([1, false, 'Uren2', 'summary|1a', false]);
    expect(copy.Names.GetItem('Plek').Value).toBe("'Sheet1 (2)'!$B$2");
    expect([copy.Charts.GetItem('Taart').Id === chart.Id, workbook.state.sheets[1]?.charts[0]?.series[0]?.values?.sheetId]).toEqual([false, copy.Id]);
    expect(sheet.GetRange('A2').Values).toEqual([['a']]);
  });

  it('renames, moves, hides and protects sheets, and resizes and deletes tables', () => {
    const { workbook } = newWorkbook();
    const { user } = workbook;
    user.addSheet('Uren');
    user.renameSheet('Uren', 'Tijd');
    user.moveSheet('Tijd', 0);
    user.showSheet('Tijd', 'Hidden');
    user.protectSheet('Tijd');
    user.protectWorkbook();
    const sheet = workbook.Worksheets.GetItem('Tijd');
    expect([sheet.Position, sheet.Visibility, sheet.Protection.Protected, workbook.Protection.Protected]).toEqual([0, 'Hidden', true, true]);
    workbook.Worksheets.GetItem('Sheet1').Tables.Add('A1:B3', true).Name = 'Kosten';
    user.resizeTable('Kosten', 'A1:C9');
    expect(workbook.Tables.GetItem('Kosten').GetRange().Address).toBe('Sheet1!A1:C9');
    user.deleteTable('Kosten');
    expect(workbook.Worksheets.GetItem('Sheet1').GetUsedRangeOrNullObject(true)).toBeNull();
  });
});
