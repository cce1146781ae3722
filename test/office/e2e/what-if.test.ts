import { writeBook } from '../../../src/adapters/xlsx';
import { EXAMPLE_SOURCES } from '../../../src/cli/example-sources';
import { assembleExample } from '../../../src/report';
import { describeWithChromium } from '../../support/chromium';
import { sidewaysComplaints } from './layout';
import { paneHand, type PaneHand } from './pane-hand';
import { inWindow } from './screens';
import { shoot } from './screenshot';
import { useSeat } from './seat';
import { workbookHand, type WorkbookHand } from './workbook-hand';

const LONGEST_FLOW = 60_000;
const NARROW = { width: 350, height: 900 } as const;
const [example] = EXAMPLE_SOURCES;
const PARTIES = ['EM', 'CO', 'BO'];

/** Emmen works for itself, Coevorden and Borger-Odoorn, each a third of € 90,000 a year; € 30,000 of it is Vast. There is no table Scenarios. */
const book = () => writeBook(assembleExample({
  ...example, sources: [], readme: { nl: ['Proef'], en: ['Trial'] },
  tables: {
    Activiteiten: { headers: ['Code', 'Naam', 'Deelovereenkomst', 'Eenheid'], rows: [['WPB', 'Werkplekbeheer', 'ICT', 'werkplek']] },
    Deelovereenkomsten: { headers: ['Code', 'Naam', 'Verdeelsleutel'], rows: [['ICT', 'Automatisering', 'deel']] },
    Deelnemers: { headers: ['Code', 'Naam', 'Rol'], rows: [['EM', 'Emmen', 'gastheer'], ['CO', 'Coevorden', 'afnemer'], ['BO', 'Borger-Odoorn', 'afnemer']] },
    Sleutelwaarden: { headers: ['Sleutel', 'Deelnemer', 'Waarde', 'Jaar'], rows: [2025, 2026].flatMap((year) => PARTIES.map((code) => ['deel', code, 1, year])) },
    Tarieven: { headers: ['Functie', 'Uurtarief', 'Bron'], rows: [['Adviseur', 100, 'besluit']] },
    Uren: { headers: ['Activiteit', 'Functie', 'Uren', 'Jaar'], rows: [['WPB', 'Adviseur', 30, 2025], ['WPB', 'Adviseur', 30, 2026]] },
    Kosten: { headers: ['Activiteit', 'Kostensoort', 'Bedrag', 'Jaar', 'Vast'], rows: [2025, 2026].flatMap((year) => [['WPB', 'materieel', 57000, year, 'nee'], ['WPB', 'licentie', 30000, year, 'ja']]) },
    Volumes: { headers: ['Activiteit', 'Aantal', 'Jaar'], rows: [['WPB', 100, 2025], ['WPB', 100, 2026]] },
  },
} as typeof example, 'nl'));

/**
 * Coevorden leaves on 31 December 2025. A third of 57,000 and of 30 hours × 100 falls away in 2026: 38,000 + 2,000 + 30,000 = 70,000, which is
 * 35,000 for each of the others.
 * They pay 2 × (35,000 − 30,000) = 10,000 more. A price of 90,000 / 100 = 900 becomes 700. Run-off: 30,000 + half of it.
 */
const NAME = 'Coevorden treedt uit';
const TOTALS = {
  pane: [
    ['Borger-Odoorn', '30.000,00', '35.000,00', '+5.000,00'], ['Coevorden', '30.000,00', '0,00', '-30.000,00'], ['Emmen', '30.000,00', '35.000,00', '+5.000,00'],
    ['Gastheer, buiten de deelovereenkomsten', '0,00', '0,00', '0,00'], ['Samen', '90.000,00', '70.000,00', '-20.000,00'],
  ],
  tab: [
    ['Over alle deelovereenkomsten', 'Borger-Odoorn (afnemer)', '30.000,00', '35.000,00', '5.000,00'], ['Over alle deelovereenkomsten', 'Coevorden (afnemer)', '30.000,00', '0,00', '-30.000,00'],
    ['Over alle deelovereenkomsten', 'Emmen (gastheer)', '30.000,00', '35.000,00', '5.000,00'],
  ],
};
const EXIT = {
  pane: [
    ['Achterblijvende kosten2025, begroting', '0,00'], ['Achterblijvende kosten2026, begroting', '+10.000,00'], ['Laatste volledige bijdrage (begroting)2025', '30.000,00'],
    ['Afbouw 2026: 100 %', '30.000,00'], ['Afbouw 2027: 50 %', '15.000,00'], ['Uittreedsom', '45.000,00'],
  ],
  tab: [
    ['Achterblijvende kosten 2026, begroting', '10.000,00'], ['Laatste volledige begrote doorbelasting (2025)', '30.000,00'],
    ['Afbouw 2026', '100,0 %', '30.000,00'], ['Afbouw 2027', '50,0 %', '15.000,00'], ['Uittreedsom', '45.000,00'],
  ],
};

