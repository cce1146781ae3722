import { act, fireEvent, screen } from '@testing-library/react';
import axe from 'axe-core';
import type { Outcome } from '../../../src/domain';
import { resultView } from '../../../src/report';
import type { PaneState } from '../../../src/taskpane/session/pane-state';

/** The pane on Resultaat with an outcome that no engine made. */
export const onOutcome = (outcome: Outcome): PaneState => ({
  step: 'result', busy: null, overview: null, check: null, draft: { years: [], leftOut: [], language: 'nl' }, currency: 'current',
  result: { view: resultView(outcome), remembered: false, findings: [], took: 840, published: null },
  tabs: [], preview: null, written: null, failure: null, inDoubt: false, inserted: null, explanation: null,
});

export const region = (name: string | RegExp): HTMLElement => screen.getByRole('region', { name });

/** Opens what has this summary. */
export const open = async (summary: string, within: ParentNode = document): Promise<HTMLElement> => {
  const details = [...within.querySelectorAll('details')].find((one) => one.querySelector('summary')?.textContent?.startsWith(summary));
  if (!details) throw new Error(`nothing to open: ${summary}`);
  await act(async () => {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  });
  return details;
};

/** The lines of a table as they are read: a name alone, or with its figures. */
export const linesOf = (table: HTMLElement): readonly (readonly string[])[] => [...table.querySelectorAll('tbody tr, tfoot tr')].map((row) => [...row.children].map((cell) => cell.textContent ?? ''));

/** A printed amount in cents. */
export const centsOf = (text: string): number => Number(text.replace(/[.+]/g, '').replace(',', ''));

/** What axe has against it; colours are for a real browser, the page around it is not here. */
export const complaints = async (container: HTMLElement): Promise<readonly string[]> => {
  const rules = Object.fromEntries(['color-contrast', 'region', 'page-has-heading-one', 'label-content-name-mismatch'].map((id) => [id, { enabled: false }]));
  const { violations } = await axe.run(container, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};
