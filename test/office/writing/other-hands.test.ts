import { WorkbookError } from '../../../src/application/ports';
import type { Fault } from '../../../src/workbench/host';
import { sheetSnapshot } from '../../../src/workbench/host/model';
import { useOffice } from '../harness/jsdom-office';
import { after, before } from './books';
import { faultsOf, identityOf, isMarked } from './report-in-workbook';
import { silent, silentWriter } from './silent-writer';

const office = useOffice();
beforeEach(() => office.reset());

const book = () => office.excel.workbook.state;
const sheetNamed = (name: string) => {
  const sheet = book().sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const snapshot = (name: string) => JSON.stringify(sheetSnapshot(book(), sheetNamed(name)));
const failure = async (writing: Promise<unknown>): Promise<WorkbookError> => {
  const error: unknown = await writing.then(() => null, (thrown: unknown) => thrown);
  if (!(error instanceof WorkbookError)) throw new Error(`no WorkbookError but ${String(error)}`);
  return error;
};
/** Something happens while the request with this number is under way. */
const duringTrip = (number: number, happens: () => void): void => {
  const earlier = office.excel.traffic.length;
  office.excel.faults.plan = (trip): Fault | null => {
    if (trip - earlier === number) happens();
    return null;
  };
};

describe('sheets that only look like ours', () => {
  it('is a copy that the user made of a tab: it stays as it was, and the tab itself is written', async () => {
    await silentWriter().write(before);
    const copy = office.excel.workbook.user.copySheet('KPW Samenvatting');
    const copied = snapshot(copy);
    const tab = sheetNamed('KPW Samenvatting').id;
    await silentWriter().write(after);
    expect(snapshot(copy)).toBe(copied);
    expect(book().sheetWithId(tab)?.cells.value(2, 1)).toBe(2.5);
  });
  it('is a copy, also where the user has deleted the tab itself: a new tab comes, with another name where the copy took it', async () => {
    await silentWriter().write(before);
    const copy = office.excel.workbook.user.copySheet('KPW Samenvatting');
    office.excel.workbook.user.deleteSheet('KPW Samenvatting');
    office.excel.workbook.user.renameSheet(copy, 'KPW Samenvatting');
    const copied = snapshot('KPW Samenvatting');
    await silentWriter().write(after);
    expect(snapshot('KPW Samenvatting').replace(/"position":\d+/, '')).toBe(copied.replace(/"position":\d+/, ''));
    expect(sheetNamed('KPW Samenvatting (2)').cells.value(2, 1)).toBe(2.5);
  });
  it('cannot be told apart without our part: nothing is written, and the user is asked', async () => {
    await silentWriter().write(before);
    office.excel.workbook.user.copySheet('KPW Samenvatting');
    book().customXml = [];
    const sheets = book().sheets.map(({ name }) => snapshot(name));
    const { code, facts } = await failure(silentWriter().write(after));
    expect({ code, facts }).toEqual({ code: 'tab-undecided', facts: { sheets: 'KPW Samenvatting, KPW Samenvatting (2)', left: 'nothing' } });
    expect((await failure(silentWriter().preview(after))).code).toBe('tab-undecided');
    expect(book().sheets.map(({ name }) => snapshot(name))).toEqual(sheets);
  });
  it('is found again without our part where there is one sheet a tab, as in a workbook of another program', async () => {
    await silentWriter().write(before);
    book().customXml = [];
    await silentWriter().write(after);
    expect(faultsOf(office.excel, after)).toEqual([]);
    expect(book().sheets.map(({ name }) => name)).toEqual(['Sheet1', 'KPW Samenvatting', 'KPW Tarieven', 'KPW Vervallen', 'KPW Nieuw']);
  });
  it('is a tab that the user has renamed, hidden and moved: it keeps its name and place', async () => {
    await silentWriter().write(before);
    const { user } = office.excel.workbook;
    user.renameSheet('KPW Tarieven', 'Onze tarieven');
    user.showSheet('Onze tarieven', 'VeryHidden');
    user.moveSheet('Onze tarieven', 0);
    await silentWriter().write(after);
    expect(faultsOf(office.excel, after)).toEqual([]);
    expect([book().sheets[0]?.name, book().sheets[0]?.visibility]).toEqual(['Onze tarieven', 'VeryHidden']);
  });
});

describe('what stands in the way', () => {
  it('is a workbook that is open as read-only', async () => {
    await office.reset({ readOnly: true });
    const { code, facts } = await failure(silentWriter().write(after));
    expect({ code, facts }).toEqual({ code: 'read-only', facts: { left: 'nothing' } });
    expect(office.excel.workbook.IsDirty).toBe(false);
    await office.reset();
  });
  it('is an Excel below the level of the manifest', async () => {
    await office.reset({ requirements: { ExcelApi: '1.8' } });
    const { code, facts } = await failure(silentWriter().write(after));
    expect({ code, facts }).toEqual({ code: 'excel-too-old', facts: { level: '1.9', left: 'nothing' } });
    expect(office.excel.traffic).toEqual([]);
    await office.reset();
  });
  it('is a tab of ours that is protected', async () => {
    await silentWriter().write(before);
    office.excel.workbook.user.protectSheet('KPW Tarieven');
    const { code, facts } = await failure(silentWriter().write(after));
    expect({ code, facts }).toEqual({ code: 'protected', facts: { sheet: 'KPW Tarieven', left: 'nothing' } });
    expect(faultsOf(office.excel, before)).toEqual([]);
  });
  it('is the structure of the workbook that is protected', async () => {
    office.excel.workbook.user.protectWorkbook();
    const { code, facts } = await failure(silentWriter().write(after));
    expect({ code, facts }).toEqual({ code: 'protected', facts: { sheet: 'KPW Samenvatting', left: 'nothing' } });
    expect(book().sheets).toHaveLength(1);
  });
  it('is not a sheet of the user that is protected', async () => {
    office.excel.workbook.user.protectSheet('Sheet1');
    await silentWriter().write(after);
    expect(faultsOf(office.excel, after)).toEqual([]);
  });
});

describe('what happens while a report is being written', () => {
  // trips: 1 and 2 look, 3 writes the content, 4 ends it
  it('a tab of ours is deleted: it is made again', async () => {
    await silentWriter().write(before);
    duringTrip(4, () => office.excel.workbook.user.deleteSheet('KPW Tarieven'));
    await silentWriter().write(after);
    expect(faultsOf(office.excel, after)).toEqual([]);
  });
  it('a tab of ours is renamed: it stays ours', async () => {
    await silentWriter().write(before);
    duringTrip(4, () => office.excel.workbook.user.renameSheet('KPW Nieuw', 'Vers'));
    await silentWriter().write(after);
    expect(faultsOf(office.excel, after)).toEqual([]);
  });
  it('a colleague changes a sheet of the user: that stays changed', async () => {
    await silentWriter().write(before);
    duringTrip(3, () => office.excel.workbook.coAuthor.edit('Sheet1', 'A1', 'van een collega'));
    await silentWriter().write(after);
    expect(sheetNamed('Sheet1').cells.value(0, 0)).toBe('van een collega');
    expect(faultsOf(office.excel, after)).toEqual([]);
  });
  it('a colleague types in a tab of ours before its content is written: the report takes its place', async () => {
    await silentWriter().write(before);
    duringTrip(3, () => office.excel.workbook.coAuthor.edit('KPW Tarieven', 'A2:B3', [['x', 'y'], ['z', 1]]));
    await silentWriter().write(after);
    expect(faultsOf(office.excel, after)).toEqual([]);
  });
  it('a tab of ours is protected: nothing more can be done, and the mark stays', async () => {
    await silentWriter().write(before);
    duringTrip(4, () => office.excel.workbook.user.protectSheet('KPW Tarieven'));
    const { code, facts } = await failure(silentWriter().write(after));
    expect([code, facts['left']]).toEqual(['protected', 'marked']);
    expect(isMarked(office.excel)).toBe(true);
    office.excel.faults.clear();
    expect((await silentWriter().preview(after)).unfinished).toBe(true);
    sheetNamed('KPW Tarieven').protection = { on: false, options: {} };
    await silentWriter().write(after);
    expect(faultsOf(office.excel, after)).toEqual([]);
    expect((await silentWriter().preview(after)).unfinished).toBe(false);
  });
});

describe('a user who stops the writing', () => {
  const stopping = (trips: number) => {
    const earlier = office.excel.traffic.length;
    return { ...silent, get cancelled() { return office.excel.traffic.length - earlier >= trips; } };
  };
  it('before anything was written, leaves everything as it was', async () => {
    await silentWriter().write(before);
    const { code, facts } = await failure(silentWriter({ progress: stopping(2) }).write(after));
    expect([code, facts['left']]).toEqual(['cancelled', 'nothing']);
    expect(faultsOf(office.excel, before)).toEqual([]);
  });
  it('halfway, gets the report back that stood there', async () => {
    await silentWriter().write(before);
    const { code, facts } = await failure(silentWriter({ progress: stopping(3) }).write(after));
    expect([code, facts['left']]).toEqual(['cancelled', 'previous']);
    expect(faultsOf(office.excel, before)).toEqual([]);
    expect(book().sheets.some((sheet) => identityOf(sheet)?.key === 'added')).toBe(false);
  });
  it('halfway through a first report, has no tabs of it', async () => {
    const { code, facts } = await failure(silentWriter({ progress: stopping(2) }).write(after));
    expect([code, facts['left']]).toEqual(['cancelled', 'nothing']);
    expect(book().sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });
  it('halfway through the second, where the first was not kept, finds the mark', async () => {
    await silentWriter().write(before);
    book().customXml = [];
    const { code, facts } = await failure(silentWriter({ progress: stopping(3) }).write(after));
    expect([code, facts['left'], isMarked(office.excel)]).toEqual(['cancelled', 'marked', true]);
  });
  it('while editing a cell, is told that Excel waits, and then finds everything as it was', async () => {
    await silentWriter().write(before);
    const heard: boolean[] = [];
    const asked = { ...silent, cancelled: false, waitForCellEdit: (waiting: boolean) => { heard.push(waiting); asked.cancelled = waiting; } };
    office.excel.editing.begin();
    const { code, facts } = await failure(silentWriter({ progress: asked, cellEditNotice: 20, cancelPoll: 5 }).write(after));
    office.excel.editing.end();
    expect([code, facts['left'], heard]).toEqual(['cancelled', 'nothing', [true, false]]);
    await office.settle();
    expect(faultsOf(office.excel, before)).toEqual([]);
  });
  it('who finishes the cell in time, gets the report', async () => {
    const heard: boolean[] = [];
    office.excel.editing.begin();
    const asked = { ...silent, waitForCellEdit: (waiting: boolean) => { heard.push(waiting); if (waiting) office.excel.editing.end(); } };
    await silentWriter({ progress: asked, cellEditNotice: 20 }).write(after);
    expect(heard).toEqual([true, false]);
    expect(faultsOf(office.excel, after)).toEqual([]);
  });
});
