import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../support/temporary-folder';
import { useOffice } from '../harness/jsdom-office';
import { OFFICE_JS_ADDRESS } from '../harness/office-package';

const folder = temporaryFolder();

const FILES = {
  'pane.html': `<!doctype html><script src="${OFFICE_JS_ADDRESS}office.js"></script><script src="pane.js" defer></script><p id="said"></p>`,
  'pane.js': `
    Office.onReady(async ({ host }) => {
      document.getElementById('said').textContent = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1').load('name');
        await context.sync();
        return host + ' ' + sheet.name;
      });
    });
    window.ask = (file, message) => new Promise((resolve, reject) => {
      window.worker = new Worker(file);
      window.worker.onmessage = ({ data }) => resolve(data);
      window.worker.onerror = ({ message }) => reject(new Error(message));
      window.worker.postMessage(message);
    });`,
  'sum.js': `
    importScripts('adding.js');
    self.onmessage = ({ data }) => { self.postMessage({ sum: add(data), inBrowser: typeof process === 'undefined' && typeof require === 'undefined', where: location.pathname }); };`,
  'adding.js': 'var add = (numbers) => numbers.reduce((sum, number) => sum + number, 0);',
  'crash.js': "self.onmessage = () => { throw new Error('fell over'); };",
  'loud.js': "self.onmessage = async () => { console.error('out of figures'); await fetch('https://elsewhere.example/figures').catch(() => undefined); self.postMessage('done'); };",
  'endless.js': 'self.onmessage = () => { for (;;) {} };',
};
for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);

const office = useOffice({ page: { folder, file: 'pane.html' } });

interface Pane {
  ask(file: string, message: unknown): Promise<unknown>;
  readonly worker: Worker;
}
const pane = (): Pane => office.window as unknown as Pane;

describe('a built page', () => {
  it('runs from its folder on the real library', async () => {
    for (let turn = 0; turn < 200 && !office.window.document.getElementById('said')?.textContent; turn += 1) await office.settle();
    expect(office.window.document.getElementById('said')?.textContent).toBe('Excel Sheet1');
    expect(office.excel.traffic).toHaveLength(1);
  });

  it('keeps its names to itself', () => {
    expect(Reflect.get(globalThis, 'Excel')).toBeUndefined();
  });

  it('has workers that run beside it, as in a browser, and whose messages are of the realm of the window', async () => {
    const answer = await pane().ask('sum.js', [1, 2, 3]);
    expect(answer).toEqual({ sum: 6, inBrowser: true, where: '/sum.js' });
    expect(answer).toBeInstanceOf(office.window.Object);
  });

  it('hears when a worker falls over', async () => {
    office.expects(/worker: Error: fell over/);
    await expect(pane().ask('crash.js', 1)).rejects.toThrow('fell over');
  });

  it('hears when the file of a worker is not there', async () => {
    office.expects(/worker: .*ENOENT/);
    await expect(pane().ask('none.js', 1)).rejects.toThrow('ENOENT');
  });

  it('hears what a worker says in error, and what it asks of the network', async () => {
    office.expects(/worker console\.error: out of figures/);
    office.expects(/unknown request: https:\/\/elsewhere\.example\/figures/);
    expect(await pane().ask('loud.js', 1)).toBe('done');
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  });

  it('can stop a worker that is busy, without waiting for it', async () => {
    const heard: unknown[] = [];
    void pane().ask('endless.js', 1).then((answer) => heard.push(answer));
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    pane().worker.terminate();
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    expect(heard).toEqual([]);
  });

  it('has no worker from elsewhere', () => {
    expect(() => new office.window.Worker('https://elsewhere.example/worker.js')).toThrow('A worker comes from the origin of its page.');
  });

  it('fails on a file that is not in its folder', async () => {
    office.expects(/unknown request: https:\/\/localhost:3000\/\.\.%2Fsecret\.js/);
    const { document } = office.window;
    await new Promise((resolve) => {
      const script = document.createElement('script');
      Object.assign(script, { src: '/..%2Fsecret.js', onerror: resolve });
      document.head.append(script);
    });
  });
});