describeWithChromium('Wat als, from a question in the pane to the tab', () => {
  jest.setTimeout(LONGEST_FLOW);
  const seat = useSeat();
  let [pane, sheet]: [PaneHand, WorkbookHand] = [undefined, undefined] as never;

  beforeAll(async () => {
    await seat.sit();
    sheet = workbookHand(seat.page);
    pane = paneHand(await seat.open({}, await book()));
    await pane.says(/Gevonden tabellen/);
    await pane.step('Berekenen');
    await pane.press('Kostprijzen berekenen');
    await pane.button('Rapport schrijven').waitFor();
  }, LONGEST_FLOW);

  const open = async (summary: string | RegExp): Promise<void> => pane.pane.locator('summary', { hasText: summary }).first().click();
  /** The names of a table and the figures that belong to them, as they are read. */
  const linesOf = async (name: string | RegExp): Promise<readonly (readonly string[])[]> => {
    const table = pane.pane.getByRole('table', { name });
    await table.waitFor();
    const lines = await table.evaluate((element) => [...element.querySelectorAll('tbody tr, tfoot tr')].map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())));
    // a name that stands on a line of its own has its figures on the next
    return lines.flatMap((line, i) => (line.length === 1 ? [] : lines[i - 1]?.length === 1 ? [[...lines[i - 1] ?? [], ...line]] : [line]));
  };
  /** What a sheet shows, without its blanks. */
  const cellsOf = (name: string): Promise<readonly (readonly string[])[]> => seat.page.evaluate((wanted) => {
    const found = window.workbench?.page.excel.workbook.Worksheets._items().find((one) => one.Name === wanted);
    const rows = (found?.GetUsedRange(true).Text ?? []) as readonly (readonly string[])[];
    return rows.map((row) => row.filter((text) => text !== '')).filter((row) => row.length > 0);
  }, name);

  it('makes rows of the answers, and shows them before it writes them', async () => {
    await open('Wat als …');
    await pane.pane.getByLabel('Afnemer').selectOption('CO');
    await pane.pane.getByLabel('Laatste dag').fill('31-12-2025');
    await pane.pane.getByLabel(/^Afbouw van de uittreedsom/).fill('100; 50');
    expect(await linesOf('Rijen voor Scenarios')).toEqual([['Deelnemers | CO | Vertrekt op', '2025-12-31'], ['Deelnemers | CO | Afbouw %', '100; 50']]);
    expect(await sheet.tabs()).not.toContain('Scenarios');
    await inWindow(seat, NARROW, async () => {
      await pane.pane.locator('summary', { hasText: 'Wat als …' }).evaluate((element) => { element.scrollIntoView({ block: 'start' }); });
      await shoot(seat.page, 'wat-als');
    });
  });

  it('writes them in the table Scenarios', async () => {
    await pane.press('In Scenarios zetten');
    await pane.says(/Het scenario staat in de werkmap/);
    expect((await cellsOf('Scenarios')).slice(-2)).toEqual([[NAME, 'Deelnemers', 'CO', 'Vertrekt op', '2025-12-31'], [NAME, 'Deelnemers', 'CO', 'Afbouw %', '100; 50']]);
  });

  it('shows what comes of them beside the base, as calculated by hand', async () => {
    await pane.press('Opnieuw berekenen');
    await open(`Scenario ${NAME}`);
    expect(await linesOf(`Scenario ${NAME}, begroting`)).toEqual(TOTALS.pane);
    expect(await linesOf(`Prijs per eenheid in scenario ${NAME}`)).toEqual([['Automatiseringbegroting', '900,00', '700,00'], ['Werkplekbeheerbegroting', '900,00', '700,00']]);
    expect(await linesOf('Uittreding Coevorden')).toEqual(EXIT.pane);
    await open('Wat iedere regel van Scenarios verandert');
    expect(await linesOf(`Wat scenario ${NAME} verandert`)).toEqual([['Deelnemers | CO | Afbouw %', '', '100; 50'], ['Deelnemers | CO | Vertrekt op', '', '31-12-2025']]);
    await inWindow(seat, NARROW, async () => {
      await pane.pane.locator('summary', { hasText: `Scenario ${NAME}` }).evaluate((element) => { element.scrollIntoView({ block: 'start' }); });
      await shoot(seat.page, 'scenario');
      expect(await sidewaysComplaints(pane.pane)).toEqual([]);
    });
  });

  it('writes the same in the tab KPW Scenarios', async () => {
    await pane.press('Rapport schrijven');
    await pane.says(/Het rapport staat in de werkmap/);
    const cells = await cellsOf('KPW Scenarios');
    for (const line of [...TOTALS.tab, ...EXIT.tab, ['Totaal, afgerond per activiteit op centen', '90.000,00', '70.000,00', '-20.000,00'], ['Automatisering', NAME, '900,00', '700,00', '-200,00']]) expect(cells).toContainEqual(line);
    await sheet.openTab('KPW Scenarios');
    await shoot(seat.page, 'tab-scenarios');
  });
});
