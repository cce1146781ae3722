import type { Frame } from 'playwright-core';
import { exampleBytes } from '../flows/example-books';
import { paneHand } from './pane-hand';
import type { Seat } from './seat';
import { workbookHand } from './workbook-hand';

/** Looks at a screen that was reached; `name` says which. */
export type Look = (name: string, pane: Frame) => Promise<void>;

/** What stands open on a screen besides: everything that can be opened, also in what was opened, as soon as it holds what it is to hold. */
const openAll = async (pane: Frame): Promise<void> => {
  await pane.waitForFunction(() => {
    const all = [...document.querySelectorAll('details')];
    for (const details of all) details.open = true;
    // what can be opened is made after it opens, and its charts come after that
    return all.every((details) => details.querySelector('.disclosure__content')?.hasChildNodes()) && document.querySelector('details .skeleton') === null;
  });
};

/** Everything a new workbook shows, and what it takes to fill it in. */
const emptyScreens = async (seat: Seat, look: Look): Promise<void> => {
  const pane = paneHand(await seat.open());
  await pane.says('Hoe wilt u beginnen?');
  await look('gegevens-leeg', pane.pane);
  await pane.step('Controle');
  await pane.says(/nog niets om te controleren/);
  await look('controle-leeg', pane.pane);
  await pane.step('Berekenen');
  await look('berekenen-leeg', pane.pane);
  await pane.step('Resultaat');
  await pane.says(/nog niets berekend/);
  await look('resultaat-leeg', pane.pane);
  await pane.step('Gegevens');
  await pane.press('Lege tabellen neerzetten');
  await pane.says(/In de werkmap gezet/);
  await pane.press('Verder');
  await pane.says(/Waarschuwingen|Los eerst op|hoeft op te lossen/);
  await look('controle-lege-tabellen', pane.pane);
};

/** Own lists that are no tables yet, and the mapping of one of them. */
const mappingScreens = async (seat: Seat, look: Look): Promise<void> => {
  const pane = paneHand(await seat.open());
  await pane.says('Hoe wilt u beginnen?');
  const sheet = workbookHand(seat.page);
  await sheet.paste('A1', [['Rol', 'Prijs per uur'], ['Adviseur', '80'], ['Medewerker', '55']]);
  await pane.press(/^Maak er een tabel van/);
  await pane.press(/^(Eigen tabel koppelen|.* koppelen als ).*Tarieven$/);
  await pane.says('Tarieven koppelen');
  await openAll(pane.pane);
  await look('koppelen', pane.pane);
};

/** The example from its tables to a report, an amount explained, and what is out of date. */
const exampleScreens = async (seat: Seat, look: Look): Promise<void> => {
  const pane = paneHand(await seat.open({}, exampleBytes('boce')));
  await pane.says(/Gevonden tabellen/);
  await look('gegevens', pane.pane);
  await openAll(pane.pane);
  await look('gegevens-alles-open', pane.pane);
  await pane.step('Controle');
  await pane.says(/u kunt berekenen/);
  await openAll(pane.pane);
  await look('controle', pane.pane);
  await pane.step('Berekenen');
  await openAll(pane.pane);
  await look('berekenen', pane.pane);
  await pane.press('Kostprijzen berekenen');
  await pane.says('Actueel');
  await pane.button('Rapport schrijven').waitFor();
  await look('resultaat', pane.pane);
  await openAll(pane.pane);
  await look('resultaat-alles-open', pane.pane);
  await pane.press(/herleiding van Kostprijs.*Sociale Zaken, Begroting$/);
  const panel = pane.pane.getByRole('dialog', { name: 'Herleiding' });
  await panel.getByRole('table').first().waitFor();
  await look('herleiding', pane.pane);
  await panel.getByRole('button', { name: 'Sluiten' }).click();
  await panel.waitFor({ state: 'detached' });
  await pane.press('Rapport schrijven');
  await pane.says(/Het rapport staat in de werkmap/);
  await look('geschreven', pane.pane);
  await workbookHand(seat.page).type('Tarieven!D4', '50,85');
  await pane.says(/^Verouderd\./);
  await look('verouderd', pane.pane);
};

/** What goes wrong: input that blocks, and an Excel that refuses. */
const troubleScreens = async (seat: Seat, look: Look): Promise<void> => {
  const pane = paneHand(await seat.open({ readOnly: true }, exampleBytes('boce')));
  await pane.says(/alleen-lezen/);
  await look('alleen-lezen', pane.pane);
  await pane.step('Berekenen');
  await pane.press('Kostprijzen berekenen');
  await pane.says('Actueel');
  await pane.press('Rapport schrijven');
  await pane.says(/alleen-lezen geopend.*Er is niets geschreven/);
  await look('niet-geschreven', pane.pane);
  const blocked = paneHand(await seat.open({}, exampleBytes('boce')));
  await blocked.says(/Gevonden tabellen/);
  await workbookHand(seat.page).type('Volumes!A4', 'BESTAAT-NIET');
  await blocked.step('Controle');
  await blocked.says(/Los eerst op wat blokkeert/);
  await look('controle-blokkeert', blocked.pane);
  await blocked.step('Berekenen');
  await blocked.says(/Er kan nog niet worden berekend/);
  await look('berekenen-blokkeert', blocked.pane);
};

/** Every screen of the pane, one after the other, as somebody would come by them. */
export const walkScreens = async (seat: Seat, look: Look): Promise<void> => {
  for (const part of [emptyScreens, mappingScreens, exampleScreens, troubleScreens]) await part(seat, look);
};

/** Looks at the pane in a window of its own size, which is how a narrow pane and a zoomed one are. */
export const inWindow = async (seat: Seat, size: { readonly width: number; readonly height: number }, act: () => Promise<void>): Promise<void> => {
  const before = seat.page.viewportSize();
  const lay = (style: Readonly<Record<string, string>>): Promise<void> => seat.page.evaluate((given) => { Object.assign(document.querySelector('iframe')?.style ?? {}, given); }, style);
  await seat.page.setViewportSize(size);
  await lay({ position: 'fixed', inset: '0', width: '100vw', height: '100vh', zIndex: '1000' });
  await act();
  await lay({ position: '', inset: '', width: '', height: '', zIndex: '' });
  if (before) await seat.page.setViewportSize(before);
};
