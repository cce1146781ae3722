import { Panel as FluentPanel, PanelType } from '@fluentui/react';
import { type ReactNode, useId } from 'react';
import { IconButton } from './button';
import { Heading } from './heading';
import { useLanguage, useWords } from './language';

export interface PanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Fluent's own header has its close button from an icon font, which is not shipped. */
const WITHOUT_HEADER = { navigation: { display: 'none' }, commands: { display: 'none' }, content: { padding: 0 } } as const;

/** A sheet over the pane, closed by Escape or its button; focus stays in it, and goes back where it came from. Imported from here and not from the index: only parts that come later need it. */
export const Panel = ({ title, onClose, children }: PanelProps) => {
  const [words, language, id] = [useWords(), useLanguage(), useId()];
  return (
    <FluentPanel isOpen hasCloseButton={false} onDismiss={onClose} type={PanelType.smallFluid} styles={WITHOUT_HEADER} popupProps={{ ariaLabelledBy: id }}>
      <div className="panel" lang={language}>
        <div className="panel__head">
          <Heading level={2} id={id}>{title}</Heading>
          <IconButton icon="close" name={words.close} onClick={onClose} />
        </div>
        <div className="panel__content">{children}</div>
      </div>
    </FluentPanel>
  );
};
