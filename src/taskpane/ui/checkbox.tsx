import { Checkbox as FluentCheckbox } from '@fluentui/react';
import './theme/fluent-icons';

export interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  /** Id of the words that say more. */
  readonly describedBy?: string;
}

const WRAPPING = { text: { lineHeight: '20px', minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' }, label: { alignItems: 'flex-start' } } as const;

/** Something that is on or off. */
export const Checkbox = ({ label, checked, onChange, disabled = false, describedBy }: CheckboxProps) => (
  <FluentCheckbox label={label} checked={checked} disabled={disabled} styles={WRAPPING} onChange={(_, now) => onChange(now === true)}
    {...(describedBy === undefined ? {} : { ariaDescribedBy: describedBy })} />
);
