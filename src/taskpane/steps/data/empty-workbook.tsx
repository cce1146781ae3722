import { Button, Heading, Icon, type IconName, Prose, Stack } from '../../ui';
import type { ReactNode } from 'react';
import { useDataWords } from './data-words';

export interface EmptyWorkbookProps {
  readonly disabled: boolean;
  readonly onExample: () => void;
  readonly onBlank: () => void;
  readonly onLook: () => void;
}

const Way = ({ icon, heading, text, children }: { readonly icon: IconName; readonly heading: string; readonly text: string; readonly children: ReactNode }) => (
  <div className="way">
    <span className="way__icon"><Icon name={icon} size={20} /></span>
    <div className="way__words">
      <Heading level={4}>{heading}</Heading>
      <Prose quiet>{text}</Prose>
      <div>{children}</div>
    </div>
  </div>
);

/** Three ways to begin in a workbook that holds nothing yet. */
export const EmptyWorkbook = ({ disabled, onExample, onBlank, onLook }: EmptyWorkbookProps) => {
  const words = useDataWords();
  return (
    <Stack>
      <Prose>{words.emptyIntroduction}</Prose>
      <Heading level={3}>{words.emptyHeading}</Heading>
      <Way icon="example" heading={words.exampleHeading} text={words.exampleText}>
        <Button kind="primary" disabled={disabled} onClick={onExample}>{words.insertExample}</Button>
      </Way>
      <Way icon="table" heading={words.blankHeading} text={words.blankText}>
        <Button disabled={disabled} onClick={onBlank}>{words.insertRequired}</Button>
      </Way>
      <Way icon="sheet" heading={words.pasteHeading} text={words.pasteText}>
        <Button kind="quiet" icon="again" onClick={onLook}>{words.lookAgain}</Button>
      </Way>
    </Stack>
  );
};
