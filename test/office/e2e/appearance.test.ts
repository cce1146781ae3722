import { describeWithChromium } from '../../support/chromium';
import { axeComplaints } from './axe';
import { targetComplaints } from './layout';
import { walkScreens } from './screens';
import { shoot } from './screenshot';
import { type Sitting, useSeat } from './seat';

const LONGEST_WALK = 240_000;

const LOOKS: readonly (Sitting & { readonly name: string })[] = [
  { name: 'licht' },
  { name: 'donker', colorScheme: 'dark' },
  { name: 'contrast', forcedColors: true },
];

describeWithChromium('every screen of the pane', () => {
  jest.setTimeout(LONGEST_WALK);
  const seat = useSeat();

  it.each(LOOKS)('has nothing that axe holds against it, and every control is large enough: $name', async ({ name, ...sitting }) => {
    await seat.sit(sitting);
    const complaints: Record<string, readonly string[]> = {};
    await walkScreens(seat, async (screen, pane) => {
      await shoot(seat.page, `${name}-${screen}`);
      const found = [...await axeComplaints(pane, sitting), ...await targetComplaints(pane)];
      if (found.length > 0) complaints[screen] = found;
    });
    expect(complaints).toEqual({});
  });
});
