import type { Frame, Page } from 'playwright-core';

/** What sticks out sideways: the page itself, or anything but a data table in its own region that can be reached by the keyboard. */
export const sidewaysComplaints = (place: Page | Frame): Promise<readonly string[]> => place.evaluate(() => {
  const name = (element: Element): string => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  const scrollsItself = (element: Element): boolean => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1;
  const isDataRegion = (element: Element): boolean => element.getAttribute('role') === 'region' && element.getAttribute('tabindex') === '0' && element.querySelector('table') !== null
    && (element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby'));
  // what is only heard is a pixel wide on purpose, and inline boxes have no width of their own
  const counts = (element: Element): boolean => element instanceof HTMLElement && element.clientWidth > 1 && !['inline', 'contents'].includes(getComputedStyle(element).display);
  const inRegion = (element: Element): boolean => { for (let up = element.parentElement; up; up = up.parentElement) if (isDataRegion(up)) return true; return false; };
  const page = document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} wide in a window of ${innerWidth}`] : [];
  const all = [...document.body.querySelectorAll('*')].filter((element) => counts(element) && !inRegion(element));
  return [
    ...page,
    ...all.filter((element) => scrollsItself(element) && !isDataRegion(element)).map((element) => `scrolls sideways: ${name(element)}`),
    ...all.filter((element) => !isDataRegion(element) && element.scrollWidth > element.clientWidth + 1).map((element) => `sticks out ${element.scrollWidth - element.clientWidth}: ${name(element)}`),
    ...all.filter((element) => element.getBoundingClientRect().right > innerWidth + 1).map((element) => `beyond the window: ${name(element)}`),
  ];
});

const SMALLEST_TARGET = 24;

/** Controls that are smaller than a finger needs, and have another control too near (WCAG 2.5.8); under an open panel nothing can be touched. */
export const targetComplaints = (place: Page | Frame): Promise<readonly string[]> => place.evaluate((smallest) => {
  const SELECTOR = 'button, a[href], input, select, textarea, summary, [role="button"], [role="tab"], [role="option"], [role="menuitem"]';
  const areaOf = (element: Element): DOMRect => (element instanceof HTMLInputElement && element.labels?.[0] ? element.labels[0] : element).getBoundingClientRect();
  const reachable = document.querySelector('[role="dialog"], dialog[open]') ?? document;
  const targets = [...reachable.querySelectorAll(SELECTOR)].filter((element) => element.checkVisibility()).map((element) => ({ element, area: areaOf(element) })).filter(({ area }) => area.width > 0);
  const middle = ({ area }: { area: DOMRect }): { x: number; y: number } => ({ x: area.x + area.width / 2, y: area.y + area.height / 2 });
  const distance = (point: { x: number; y: number }, area: DOMRect): number => Math.hypot(Math.max(area.left - point.x, 0, point.x - area.right), Math.max(area.top - point.y, 0, point.y - area.bottom));
  const small = targets.filter(({ area }) => area.width < smallest - 0.01 || area.height < smallest - 0.01);
  const crowded = small.filter((one) => targets.some((other) => other !== one && !other.element.contains(one.element) && distance(middle(one), other.area) < smallest / 2));
  return crowded.map(({ element, area }) => `${Math.round(area.width)} × ${Math.round(area.height)}: ${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, 40)}”`);
}, SMALLEST_TARGET);
