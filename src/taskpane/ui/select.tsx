import { type ReactNode, useId } from 'react';
import { classes } from './classes';

export interface SelectProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
  /** A few words about it, below the label. */
  readonly hint?: string;
  /** Something is wrong with the choice: these words say what. */
  readonly problem?: string | undefined;
  /** The label stands beside it. */
  readonly beside?: boolean;
}

/** A choice out of a list. The browser's own: it fits a pane of 320 pixels, and every screen reader knows it. */
export const Select = ({ label, value, options, onChange, hint, problem, beside = false }: SelectProps) => {
  const id = useId();
  const said = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`].filter((part) => part !== '').join(' ');
  return (
    <div className={classes('field', beside && 'field--beside')}>
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : <span id={`${id}-hint`} className="field__hint">{hint}</span>}
      <select id={id} className={classes('select', problem !== undefined && 'select--problem')} value={value} onChange={(event) => onChange(event.target.value)}
        aria-invalid={problem === undefined ? undefined : true} aria-describedby={said === '' ? undefined : said}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.text}</option>)}
      </select>
      {problem === undefined ? null : <span id={`${id}-problem`} className="field__problem">{problem}</span>}
    </div>
  );
};
