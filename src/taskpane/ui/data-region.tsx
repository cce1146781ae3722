import { type ReactNode, useEffect, useRef, useState } from 'react';

/** A table that may be wider than the pane: the only thing that scrolls sideways. Where it does, the keyboard can get to it. */
export const DataRegion = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => {
  const region = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const { current } = region;
    if (!current || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setScrolls(current.scrollWidth > current.clientWidth));
    observer.observe(current);
    for (const child of current.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  // a stop on the way of the keyboard only where there is something to scroll
  const stop = scrolls ? { tabIndex: 0 } : {};
  return <div ref={region} className="data-region" role="region" aria-label={name} {...stop}>{children}</div>;
};
