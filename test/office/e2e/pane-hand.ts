import type { Frame, Locator } from 'playwright-core';

/** The steps of the pane, by their Dutch names. */
export type StepName = 'Gegevens' | 'Controle' | 'Berekenen' | 'Resultaat';

/** What a person does in the pane, by what it says. */
export const paneHand = (pane: Frame) => {
  const main = (): Locator => pane.getByRole('main');
  const button = (name: string | RegExp): Locator => pane.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
  return {
    pane,
    main,
    button,
    press: (name: string | RegExp): Promise<void> => button(name).first().click(),
    step: (name: StepName | string): Promise<void> => pane.getByRole('navigation', { name: /^(Stappen|Steps)$/ }).getByRole('button', { name, exact: true }).click(),
    openStep: async (): Promise<string> => (await pane.locator('[aria-current="step"]').innerText()).replace(/\d/g, '').trim(),
    /** As soon as the pane says this. */
    says: (text: RegExp | string): Promise<void> => main().getByText(text).first().waitFor(),
    /** How many buttons of this name there are, as soon as there are no more than these. */
    goneTo: async (name: RegExp, count: number): Promise<number> => {
      await button(name).nth(count).waitFor({ state: 'detached' });
      return button(name).count();
    },
    text: (): Promise<string> => main().innerText(),
    /** The outcome as JSON, opened and read. */
    published: async (): Promise<string> => {
      const area = pane.locator('textarea');
      if (!(await area.isVisible())) await pane.locator('details', { has: area }).locator('summary').click();
      await pane.waitForFunction(() => document.querySelector('textarea')?.value !== '');
      return area.inputValue();
    },
  };
};

export type PaneHand = ReturnType<typeof paneHand>;
