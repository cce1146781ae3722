/** What can have the focus by the Tab key; what is off or out of sight is not asked for here. */
const CANDIDATES = 'a[href], button, input, select, textarea, summary, [tabindex]';

// older browsers do not know the question; what has no box is not seen there either
const isSeen = (element: HTMLElement): boolean =>
  ('checkVisibility' in element ? element.checkVisibility({ visibilityProperty: true }) : (element as HTMLElement).getClientRects().length > 0);

const isStop = (element: HTMLElement): boolean => element.tabIndex >= 0 && !element.matches(':disabled') && isSeen(element);

/** Whether the Tab key still has somewhere to go in this page, from where it is pressed. */
const hasFurther = (from: Element, back: boolean): boolean => {
  const side = back ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...from.ownerDocument.querySelectorAll<HTMLElement>(CANDIDATES)].some((element) => (from.compareDocumentPosition(element) & side) !== 0 && isStop(element));
};

/**
 * In Excel on the web Office.js moves the focus itself when Tab is pressed, along a list of its own: it passes what can be opened (`summary`), and leaves
 * the pane from a heading that was given the focus. Here the browser goes on as in any page; only past the last control, or before the first,
 * Office.js is asked, which gives the focus back to Excel.
 */
export const keepTabInPane = (page: Document): void => page.addEventListener('keydown', (event) => {
  const { target } = event;
  if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey && target instanceof Element && hasFurther(target, event.shiftKey)) event.stopPropagation();
});
