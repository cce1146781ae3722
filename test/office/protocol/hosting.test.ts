import { type DOMWindow } from 'jsdom';
import { Complaints } from '../harness/complaints';
import { openWindow } from '../harness/jsdom-window';
import { useOffice } from '../harness/jsdom-office';

const office = useOffice();

describe('the library in a window', () => {
  it('takes Excel on the web for its host', async () => {
    expect(await office.Office.onReady()).toEqual({ host: 'Excel', platform: 'OfficeOnline', addin: null });
    expect(Office.context.diagnostics).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  });

  it.each(['nl-NL', 'de-DE', 'en-US'])('speaks %s', async (locale) => {
    await office.reset({ locale });
    expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual([locale, locale]);
  });

  it.each([[true, 'readOnly'], [false, 'readWrite']] as const)('knows a workbook that is read only: %s', async (readOnly, mode) => {
    await office.reset({ readOnly });
    expect(String(Office.context.document.mode)).toBe(mode);
  });

  it('takes the history and the message boxes of a page away', () => {
    expect(office.window.history.pushState).toBeNull();
    expect(() => { office.window.alert('hello'); }).toThrow();
  });

  it('works where storage is blocked', async () => {
    await office.reset({ blockStorage: true });
    // the library itself says this aloud, once
    office.expects(/console\.error: SecurityError/);
    expect(() => office.window.localStorage).toThrow();
    await expect(Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1').load('name');
      await context.sync();
      return sheet.name;
    })).resolves.toBe('Sheet1');
  });

  it('says so when there is no host', async () => {
    const complaints = new Complaints();
    const { window, close } = openWindow({ page: null, addressOf: (page) => page, onMessage: null, blockStorage: false, complaints });
    const alone = window as DOMWindow & { Office?: typeof Office; Excel?: unknown };
    while (typeof alone.Office?.onReady !== 'function') await new Promise((resolve) => { setTimeout(resolve, 5); });
    expect(await alone.Office.onReady()).toEqual({ host: null, platform: null, addin: null });
    expect(alone.Excel).toBeUndefined();
    await close();
    complaints.verify();
  });
});
