import { type JsdomOffice, openOffice } from '../harness/jsdom-office';

/** Everything here must make a test fail; so these tests look at the guard itself, and at no other. */
describe('what no test gets away with', () => {
  let office: JsdomOffice;
  beforeAll(async () => { office = await openOffice(); }, 40_000);
  beforeEach(() => office.reset());
  afterAll(() => office.close());

  const load = (element: 'script' | 'link', address: string): Promise<void> => new Promise((resolve) => {
    const { document } = office.window;
    const found = document.createElement(element);
    if (element === 'link') Object.assign(found, { rel: 'stylesheet', href: address });
    else Object.assign(found, { src: address });
    found.onerror = () => { resolve(); };
    document.head.append(found);
  });

  it('nothing that went wrong is nothing to complain of', async () => {
    await expect(office.verify()).resolves.toBeUndefined();
  });

  it('an error on the console', async () => {
    office.window.console.error('something is wrong');
    await expect(office.verify()).rejects.toThrow('console.error: something is wrong');
  });

  it('an error on the console of what runs outside the window, as the adapter does here', async () => {
    console.error('the adapter is in trouble');
    await expect(office.verify()).rejects.toThrow('console.error: the adapter is in trouble');
  });

  it('a request of what runs outside the window', async () => {
    await expect(fetch('https://elsewhere.example/figures')).rejects.toThrow('The network is not there.');
    await expect(office.verify()).rejects.toThrow('unknown request: https://elsewhere.example/figures');
  });

  it('an error that a script of the page did not catch', async () => {
    office.window.setTimeout(() => { throw new Error('not caught'); }, 0);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    await expect(office.verify()).rejects.toThrow('not caught');
  });

  it.each([
    ['a script from elsewhere', () => load('script', 'https://elsewhere.example/tracker.js')],
    ['a file that the library does not have', () => load('script', 'https://appsforoffice.microsoft.com/lib/1/hosted/no-such-file.js')],
  ])('a request for %s', async (_what, ask) => {
    await ask();
    await expect(office.verify()).rejects.toThrow(/unknown request: https:.*\.js/);
  });

  it('a request of its own to the network', async () => {
    const request = new office.window.XMLHttpRequest();
    expect(() => { request.open('GET', 'https://elsewhere.example/'); }).toThrow('The network is not there.');
    expect(() => new office.window.WebSocket('wss://elsewhere.example/')).toThrow('The network is not there.');
    await expect(office.verify()).rejects.toThrow(/elsewhere\.example\/\n.*wss:\/\/elsewhere/);
  });

  it('a call that Office.js knows and the workbook does not', async () => {
    await expect(Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').pivotTables.load('items/name');
      await context.sync();
    })).rejects.toMatchObject({ code: 'GeneralException' });
    await expect(office.verify()).rejects.toThrow('not emulated: Worksheet.PivotTables');
  });

  it('a call of the first version of the library that is not emulated', async () => {
    await new Promise((resolve) => { Office.context.document.getFilePropertiesAsync(resolve); });
    await expect(office.verify()).rejects.toThrow('not emulated: executeMethod');
  });

  it('a mistake of the emulation', async () => {
    Object.defineProperty(office.excel.workbook, 'Worksheets', { get: () => { throw new TypeError('our own mistake'); } });
    await expect(Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').load('name');
      await context.sync();
    })).rejects.toMatchObject({ code: 'GeneralException' });
    await expect(office.verify()).rejects.toThrow('our own mistake');
  });

  it('what it said would come and did not', async () => {
    office.expects(/never said/);
    await expect(office.verify()).rejects.toThrow('expected, but it did not come: /never said/');
  });

  it('what came besides what it said would come', async () => {
    office.expects(/this is expected/);
    office.window.console.error('this is expected');
    office.window.console.error('this is not');
    await expect(office.verify()).rejects.toThrow(/^console\.error: this is not$/);
  });

  it('and a complaint that was named is none, once', async () => {
    office.expects(/named/);
    office.window.console.error('named');
    await expect(office.verify()).resolves.toBeUndefined();
    office.window.console.error('named');
    await expect(office.verify()).rejects.toThrow('named');
  });
});
