import { type JSX, useSyncExternalStore } from 'react';
import type { Desk } from './desk';
import { Icon } from './icons';

export type RibbonButton = 'open' | 'calculateAndWrite' | 'check';

/** The buttons that Excel shows for the add-in, as its manifest has them. */
export const RibbonStrip = ({ desk, onPress }: { readonly desk: Desk; readonly onPress: (button: RibbonButton) => void }): JSX.Element => {
  const { pane } = useSyncExternalStore(desk.subscribe, desk.state);
  const { buttons, product, ribbon } = desk.words;
  return (
    <div role="toolbar" aria-label={ribbon} className="ribbon">
      <span className="ribbon-group" aria-hidden="true">{product}</span>
      {(['open', 'calculateAndWrite', 'check'] as const).map((button) => (
        <button key={button} type="button" className="ribbon-button" disabled={button !== 'open' && pane !== 'open'} onClick={() => { onPress(button); }}>
          <Icon name={button === 'open' ? 'pane' : button} />
          <span>{buttons[button]}</span>
        </button>
      ))}
    </div>
  );
};
