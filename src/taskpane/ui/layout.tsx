import { type ReactNode, useId } from 'react';
import { classes } from './classes';
import { Heading } from './heading';

export interface StackProps { readonly gap?: 'small' | 'medium' | 'large'; readonly children: ReactNode }

/** Parts below each other. */
export const Stack = ({ gap = 'medium', children }: StackProps) => <div className={`stack stack--${gap}`}>{children}</div>;

/** Parts beside each other, for as long as they fit. */
export const Row = ({ children, apart = false }: { readonly children: ReactNode; readonly apart?: boolean }) => <div className={classes('row', apart && 'row--apart')}>{children}</div>;

export interface SectionProps { readonly heading: string; readonly level?: 2 | 3 | 4; readonly children: ReactNode }

/** A part of a screen with its heading, which names it for a screen reader. */
export const Section = ({ heading, level = 3, children }: SectionProps) => {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <Heading level={level} id={id}>{heading}</Heading>
      {children}
    </section>
  );
};

/** A frame around what belongs together. */
export const Card = ({ children }: { readonly children: ReactNode }) => <div className="card">{children}</div>;

export interface ProseProps { readonly children: ReactNode; readonly quiet?: boolean; readonly id?: string }

/** A sentence; `quiet` for what may be passed over. */
export const Prose = ({ children, quiet = false, id }: ProseProps) => <p id={id} className={classes('prose', quiet && 'prose--quiet')}>{children}</p>;
