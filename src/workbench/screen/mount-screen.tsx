import { createRoot } from 'react-dom/client';
import type { Desk } from './desk';
import type { RibbonButton } from './ribbon-strip';
import { WorkbenchScreen } from './workbench-screen';

/** Puts the screen of the workbench in an element of the page. `place` is where the pane comes. */
export const mountScreen = (element: HTMLElement, desk: Desk, { place, onRibbon }: { readonly place: HTMLElement; readonly onRibbon: (button: RibbonButton) => void }): void => {
  createRoot(element).render(<WorkbenchScreen desk={desk} place={place} onRibbon={onRibbon} />);
};
