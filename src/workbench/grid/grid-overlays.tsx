import { type CSSProperties, type JSX, type KeyboardEvent, type ReactNode } from 'react';
import { CellEditor } from './cell-editor';
import { ChoiceList } from './choice-list';
import { choicesAt, hasChoices } from './choices';
import type { Draft, Editing } from './editing';
import type { OpenBook, Spot } from './open-book';
import { typedText } from './typed-text';

/** Where a cell is drawn, in pixels from the corner of the sheet. */
export interface CellPlace { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

interface OverlaysProps {
  readonly open: OpenBook;
  readonly editing: Editing;
  readonly draft: Draft | null;
  readonly active: Spot;
  readonly placeOf: (spot: Spot) => CellPlace;
  readonly words: { readonly choices: string; readonly formulaBar: string };
  readonly isChoosing: boolean;
  readonly onChoosing: (isChoosing: boolean) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

const Choices = ({ open, active, placeOf, words, isChoosing, onChoosing }: OverlaysProps): ReactNode => {
  const { sheet } = open.moment();
  const { left, top, width, height } = placeOf(active);
  const listPlace: CSSProperties = { left, top: top + height, minWidth: width };
  const choose = (choice: string): void => {
    onChoosing(false);
    open.type({ ...active, rows: 1, columns: 1 }, choice);
  };
  return (
    <>
      <button
        type="button" tabIndex={-1} className="choices" aria-label={words.choices} aria-expanded={isChoosing} style={{ left: left + width, top }}
        onPointerDown={(event) => { event.preventDefault(); }} onClick={() => { onChoosing(!isChoosing); }}
      />
      {isChoosing ? (
        <ChoiceList
          label={words.choices} choices={choicesAt(open.book, sheet, active)} chosen={typedText(open.book, sheet, active)} place={listPlace}
          onChoose={choose} onClose={() => { onChoosing(false); }}
        />
      ) : null}
    </>
  );
};

/** Something over the cells. A grid holds rows and cells only, so to a reader it is a cell. */
export const OverCells = ({ children }: { readonly children: ReactNode }): JSX.Element => <div role="row"><div role="gridcell">{children}</div></div>;

/** What comes over the cells while one works in them: the cell that is typed in, and the words it may have. */
export const GridOverlays = (props: OverlaysProps): JSX.Element => {
  const { open, editing, draft, active, placeOf, words, onKey } = props;
  const { sheet } = open.moment();
  return (
    <>
      {draft?.sheet === sheet && draft.where === 'cell' ? (
        <OverCells><CellEditor draft={draft} editing={editing} label={words.formulaBar} place={placeOf(draft.spot)} onKey={onKey} onBlur={() => { editing.commit(); }} /></OverCells>
      ) : null}
      {!draft && hasChoices(sheet, active) ? <OverCells><Choices {...props} /></OverCells> : null}
    </>
  );
};
