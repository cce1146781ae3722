import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../../support/build-once';

/** Where the pictures of a run go; nothing of it is kept in the repository. */
export const SCREENSHOTS = join(ROOT, 'reports/screenshots');

/** A picture of the window, of a moment when nothing moves. */
export const shoot = async (page: Page, name: string): Promise<string> => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const path = join(SCREENSHOTS, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  return path;
};
