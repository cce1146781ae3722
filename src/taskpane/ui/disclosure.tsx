import { type ReactNode, useState } from 'react';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  /** What it holds; made when it is opened for the first time. */
  readonly children: () => ReactNode;
}

/** Something that can be opened. What nobody opens is never made. */
export const Disclosure = ({ summary, open = false, children }: DisclosureProps) => {
  const [opened, setOpened] = useState(open);
  return (
    <details className="disclosure" open={open} onToggle={(event) => { if (event.currentTarget.open && !opened) setOpened(true); }}>
      <summary className="disclosure__summary">{summary}</summary>
      <div className="disclosure__content">{opened ? children() : null}</div>
    </details>
  );
};
