import type { Locator } from 'playwright-core';
import type { ChromiumOffice } from '../harness/chromium-office';
import type { PaneDriver } from './pane-driver';

const button = (office: ChromiumOffice, name: string): Locator => office.pane.getByRole('button', { name, exact: true });

/** The pane in Chromium, through what a person sees of it. */
export const chromiumDriver = (office: ChromiumOffice): PaneDriver => ({
  open: async (situation) => {
    await office.open(situation);
    await office.pane.getByRole('main').waitFor();
  },
  go: (step) => office.pane.getByRole('navigation', { name: /^(Stappen|Steps)$/ }).getByRole('button', { name: step, exact: true }).press('Enter'),
  // by the keyboard: a click in a frame of another site never comes in a Chromium without a screen
  press: (name) => button(office, name).press('Enter'),
  hasButton: async (name) => (await button(office, name).count()) > 0,
  canPress: (name) => button(office, name).isEnabled(),
  waitFor: async (text) => {
    const shown = (): Promise<string> => office.pane.getByRole('main').innerText();
    await office.pane.getByText(text).first().waitFor().catch(async (error: unknown) => { throw new Error(`${String(text)} in: ${await shown()}`, { cause: error }); });
    return shown();
  },
  language: async () => (await office.pane.getByRole('main').getAttribute('lang')) ?? '',
  published: async () => {
    const text = office.pane.locator('textarea');
    if (!(await text.isVisible())) await office.pane.locator('details', { has: text }).locator('summary').click();
    await office.pane.waitForFunction(() => document.querySelector('textarea')?.value !== '');
    return text.inputValue();
  },
  workbook: () => office.page.evaluate(() => {
    const door = window.workbench;
    if (!door) throw new Error('no workbook is open');
    return door.seen();
  }),
  traffic: () => office.traffic(),
  faults: (fault, from) => office.page.evaluate(([what, member]) => {
    const excel = window.workbench?.page.excel;
    let begun = member === null;
    if (excel) {
      excel.faults.plan = what && ((_, { members }) => {
        begun ||= members.some((one) => one.member === member);
        return begun ? what : null;
      });
    }
  }, [fault, from ?? null] as const),
  editCell: (begins) => office.page.evaluate((on) => {
    const editing = window.workbench?.page.excel.editing;
    if (on) editing?.begin();
    else editing?.end();
  }, begins),
  expects: (complaint) => office.expects(complaint),
});
