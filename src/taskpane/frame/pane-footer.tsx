import { COLOR_CHOICES, type ColorChoice, Select, useWords } from '../ui';

export interface PaneFooterProps {
  readonly version: string;
  readonly color: ColorChoice;
  readonly onColor: (choice: ColorChoice) => void;
}

/** Which version this is, and whether it is light or dark. */
export const PaneFooter = ({ version, color, onColor }: PaneFooterProps) => {
  const words = useWords();
  const options = COLOR_CHOICES.map((value) => ({ value, text: words.colorChoices[value] }));
  return (
    <footer className="pane__footer">
      <span>{words.version} {version}</span>
      <Select beside label={words.colors} value={color} options={options} onChange={(value) => onColor(COLOR_CHOICES.find((choice) => choice === value) ?? 'automatic')} />
    </footer>
  );
};
