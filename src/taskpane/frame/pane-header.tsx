import type { Language } from '../../domain';
import { Button, Heading, useLanguage, useWords } from '../ui';

export interface PaneHeaderProps { readonly onSpeak: (language: Language) => void }

/** The name of the product, and its other language. Excel lays a menu of its own over the upper right corner: nothing stands there. */
export const PaneHeader = ({ onSpeak }: PaneHeaderProps) => {
  const [words, language] = [useWords(), useLanguage()];
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <header className="pane__header">
      <Heading level={1}>Kostprijswijzer</Heading>
      <span lang={other}><Button kind="quiet" onClick={() => onSpeak(other)}>{words.otherLanguage}</Button></span>
    </header>
  );
};
