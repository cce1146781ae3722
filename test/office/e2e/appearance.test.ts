import type { Frame } from 'playwright-core';
import { describeWithChromium } from '../../support/chromium';
import { axeComplaints } from './axe';
import { sidewaysComplaints, targetComplaints } from './layout';
import { inWindow, walkScreens } from './screens';
import { shoot } from './screenshot';
import { type Seat, type Sitting, useSeat } from './seat';

const LONGEST_WALK = 600_000;

/** 320 pixels wide, and a pane of 350 by 378 pixels at 200 %. */
const NARROW = { 320: { width: 320, height: 640 }, '200-procent': { width: 175, height: 189 } } as const;

const LOOKS: readonly (Sitting & { readonly name: string; readonly narrow?: boolean })[] = [
  // pictures of a zoomed pane at the sharpness of such a screen
  { name: 'licht', scale: 2, narrow: true },
  { name: 'donker', colorScheme: 'dark' },
  { name: 'contrast', forcedColors: true },
];

/** What sticks out of a narrow pane, and a picture of it. */
const whenNarrow = async (seat: Seat, pane: Frame, screen: string): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const [name, size] of Object.entries(NARROW)) {
    await inWindow(seat, size, async () => {
      await shoot(seat.page, `${name}-${screen}`);
      found.push(...(await sidewaysComplaints(pane)).map((complaint) => `${name}: ${complaint}`));
    });
  }
  return found;
};

describeWithChromium('every screen of the pane', () => {
  jest.setTimeout(LONGEST_WALK);
  const seat = useSeat();

  it.each(LOOKS)('has nothing that axe holds against it, controls that are large enough, and no more width than there is: $name', async ({ name, narrow = false, ...sitting }) => {
    await seat.sit(sitting);
    const complaints: Record<string, readonly string[]> = {};
    await walkScreens(seat, async (screen, pane) => {
      await shoot(seat.page, `${name}-${screen}`);
      // what scrolls below the path of steps is no smaller for that
      await pane.evaluate(() => { window.scrollTo(0, 0); });
      const found = [...await axeComplaints(pane, sitting), ...await targetComplaints(pane), ...(narrow ? await whenNarrow(seat, pane, screen) : [])];
      if (found.length > 0) complaints[screen] = found;
    });
    expect(complaints).toEqual({});
  });
});
