/** What Office.js tells of the keys in the pane, by its own numbers: somebody leaves it for the workbook. */
const ACTIONS: Readonly<Record<number, 'next' | 'previous' | 'sheet'>> = { 5: 'next', 6: 'previous', 13: 'next', 14: 'previous', 15: 'sheet' };

const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';

const stopsOf = ({ ownerDocument: page }: HTMLElement): readonly HTMLElement[] =>
  [...page.querySelectorAll<HTMLElement>(STOPS)].filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility());

/** Gives the focus back to the page around the pane, as Excel does: behind the pane, before it, or to the sheet. */
export const leavePane = (frame: HTMLElement, action: number): void => {
  const where = ACTIONS[action];
  if (where === undefined) return;
  const stops = stopsOf(frame);
  const before = stops.filter((one) => (frame.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0);
  const behind = stops.filter((one) => !before.includes(one));
  const found = { next: behind[0] ?? before[0], previous: before.at(-1) ?? behind.at(-1), sheet: frame.ownerDocument.querySelector<HTMLElement>('[role="grid"]') }[where];
  found?.focus();
};
