import { describeWithChromium } from '../../support/chromium';
import { exampleBytes } from '../flows/example-books';
import { paneHand, type PaneHand } from './pane-hand';
import { shoot } from './screenshot';
import { useSeat } from './seat';
import { workbookHand, type WorkbookHand } from './workbook-hand';

const LONGEST_FLOW = 60_000;
/** Columns A and D of Tarieven: the position and its adopted rate. */
const RATE = 'Tarieven!D4';
/** The actuals of 2025 of all sub-agreements: the sum of the figures in test/cli/example-figures. */
const TOTAL = '31.472.223,74';

describeWithChromium('what is done with a result', () => {
  jest.setTimeout(LONGEST_FLOW);
  const seat = useSeat();
  let [pane, sheet]: [PaneHand, WorkbookHand] = [undefined, undefined] as never;

  const openExample = async (excel: Parameters<typeof seat.open>[0] = {}): Promise<void> => {
    pane = paneHand(await seat.open(excel, exampleBytes('boce')));
    await pane.says(/Gevonden tabellen/);
  };
  const calculate = async (): Promise<void> => {
    await pane.step('Berekenen');
    await pane.press('Kostprijzen berekenen');
    await pane.button('Rapport schrijven').waitFor();
  };
  /** Closes the pane and opens it again beside the same workbook, as somebody does the next day. */
  const reopen = async (): Promise<void> => {
    await seat.page.evaluate((address) => window.workbench?.page.openPane(address), `${seat.address}pane/taskpane.html`);
    pane = paneHand(await seat.pane());
  };

  beforeAll(async () => {
    await seat.sit();
    sheet = workbookHand(seat.page);
  }, LONGEST_FLOW);

  describe('the explanation of an amount', () => {
    beforeAll(async () => {
      await openExample();
      await calculate();
    });
    const panel = () => pane.pane.getByRole('dialog', { name: 'Herleiding' });

    it('says what it is made of, and adds up', async () => {
      await pane.press(/herleiding van .*Sociale Zaken, Begroting$/);
      await panel().getByText('Waaruit het bestaat').first().waitFor();
      await shoot(seat.page, 'herleiding');
      expect(await panel().innerText()).toMatch(/Samen/);
    });

    it('leads by way of its parts to the rows of the workbook, and selects them', async () => {
      for (const part of ['Bijzondere bijstand en minimabeleid', 'Loon']) {
        await panel().getByRole('table').getByRole('button', { name: part }).first().click();
        await panel().getByRole('heading', { name: part, level: 3 }).waitFor();
      }
      // 1.150 hours of the budget, as they stand in the example
      await panel().getByRole('button', { name: /Klantmanager inkomen, voor Gemeente Borger-Odoorn/ }).click();
      await sheet.leads('Uren!C24');
      await shoot(seat.page, 'herleiding-bron');
    });
  });

  describe('a report without some of its tabs', () => {
    it('has the tabs that were chosen, and no others', async () => {
      await openExample();
      const before = await sheet.tabs();
      await calculate();
      await pane.pane.locator('summary', { hasText: 'Tabbladen kiezen' }).click();
      const boxes = pane.pane.getByRole('checkbox', { disabled: false });
      // what can be opened is made after it opens
      await boxes.first().waitFor();
      const all = await pane.pane.locator('details', { hasText: 'Tabbladen kiezen' }).getByRole('checkbox').count();
      const leftOut = (await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).labels?.[0]?.textContent ?? ''))).slice(-2).map((label) => label.replace(/ \(.*$/, ''));
      for (const label of leftOut) await pane.pane.getByRole('checkbox', { name: new RegExp(label) }).press(' ');
      await pane.says(`${all - 2} van ${all} tabbladen gekozen`);
      await pane.says(new RegExp(`Het rapport komt in ${all - 2} nieuwe tabbladen`));
      await shoot(seat.page, 'tabbladen');
      await pane.press('Rapport schrijven');
      await pane.says(new RegExp(`Het rapport staat in de werkmap: ${all - 2} tabbladen`));
      const written = (await sheet.tabs()).filter((name) => !before.includes(name));
      expect([written.length, written.filter((name) => leftOut.includes(name))]).toEqual([all - 2, []]);
    });
  });

  describe('a pane that is closed and opened again', () => {
    beforeAll(async () => {
      await openExample();
      await calculate();
      await pane.press('Rapport schrijven');
      await pane.says(/Het rapport staat in de werkmap/);
    });

    it('has the result of the report, and knows that it is current', async () => {
      await reopen();
      await pane.says('Actueel');
      expect(await pane.text()).toContain(TOTAL);
      await pane.says(/Bewaard bij het rapport/);
      await shoot(seat.page, 'heropend');
    });

    it('knows that it is out of date when the workbook has changed meanwhile', async () => {
      await seat.page.evaluate(() => window.workbench?.page.closePane());
      await sheet.type(RATE, '50,85');
      await reopen();
      await pane.says(/^Verouderd\./);
      expect(await pane.text()).toContain(TOTAL);
    });

    it('explains an amount of a result that it remembers, once the rate is back', async () => {
      await sheet.type(RATE, '45,85');
      await pane.says('Actueel');
      await pane.press(/herleiding van .*Sociale Zaken, Begroting$/);
      await pane.pane.getByRole('dialog', { name: 'Herleiding' }).getByText('Waaruit het bestaat').first().waitFor();
    });
  });

  describe('an Excel that does not do what is asked', () => {
    it('is read-only: figures, a reason, and nothing written', async () => {
      await openExample({ readOnly: true });
      await calculate();
      await pane.press('Rapport schrijven');
      await pane.says(/alleen-lezen geopend.*Er is niets geschreven/);
      await shoot(seat.page, 'alleen-lezen');
      expect(await sheet.isDirty()).toBe(false);
    });

    it('waits for a cell that is being typed in: the pane says so, and goes on after Enter', async () => {
      await openExample();
      await pane.step('Berekenen');
      await sheet.goTo('Kosten!A5');
      await seat.page.keyboard.type('Uitkeringensysteem');
      // by the keyboard: a click outside the cell would end the typing
      await pane.button('Kostprijzen berekenen').evaluate((button: HTMLElement) => { button.click(); });
      await pane.says(/Druk op Enter \(bewaren\) of Esc/);
      await shoot(seat.page, 'bewerken');
      await seat.page.keyboard.press('Escape');
      await pane.button('Rapport schrijven').waitFor();
    });

    it('is stopped by its user while it waits, and calculates when asked again', async () => {
      await openExample();
      await pane.step('Berekenen');
      await seat.page.evaluate(() => { window.workbench?.page.excel.editing.begin(); });
      await pane.press('Kostprijzen berekenen');
      await pane.press('Stoppen');
      await pane.says(/Gestopt op uw verzoek/);
      await seat.page.evaluate(() => { window.workbench?.page.excel.editing.end(); });
      await calculate();
    });
  });
});
