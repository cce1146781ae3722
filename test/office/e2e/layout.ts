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
