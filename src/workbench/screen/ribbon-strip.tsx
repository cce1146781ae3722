import { type JSX, useSyncExternalStore } from 'react';
import type { Desk, RibbonButton } from './desk';
import { Icon } from './icons';

const BUTTONS: readonly RibbonButton[] = ['open', 'calculateAndWrite', 'check'];

/** The buttons that Excel shows for the add-in, as its manifest has them. */
export const RibbonStrip = ({ desk }: { readonly desk: Desk }): JSX.Element => {
  const { pane } = useSyncExternalStore(desk.subscribe, desk.state);
  const { buttons, product, ribbon } = desk.words;
  return (
    <div role="toolbar" aria-label={ribbon} className="ribbon">
      <span className="ribbon-group" aria-hidden="true">{product}</span>
      {BUTTONS.map((button) => (
        <button key={button} type="button" className="ribbon-button" disabled={button !== 'open' && pane !== 'open'} onClick={() => { void desk.press(button); }}>
          <Icon name={button === 'open' ? 'pane' : button} />
          <span>{buttons[button]}</span>
        </button>
      ))}
    </div>
  );
};
