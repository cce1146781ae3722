import type { Place } from '../../../domain';
import { fill } from '../../../messages';
import type { SettingInForce } from '../../session';
import { Button, Disclosure, LinkButton, Prose, useLanguage } from '../../ui';
import { useCalculateWords } from './calculate-words';
import { settingColumn, settingText } from './setting-text';

export interface SettingsInForceProps {
  readonly settings: readonly SettingInForce[];
  /** There is no table Instellingen yet, and one may be put in. */
  readonly mayAdd: boolean;
  readonly disabled: boolean;
  readonly onSelect: (place: Place) => void;
  readonly onAdd: () => void;
}

const Setting = ({ setting, onSelect }: { readonly setting: SettingInForce } & Pick<SettingsInForceProps, 'onSelect'>) => {
  const [words, language] = [useCalculateWords(), useLanguage()];
  const column = settingColumn(setting.id);
  const name = column?.names[language] ?? setting.id;
  const { address } = setting;
  return (
    <div className="setting">
      <dt>{name}</dt>
      <dd>
        <strong>{settingText(setting, words, language)}</strong>{' '}
        {address === null ? <span className="setting__source">({words.standard})</span> : (
          <LinkButton label={fill(words.selectSetting, { setting: name, address })} onClick={() => onSelect({ address })}>{fill(words.fromWorkbook, { address })}</LinkButton>
        )}
        {column ? <Prose quiet>{column.description[language]}</Prose> : null}
      </dd>
    </div>
  );
};

/** Every choice that the calculation makes, and where it comes from. */
export const SettingsInForce = ({ settings, mayAdd, disabled, onSelect, onAdd }: SettingsInForceProps) => {
  const words = useCalculateWords();
  const own = settings.filter(({ address }) => address !== null).length;
  return (
    <Disclosure summary={fill(words.settingsSummary, { own, standard: settings.length - own })}>
      {() => (
        <>
          <dl className="settings">{settings.map((setting) => <Setting key={setting.id} setting={setting} onSelect={onSelect} />)}</dl>
          {mayAdd ? <><Prose quiet>{words.offerSettings}</Prose><div><Button icon="add" disabled={disabled} onClick={onAdd}>{words.insertSettings}</Button></div></> : null}
        </>
      )}
    </Disclosure>
  );
};
