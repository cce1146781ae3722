import { type JSX, type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Desk } from './desk';
import { TrustPanel } from './trust-panel';
import { TrustRefused } from './trust-refused';

const WIDTH = { least: 320, usual: 350, most: 520, step: 10 };
const within = (width: number): number => Math.max(WIDTH.least, Math.min(WIDTH.most, width));

const Splitter = ({ width, label, onWidth }: { readonly width: number; readonly label: string; readonly onWidth: (width: number) => void }): JSX.Element => {
  const press = (event: KeyboardEvent): void => {
    const to = { ArrowLeft: width + WIDTH.step, ArrowRight: width - WIDTH.step, Home: WIDTH.most, End: WIDTH.least }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onWidth(within(to));
  };
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onWidth(within(Math.round(window.innerWidth - event.clientX)));
  };
  return (
    // a separator that moves is a widget, with a value and keys of its own
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="separator" aria-orientation="vertical" aria-label={label} aria-valuenow={width} aria-valuemin={WIDTH.least} aria-valuemax={WIDTH.most} className="splitter"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0} onKeyDown={press} onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); }} onPointerMove={drag}
    />
  );
};

/** The side of the screen where the pane stands, or what is said in its place. `place` holds the pane's own window, which must not move in the page: it would start anew. */
export const PanePlace = ({ desk, place }: { readonly desk: Desk; readonly place: HTMLElement }): JSX.Element => {
  const { pane, isPaneShown } = useSyncExternalStore(desk.subscribe, desk.state);
  const [width, setWidth] = useState(WIDTH.usual);
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => { holder.current?.append(place); }, [place]);
  const { words } = desk;
  return (
    <aside className="pane-place" aria-label={words.pane} hidden={!isPaneShown} style={{ width }}>
      <Splitter width={width} label={words.paneWidth} onWidth={setWidth} />
      <div className="pane-content">
        {pane === 'asking' ? <TrustPanel words={words.trust} onOpenPane={() => { desk.openPane(); }} /> : null}
        {pane === 'refused' ? <TrustRefused words={words.trust} onTryAgain={() => { desk.openPane(); }} /> : null}
        <div ref={holder} className="pane-holder" hidden={pane !== 'open'} />
      </div>
    </aside>
  );
};
