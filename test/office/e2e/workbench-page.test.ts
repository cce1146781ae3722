import type { Dialog } from 'playwright-core';
import { describeWithChromium } from '../../support/chromium';
import { axeComplaints } from './axe';
import { sidewaysComplaints } from './layout';
import { shoot } from './screenshot';
import { type Sitting, useSeat } from './seat';
import { workbookHand } from './workbook-hand';

const LONGEST_FLOW = 90_000;

const LOOKS: readonly (Sitting & { readonly name: string })[] = [{ name: 'licht' }, { name: 'donker', colorScheme: 'dark' }, { name: 'contrast', forcedColors: true }];

describeWithChromium('the page of the workbench', () => {
  jest.setTimeout(LONGEST_FLOW);
  const seat = useSeat();

  it.each(LOOKS)('has nothing that axe holds against it, whatever lies on it: $name', async ({ name, ...sitting }) => {
    const complaints: Record<string, readonly string[]> = {};
    const look = async (screen: string): Promise<void> => {
      await shoot(seat.page, `werkbank-${name}-${screen}`);
      const found = await axeComplaints(seat.page, sitting);
      if (found.length > 0) complaints[screen] = found;
    };
    await seat.sit({ ...sitting, firstVisit: true });
    seat.page.on('dialog', (dialog: Dialog) => void dialog.dismiss());
    await seat.page.getByRole('heading', { name: 'Nog één vraag van uw browser' }).waitFor();
    await look('vraag');
    await seat.page.getByRole('button', { name: 'Taakvenster openen' }).click();
    await seat.page.getByRole('heading', { name: 'Het taakvenster is niet geopend' }).waitFor();
    await look('geweigerd');
    await seat.sit(sitting);
    const sheet = workbookHand(seat.page);
    await sheet.goTo('Kosten!D5');
    await look('keuzelijst-dicht');
    await seat.page.keyboard.press('Alt+ArrowDown');
    await seat.page.getByRole('listbox').waitFor();
    await look('keuzelijst');
    await seat.page.keyboard.press('Escape');
    await sheet.type('Kosten!A5', 'Druk- en portokosten');
    await seat.page.getByRole('button', { name: 'Leeg', exact: true }).click();
    await seat.page.getByRole('dialog').waitFor();
    await look('niet-opgeslagen');
    await seat.page.keyboard.press('Escape');
    expect(complaints).toEqual({});
  });

  it('fits a window of 320 pixels', async () => {
    await seat.sit({ window: { width: 320, height: 640 } });
    await shoot(seat.page, 'werkbank-320');
    expect((await sidewaysComplaints(seat.page)).filter((complaint) => /^the page is/.test(complaint))).toEqual([]);
  });

  it('asks nobody but its own server for anything', async () => {
    await seat.sit();
    expect(seat.requested.length).toBeGreaterThan(5);
    expect(seat.requested.filter((address) => !address.startsWith(seat.address) && !/^(data|blob):/.test(address))).toEqual([]);
  });
});
