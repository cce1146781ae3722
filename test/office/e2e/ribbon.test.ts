import { describeWithChromium } from '../../support/chromium';
import { exampleBytes } from '../flows/example-books';
import { paneHand, type PaneHand } from './pane-hand';
import { shoot } from './screenshot';
import { useSeat } from './seat';
import { workbookHand, type WorkbookHand } from './workbook-hand';

const LONGEST_FLOW = 60_000;
/** Here an Excel keeps what can be undone; in an older one the button asks first. */
const UNDO_SURVIVES = { requirements: { ExcelApi: '1.19' } };

describeWithChromium('the buttons of the ribbon', () => {
  jest.setTimeout(LONGEST_FLOW);
  const seat = useSeat();
  let [pane, sheet]: [PaneHand, WorkbookHand] = [undefined, undefined] as never;
  const press = (name: string): Promise<void> => seat.page.getByRole('toolbar', { name: 'Lint' }).getByRole('button', { name, exact: true }).click();

  beforeAll(async () => {
    await seat.sit();
    sheet = workbookHand(seat.page);
  }, LONGEST_FLOW);
  const open = async (excel: Parameters<typeof seat.open>[0] = UNDO_SURVIVES): Promise<void> => {
    pane = paneHand(await seat.open(excel, exampleBytes('boce')));
    await pane.says(/Gevonden tabellen/);
  };

  it('calculate and write without asking where nothing is to be decided', async () => {
    await open();
    await press('Berekenen en schrijven');
    await seat.page.getByRole('tab', { name: 'KPW Samenvatting', exact: true }).waitFor();
    await pane.says(/Het rapport staat in de werkmap/);
    await shoot(seat.page, 'lint-geschreven');
  });

  it('check, and show what was found', async () => {
    await open();
    await press('Controleren');
    await pane.says(/u kunt berekenen/);
  });

  it('open the pane with the reason where something blocks, and write nothing', async () => {
    await open();
    await sheet.type('Volumes!A4', 'BESTAAT-NIET');
    const before = await sheet.tabs();
    await press('Berekenen en schrijven');
    await pane.says(/Los eerst op wat blokkeert/);
    await shoot(seat.page, 'lint-blokkeert');
    expect(await sheet.tabs()).toEqual(before);
  });

  it('ask first in an Excel that forgets what can be undone', async () => {
    await open({ requirements: { ExcelApi: '1.15' } });
    const before = await sheet.tabs();
    await press('Berekenen en schrijven');
    await pane.says(/vergeet bij het schrijven wat u met Ongedaan maken/);
    expect(await sheet.tabs()).toEqual(before);
  });
});
