import { fill } from '../../../messages';
import { Checkbox, Prose } from '../../ui';
import { useCalculateWords } from './calculate-words';

export interface YearChoiceProps {
  readonly years: readonly number[];
  /** Empty: every year. */
  readonly chosen: readonly number[];
  readonly disabled: boolean;
  readonly onChange: (chosen: readonly number[]) => void;
}

/** Which years are calculated; one always stays. */
export const YearChoice = ({ years, chosen, disabled, onChange }: YearChoiceProps) => {
  const words = useCalculateWords();
  const [only] = years;
  if (only === undefined) return <Prose>{words.noYears}</Prose>;
  if (years.length === 1) return <Prose>{fill(words.oneYear, { year: String(only) })}</Prose>;
  const on = years.filter((year) => chosen.length === 0 || chosen.includes(year));
  const choose = (year: number, checked: boolean): void => {
    const now = years.filter((one) => (one === year ? checked : on.includes(one)));
    onChange(now.length === years.length ? [] : now);
  };
  return (
    <fieldset className="choice" aria-describedby="years-hint">
      <legend>{words.years}</legend>
      {years.map((year) => (
        <Checkbox key={year} label={String(year)} checked={on.includes(year)} disabled={disabled || (on.length === 1 && on[0] === year)} onChange={(checked) => choose(year, checked)} />
      ))}
      <Prose quiet id="years-hint">{words.yearsHint}</Prose>
    </fieldset>
  );
};
