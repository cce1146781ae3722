import { useLayoutEffect, useState } from 'react';
import type { Language } from '../domain';
import type { TableDefinition } from '../tables';
import { PaneFooter } from './frame/pane-footer';
import { PaneHeader } from './frame/pane-header';
import { keepPreferences } from './preferences';
import { TableGuide } from './table-guide';
import { type ColorChoice, LanguageProvider, Notice, Prose, ThemeFrame, useWords } from './ui';

export interface WelcomeProps {
  readonly language: Language;
  readonly color?: ColorChoice;
  readonly version: string;
  readonly tables: readonly TableDefinition[];
}

const Introduction = () => {
  const words = useWords();
  return (
    <>
      <Prose>{words.purpose}</Prose>
      <Notice kind="info">{words.calculationElsewhere}</Notice>
    </>
  );
};

/** The page where there is no Excel: what this is and reads, and where its calculation runs. */
export const Welcome = ({ language, color = 'automatic', version, tables }: WelcomeProps) => {
  const [spoken, setSpoken] = useState(language);
  const [colors, setColors] = useState(color);
  useLayoutEffect(() => { document.documentElement.lang = spoken; }, [spoken]);
  const speak = (other: Language): void => {
    setSpoken(other);
    keepPreferences({ language: other });
  };
  const choose = (choice: ColorChoice): void => {
    setColors(choice);
    keepPreferences({ color: choice });
  };
  return (
    <ThemeFrame choice={colors}>
      <LanguageProvider value={spoken}>
        <div className="pane" lang={spoken}>
          <PaneHeader onSpeak={speak} />
          <main lang={spoken}><div className="pane__body"><Introduction /><TableGuide tables={tables} /></div></main>
          <PaneFooter version={version} color={colors} onColor={choose} />
        </div>
      </LanguageProvider>
    </ThemeFrame>
  );
};
