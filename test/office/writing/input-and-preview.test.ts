import { assembleTemplate, type ReportBook } from '../../../src/report';
import { sheetSnapshot } from '../../../src/workbench/host/model';
import { useOffice } from '../harness/jsdom-office';
import { after, before } from './books';
import { faultsOf, identityOf, isMarked } from './report-in-workbook';
import { silentWriter } from './silent-writer';

const office = useOffice();
beforeEach(() => office.reset());
const book = () => office.excel.workbook.state;
const input: ReportBook = { ...before, kind: 'input', tabs: before.tabs.map((tab) => ({ ...tab, name: tab.name.replace('KPW ', '') })) };

describe('a book of input', () => {
  it('goes in new sheets that are the user\'s from then on: without a name of ours, and without a part', async () => {
    await silentWriter().write(input);
    expect(book().sheets.map(({ name }) => name)).toEqual(['Sheet1', ...input.tabs.map(({ name }) => name)]);
    expect(book().sheets.map(identityOf)).toEqual(book().sheets.map(() => null));
    expect(book().customXml).toEqual([]);
    expect(isMarked(office.excel)).toBe(false);
    expect(book().tables.map(({ name }) => name)).toEqual(['Overzicht']);
  });
  it.each([['sheet', 'tarieven'], ['table', 'OVERZICHT'], ['name', 'overzicht']])('is not written over a %s that exists', async (kind, name) => {
    const { workbook } = office.excel;
    if (kind === 'sheet') workbook.Worksheets.Add(name);
    if (kind === 'table') workbook.Worksheets.GetItem('Sheet1').Tables.Add('A1:B2', true).Name = name;
    if (kind === 'name') workbook.Names.Add(name, '="x"');
    const there = book().sheets.map((sheet) => JSON.stringify(sheetSnapshot(book(), sheet)));
    await expect(silentWriter().write(input)).rejects.toMatchObject({ code: 'sheet-name-taken', facts: { sheet: expect.stringMatching(new RegExp(`^${name}$`, 'i')) as unknown, left: 'nothing' } });
    expect(book().sheets.map((sheet) => JSON.stringify(sheetSnapshot(book(), sheet)))).toEqual(there);
  });
  it('is whole after a fault in any request, after any action', async () => {
    for (const place of [1, 'middle', 'all'] as const) {
      for (let faulty = 1; faulty <= 3; faulty += 1) {
        await office.reset();
        office.excel.faults.plan = (trip, { actionCount }) => (trip === faulty ? { afterActions: place === 'middle' ? actionCount >> 1 : place, as: { code: 'GeneralException' } } : null);
        await silentWriter().write(input);
        expect(book().sheets.map(({ name }) => name)).toEqual(['Sheet1', ...input.tabs.map(({ name }) => name)]);
        expect(isMarked(office.excel)).toBe(false);
        expect(book().tables.map(({ name }) => name)).toEqual(['Overzicht']);
        expect(book().sheets.map(({ charts }) => charts.length)).toEqual([0, 2, 0, 1]);
      }
    }
  });
  it('goes away again where it cannot be finished', async () => {
    office.excel.faults.plan = (trip) => (trip === 3 ? { afterActions: 9, as: { code: 'ApiNotFound' } } : null);
    await expect(silentWriter().write(input)).rejects.toMatchObject({ facts: { left: 'nothing' } });
    expect(book().sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });
  it('has long lists on a sheet that nobody sees', async () => {
    const lists = [{ area: { row: 3, column: 1, rows: 5, columns: 1 }, list: ['met, komma', 'zonder'], allowOther: false }];
    const [first, ...rest] = input.tabs;
    await silentWriter().write({ ...input, tabs: first ? [{ ...first, validations: lists }, ...rest] : [] });
    const sheet = book().sheet('_kostprijswijzer_lists');
    expect([sheet?.visibility, sheet?.cells.value(0, 0), sheet?.cells.value(1, 0)]).toEqual(['VeryHidden', 'met, komma', 'zonder']);
    expect(book().sheets[1]?.validations.map(({ rule }) => rule)).toEqual([{ list: { inCellDropDown: true, source: '=_kostprijswijzer_lists!$A$1:$A$2' } }]);
  });
  it('is the whole template, on the sheets that it names', async () => {
    const template = assembleTemplate('nl');
    await silentWriter().write(template);
    expect(book().sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name)).toEqual(['Sheet1', ...template.tabs.map(({ name }) => name)]);
    expect(book().tables.map(({ name }) => name).sort()).toEqual(template.tabs.flatMap(({ tables }) => tables.map(({ name }) => name)).sort());
  }, 30_000);
});

