import type { ReactNode } from 'react';

/** Words for a screen reader that the eye gets otherwise. */
export const HeardOnly = ({ id, children }: { readonly id?: string; readonly children: ReactNode }) => <span id={id} className="heard-only">{children}</span>;
