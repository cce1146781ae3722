import { describeWithChromium } from '../../support/chromium';
import boce from '../../cli/example-figures/boce.json';
import { paneHand, type PaneHand } from './pane-hand';
import { shoot } from './screenshot';
import { useSeat } from './seat';
import { workbookHand, type WorkbookHand } from './workbook-hand';

const LONGEST_FLOW = 90_000;

/** Dutch notation of an amount in cents. */
const euro = (cents: bigint): string => {
  const [whole, rest] = [String(cents / 100n), String(cents % 100n).padStart(2, '0')];
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${rest}`;
};
const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));

type Totals = Readonly<Record<string, { readonly total: string }>>;
/** Sociale Zaken as the figures of the example have it, which were made without the engine. */
const socialAffairs = (basis: keyof typeof boce): bigint => Object.entries(boce[basis] as Totals).filter(([code]) => code.startsWith('SZ-')).reduce((sum, [, { total }]) => sum + cents(total), 0n);

/** Administratief medewerker goes from 45,85 to 50,85 an hour: 5 euro on 4.200 + 5.600 hours of the budget, and on 4.310 + 5.478,75 of the actuals. */
const DEARER = { budget: 500n * (4_200n + 5_600n), actual: (500n * (431_000n + 547_875n)) / 100n };

describeWithChromium('from an empty workbook to a report, and on', () => {
  jest.setTimeout(LONGEST_FLOW);
  const seat = useSeat();
  let [pane, sheet]: [PaneHand, WorkbookHand] = [undefined, undefined] as never;

  beforeAll(async () => {
    await seat.sit();
    sheet = workbookHand(seat.page);
    await seat.page.getByRole('button', { name: 'Leeg', exact: true }).click();
    pane = paneHand(await seat.pane());
  }, LONGEST_FLOW);

  it('begins with three ways to begin, and changes nothing by itself', async () => {
    await pane.says('Hoe wilt u beginnen?');
    await shoot(seat.page, 'data-leeg');
    expect(await sheet.isDirty()).toBe(false);
    expect(await sheet.tabs()).toHaveLength(1);
  });

  it('puts the example in the workbook, and says which tables it found', async () => {
    await pane.press('Voorbeeld laden');
    await pane.says(/Gevonden tabellen \(2[0-9]\)/);
    await shoot(seat.page, 'data');
    expect(await sheet.tabs()).toEqual(expect.arrayContaining(['Activiteiten', 'Uren', 'Tarieven']));
  });

  it('checks it by itself', async () => {
    await pane.press('Verder');
    await pane.says(/Waarschuwingen \(\d+\)/);
    await shoot(seat.page, 'controle');
  });

  it('calculates what the written rules say', async () => {
    await pane.press('Verder');
    await shoot(seat.page, 'berekenen');
    await pane.press('Kostprijzen berekenen');
    await pane.says('Actueel');
    await shoot(seat.page, 'resultaat');
    const text = await pane.text();
    expect(text).toContain(euro(socialAffairs('budget')));
    expect(text).toContain(euro(socialAffairs('actual')));
  });

  it('writes the report and leads to its first tab', async () => {
    const before = await sheet.tabs();
    await pane.press('Rapport schrijven');
    await pane.says(/Het rapport staat in de werkmap: \d+ tabbladen, geschreven in [\d,]+ seconden/);
    await pane.press('Naar het tabblad KPW Samenvatting');
    await seat.page.getByRole('tab', { name: 'KPW Samenvatting', selected: true, exact: true }).waitFor();
    await shoot(seat.page, 'rapport');
    expect((await sheet.tabs()).length).toBeGreaterThan(before.length);
  });

  it('says that the result is out of date as soon as a rate changes', async () => {
    await sheet.type('Tarieven!D4', '50,85');
    await pane.says(/^Verouderd\./);
    await shoot(seat.page, 'verouderd');
    expect(await pane.button('Rapport schrijven').count()).toBe(0);
  });

  it('gives the figures of the new rate when it calculates again, to the cent', async () => {
    await pane.press('Opnieuw berekenen');
    await pane.says('Actueel');
    const text = await pane.text();
    expect(text).toContain(euro(socialAffairs('budget') + DEARER.budget));
    expect(text).toContain(euro(socialAffairs('actual') + DEARER.actual));
  });

  it('takes back the rate and is what it was', async () => {
    await sheet.type('Tarieven!D4', '45,85');
    await pane.says(/^Verouderd\./);
    await sheet.type('Tarieven!D4', '50,85');
    await pane.says('Actueel');
  });
});
