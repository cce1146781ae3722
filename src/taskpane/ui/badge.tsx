import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { NoticeKind } from './notice';

/** A word or two about what stands beside it, with an icon, so that it does not hang on its colour. */
export const Badge = ({ kind, children }: { readonly kind: NoticeKind | 'plain'; readonly children: ReactNode }) => (
  <span className={`badge badge--${kind}`}>{kind === 'plain' ? null : <Icon name={kind} size={12} />}<span>{children}</span></span>
);
