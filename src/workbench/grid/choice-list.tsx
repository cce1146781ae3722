import { type CSSProperties, type JSX, type KeyboardEvent, useEffect, useRef, useState } from 'react';

interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly string[];
  readonly chosen: string;
  readonly place: CSSProperties;
  readonly onChoose: (choice: string) => void;
  readonly onClose: () => void;
}

/** The words that may stand in a cell, to choose from. */
export const ChoiceList = ({ label, choices, chosen, place, onChoose, onClose }: ChoiceListProps): JSX.Element => {
  const [at, setAt] = useState(Math.max(0, choices.indexOf(chosen)));
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => { list.current?.focus({ preventScroll: true }); }, []);
  useEffect(() => { list.current?.children[at]?.scrollIntoView({ block: 'nearest' }); }, [at]);
  const press = (event: KeyboardEvent): void => {
    const next: Readonly<Record<string, number>> = { ArrowDown: Math.min(choices.length - 1, at + 1), ArrowUp: Math.max(0, at - 1), Home: 0, End: choices.length - 1 };
    const to = next[event.key];
    event.stopPropagation();
    if (to !== undefined) setAt(to);
    else if (event.key === 'Enter' || event.key === ' ') onChoose(choices[at] ?? '');
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={list} role="listbox" tabIndex={0} className="choice-list" aria-label={label} aria-activedescendant={`choice-${at}`} style={place} onKeyDown={press} onBlur={onClose}>
      {choices.map((choice, index) => (
        // keys are the list's own, which has the focus
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <div key={choice} id={`choice-${index}`} role="option" aria-selected={index === at} tabIndex={-1} onClick={() => { onChoose(choice); }} onPointerDown={(event) => { event.preventDefault(); }}>
          {choice}
        </div>
      ))}
    </div>
  );
};
