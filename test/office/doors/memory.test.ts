import { excelMemory } from '../../../src/adapters/excel';
import { WorkbookError } from '../../../src/application/ports';
import { useOffice } from '../harness/jsdom-office';
import { after, before } from '../writing/books';
import { silentWriter } from '../writing/silent-writer';

const office = useOffice({ requirements: { ExcelApi: '1.9' } });
beforeEach(() => office.reset({ requirements: { ExcelApi: '1.9' } }));

const recall = () => excelMemory().recall();
const leftBy = (writing: Promise<void>): Promise<unknown> => writing.then(() => 'no failure', (error: unknown) => (error instanceof WorkbookError ? error.facts['left'] : error));
/** So small that a report of these tests takes several requests. */
const SMALL = 44 * 1024;

describe('what is kept with a report', () => {
  it('is there again, letter by letter', async () => {
    const text = JSON.stringify({ gemeente: '’s-Gravenhage <&">', totaal: '€ 1.234,56', leeg: null });
    await silentWriter().write(before, { keep: text });
    expect(await recall()).toBe(text);
  });
  it('gives way to what is kept with the next', async () => {
    await silentWriter().write(before, { keep: 'één' });
    await silentWriter().write(after, { keep: 'twee' });
    expect(await recall()).toBe('twee');
    await silentWriter().write(after);
    expect(await recall()).toBeNull();
  });
  it('is still there after somebody else has added a sheet and renamed a tab', async () => {
    await silentWriter().write(before, { keep: 'één' });
    office.excel.workbook.user.addSheet('Nog een');
    office.excel.workbook.user.renameSheet('KPW Tarieven', 'Onze tarieven');
    expect(await recall()).toBe('één');
  });
  it('is nothing in a workbook without a report', async () => {
    expect(await recall()).toBeNull();
    expect(office.excel.traffic).toHaveLength(1);
  });
  it('is nothing once the user has taken every tab away', async () => {
    await silentWriter().write(before, { keep: 'één' });
    for (const { name } of before.tabs) office.excel.workbook.user.deleteSheet(name);
    expect(await recall()).toBeNull();
  });
  it('is not kept above its limit, which is said, and the report is written all the same', async () => {
    let last = 1;
    const sign = (): string => {
      last = Math.imul(last, 48271) >>> 0;
      return String.fromCharCode(97 + ((last >>> 16) % 26));
    };
    const said = jest.fn();
    await silentWriter().write(before, { keep: 'één', onNotKept: said });
    expect(said).not.toHaveBeenCalled();
    await silentWriter().write(before, { keep: Array.from({ length: 600_000 }, sign).join(''), onNotKept: said });
    expect(said).toHaveBeenCalledTimes(1);
    expect(await recall()).toBeNull();
    expect(office.excel.workbook.state.sheets.map(({ name }) => name)).toContain('KPW Samenvatting');
  });
  it('costs two trips to recall, and changes nothing', async () => {
    await silentWriter().write(before, { keep: 'één' });
    const earlier = office.excel.traffic.length;
    office.excel.workbook.IsDirty = false;
    await recall();
    expect(office.excel.traffic.length - earlier).toBe(2);
    expect(office.excel.workbook.IsDirty).toBe(false);
  });
});

describe('when a write fails, what was kept', () => {
  it('stands there again with the previous report', async () => {
    await silentWriter().write(before, { keep: 'één' });
    const earlier = office.excel.traffic.length;
    let faults = 4;
    office.excel.faults.plan = (trip, { actionCount }) => {
      if (trip - earlier < 5 || actionCount < 50 || faults === 0) return null;
      faults -= 1;
      return { afterActions: actionCount >> 1, as: { code: 'GeneralException' } };
    };
    expect(await leftBy(silentWriter({ firstLimit: SMALL }).write(after, { keep: 'twee' }))).toBe('previous');
    office.excel.faults.clear();
    expect(await recall()).toBe('één');
  });
  it('is not given as long as the tabs say that they are not to be used', async () => {
    await silentWriter().write(before, { keep: 'één' });
    const earlier = office.excel.traffic.length;
    office.excel.faults.plan = (trip, { actionCount }) => (trip - earlier >= 5 && actionCount > 50 ? { afterActions: actionCount >> 1, as: { code: 'GeneralException' } } : null);
    expect(await leftBy(silentWriter({ firstLimit: SMALL }).write(after, { keep: 'twee' }))).toBe('marked');
    office.excel.faults.clear();
    expect(await recall()).toBeNull();
  });
  it('is told of an Excel that does not answer', async () => {
    office.excel.faults.plan = () => ({ afterActions: 'none', as: { hostError: 5012 } });
    await expect(recall()).rejects.toMatchObject({ name: 'WorkbookError', code: 'session-expired' });
  });
});