describe('a look beforehand', () => {
  it('says which tabs come new, and changes nothing', async () => {
    const preview = await silentWriter().preview(before);
    expect(preview).toEqual({
      tabs: [
        { key: 'summary', name: 'KPW Samenvatting', isNew: true, cells: 23 }, { key: 'rates', name: 'KPW Tarieven', isNew: true, cells: 15 },
        { key: 'old', name: 'KPW Vervallen', isNew: true, cells: 9 },
      ],
      emptied: [], undoSurvives: false, unfinished: false,
    });
    expect(office.excel.workbook.IsDirty).toBe(false);
  });
  it('counts the cells that will hold something else, on tabs that keep the name the user gave them', async () => {
    await silentWriter().write(before);
    office.excel.workbook.user.renameSheet('KPW Samenvatting', 'Overzicht 2025');
    office.excel.workbook.IsDirty = false;
    expect((await silentWriter().preview(before)).changedCells).toBe(0);
    const [tab] = before.tabs;
    const changed = { ...before, tabs: tab ? [{ ...tab, rows: tab.rows.map((row, i) => (i === 3 ? row.map(() => ({ value: 'anders' })) : row)) }, ...before.tabs.slice(1)] : [] };
    const preview = await silentWriter().preview(changed);
    expect(preview.changedCells).toBe(2);
    expect(preview.tabs[0]).toEqual({ key: 'summary', name: 'Overzicht 2025', isNew: false, cells: 23 });
    expect(office.excel.workbook.IsDirty).toBe(false);
  });
  it('compares with nothing where the tabs of the report are gone', async () => {
    await silentWriter().write(before);
    for (const { name } of before.tabs) office.excel.workbook.user.deleteSheet(name);
    const preview = await silentWriter().preview(before);
    expect(preview.changedCells).toBeUndefined();
    expect(preview.tabs.map(({ isNew }) => isNew)).toEqual([true, true, true]);
  });
  it('names the tabs that are emptied because they are left out, once, and counts their cells', async () => {
    await silentWriter().write(before);
    const fewer: ReportBook = { ...before, tabs: before.tabs.slice(0, 2) };
    // a title, two headers, two rows of two, a total of two
    expect(await silentWriter().preview(fewer)).toMatchObject({ emptied: ['KPW Vervallen'], changedCells: 9 });
    await silentWriter().write(fewer);
    expect(faultsOf(office.excel, fewer)).toEqual([]);
    expect(await silentWriter().preview(fewer)).toMatchObject({ emptied: [], changedCells: 0 });
    await silentWriter().write(before);
    expect(faultsOf(office.excel, before)).toEqual([]);
  });
  it('says that a report that was not finished stands there', async () => {
    await silentWriter().write(before);
    office.excel.faults.plan = (trip) => (trip >= 6 ? { afterActions: 30, as: { hostError: 5012 } } : null);
    await expect(silentWriter().write(after)).rejects.toMatchObject({ code: 'session-expired', facts: { left: 'unknown' } });
    office.excel.faults.clear();
    expect(isMarked(office.excel)).toBe(true);
    expect((await silentWriter().preview(after)).unfinished).toBe(true);
    await silentWriter().write(after);
    expect(faultsOf(office.excel, after)).toEqual([]);
  });
});
