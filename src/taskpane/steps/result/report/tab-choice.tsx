import { fill } from '../../../../messages';
import type { ReportTabChoice } from '../../../session/pane-state';
import { Checkbox, Disclosure, Stack } from '../../../ui';
import { useResultWords } from '../shown-result';

export interface TabChoiceProps {
  readonly tabs: readonly ReportTabChoice[];
  /** Names of the tabs that the workbook does not have yet. */
  readonly added: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (leftOut: readonly string[]) => void;
}

/** Which tabs the report gets; those that belong to every report cannot be left out. */
export const TabChoice = ({ tabs, added, disabled, onChange }: TabChoiceProps) => {
  const [{ report: words }] = useResultWords();
  const leftOut = tabs.filter(({ chosen, fixed }) => !chosen && !fixed).map(({ key }) => key);
  const choose = (key: string, chosen: boolean): void => onChange(chosen ? leftOut.filter((one) => one !== key) : [...leftOut, key]);
  const labelOf = (name: string, fixed: boolean): string => {
    const shown = added.includes(name) ? fill(words.newTab, { name }) : name;
    return fixed ? fill(words.fixedTab, { name: shown }) : shown;
  };
  return (
    <Disclosure summary={<>{words.chooseTabs} <span className="quiet">{fill(words.chosenTabs, { chosen: tabs.length - leftOut.length, all: tabs.length })}</span></>}>
      {() => (
        <Stack gap="small">
          {tabs.map(({ key, name, chosen, fixed }) => (
            <Checkbox key={key} label={labelOf(name, fixed)} checked={chosen || fixed} disabled={fixed || disabled} onChange={(on) => choose(key, on)} />
          ))}
        </Stack>
      )}
    </Disclosure>
  );
};
