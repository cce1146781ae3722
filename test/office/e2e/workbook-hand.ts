import type { Page } from 'playwright-core';

/** What a person does in the spreadsheet of the workbench, by mouse and keyboard. */
export const workbookHand = (page: Page) => {
  /** Goes to a cell or an area by the name box, as in Excel; the sheet has the keys after it. */
  const goTo = async (place: string): Promise<void> => {
    const box = page.getByLabel('Naamvak');
    await box.fill(place);
    await box.press('Enter');
  };
  /** As soon as the screen shows what was done to the workbook: it is drawn in the frame after it. */
  const drawn = (): Promise<unknown> => page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(resolve); }));
  return {
    goTo,
    /** Types in a cell, and leaves it by Enter. */
    type: async (place: string, text: string): Promise<void> => {
      await goTo(place);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    empty: async (place: string): Promise<void> => {
      await goTo(place);
      await page.keyboard.press('Delete');
    },
    undo: (): Promise<void> => page.getByRole('button', { name: 'Ongedaan maken' }).click(),
    /** Cells from somewhere else, pasted from this cell on. */
    paste: async (place: string, rows: readonly (readonly string[])[]): Promise<void> => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      // the page must have the keys before it may use the clipboard
      await goTo(place);
      await page.evaluate((text) => navigator.clipboard.writeText(text), rows.map((cells) => cells.join('\t')).join('\n'));
      await page.keyboard.press('Control+v');
    },
    addSheet: (): Promise<void> => page.getByRole('button', { name: 'Nieuw werkblad' }).click(),
    /** Waits until this is selected, for the pane asks it of Excel; fails with what is selected instead. */
    leads: async (place: string): Promise<void> => {
      const [sheet = '', cell = ''] = place.split('!');
      await page.getByRole('tab', { name: sheet, selected: true, exact: true }).waitFor();
      await page.waitForFunction((name) => document.querySelector<HTMLInputElement>('.name-box')?.value === name, cell, { timeout: 5_000 }).catch(() => undefined);
      expect(await page.getByLabel('Naamvak').inputValue()).toBe(cell);
    },
    /** Sheet and cells that are selected, as the screen tells: the tab in front and the name box. */
    selected: async (): Promise<string> => {
      await drawn();
      const tab = await page.getByRole('tab', { selected: true }).innerText();
      return `${tab}!${await page.getByLabel('Naamvak').inputValue()}`;
    },
    tabs: async (): Promise<readonly string[]> => {
      await drawn();
      return page.getByRole('tablist', { name: 'Werkbladen' }).getByRole('tab').allInnerTexts();
    },
    openTab: (name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click(),
    /** What a cell shows, as it is drawn in the grid. */
    shown: async (place: string): Promise<string> => {
      await goTo(place);
      await drawn();
      return page.locator('[role="grid"] .cell[aria-selected="true"]').first().innerText();
    },
    isDirty: async (): Promise<boolean> => {
      await drawn();
      return (await page.getByRole('img', { name: 'Niet opgeslagen wijzigingen' }).count()) > 0;
    },
  };
};

export type WorkbookHand = ReturnType<typeof workbookHand>;
