import { describeWithChromium } from '../../support/chromium';
import { soon } from '../harness/soon';
import { paneHand, type PaneHand } from './pane-hand';
import { inWindow } from './screens';
import { shoot } from './screenshot';
import { useSeat } from './seat';

const LONGEST_FLOW = 90_000;
const MOST_TABS = 80;

/** What has the focus, by its name, and whether somebody sees that it has. */
interface Focus { readonly name: string; readonly isSeen: boolean; readonly isHidden: boolean }

describeWithChromium('by the keyboard alone', () => {
  jest.setTimeout(LONGEST_FLOW);
  const seat = useSeat();
  let pane: PaneHand = undefined as never;

  const focus = (): Promise<Focus> => pane.pane.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return { name: '', isSeen: true, isHidden: false };
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const [left, top, right, bottom] = [Math.max(0, box.left), Math.max(0, box.top), Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)];
    const spots = [0.1, 0.5, 0.9].flatMap((x) => [0.05, 0.3, 0.5, 0.7, 0.95].map((y) => document.elementFromPoint(left + x * (right - left), top + y * (bottom - top))));
    // a checkbox lies under the drawing of its label
    const drawn = [element, ...(element instanceof HTMLInputElement ? element.labels ?? [] : [])];
    return {
      name: element.getAttribute('aria-label') ?? (element instanceof HTMLSelectElement ? 'keuze' : drawn.map((one) => one.textContent ?? '').join('')).trim(),
      isSeen: element === document.body || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none',
      isHidden: !spots.some((spot) => spot !== null && drawn.some((one) => one.contains(spot))),
    };
  });

  /** What has the focus, as soon as somebody sees that it has. */
  const seenFocus = (): Promise<Focus> => soon(focus, ({ isSeen, isHidden }) => isSeen && !isHidden);
  /** The name of what has the focus, as soon as it is this one. */
  const focusOn = async (expected: string): Promise<string> => (await soon(focus, ({ name }) => name === expected)).name;

  /** Goes on by the Tab key to what is called so; everything on the way must be seen to have the focus. */
  const tabTo = async (name: RegExp): Promise<void> => {
    const passed: string[] = [];
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      await seat.page.keyboard.press('Tab');
      const now = await seenFocus();
      expect([now.name, now.isSeen, now.isHidden]).toEqual([now.name, true, false]);
      if (name.test(now.name)) return;
      passed.push(now.name.slice(0, 40));
    }
    throw new Error(`${String(name)} is not reached; passed: ${passed.join(' | ')}`);
  };
  const press = (key: string): Promise<void> => seat.page.keyboard.press(key);

  beforeAll(async () => {
    await seat.sit();
    pane = paneHand(await seat.open());
    await pane.says('Hoe wilt u beginnen?');
    await seat.page.bringToFront();
    await pane.pane.evaluate(() => { window.focus(); });
  }, LONGEST_FLOW);

  it('goes from an empty workbook to a written report', async () => {
    await tabTo(/^Voorbeeld laden$/);
    await press('Enter');
    await pane.says(/Gevonden tabellen/);
    await tabTo(/^Verder$/);
    await press('Enter');
    await pane.says(/u kunt berekenen/);
    await tabTo(/^Verder$/);
    await press('Enter');
    await pane.button('Kostprijzen berekenen').waitFor();
    await tabTo(/^Kostprijzen berekenen$/);
    await press(' ');
    await pane.button('Rapport schrijven').waitFor();
    await tabTo(/^Rapport schrijven$/);
    await shoot(seat.page, 'toetsenbord');
    await press('Enter');
    await pane.says(/Het rapport staat in de werkmap/);
  });

  it('puts whoever opens a step at its heading', async () => {
    await pane.button('Controle').first().press('Enter');
    await pane.says(/u kunt berekenen/);
    expect(await focusOn('Controle')).toBe('Controle');
  });

  it('opens an explanation, stays in it, and comes back to the amount', async () => {
    await pane.step('Resultaat');
    await pane.says(/Deelovereenkomsten/);
    await tabTo(/herleiding van Kostprijs/);
    const { name } = await focus();
    await press('Enter');
    const panel = pane.pane.getByRole('dialog', { name: 'Herleiding' });
    await panel.getByRole('table').first().waitFor();
    const isInside = (): Promise<boolean> => pane.pane.evaluate(() => document.querySelector('[role="dialog"]')?.contains(document.activeElement) ?? false);
    // the panel takes the focus in the frame after it is drawn
    expect(await soon(isInside, Boolean)).toBe(true);
    for (let presses = 0; presses < 12; presses += 1) {
      await press('Tab');
      expect(await isInside()).toBe(true);
    }
    await press('Escape');
    await panel.waitFor({ state: 'detached' });
    // the panel is gone before it gives the focus back
    expect(await focusOn(name)).toBe(name);
    // it does so twice, by a timer and in a frame: what follows must not lose the focus to the second
    await pane.pane.evaluate(() => new Promise((resolve) => { setTimeout(() => requestAnimationFrame(resolve)); }));
    expect((await focus()).name).toBe(name);
  });

  it('reaches every control of the result in a pane of 350 by 378 pixels at 200 %, and sees where it is', async () => {
    const controls = (): Promise<{ readonly count: number; readonly at: number }> => pane.pane.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('*')].filter((one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }) && !one.hasAttribute('disabled'));
      if (!all.includes(document.activeElement as HTMLElement)) all[0]?.focus();
      return { count: all.length, at: all.indexOf(document.activeElement as HTMLElement) };
    });
    // nothing comes or goes any more
    await pane.says('Actueel');
    await inWindow(seat, { width: 175, height: 189 }, async () => {
      await pane.pane.evaluate(() => { (document.activeElement as HTMLElement | null)?.blur(); });
      const { count, at } = await controls();
      const reached = [at];
      for (let presses = 1; presses < count; presses += 1) {
        await press('Tab');
        const now = await seenFocus();
        expect([now.name, now.isSeen, now.isHidden]).toEqual([now.name, true, false]);
        reached.push((await controls()).at);
      }
      expect(reached).toEqual(Array.from({ length: count }, (_, i) => i));
    });
  });
});
