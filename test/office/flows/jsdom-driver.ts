import { getByLabelText, queryAllByRole } from '@testing-library/dom';
import { seenWorkbook } from '../../../src/workbench/seen-workbook';
import { PAGES } from '../../support/build-pages';
import type { JsdomOffice } from '../harness/jsdom-office';
import type { PaneDriver } from './pane-driver';

const LONGEST_WAIT = 60_000;

const until = async <T>(what: () => string, look: () => T | null | undefined | false): Promise<T> => {
  const deadline = Date.now() + LONGEST_WAIT;
  for (;;) {
    const found = look();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`it did not come: ${what()}`);
    await new Promise((resolve) => { setTimeout(resolve, 10); });
  }
};

/** The pane in jsdom, through what a person would see of it. */
export const jsdomDriver = (office: JsdomOffice): PaneDriver => {
  const body = (): HTMLElement => office.window.document.body;
  const text = (): string => body().querySelector('main')?.textContent ?? '';
  const button = (name: string): HTMLElement | undefined => queryAllByRole(body(), 'button', { name }).find((one) => !one.hasAttribute('disabled'));
  return {
    open: async (situation) => {
      await office.open({ ...situation, page: { folder: PAGES.pane, file: 'taskpane.html' } });
      await until(() => 'the pane', () => body().querySelector('main'));
    },
    go: async (step) => {
      const path = await until(() => 'the path of steps', () => body().querySelector<HTMLElement>('nav.stepper'));
      queryAllByRole(path, 'button', { name: step })[0]?.click();
    },
    press: async (name) => (await until(() => `button ${name} in: ${text()}`, () => button(name))).click(),
    hasButton: async (name) => button(name) !== undefined,
    canPress: async (name) => button(name) !== undefined,
    waitFor: async (pattern) => until(() => `${String(pattern)} in: ${text()}`, () => (pattern.test(text()) ? text() : null)),
    language: async () => body().querySelector('main')?.getAttribute('lang') ?? '',
    published: async () => {
      const area = body().querySelector('textarea') as HTMLTextAreaElement;
      (area.closest('details') as HTMLDetailsElement).open = true;
      return until(() => 'the outcome', () => (getByLabelText(body(), /JSON/) as HTMLTextAreaElement).value);
    },
    workbook: async () => seenWorkbook(office.excel),
    traffic: async () => office.excel.traffic,
    faults: async (fault, from) => {
      let begun = from === undefined;
      office.excel.faults.plan = fault && ((_, { members }) => {
        begun ||= members.some(({ member }) => member === from);
        return begun ? fault : null;
      });
    },
    editCell: async (begins) => (begins ? office.excel.editing.begin() : office.excel.editing.end()),
    expects: (complaint) => office.expects(complaint),
  };
};
