import { type JSX, type KeyboardEvent, useState, useSyncExternalStore } from 'react';
import type { WorkbenchMessages } from '../../messages';
import type { Editing } from '../grid/editing';
import { areaOfSelection, type OpenBook } from '../grid/open-book';
import { typedText } from '../grid/typed-text';
import { addressOf, areaOf } from '../host/model/state/area';
import { Block } from '../host/model/state/block';

interface FormulaBarProps {
  readonly open: OpenBook;
  readonly editing: Editing;
  readonly words: WorkbenchMessages;
  /** Enter or Escape in the bar: the sheet has the keys again. */
  readonly onDone: () => void;
  readonly onNoPlace: (place: string) => void;
}

/** Goes to an address, a table or a name; null where there is none. */
const placeIn = (open: OpenBook, text: string): Block | null => {
  const { sheet } = open.moment();
  const table = open.book.table(text);
  if (table) return new Block(table.sheet, table.area, 'nameBox');
  try {
    return open.book.block(text.includes('!') || areaOf(text) === null ? text : text.toUpperCase(), sheet, 'nameBox');
  } catch {
    return null;
  }
};

const NameBox = ({ open, words, onDone, onNoPlace }: Omit<FormulaBarProps, 'editing'>): JSX.Element => {
  const { selection } = useSyncExternalStore(open.subscribe, open.moment);
  const [typed, setTyped] = useState<string | null>(null);
  const go = (): void => {
    if (typed === null) return onDone();
    const block = placeIn(open, typed.trim());
    setTyped(null);
    if (!block) return onNoPlace(typed);
    open.select({ anchor: { row: block.row, column: block.column }, focus: { row: block.row + block.rows - 1, column: block.column + block.columns - 1 } }, block.sheet);
    onDone();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') go();
    else if (event.key === 'Escape') {
      setTyped(null);
      onDone();
    } else return;
    event.preventDefault();
  };
  return (
    <input
      className="name-box" aria-label={words.nameBox} value={typed ?? addressOf({ ...areaOfSelection(selection), ...(selection.anchor === selection.focus ? {} : {}) })} spellCheck={false}
      onFocus={(event) => { event.target.select(); }} onChange={(event) => { setTyped(event.target.value); }} onBlur={() => { setTyped(null); }} onKeyDown={press}
    />
  );
};

/** Where one is, and what stands there. */
export const FormulaBar = (props: FormulaBarProps): JSX.Element => {
  const { open, editing, words, onDone } = props;
  const { sheet, selection } = useSyncExternalStore(open.subscribe, open.moment);
  const draft = useSyncExternalStore(editing.subscribe, editing.draft);
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') editing.cancel();
    else if (event.key !== 'Enter' || !editing.commit()) return;
    event.preventDefault();
    onDone();
  };
  return (
    <div className="formula-bar">
      <NameBox {...props} />
      <span className="formula-mark" aria-hidden="true">{words.formulaMark}</span>
      <input
        className="formula" aria-label={words.formulaBar} spellCheck={false} aria-invalid={draft?.isRefused ?? false} value={draft?.text ?? typedText(open.book, sheet, selection.anchor)}
        readOnly={open.book.readOnly || sheet.protection.on}
        onFocus={() => { if (!editing.draft()) editing.begin('bar'); }} onChange={(event) => { editing.change(event.target.value); }} onKeyDown={press}
        onBlur={() => { if (editing.draft()?.where === 'bar') editing.commit(); }}
      />
    </div>
  );
};
