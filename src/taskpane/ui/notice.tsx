import type { ReactNode } from 'react';
import { IconButton } from './button';
import { HeardOnly } from './heard-only';
import { Icon } from './icon';
import { useWords } from './language';

export type NoticeKind = 'info' | 'good' | 'attention' | 'bad';

export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title?: string;
  /** Spoken by a screen reader as soon as it appears. */
  readonly urgent?: boolean;
  readonly children: ReactNode;
  /** Buttons below the sentence. */
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
}

/** A sentence that must not be missed. Its kind is told by an icon and a word, and only then by colour. */
export const Notice = ({ kind, title, urgent = false, children, actions, onDismiss }: NoticeProps) => {
  const words = useWords();
  return (
    <div role={urgent ? 'alert' : 'note'} className={`notice notice--${kind}`}>
      <Icon name={kind} />
      <div className="notice__text">
        <HeardOnly>{words.noticeKinds[kind]}: </HeardOnly>
        {title === undefined ? null : <strong className="notice__title">{title} </strong>}
        {children}
        {actions ? <div className="notice__actions">{actions}</div> : null}
      </div>
      {onDismiss ? <IconButton icon="close" name={words.dismiss} onClick={onDismiss} /> : null}
    </div>
  );
};
