import { type JSX, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { CSSProperties } from 'react';
import type { Draft, Editing } from './editing';

interface CellEditorProps {
  readonly draft: Draft;
  readonly editing: Editing;
  readonly label: string;
  readonly place: CSSProperties;
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onBlur: () => void;
}

/** The cell as a place to type; it widens with its text. */
export const CellEditor = ({ draft, editing, label, place, onKey, onBlur }: CellEditorProps): JSX.Element => {
  const field = useRef<HTMLTextAreaElement>(null);
  const isHere = draft.where === 'cell';
  useLayoutEffect(() => {
    if (!isHere) return;
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [isHere]);
  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    current.style.width = current.style.height = '0';
    current.style.width = `${Math.max(Number(place.width ?? 0), current.scrollWidth + 2)}px`;
    current.style.height = `${Math.max(Number(place.height ?? 0), current.scrollHeight)}px`;
  }, [draft.text, place.width, place.height]);
  return (
    <textarea
      ref={field} className={`cell-editor${draft.isRefused ? ' refused' : ''}`} aria-label={label} aria-invalid={draft.isRefused} spellCheck={false} rows={1} style={place} value={draft.text}
      onChange={(event) => { editing.change(event.target.value); }} onKeyDown={onKey} onBlur={onBlur}
    />
  );
};
