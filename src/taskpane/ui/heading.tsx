import { forwardRef, type ReactNode } from 'react';
import { classes } from './classes';

export interface HeadingProps {
  readonly level: 1 | 2 | 3 | 4;
  readonly children: ReactNode;
  readonly id?: string;
  /** Can be given focus by a program, so that a reader begins there. */
  readonly focusable?: boolean;
}

/** A heading. Level 1 is the product, 2 the step that is open, 3 its sections. */
export const Heading = forwardRef<HTMLHeadingElement, HeadingProps>(({ level, children, id, focusable = false }, ref) => {
  const Level = `h${level}` as const;
  return <Level ref={ref} id={id} className={classes('heading', `heading--${level}`)} tabIndex={focusable ? -1 : undefined}>{children}</Level>;
});
Heading.displayName = 'Heading';
