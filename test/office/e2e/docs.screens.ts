import { join } from 'node:path';
import { ROOT } from '../../support/build-once';
import { paneHand, type PaneHand } from './pane-hand';
import { useSeat } from './seat';
import { workbookHand } from './workbook-hand';

/** `npm run screenshots`: the pictures of the guides, taken of the workbench as `npm start` serves it, each of the same size. */
const PLACE = join(ROOT, 'docs/images');
const WINDOW = { width: 1280, height: 800 };
const LONGEST = 180_000;

jest.setTimeout(LONGEST);
const seat = useSeat();

const shoot = async (name: string): Promise<void> => void await seat.page.screenshot({ path: join(PLACE, `${name}.png`), animations: 'disabled', caret: 'hide' });

const empty = async (): Promise<PaneHand> => {
  await seat.page.getByRole('button', { name: 'Leeg', exact: true }).click();
  const pane = paneHand(await seat.pane());
  await pane.says('Hoe wilt u beginnen?');
  return pane;
};

const example = async (): Promise<PaneHand> => {
  const pane = paneHand(await seat.pane());
  await pane.says(/Gevonden tabellen/);
  return pane;
};

const calculate = async (pane: PaneHand): Promise<void> => {
  await pane.step('Berekenen');
  await pane.press('Kostprijzen berekenen');
  await pane.button('Rapport schrijven').waitFor();
  await pane.says('Actueel');
};

it('from an empty workbook to a report that is out of date', async () => {
  await seat.sit({ window: WINDOW });
  const sheet = workbookHand(seat.page);
  const pane = await empty();
  await shoot('data-leeg');
  await pane.press('Voorbeeld laden');
  await pane.says(/Gevonden tabellen/);
  await sheet.openTab('Activiteiten');
  await shoot('data');
  await pane.press('Verder');
  await pane.says(/u kunt berekenen/);
  await sheet.openTab('Sleutelwaarden');
  await shoot('controle');
  await pane.press('Verder');
  await pane.button('Kostprijzen berekenen').waitFor();
  await shoot('berekenen');
  await calculate(pane);
  await sheet.openTab('Uren');
  await shoot('resultaat');
  await pane.press(/herleiding van .*Sociale Zaken, Begroting$/);
  const panel = pane.pane.getByRole('dialog', { name: 'Herleiding' });
  for (const part of ['Bijzondere bijstand en minimabeleid', 'Loon']) {
    await panel.getByRole('table').getByRole('button', { name: part }).first().click();
    await panel.getByRole('heading', { name: part, level: 3 }).waitFor();
  }
  await panel.getByRole('button', { name: /Klantmanager inkomen, voor Gemeente Borger-Odoorn/ }).click();
  await sheet.leads('Uren!C24');
  await shoot('herleiding');
  await panel.getByRole('button', { name: 'Sluiten' }).click();
  await pane.press('Rapport schrijven');
  await pane.says(/Het rapport staat in de werkmap/);
  await pane.press(/^Naar het tabblad /);
  await seat.page.getByRole('tab', { name: 'KPW Samenvatting', selected: true }).waitFor();
  await pane.says('Actueel');
  await shoot('rapport');
  await sheet.type('Tarieven!D4', '50,85');
  await pane.says(/^Verouderd\./);
  await shoot('verouderd');
});

it('a finding, and the cell it is about', async () => {
  await seat.sit({ window: WINDOW });
  const [pane, sheet] = [await example(), workbookHand(seat.page)];
  await sheet.type('Deelnemers!C5', 'gastheer');
  await pane.step('Controle');
  await pane.says(/Los eerst op wat blokkeert/);
  await pane.press(/Deelnemers!C5/);
  await sheet.leads('Deelnemers!C5');
  await shoot('bevinding');
});

it('own lists that are mapped', async () => {
  await seat.sit({ window: WINDOW });
  const [pane, sheet] = [await empty(), workbookHand(seat.page)];
  await sheet.paste('A1', [['Productnr', 'Omschrijving', 'Overeenkomst'], ['P1', 'Vergunningen', 'WON'], ['P2', 'Toezicht', 'WON']]);
  await pane.press(/^Maak er een tabel van: blad /);
  await pane.press(/ koppelen als Activiteiten$/);
  await pane.says('Activiteiten koppelen');
  await shoot('koppelen');
});

it.each([['werkbank', {}], ['werkbank-donker', { colorScheme: 'dark' as const }], ['werkbank-en', { locale: 'en-GB' }]])('the workbench with a result: %s', async (name, sitting) => {
  await seat.sit({ window: WINDOW, ...sitting });
  const pane = paneHand(await seat.pane());
  const english = name === 'werkbank-en';
  await pane.step(english ? 'Calculate' : 'Berekenen');
  await pane.press(english ? 'Calculate cost prices' : 'Kostprijzen berekenen');
  await pane.press(english ? 'Write report' : 'Rapport schrijven');
  await pane.says(english ? /The report is in the workbook/ : /Het rapport staat in de werkmap/);
  await pane.press(english ? /^Go to the tab / : /^Naar het tabblad /);
  await seat.page.getByRole('tab', { name: /^KPW /, selected: true }).waitFor();
  await pane.says(english ? 'Current' : 'Actueel');
  await shoot(name);
});
