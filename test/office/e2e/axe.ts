import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Contrast of 7 to 1 is for level AAA; ours is AA, which the other rule of contrast holds. */
const BEYOND_AA = ['color-contrast-enhanced'];
/** Under forced colours the browser paints other colours than the page says. */
const COLORS = ['color-contrast'];

/** A separator that can have the focus is a control with a value (ARIA 1.2, window splitter); the rule still counts every separator as a line. */
const isSplitter = (rule: string, html: string): boolean => rule === 'focus-order-semantics' && /role="separator".*aria-valuenow/.test(html);

declare global {
  interface Window { axe?: { getRules(): { ruleId: string }[]; run(context: Document, options: object): Promise<AxeResults> } }
}

/** What every rule of axe has against a page or the pane in it, also the rules that are experimental or of good custom; empty is well. */
export const axeComplaints = async (place: Page | Frame, { forcedColors = false } = {}): Promise<readonly string[]> => {
  // by the debugger: a script in the page would be refused by its security policy
  await place.evaluate(SOURCE);
  const { violations } = await place.evaluate(async (off) => {
    const { axe } = window;
    if (!axe) throw new Error('axe is not in this page');
    const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !off.includes(ruleId) }]));
    return axe.run(document, { rules, iframes: false, resultTypes: ['violations'] });
  }, [...BEYOND_AA, ...(forcedColors ? COLORS : [])]);
  return violations.flatMap(({ id, nodes }) => nodes.filter(({ html }) => !isSplitter(id, html)).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${(failureSummary ?? '').replace(/\s+/g, ' ').slice(0, 200)}`));
};
