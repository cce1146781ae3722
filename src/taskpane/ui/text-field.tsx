import { type ReactNode, useId } from 'react';
import { classes } from './classes';

export interface TextFieldProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A few words about it, below the label. */
  readonly hint?: string;
  /** Something is wrong with what stands in it: these words say what. */
  readonly problem?: string | undefined;
}

/** A line of text that the user types. */
export const TextField = ({ label, value, onChange, hint, problem }: TextFieldProps) => {
  const id = useId();
  const said = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`].filter((part) => part !== '').join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : <span id={`${id}-hint`} className="field__hint">{hint}</span>}
      <input id={id} type="text" autoComplete="off" spellCheck={false} className={classes('select', problem !== undefined && 'select--problem')} value={value}
        onChange={(event) => onChange(event.target.value)} aria-invalid={problem === undefined ? undefined : true} aria-describedby={said === '' ? undefined : said} />
      {problem === undefined ? null : <span id={`${id}-problem`} className="field__problem">{problem}</span>}
    </div>
  );
};
