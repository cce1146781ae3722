import { type RefObject, useEffect, useRef } from 'react';
import type { Step } from '../session';

/** Who goes to another step begins at its heading. Focus is never taken from the workbook, and the first step is not jumped to. */
export const useFocusOnStep = (step: Step, heading: RefObject<HTMLElement | null>): void => {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    document.documentElement.scrollTop = 0;
    if (document.hasFocus()) heading.current?.focus({ preventScroll: true });
  }, [step, heading]);
};

/** The button that was pressed may go when its task begins or ends: whoever works by the keyboard goes on from the pane. Focus is never taken from the workbook. */
export const useFocusKept = (heading: RefObject<HTMLElement | null>, ...changes: readonly unknown[]): void => {
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    // what it depends on is what the caller names
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [heading, ...changes]);
};
