import { existsSync } from 'node:fs';

const KNOWN_PLACES = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
export const HOW_TO_GET_CHROMIUM = 'Chromium is not installed: apt-get install chromium (Debian, Ubuntu), or set CHROMIUM to the path of Chrome, Edge or Chromium';

/** Where Chromium stands: the environment variable CHROMIUM when it is set, else the usual places. */
export const findChromium = (): string | undefined => (process.env['CHROMIUM'] !== undefined ? [process.env['CHROMIUM']] : KNOWN_PLACES).find((place) => place !== '' && existsSync(place));

/** Tests that need Chromium: skipped with one visible line where it is missing, a failure in CI. */
export const describeWithChromium = (name: string, tests: () => void): void => {
  if (findChromium()) describe(name, tests);
  else if (process.env['CI']) it(`${name}: needs Chromium`, () => { throw new Error(HOW_TO_GET_CHROMIUM); });
  else describe.skip(`${name} (${HOW_TO_GET_CHROMIUM})`, () => { it('is skipped', () => undefined); });
};
