import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { ROOT } from '../../support/build-once';
import { describeWithChromium } from '../../support/chromium';
import { paneHand, type PaneHand } from './pane-hand';
import { useSeat } from './seat';
import { workbookHand, type WorkbookHand } from './workbook-hand';

const LONGEST = 120_000;
const FOLDER = join(ROOT, 'docs/images');

/** Lists of a controller's own, with names and headers of their own. */
const HOURS = [['Boekjaar', 'Productnr', 'Rol', 'Begrote uren'], ['2026', 'P1', 'Adviseur', '100'], ['2026', 'P1', 'Medewerker', '40'], ['2026', 'P2', 'Medewerker', '60']];
const RATES = [['Rol', 'Prijs per uur'], ['Adviseur', '80'], ['Medewerker', '55,50']];

// by `npm run screenshots`, which makes them anew; each as a reader comes by it
describeWithChromium('the pictures of the documentation', () => {
  jest.setTimeout(LONGEST);
  const seat = useSeat();
  let [pane, sheet]: [PaneHand, WorkbookHand] = [undefined, undefined] as never;

  const shoot = async (name: string): Promise<void> => {
    mkdirSync(FOLDER, { recursive: true });
    // a little late, so that what follows a click of itself has come
    await seat.page.waitForTimeout(700);
    await seat.page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled', caret: 'hide' });
  };
  const onTop = (part: Locator): Promise<void> => part.evaluate((element) => { element.scrollIntoView({ block: 'start' }); });
  const empty = async (): Promise<void> => {
    await seat.page.getByRole('button', { name: 'Leeg', exact: true }).click();
    const question = seat.page.getByRole('button', { name: 'Doorgaan zonder opslaan' });
    if (await question.isVisible()) await question.click();
    pane = paneHand(await seat.pane());
    await pane.says('Hoe wilt u beginnen?');
  };

  beforeAll(async () => {
    await seat.sit();
    sheet = workbookHand(seat.page);
  }, LONGEST);

  it('Gegevens', async () => {
    await empty();
    await shoot('data-leeg');
    await pane.press('Voorbeeld laden');
    await pane.says(/Gevonden tabellen \(21\)/);
    await pane.press(/^Deelnemers tonen: /);
    await seat.page.getByRole('tab', { name: 'Deelnemers', selected: true, exact: true }).waitFor();
    await onTop(pane.pane.getByRole('heading', { name: 'Gegevens' }));
    await shoot('data');
  });

  it('Controle and Berekenen', async () => {
    await pane.press('Verder');
    await pane.press(/Sleutelwaarden!G5$/);
    await sheet.leads('Sleutelwaarden!G5');
    await shoot('controle');
    await pane.press('Verder');
    await pane.pane.locator('summary', { hasText: 'Instellingen' }).click();
    await shoot('berekenen');
  });

  it('Resultaat', async () => {
    await pane.press('Kostprijzen berekenen');
    await pane.button('Rapport schrijven').waitFor();
    await sheet.goTo('Activiteiten!A4');
    await shoot('resultaat');
    await pane.press('Rapport schrijven');
    await pane.says(/Het rapport staat in de werkmap/);
    await pane.press(/^Naar het tabblad /);
    // what was written is looked at again
    await pane.says('Actueel');
    await shoot('rapport');
    await pane.pane.locator('summary', { hasText: 'Sociale Zaken' }).click();
    await onTop(pane.pane.getByRole('heading', { name: 'Sociale Zaken' }));
    await shoot('werkbank');
  });

  it('Herleiding, to the rows of the workbook', async () => {
    await pane.press(/herleiding van Kostprijs.*Sociale Zaken, Begroting$/);
    const panel = pane.pane.getByRole('dialog', { name: 'Herleiding' });
    await panel.getByRole('button', { name: /Inkomensbeheer/ }).first().click();
    await panel.getByRole('button', { name: /Loon/ }).first().click();
    await panel.getByRole('button', { name: /^Senior klantmanager: selecteer de uren/ }).click();
    await seat.page.getByRole('tab', { name: 'Uren', selected: true, exact: true }).waitFor();
    await shoot('herleiding');
    await panel.getByRole('button', { name: 'Sluiten' }).click();
  });

  it('Verouderd', async () => {
    await sheet.type('Tarieven!D4', '50,85');
    await pane.says(/^Verouderd/);
    await pane.step('Resultaat');
    await onTop(pane.pane.getByRole('heading', { name: 'Resultaat' }));
    await shoot('verouderd');
  });

  it('Koppelen', async () => {
    await empty();
    await sheet.paste('A1', RATES);
    await sheet.addSheet();
    await sheet.paste('A1', HOURS);
    await pane.button(/^Maak er een tabel van: blad /).nth(1).waitFor();
    await pane.press(/^Maak er een tabel van: blad /);
    await pane.goneTo(/^Maak er een tabel van: blad /, 1);
    await pane.press(/^Maak er een tabel van: blad /);
    await pane.goneTo(/^Maak er een tabel van: blad /, 0);
    await pane.press(/ koppelen als Uren$/);
    await pane.says('Uren koppelen');
    await shoot('koppelen');
  });
});
