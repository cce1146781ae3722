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
  press: (name) => button(office, name).click(),
  hasButton: async (name) => (await button(office, name).count()) > 0,
  waitFor: async (text) => {
    await office.pane.getByText(text).first().waitFor();
    return office.pane.getByRole('main').innerText();
  },
  language: async () => (await office.pane.getByRole('main').getAttribute('lang')) ?? '',
  published: async () => {
    const text = office.pane.locator('textarea');
    if (!(await text.isVisible())) await office.pane.locator('details', { has: text }).locator('summary').click();
    return text.inputValue();
  },
  workbook: () => office.page.evaluate(() => {
    const door = window.workbench;
    if (!door) throw new Error('no workbook is open');
    return door.seen();
  }),
  traffic: () => office.traffic(),
  faults: (fault, member) => office.page.evaluate(([what, where]) => {
    const excel = window.workbench?.page.excel;
    if (excel) excel.faults.plan = what && ((_, { members }) => (where === null || members.some((one) => one.member === where) ? what : null));
  }, [fault, member ?? null] as const),
  expects: (complaint) => office.expects(complaint),
});
