import { describeWithChromium } from '../../support/chromium';
import { sidewaysComplaints } from './layout';
import { inWindow, walkScreens } from './screens';
import { shoot } from './screenshot';
import { type Sitting, useSeat } from './seat';

const LONGEST_WALK = 240_000;

const WINDOWS: readonly (Required<Pick<Sitting, 'window' | 'scale'>> & { readonly name: string })[] = [
  { name: '320', window: { width: 320, height: 640 }, scale: 1 },
  // a pane of 350 by 378 pixels at 200 %
  { name: '200-procent', window: { width: 175, height: 189 }, scale: 2 },
];

describeWithChromium('a narrow pane', () => {
  jest.setTimeout(LONGEST_WALK);
  const seat = useSeat();

  it.each(WINDOWS)('never scrolls sideways but in a table of figures: $name', async ({ name, window, scale }) => {
    await seat.sit({ window: { width: 1_000, height: 700 }, scale });
    const complaints: Record<string, readonly string[]> = {};
    await walkScreens(seat, async (screen, pane) => {
      await inWindow(seat, window, async () => {
        await shoot(seat.page, `${name}-${screen}`);
        const found = await sidewaysComplaints(pane);
        if (found.length > 0) complaints[screen] = found;
      });
    });
    expect(complaints).toEqual({});
  });
});
