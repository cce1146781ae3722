import { createRoot } from 'react-dom/client';
import type { Desk } from './desk';
import { WorkbenchScreen } from './workbench-screen';

/** Puts the screen of the workbench in an element of the page. `place` is where the pane comes. */
export const mountScreen = (element: HTMLElement, desk: Desk, place: HTMLElement): void => {
  createRoot(element).render(<WorkbenchScreen desk={desk} place={place} />);
};
