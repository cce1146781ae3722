import type { Frame } from 'playwright-core';
import { describeWithChromium } from '../../support/chromium';
import { soon } from '../harness/soon';
import { exampleBytes } from '../flows/example-books';
import { paneHand, type PaneHand } from './pane-hand';
import { useSeat } from './seat';
import { workbookHand } from './workbook-hand';

const LONGEST_FLOW = 60_000;

/** Everything that can be seen of an element but its colours: words, shapes of icons, borders, outline, weight, underlining. */
const withoutColor = (pane: Frame, selector: string, at = 0): Promise<string> => pane.locator(selector).nth(at).evaluate((element) => {
  const look = (one: Element): string => {
    const style = getComputedStyle(one);
    const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => `${style[`border${side}Style`]} ${style[`border${side}Width`]}`).join(' ');
    const shape = one instanceof SVGPathElement ? one.getAttribute('d') : '';
    return `${sides} ${style.outlineStyle} ${style.outlineWidth} ${style.fontWeight} ${style.textDecorationLine} ${shape}`;
  };
  return [element, ...element.querySelectorAll('*')].map(look).join('; ');
});

/** The words of an element and of what describes it. */
const wordsOf = (pane: Frame, selector: string): Promise<readonly string[]> => pane.locator(selector).allInnerTexts();

describeWithChromium('under forced colours, where only the system chooses them', () => {
  jest.setTimeout(LONGEST_FLOW);
  const seat = useSeat();
  let pane: PaneHand = undefined as never;

  beforeAll(async () => {
    await seat.sit({ forcedColors: true });
    pane = paneHand(await seat.open({}, exampleBytes('boce')));
    await pane.says(/Gevonden tabellen/);
  }, LONGEST_FLOW);

  it('the open step has another form than the others', async () => {
    const [open, other] = [await withoutColor(pane.pane, '[aria-current="step"]'), await withoutColor(pane.pane, '.stepper__button:not([aria-current])', 2)];
    expect(open).not.toBe(other);
    const line = (selector: string): Promise<string> => pane.pane.locator(selector).first().evaluate((one) => getComputedStyle(one).borderBottomColor);
    // a line of the colour of the background is no line
    expect(await line('[aria-current="step"]')).not.toBe(await line('.stepper__button:not([aria-current])'));
  });

  it('what has the focus has a line around it', async () => {
    await pane.button('Verder').first().focus();
    await seat.page.keyboard.press('Shift+Tab');
    await seat.page.keyboard.press('Tab');
    const outline = await pane.pane.evaluate(() => { const style = document.activeElement ? getComputedStyle(document.activeElement) : null; return [style?.outlineStyle, parseFloat(style?.outlineWidth ?? '0') >= 2]; });
    expect(outline).toEqual([expect.not.stringMatching(/^none$/), true]);
  });

  it('lights of benchmarks are words and shapes', async () => {
    await pane.step('Berekenen');
    await pane.press('Kostprijzen berekenen');
    await pane.button('Rapport schrijven').waitFor();
    const lights = await wordsOf(pane.pane, 'summary .badge');
    expect(new Set(lights).size).toBeGreaterThan(1);
    const kinds = new Map<string, string>();
    for (const [at, light] of lights.entries()) kinds.set(light, await withoutColor(pane.pane, 'summary .badge', at));
    expect(new Set(kinds.values()).size).toBe(kinds.size);
  });

  it('a control that holds says so in a word beside its sign', async () => {
    await pane.pane.locator('summary', { hasText: /controles/i }).last().click();
    // what can be opened is made after it opens
    await pane.pane.locator('.control .badge').first().waitFor();
    const controls = await wordsOf(pane.pane, '.control .badge');
    expect(controls.length).toBeGreaterThan(5);
    expect(new Set(controls)).toEqual(new Set(['sluitend']));
    expect(await pane.pane.locator('.control .badge svg').count()).toBe(controls.length);
  });

  it('a tab that is left out has no tick, and one that is chosen has', async () => {
    await pane.pane.locator('summary', { hasText: 'Tabbladen kiezen' }).click();
    const box = pane.pane.getByRole('checkbox', { disabled: false }).last();
    const label = pane.pane.locator('label', { has: box }).or(pane.pane.locator(`label[for="${await box.getAttribute('id') ?? ''}"]`)).first();
    const chosen = await label.screenshot();
    await box.press(' ');
    await box.blur();
    expect(await soon(() => box.isChecked(), (checked) => !checked)).toBe(false);
    expect(chosen.equals(await label.screenshot())).toBe(false);
  });

  it('a result that is out of date says so, and has another border', async () => {
    const before = await withoutColor(pane.pane, '.headline');
    await workbookHand(seat.page).type('Tarieven!D4', '50,85');
    await pane.says(/^Verouderd\./);
    expect(await withoutColor(pane.pane, '.headline')).not.toBe(before);
    expect((await wordsOf(pane.pane, '.badge')).filter((word) => word === 'Verouderd')).not.toEqual([]);
  });
});
