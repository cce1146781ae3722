import { describeWithChromium } from '../../support/chromium';
import { OWN_LISTS, THEIR_COST_PRICE } from './own-lists';
import { paneHand, type PaneHand } from './pane-hand';
import { shoot } from './screenshot';
import { useSeat } from './seat';
import { workbookHand, type WorkbookHand } from './workbook-hand';

const LONGEST_FLOW = 90_000;

describeWithChromium('own lists with other names and headers', () => {
  jest.setTimeout(LONGEST_FLOW);
  const seat = useSeat();
  let [pane, sheet]: [PaneHand, WorkbookHand] = [undefined, undefined] as never;

  beforeAll(async () => {
    await seat.sit();
    sheet = workbookHand(seat.page);
    pane = paneHand(await seat.open());
    await pane.says('Hoe wilt u beginnen?');
  }, LONGEST_FLOW);

  it('are seen as soon as they are pasted', async () => {
    for (const [i, list] of OWN_LISTS.entries()) {
      if (i > 0) await sheet.addSheet();
      await sheet.paste('A1', list);
    }
    await pane.button(/^Maak er een tabel van: blad /).nth(OWN_LISTS.length - 1).waitFor();
    await shoot(seat.page, 'eigen-lijsten');
  });

  it('become tables, are recognised and mapped without a word typed', async () => {
    for (let left = OWN_LISTS.length; left > 0; left -= 1) {
      await pane.press(/^Maak er een tabel van: blad /);
      await expect(pane.goneTo(/^Maak er een tabel van: blad /, left - 1)).resolves.toBe(left - 1);
    }
    await pane.press(/ koppelen als Activiteiten$/);
    await pane.says('Activiteiten koppelen');
    await shoot(seat.page, 'koppelen');
    await pane.press('Opslaan en verder met Uren');
    await pane.says('Uren koppelen');
    await pane.press('Opslaan en verder met Tarieven');
    await pane.says('Tarieven koppelen');
    await pane.press('Koppeling opslaan');
    await pane.says(/Gevonden tabellen \(4\)/);
    await shoot(seat.page, 'gekoppeld');
    expect(await sheet.tabs()).toEqual(expect.arrayContaining(['Koppelingen']));
  });

  it('give their cost price, counted by hand', async () => {
    await pane.step('Controle');
    await pane.says(/u kunt berekenen|hoeft op te lossen/);
    await shoot(seat.page, 'eigen-controle');
    await pane.step('Berekenen');
    await pane.press('Kostprijzen berekenen');
    await pane.says('Actueel');
    await shoot(seat.page, 'eigen-resultaat');
    expect(await pane.text()).toContain(THEIR_COST_PRICE);
  });
});
