import { buildPages } from '../../support/build-pages';
import { describeWithChromium } from '../../support/chromium';
import { useChromium } from '../harness/chromium-office';
import { soon } from '../harness/soon';
import { exampleBytes } from './example-books';

const LONGEST_BUILD = 300_000;
const LONGEST_FLOW = 60_000;

describeWithChromium('the place where the pane is hosted', () => {
  jest.setTimeout(LONGEST_FLOW);
  const office = useChromium();
  beforeAll(buildPages, LONGEST_BUILD);

  const sentence = async (role: 'alert' | 'note'): Promise<string> => office.pane.getByRole(role).innerText();
  const button = (name: string) => office.pane.getByRole('button', { name, exact: true });
  const calculate = async (): Promise<void> => {
    await office.pane.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name: 'Berekenen' }).press('Enter');
    await button('Kostprijzen berekenen').press('Enter');
  };

  it('is a plain browser: the pane says what it is and where it calculates', async () => {
    await office.openAlone();
    expect(await sentence('note')).toMatch(/rekent binnen Excel/);
    expect(await office.pane.getByRole('navigation').count()).toBe(0);
    expect(await office.pane.getByText('Kostprijzen berekenen').count()).toBe(0);
  });

  it('keeps whoever works by the keyboard in the pane when the button that was pressed is gone', async () => {
    await office.open({ xlsx: exampleBytes('south-hams') });
    await calculate();
    await button('Rapport schrijven').waitFor();
    const focused = (): Promise<string | undefined> => office.pane.evaluate(() => document.activeElement?.textContent);
    expect(await soon(focused, (name) => name === 'Resultaat')).toBe('Resultaat');
  });

  it('lacks the file of the worker: the pane shows a defect, not a silent end', async () => {
    await office.open({ xlsx: exampleBytes('south-hams'), missing: ['engine.js'] });
    office.expects(/unknown request: .*engine\.js/);
    expect(await sentence('alert')).toMatch(/misgegaan in Kostprijswijzer zelf \(EngineDefect: the worker did not start\)/);
    expect(await button('Opnieuw kijken').isEnabled()).toBe(true);
  });

  it('blocks Office.js: the pane says what it is and where it calculates', async () => {
    await office.open({ xlsx: exampleBytes('south-hams'), missing: ['office.js'] });
    office.expects(/unknown request: .*office\.js/);
    office.expects(/ERR_BLOCKED_BY_CLIENT/);
    expect(await sentence('note')).toMatch(/rekent binnen Excel/);
  });
});

describeWithChromium('the guard of the browser', () => {
  jest.setTimeout(LONGEST_FLOW);
  const office = useChromium();
  beforeAll(buildPages, LONGEST_BUILD);
  beforeAll(() => office.openAlone());

  /** Waits until all of this is complained of: what comes later would be heard in the next test. */
  const hears = async (act: () => Promise<unknown>, ...complaints: readonly RegExp[]): Promise<void> => {
    await act();
    let heard = '';
    const listen = async (): Promise<string> => (heard += await office.verify().then(() => '', (error: Error) => `${error.message}\n`));
    await soon(listen, (all) => complaints.every((complaint) => complaint.test(all)));
    for (const complaint of complaints) expect(heard).toMatch(complaint);
  };

  it('hears an error on the console', async () => {
    await hears(() => office.page.evaluate(() => { console.error('a stain'); }), /console\.error: a stain/);
  });

  it('hears an error that nobody catches', async () => {
    await hears(() => office.page.evaluate(() => { setTimeout(() => { throw new Error('a fall'); }); }), /page: Error: a fall/);
  });

  it('hears a promise that nobody awaits', async () => {
    await hears(() => office.page.evaluate(() => { void Promise.reject(new Error('a promise')); }), /page: Error: a promise/);
  });

  it('hears a request to anywhere else, and blocks it', async () => {
    const complaints = [/unknown request: https:\/\/localhost:3000\/nowhere\.png/, /failed request: .*nowhere\.png/, /console\.error: .*ERR_BLOCKED_BY_CLIENT/];
    await hears(() => office.page.evaluate(() => { new Image().src = '/nowhere.png'; }), ...complaints);
  });

  it('hears what the security policy of the page forbids', async () => {
    await hears(() => office.page.evaluate(() => { new Image().src = 'https://elsewhere.example/x.png'; }), /Content Security Policy/, /failed request: .*x\.png csp/);
  });

  it('hears a call that Office.js knows and the emulated Excel does not', async () => {
    await office.open({ page: 'adapter' });
    await hears(() => office.pane.evaluate(async () => {
      await Office.onReady();
      await Excel.run(async (context) => {
        context.workbook.pivotTables.refreshAll();
        await context.sync();
      }).catch(() => undefined);
    }), /not emulated: .*[Pp]ivot/);
  });

  it('complains when an expected message does not come', async () => {
    office.expects(/never said/);
    await hears(() => Promise.resolve(), /expected, but it did not come: \/never said\//);
  });
});
