import type { ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './icon';
import type { IconName } from './icon-shapes';

export interface ButtonProps {
  /** One primary button a screen: what most users do next. */
  readonly kind?: 'primary' | 'default' | 'quiet';
  readonly icon?: IconName;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  /** As wide as the place it stands in. */
  readonly wide?: boolean;
  /** Spoken in the place of what it shows; must begin with the same words. */
  readonly label?: string;
  /** Id of the words that say more. */
  readonly describedBy?: string;
  readonly children: ReactNode;
}

/** A button. It wraps its words in a narrow pane, and its states differ in border and weight too, for who sees no colours. */
export const Button = ({ kind = 'default', icon, onClick, disabled = false, wide = false, label, describedBy, children }: ButtonProps) => (
  <button type="button" className={classes('button', `button--${kind}`, wide && 'button--wide')} onClick={onClick} disabled={disabled}
    aria-label={label} aria-describedby={describedBy}>
    {icon ? <Icon name={icon} /> : null}
    <span>{children}</span>
  </button>
);

export interface LinkButtonProps extends Pick<ButtonProps, 'onClick' | 'disabled' | 'label' | 'describedBy' | 'children'> {
  /** In figures: digits under each other. */
  readonly numeric?: boolean;
}

/** Words in a sentence or a table that do something: select a cell, open an explanation. */
export const LinkButton = ({ onClick, disabled = false, label, describedBy, numeric = false, children }: LinkButtonProps) => (
  <button type="button" className={classes('link-button', numeric && 'link-button--numeric')} onClick={onClick} disabled={disabled} aria-label={label} aria-describedby={describedBy}>
    {children}
  </button>
);

export interface IconButtonProps extends Pick<ButtonProps, 'onClick' | 'disabled'> {
  readonly icon: IconName;
  readonly name: string;
}

/** A button that shows an icon alone; its name is spoken, and shown when pointed at. */
export const IconButton = ({ icon, name, onClick, disabled = false }: IconButtonProps) => (
  <button type="button" className="icon-button" onClick={onClick} disabled={disabled} aria-label={name} title={name}><Icon name={icon} /></button>
);
